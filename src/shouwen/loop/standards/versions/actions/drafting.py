"""Drafts: made from a file, from a ready standard or from another version, and changed."""

import datetime as dt
import hashlib
import re

import msgspec

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.errors import Conflict
from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.standards import queries
from shouwen.loop.standards.models import Standard, Version
from shouwen.loop.standards.rules import yaml
from shouwen.loop.standards.versions.actions.held import locked, tell
from shouwen.loop.standards.versions.errors import CodeChanged, CodeTaken, NotADraft
from shouwen.loop.standards.versions.events import StandardDrafted, StandardWithdrawn
from shouwen.loop.standards.versions.rules.review import SUBMITTABLE


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
    tell(StandardDrafted, version, by=by, now=now, digest=version.digest)
    return version


@action
def draft_ready(name: str, *, by: Principal, code: str = "") -> Version:
    """A draft of a standard that is shipped with the house, under a code of one's own if one is given."""
    text = queries.ready_text(name)
    if code and Standard.objects.filter(code=code).exists():
        raise CodeTaken(code=code)
    return draft(_under(text, code) if code else text, by=by)


@action
def copy(version: Version, *, by: Principal, code: str = "") -> Version:
    """A new draft with the same words and drawing; under another code it begins a standard of its own, undrawn."""
    if not code or code == version.standard.code:
        return draft(version.document, by=by, diagram=version.diagram)
    if Standard.objects.filter(code=code).exists():
        raise CodeTaken(code=code)
    return draft(_under(version.document, code), by=by)


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
    """Other words for a draft, or another drawing; `seen` is the digest that the changer had before them.

    A version under review, or approved, is a draft again: nobody has looked at the new words.
    """
    document = yaml.load(text)
    version = locked(version)
    if version.published_at is not None:
        raise NotADraft
    if document.code != version.standard.code:
        raise CodeChanged(code=version.standard.code)
    if seen != version.digest:
        raise Conflict
    drawn = version.diagram if diagram is None else diagram
    if digest(text, drawn) != version.digest:
        now = at or clock.now()
        withdrawn = version.stage not in SUBMITTABLE
        version.document, version.diagram, version.digest = text, drawn, digest(text, drawn)
        version.changed_at, version.stage = now, Version.Stage.DRAFT
        version.changers = sorted({*version.changers, str(by)})
        version.save(update_fields=["document", "diagram", "digest", "changed_at", "stage", "changers"])
        tell(StandardDrafted, version, by=by, now=now, digest=version.digest)
        if withdrawn:
            tell(StandardWithdrawn, version, by=by, now=now)
    return version


def _under(text: str, code: str) -> str:
    """The same document under another code; its comments stay where the code has a line of its own."""
    renamed = re.sub(r"(?m)^code:.*$", f"code: {code}", text, count=1)
    document = yaml.load(text)
    wanted = msgspec.structs.replace(document, code=code)
    return renamed if renamed != text and yaml.load(renamed) == wanted else yaml.dump(wanted)
