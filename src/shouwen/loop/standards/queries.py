"""Which standard is in force, and versions made runnable; one that has begun never changes, so it is compiled once."""

import datetime as dt
import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import resources
from typing import Final

from shouwen.ground.base import clock, worktime
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.kept import Kept
from shouwen.ground.base.worktime import china
from shouwen.ground.customers.rules import TIERS
from shouwen.ground.staff.models import Holiday
from shouwen.ground.staff.queries import reference
from shouwen.ground.staff.rules.rights import ROLE_NAMES
from shouwen.loop.standards.errors import NoStandard
from shouwen.loop.standards.models import Interval, Version
from shouwen.loop.standards.rules import process, yaml
from shouwen.loop.standards.rules import scope as scopes
from shouwen.loop.standards.rules.checks import World
from shouwen.loop.standards.rules.document import Document
from shouwen.loop.standards.rules.happenings import Opened, Value
from shouwen.loop.standards.rules.naming import Places
from shouwen.loop.standards.rules.process import Process
from shouwen.loop.standards.rules.scope import Scope
from shouwen.loop.standards.rules.stepper import step

FOR_EVER: Final = 10.0 * 366 * 86400
WEEK: Final = dict.fromkeys(range(5), (("09:00", "12:00"), ("13:30", "18:00")))


@dataclass(frozen=True, slots=True)
class VersionRef:
    """A version in force for some time, without its text."""

    id: int
    code: str
    number: int
    digest: str
    scope: Scope
    share: float
    begins_at: dt.datetime
    ends_at: dt.datetime | None

    @property
    def process(self) -> Process:
        """What `step` runs."""
        return process_of(self.id)

    def holds(self, now: dt.datetime) -> bool:
        """Whether it takes new cases at this moment."""
        return self.begins_at <= now and (self.ends_at is None or now < self.ends_at)

    @property
    def for_all(self) -> bool:
        """Whether it is for all cases of all customers."""
        return self.share >= 1 and not scopes.narrow(self.scope)

    def takes(self, values: Mapping[str, Value], now: dt.datetime, customer: int | None) -> bool:
        """Whether it is for a case with these values of this customer."""
        if scopes.narrow(self.scope) and not scopes.covers(self.scope, values, lambda: self.team(values, now)):
            return False
        return self.share >= 1 or scopes.chosen(self.share, self.id, customer)

    def team(self, values: Mapping[str, Value], now: dt.datetime) -> str:
        """Where it would send such a case."""
        return step(self.process, None, Opened(dict(values)), now).team


def places() -> Places:
    """What problems, products, regions and teams are called, archived ones too."""
    known = reference()
    tables = {"problem": known.problems, "product": known.products, "region": known.regions, "team": known.teams}
    return {
        what: {entry.code: (entry.name, entry.name_en or entry.name) for entry in codes.entries.values()}
        for what, codes in tables.items()
    }


def _load_published(_key: None) -> tuple[VersionRef, ...]:
    """In the order in which they are asked: for some cases first, then for some customers, then the latest."""
    rows = Interval.objects.order_by("-begins_at", "-id")
    columns = ("version_id", "version__standard__code", "version__number", "version__digest")
    found = [
        VersionRef(id_, code, number, digest, scopes.scope_of(stored), share, begins, ends)
        for id_, code, number, digest, stored, share, begins, ends in rows.values_list(
            *columns, "scope", "share", "begins_at", "ends_at"
        )
    ]
    return tuple(sorted(found, key=lambda ref: (not scopes.narrow(ref.scope), ref.share >= 1)))


def _load_document(version_id: int) -> tuple[bool, Document]:
    """Whether it has begun, and the document; until then it may be taken back, changed and published again."""
    held = Version.objects.filter(id=version_id, published_at__isnull=False)
    found = held.values_list("document", "published_at").first()
    if found is None:
        raise NotFound
    text, begins = found
    return begins is not None and begins <= clock.now(), yaml.load(text)


def _load_calendars(_key: None) -> Mapping[str, worktime.Calendar]:
    rows = Holiday.objects.filter(archived_at=None).order_by("day").values_list("day", "kind")
    table = [china.SpecialDay(day, works=kind == Holiday.Kind.WORKDAY) for day, kind in rows]
    return _calendars_with(china.china(WEEK, table))


