"""What the manual and the promise are made from."""

import base64
import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Final
from zoneinfo import ZoneInfo

from shouwen.ground.base import clock
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.files import store
from shouwen.ground.base.files.models import StoredFile
from shouwen.ground.base.print.rules import clean
from shouwen.ground.staff.queries import people_by_id, reference, role_departments
from shouwen.ground.staff.queries.reference import Codes
from shouwen.ground.staff.rules.rights import ROLE_NAMES
from shouwen.loop.standards import queries
from shouwen.loop.standards.manual.rules.history import told_changes, told_first
from shouwen.loop.standards.manual.rules.manual import manual
from shouwen.loop.standards.manual.rules.names import Edition, House, Issue, Names
from shouwen.loop.standards.manual.rules.outline import Outline
from shouwen.loop.standards.manual.rules.promise import Promise, promise
from shouwen.loop.standards.manual.rules.say import Say
from shouwen.loop.standards.models import Interval, Version
from shouwen.loop.standards.rules import scope, yaml
from shouwen.loop.standards.rules.terms import Words
from shouwen.loop.standards.versions.rules.difference import difference

SYSTEM_NAME: Final[Words] = ("系统内置", "Built in")
COMPARED: Final = 10  # of the latest editions is said what they changed
TOP_DEPARTMENTS: Final = 3  # more than these say no more than “several”


def manual_of(version: Version, others: Iterable[Version], language: str) -> Outline:
    """A version as a manual; `others` are those of its line that the reader may see, the latest first."""
    now = clock.now()
    shown = list(others)
    last = Interval.objects.filter(version=version, begins_at__lte=now).order_by("-begins_at", "-id").first()
    issue = Issue(
        house=house(),
        number=version.number,
        digest=version.digest,
        editions=_editions(shown if version in shown else [version, *shown], language, now),
        scope=scope.scope_of(last.scope) if last else scope.ALL,
        share=last.share if last else 1.0,
    )
    return manual(yaml.load(version.document), names(), issue, language)


def promise_in_force(language: str) -> Promise | None:
    """The promise of the standard that is for everyone; nothing when it makes none."""
    ref = queries.for_all(clock.now())
    document = queries.document_of(ref.id) if ref else None
    if ref is None or document is None or not document.promise:
        return None
    return promise(Say(document, Names(places=queries.places()), language), ref.number, _day(ref.begins_at))


def names() -> Names:
    """What the company calls its people and places."""
    known = reference()
    departments = {id_: (one.name, one.name_en or one.name) for id_, one in known.departments.entries.items()}
    of_roles = {
        role: _joined([departments[id_] for id_ in sorted(ids) if id_ in departments])
        for role, ids in role_departments().items()
        if len(ids) <= TOP_DEPARTMENTS
    }
    return Names(
        places=queries.places(),
        roles=ROLE_NAMES,
        skills=_named(known.skills),
        team_departments={
            one.code: departments[one.parent] for one in known.teams.entries.values() if one.parent in departments
        },
        role_departments=of_roles,
    )


def _named(codes: Codes) -> Mapping[str, Words]:
    return {one.code: (one.name, one.name_en or one.name) for one in codes.entries.values()}


def _joined(parts: list[Words]) -> Words:
    return "、".join(zh for zh, _ in parts), ", ".join(en for _, en in parts)


def house() -> House:
    """Name, colour and logo of the company."""
    known = company()
    return House(clean(known.name), known.colour, logo(known.logo_id) if known.logo_id else "")


def logo(file_id: int) -> str:
    """The logo as SVG that carries the picture; nothing when its content is lost."""
    file = StoredFile.objects.filter(pk=file_id).first()
    try:
        body = store.place(file.sha256).read_bytes() if file else b""
    except OSError:
        body = b""
    if not body or file is None:
        return ""
    address = f"data:{file.type};base64,{base64.b64encode(body).decode()}"
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 64" width="320" height="64">'
        f'<image href="{address}" width="320" height="64" preserveAspectRatio="xMinYMid meet"/></svg>'
    )


def _editions(versions: list[Version], language: str, now: dt.datetime) -> tuple[Edition, ...]:
    people = people_by_id({id_ for one in versions for id_ in map(_person, (one.made_by, one.published_by)) if id_})
    earlier = [*versions[1:], None]
    return tuple(
        Edition(
            number=one.number,
            status=_status(one, now),
            made=_day(one.made_at if one.published_at else one.changed_at),
            made_by=_who(one.made_by, people, language),
            published=_day(one.published_at),
            published_by=_who(one.published_by, people, language),
            retired=_day(one.retired_at if one.retired_at and one.retired_at <= now else None),
            changes=_changes(before, one, language) if at < COMPARED else (),
        )
        for at, (one, before) in enumerate(zip(versions, earlier, strict=True))
    )


def _changes(before: Version | None, version: Version, language: str) -> tuple[str, ...]:
    if before is None:
        return told_first(language)
    found = difference(yaml.load(before.document), yaml.load(version.document), queries.places())
    return told_changes(found, language)


def _status(version: Version, now: dt.datetime) -> str:
    status = version.status(now)
    return "coming" if status == "published" and version.published_at and version.published_at > now else status


def _day(moment: dt.datetime | None) -> str:
    return moment.astimezone(ZoneInfo(company().timezone)).date().isoformat() if moment else ""


def _person(by: str) -> int:
    kind, _, id_ = by.partition(":")
    return int(id_) if kind == "person" and id_.isdecimal() else 0


def _who(by: str, people: Mapping[int, str], language: str) -> str:
    if not by:
        return ""
    name = people.get(_person(by))
    return clean(name) if name else SYSTEM_NAME[0 if language.startswith("zh") else 1]
