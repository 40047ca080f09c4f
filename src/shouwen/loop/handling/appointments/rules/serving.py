"""Who serves a kind, and what may be done with an appointment when. Pure."""

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from shouwen.ground.base.principals.rules import Limit, tried
from shouwen.ground.base.taiwan import TRADITIONAL, taiwan
from shouwen.ground.customers.rules import Clean
from shouwen.loop.handling.appointments.rules.free import Shape

WAYS: Final = ("callback", "visit", "onsite")
STATES: Final = ("booked", "arrived", "done", "missed", "cancelled")
REASONS: Final = ("customer", "company", "absent", "duplicate", "other")
VERBS: Final[Mapping[str, frozenset[str]]] = {
    "move": frozenset({"booked"}),
    "cancel": frozenset({"booked"}),
    "arrive": frozenset({"booked"}),
    "finish": frozenset({"booked", "arrived"}),
    "miss": frozenset({"booked"}),
}
AHEAD: Final = 5  # appointments that a customer may book by oneself before the first of them is over
MOST_MINUTES: Final = 720  # that an appointment takes
LATEST_KEY: Final = dt.timedelta(days=30)  # after its end a link still shows the appointment so long
BOOK: Final = {"address": Limit(30, first_wait=30, longest_wait=120, forgiven_after=600)}
BOOK_BY_CONTACT: Final = {"account": Limit(10, first_wait=60, longest_wait=900)}
LOOK: Final = {"address": Limit(300, first_wait=2, longest_wait=30, forgiven_after=120)}
CHANGE: Final = {"account": Limit(20, first_wait=30, forgiven_after=600)}


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of appointment as it is set."""

    id: int
    code: str
    name: str
    name_en: str
    way: str
    minutes: int
    before_minutes: int
    after_minutes: int
    step_minutes: int
    lead_minutes: int
    horizon_days: int
    change_minutes: int
    self_service: bool
    team_id: int | None
    skill: str
    regions: tuple[str, ...]
    reminders: tuple[int, ...]
    archived: bool = False

    @property
    def shape(self) -> Shape:
        """What free slots are reckoned with."""
        return Shape(self.minutes, self.before_minutes, self.after_minutes, self.step_minutes)

    def said(self, language: str) -> str:
        """Its name in the reader's language."""
        if language == TRADITIONAL:
            return taiwan(self.name)
        return self.name if language.startswith("zh") or not self.name_en else self.name_en


@dataclass(frozen=True, slots=True)
class Resource:
    """Whom or what one books: a person with teams and skills, or a counter or room."""

    id: int
    name: str
    person: int | None
    place: str
    kinds: tuple[str, ...]
    regions: tuple[str, ...]
    week: Mapping[str, Sequence[Sequence[str]]] | None
    teams: frozenset[int] = frozenset()
    skills: frozenset[str] = frozenset()
    archived: bool = False


def serves(kind: Kind, resource: Resource) -> bool:
    """Named by its kinds, or, where it names none, a person whom the kind's team or skill means.

    A person needs the kind's team and skill in any case.
    """
    if resource.archived or (resource.kinds and kind.code not in resource.kinds):
        return False
    if resource.person is None:
        return bool(resource.kinds)
    able = (kind.team_id is None or kind.team_id in resource.teams) and (
        not kind.skill or kind.skill in resource.skills
    )
    return able and bool(resource.kinds or kind.team_id is not None or kind.skill)


def reaches(regions: Collection[str], lineage: Collection[str]) -> bool:
    """Whether what serves these regions (none: everywhere) serves a place with this lineage of regions."""
    return not regions or any(code in regions for code in lineage)


def customer_may(state: str, starts_at: dt.datetime, now: dt.datetime, change_minutes: int) -> bool:
    """Whether the customer may still move or cancel it."""
    return state == "booked" and now + dt.timedelta(minutes=change_minutes) <= starts_at


def booking(contact: Clean, address: str) -> dict[str, Limit]:
    """The counters that one booking at the portal moves: its address, each phone and e-mail it names."""
    counters = tried(BOOK, "appointment book", "", address)
    for value in (contact.phone.partition(";")[0], contact.email):
        if value:
            counters |= tried(BOOK_BY_CONTACT, "appointment book", value, "")
    return counters