@functools.lru_cache(maxsize=8)
def _calendars_with(working: worktime.Calendar) -> Mapping[str, worktime.Calendar]:
    """The same object for equal calendars, so that whoever holds one sees at a glance whether they changed."""
    return {"natural": worktime.natural(), "working": working}


def _load_process(version_id: int) -> tuple[Mapping[str, worktime.Calendar] | None, Process]:
    """The calendars that it was made for, none for a version that has not begun, and the process."""
    calendars, (begun, document) = company_calendars(), _document(version_id)
    return calendars if begun else None, process.compile(document, calendars)


Codes = Callable[[], frozenset[str] | None]


class _Webhooks:
    """What the room of webhooks, which stands above this one, says it knows."""

    codes: Codes = staticmethod(lambda: None)


def offer_webhooks(codes: Codes) -> Codes:
    """An upper room gives the addresses that a standard may call by name; answers who gave them before."""
    before, _Webhooks.codes = _Webhooks.codes, staticmethod(codes)
    return before


_published: Kept[None, tuple[VersionRef, ...]] = Kept(_load_published)
_documents: Kept[int, tuple[bool, Document]] = Kept(_load_document, seconds=FOR_EVER, most=500)
_processes: Kept[int, tuple[Mapping[str, worktime.Calendar] | None, Process]] = Kept(
    _load_process, seconds=FOR_EVER, most=500
)
_calendars: Kept[None, Mapping[str, worktime.Calendar]] = Kept(_load_calendars, seconds=60.0)


def company_calendars() -> Mapping[str, worktime.Calendar]:
    """The company's calendars by kind, at most a minute old."""
    return _calendars.get(None)


def held(now: dt.datetime) -> list[VersionRef]:
    """All that is in force, in the order in which a case is offered to them; a version may be there more than once."""
    return [ref for ref in _published.get(None) if ref.holds(now)]


def in_force(now: dt.datetime) -> list[VersionRef]:
    """The versions that take new cases, each once; those for some cases first, then the latest published."""
    found: dict[int, VersionRef] = {}
    for ref in held(now):
        found.setdefault(ref.id, ref)
    return list(found.values())


def for_all(now: dt.datetime) -> VersionRef | None:
    """The version that whoever no narrower one takes runs on; it may be for some cases or customers besides."""
    return next((ref for ref in held(now) if ref.for_all), None)


def choose(values: Mapping[str, Value], now: dt.datetime, *, customer: int | None = None) -> VersionRef:
    """The version that a new case of this customer with these values runs on; no share counts for nobody."""
    for ref in _published.get(None):
        if ref.holds(now) and ref.takes(values, now, customer):
            return ref
    raise NoStandard


def document_of(version_id: int) -> Document:
    """The document of a published version."""
    return _document(version_id)[1]


def _document(version_id: int) -> tuple[bool, Document]:
    found = _documents.get(version_id)
    if not found[0]:
        _documents.drop(lambda kept, _: kept == version_id)
    return found


def process_of(version_id: int) -> Process:
    """A published version made runnable; kept, and put on new calendars when the company's change."""
    compiled_for, found = _processes.get(version_id)
    if company_calendars() is not compiled_for:
        _processes.drop(lambda kept, _: kept == version_id)
        if compiled_for is not None:
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
        webhooks=_Webhooks.codes(),
    )


@functools.cache
def ready() -> Mapping[str, str]:
    """The texts of the standards that are shipped with the house, by name."""
    folder = resources.files("shouwen.loop.standards") / "builtin"
    found = [each for each in folder.iterdir() if each.name.endswith(".yaml")]
    return {each.name.removesuffix(".yaml"): each.read_text("utf-8") for each in sorted(found, key=lambda e: e.name)}


def ready_text(name: str) -> str:
    """One of them, or NotFound."""
    found = ready().get(name)
    if found is None:
        raise NotFound
    return found


def forget() -> None:
    """What is in force has changed in this process, and with it perhaps what was taken back and changed."""
    for kept in (_published, _documents, _processes):
        kept.drop()
