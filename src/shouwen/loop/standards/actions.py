"""Verbs of standards, the room's only writes."""

import datetime as dt
import hashlib
from functools import partial
from importlib import resources

from django.db import transaction

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.errors import Conflict, NotFound
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.standards import queries
from shouwen.loop.standards.errors import (
    CodeChanged,
    FaultyStandard,
    LastInForce,
    NotADraft,
    NotInForce,
    TooEarly,
)
from shouwen.loop.standards.events import StandardDrafted, StandardPublished, StandardRetired
from shouwen.loop.standards.models import Standard, Version
from shouwen.loop.standards.rules import yaml
from shouwen.loop.standards.rules.checks import faults

BUILT_IN = ("after_sales.yaml",)


def digest(text: str, diagram: str = "") -> str:
    """The SHA-256 of a document's text and the file that it was drawn in."""
    return hashlib.sha256((text + diagram).encode()).hexdigest()


@action
def draft(text: str, *, by: Principal, diagram: str = "", at: dt.datetime | None = None) -> Version:
    """A new draft of the standard that the text names; a new standard if there is none of that code."""
    document = yaml.load(text)
    now = at or clock.now()
    Standard.objects.get_or_create(code=document.code, defaults={"created_at": now})
    standard = Standard.objects.select_for_update().get(code=document.code)
    last = Version.objects.filter(standard=standard).order_by("-number").first()
    version = Version.objects.create(
        standard=standard,
        number=last.number + 1 if last else 1,
        document=text,
        diagram=diagram,
        digest=digest(text, diagram),
        made_by=str(by),
        made_at=now,
        changed_at=now,
    )
    _drafted(version, by, now)
    return version


@action
def change_draft(
    version: Version,
    text: str,
    *,
    seen: str,
    by: Principal,
    diagram: str | None = None,
    at: dt.datetime | None = None,
) -> Version:
    """Other words for a draft, or another drawing; `seen` is the digest that the changer had before them."""
    document = yaml.load(text)
    version = _locked(version)
    if version.published_at is not None:
        raise NotADraft
    if document.code != version.standard.code:
        raise CodeChanged(code=version.standard.code)
    if seen != version.digest:
        raise Conflict
    drawn = version.diagram if diagram is None else diagram
    if digest(text, drawn) != version.digest:
        version.document, version.diagram, version.digest = text, drawn, digest(text, drawn)
        version.changed_at = at or clock.now()
        version.save(update_fields=["document", "diagram", "digest", "changed_at"])
        _drafted(version, by, version.changed_at)
    return version


@action
def publish(version: Version, *, by: Principal, at: dt.datetime | None = None) -> Version:
    """In force from `at` on, in place of the version for the same cases; FaultyStandard names every fault."""
    now = clock.now()
    version = _locked(version)
    if version.published_at is not None:
        raise NotADraft
    moment = at or now
    if moment < now:
        raise TooEarly
    found = faults(yaml.load(version.document), queries.world())
    if found:
        shown = [{"place": f.place, "code": f.code, "zh": f.message("zh"), "en": f.message("en")} for f in found]
        raise FaultyStandard(faults=shown)
    replaced = _replace(version, moment)
    version.published_at, version.published_by = moment, str(by)
    version.save(update_fields=["published_at", "published_by"])
    record(
        StandardPublished(
            standard_version_id=version.id,
            standard=version.standard.code,
            number=version.number,
            digest=version.digest,
            at=_stamp(moment),
            replaces=replaced,
        ),
        by=by,
        at=now,
    )
    _forget()
    return version


@action
def retire(version: Version, *, by: Principal, at: dt.datetime | None = None) -> Version:
    """No new cases from `at` on. One version for all cases must stay in force."""
    now = clock.now()
    version = _locked(version)
    moment = at or now
    if moment < now:
        raise TooEarly
    ended = version.retired_at is not None and version.retired_at <= now
    if version.published_at is None or ended:
        raise NotInForce
    others = Version.objects.filter(published_at__lte=moment, scope={}).exclude(id=version.id)
    if not version.scope and not any(_open_after(other, moment) for other in others):
        raise LastInForce
    version.retired_at = max(moment, version.published_at)
    version.save(update_fields=["retired_at"])
    record(
        StandardRetired(
            standard_version_id=version.id,
            standard=version.standard.code,
            number=version.number,
            at=_stamp(version.retired_at),
        ),
        by=by,
        at=now,
    )
    _forget()
    return version


@action
def lay_ground(*, by: Principal) -> None:
    """Publish the built-in standards that a new house lacks."""
    for name in BUILT_IN:
        text = (resources.files("shouwen.loop.standards") / "builtin" / name).read_text("utf-8")
        if not Standard.objects.filter(code=yaml.load(text).code).exists():
            publish(draft(text, by=by), by=by)


def _locked(version: Version) -> Version:
    """The row as it now is; all standards are locked, in order, so that two changes of what is in force wait."""
    list(Standard.objects.select_for_update().order_by("id"))
    found = Version.objects.select_related("standard").filter(id=version.id).first()
    if found is None:
        raise NotFound
    return found


def _replace(version: Version, moment: dt.datetime) -> int | None:
    """The version of the same standard and scope that was in force until now, its end set."""
    before = Version.objects.filter(standard=version.standard, scope=version.scope, published_at__isnull=False)
    replaced = None
    for other in before.order_by("id"):
        if other.published_at is not None and _open_after(other, moment):
            other.retired_at = max(moment, other.published_at)
            other.save(update_fields=["retired_at"])
            replaced = other.id
    return replaced


def _open_after(version: Version, moment: dt.datetime) -> bool:
    return version.retired_at is None or version.retired_at > moment


def _drafted(version: Version, by: Principal, at: dt.datetime) -> None:
    record(
        StandardDrafted(
            standard_version_id=version.id,
            standard=version.standard.code,
            number=version.number,
            digest=version.digest,
        ),
        by=by,
        at=at,
    )


def _stamp(at: dt.datetime) -> str:
    return at.astimezone(dt.UTC).isoformat().replace("+00:00", "Z")


def _forget() -> None:
    queries.forget()
    transaction.on_commit(partial(queries.forget))
