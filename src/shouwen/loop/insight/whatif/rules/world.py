"""What the simulator is told of a house: the past as templates, the people, the standards. Plain values. Pure."""

import datetime as dt
from dataclasses import dataclass, field
from typing import Any, Final

WARM_DAYS, COOL_DAYS = 7, 3  # simulated before and after what is counted
HOUR: Final = 3600


@dataclass(slots=True)
class Piece:
    """Something that happens to a ticket, the happenings of one moment together, and at which node.

    Of the holder: `lag` open seconds during which nobody came to it though nobody was busy, then `effort` at the desk.
    Of others (`outside`): `wait` seconds after what came before.
    """

    happenings: list[dict[str, Any]]
    node: str
    outside: bool
    wait: float = 0.0
    lag: float = 0.0
    effort: float = 0.0


@dataclass(slots=True)
class Template:
    """A ticket of the past: what it was opened with, under which standard, what happened until it was solved."""

    standard: str
    values: dict[str, Any]
    pieces: list[Piece]
    hour: int = 0
    weekend: bool = False


@dataclass(slots=True)
class Talk:
    """A chat or call of the past: whom it asked for and how long it took, the work after it counted in."""

    kind: str
    team: str
    skill: str
    handling: float
    lane: int = 5


@dataclass(slots=True)
class Person:
    """Somebody who serves. `shifts` are (from, to) in seconds since 1970; None: the house's open hours."""

    id: int
    teams: list[str]
    skills: dict[str, int]
    shifts: list[tuple[float, float]] | None = None


@dataclass(slots=True)
class Flow:
    """What comes: the mean of each simulated hour (its beginning in seconds since 1970), and how uneven days are."""

    hours: list[tuple[float, float]]
    uneven: float = 0.0


@dataclass(slots=True)
class World:
    """A house, and the days to be simulated: from `start` on, `days` of them, in `timezone`."""

    start: dt.date
    days: int
    timezone: str
    week: dict[int, list[tuple[str, str]]]
    company_week: dict[int, list[tuple[str, str]]]
    special: list[tuple[dt.date, bool]]
    standards: dict[str, str]
    skills: list[str]
    people: list[Person]
    tickets: Flow
    templates: list[Template]
    talks: Flow = field(default_factory=lambda: Flow([]))
    talk_templates: list[Talk] = field(default_factory=list)
    patience: float | None = None
    answer_seconds: float = 20.0
    capacity: dict[str, int] = field(default_factory=lambda: {"ticket": 20, "chat": 3, "call": 1})
    in_all: int = 23
    lanes: list[dict[str, Any]] = field(default_factory=list)
    ageing_minutes: int = 0


@dataclass(frozen=True, slots=True)
class Change:
    """A question: what is otherwise. Several may be otherwise at once; nothing given, nothing is.

    `agents` more (or fewer) in `team`; a `limit` takes `limit_factor` of its time; a `node` is left out; tickets of
    `problem` go to `route`; the bot answers `deflected` of all; `volume` times as much comes on the days
    `peak_from` to `peak_until` (counted from 0), every day where none are given.
    """

    team: str = ""
    agents: int = 0
    limit: str = ""
    limit_factor: float = 1.0
    standard: str = ""
    node: str = ""
    problem: str = ""
    route: str = ""
    deflected: float = 0.0
    volume: float = 1.0
    peak_from: int = 0
    peak_until: int = 10_000
    hourly_cost: float = 60.0

    def factor(self, day: int) -> float:
        """How much more comes on this day."""
        return self.volume if self.peak_from <= day <= self.peak_until else 1.0
