"""Which standard is in force, and versions made runnable. A published version never changes, so it is compiled once."""

import datetime as dt
import functools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from shouwen.ground.base import worktime
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.kept import Kept
from shouwen.ground.base.worktime import china
from shouwen.ground.customers.rules import TIERS
from shouwen.ground.staff.models import Holiday
from shouwen.ground.staff.queries import reference
from shouwen.ground.staff.rules.rights import ROLE_NAMES
from shouwen.loop.standards.errors import NoStandard
from shouwen.loop.standards.models import Version
from shouwen.loop.standards.rules import process, scope, yaml
from shouwen.loop.standards.rules.checks import World
from shouwen.loop.standards.rules.document import Document, Match
from shouwen.loop.standards.rules.happenings import Value
from shouwen.loop.standards.rules.naming import Places
from shouwen.loop.standards.rules.process import Process

FOR_EVER: Final = 10.0 * 366 * 86400
WEEK: Final = dict.fromkeys(range(5), (("09:00", "12:00"), ("13:30", "18:00")))


@dataclass(frozen=True, slots=True)
class VersionRef:
    """A published version, without its text."""

    id: int
    code: str
    number: int
    digest: str
    scope: Match
    published_at: dt.datetime
    retired_at: dt.datetime | None

    @property
    def process(self) -> Process:
        """What `step` runs."""
        return process_of(self.id)

    def holds(self, now: dt.datetime) -> bool:
        """Whether it takes new cases at this moment."""
        return self.published_at <= now and (self.retired_at is None or now < self.retired_at)


def places() -> Places:
    """What problems, products, regions and teams are called, archived ones too."""
    known = reference()
    tables = {"problem": known.problems, "product": known.products, "region": known.regions, "team": known.teams}
    return {
        what: {entry.code: (entry.name, entry.name_en or entry.name) for entry in codes.entries.values()}
        for what, codes in tables.items()
    }


def _load_published(_key: None) -> tuple[VersionRef, ...]:
    rows = Version.objects.filter(published_at__isnull=False).order_by("-published_at", "-id")
    columns = ("id", "standard__code", "number", "digest", "scope", "published_at", "retired_at")
    return tuple(
        VersionRef(id_, code, number, digest, scope.scope_of(stored), published, retired)
        for id_, code, number, digest, stored, published, retired in rows.values_list(*columns)
        if published is not None
    )


def _load_document(version_id: int) -> Document:
    found = Version.objects.filter(id=version_id, published_at__isnull=False).values_list("document", flat=True).first()
    if found is None:
        raise NotFound
    return yaml.load(found)


def _load_calendars(_key: None) -> Mapping[str, worktime.Calendar]:
    rows = Holiday.objects.filter(archived_at=None).order_by("day").values_list("day", "kind")
    table = [china.SpecialDay(day, works=kind == Holiday.Kind.WORKDAY) for day, kind in rows]
    return _calendars_with(china.china(WEEK, table))


@functools.lru_cache(maxsize=8)
def _calendars_with(working: worktime.Calendar) -> Mapping[str, worktime.Calendar]:
    """The same object for equal calendars, so that whoever holds one sees at a glance whether they changed."""
    return {"natural": worktime.natural(), "working": working}


def _load_process(version_id: int) -> tuple[Mapping[str, worktime.Calendar], Process]:
    calendars = company_calendars()
    return calendars, process.compile(document_of(version_id), calendars)


_published: Kept[None, tuple[VersionRef, ...]] = Kept(_load_published)
_documents: Kept[int, Document] = Kept(_load_document, seconds=FOR_EVER, most=500)
_processes: Kept[int, tuple[Mapping[str, worktime.Calendar], Process]] = Kept(_load_process, seconds=FOR_EVER, most=500)
_calendars: Kept[None, Mapping[str, worktime.Calendar]] = Kept(_load_calendars, seconds=60.0)


def company_calendars() -> Mapping[str, worktime.Calendar]:
    """The company's calendars by kind, at most a minute old."""
    return _calendars.get(None)


def in_force(now: dt.datetime) -> list[VersionRef]:
    """The versions that take new cases, those for some cases first, then the latest published."""
    held = [ref for ref in _published.get(None) if ref.holds(now)]
    return sorted(held, key=lambda ref: not scope.narrow(ref.scope))


def choose(values: Mapping[str, Value], now: dt.datetime) -> VersionRef:
    """The version that a new case with these values runs on."""
    found = next((ref for ref in in_force(now) if scope.covers(ref.scope, values)), None)
    if found is None:
        raise NoStandard
    return found


def document_of(version_id: int) -> Document:
    """The document of a published version."""
    return _documents.get(version_id)


def process_of(version_id: int) -> Process:
    """A published version made runnable; kept, and put on new calendars when the company's change."""
    compiled_for, found = _processes.get(version_id)
    if company_calendars() is not compiled_for:
        _processes.drop(lambda kept, _: kept == version_id)
        _, found = _processes.get(version_id)
    return found


def world() -> World:
    """The codes that a standard may name today."""
    codes = reference()
    return World(
        teams=frozenset(codes.teams.ids),
        skills=frozenset(codes.skills.ids),
        roles=frozenset(ROLE_NAMES),
        problems=frozenset(codes.problems.ids),
        products=frozenset(codes.products.ids),
        regions=frozenset(codes.regions.ids),
        tiers=frozenset(TIERS),
    )


def forget() -> None:
    """What is in force has changed in this process."""
    _published.drop()
