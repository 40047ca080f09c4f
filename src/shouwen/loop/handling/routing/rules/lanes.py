"""In which lane 优先级通道 somebody waits, which level of skill they are promised, and who is theirs. Pure."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from shouwen.loop.handling.routing.rules.choosing import ALL_IN_ALL, CALL, CAPACITY, CHAT, LANE, TALKS, TICKET

Week = Mapping[int, tuple[tuple[str, str], ...]]
LAPSES: Final = 2  # offers that somebody lets pass in a row before they count as away
AGAIN_AFTER: Final = dt.timedelta(seconds=60)  # who let it pass is asked again for the same one


@dataclass(frozen=True, slots=True)
class Lane:
    """A row of the company's table; the first row that fits counts. An empty tier or problem fits all."""

    lane: int
    tier: str = ""
    problem: str = ""
    level: int = 1
    people: tuple[int, ...] = ()

    def fits(self, tier: str, problem_path: Sequence[str]) -> bool:
        """Whether this row speaks of such a customer with such a problem; a problem stands for all beneath it."""
        return self.tier in ("", tier) and (not self.problem or self.problem in problem_path)


@dataclass(frozen=True, slots=True)
class Overflow:
    """Who waits for `team` longer than this goes on to another team."""

    team: int
    to: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Settings:
    """How the company gives out work; `week` are the hours of chat, None for the company's own."""

    offer_seconds: int = 30
    chats: int = TALKS
    tickets: int = CAPACITY
    in_all: int = ALL_IN_ALL
    ageing_minutes: int = 5
    same_agent_hours: int = 72
    answer_seconds: int = 20
    stall_hours: int = 24
    away_seconds: int = 90
    week: Week | None = None
    lanes: tuple[Lane, ...] = ()
    overflows: tuple[Overflow, ...] = field(default=())

    def silent_since(self, now: dt.datetime) -> dt.datetime | None:
        """Whoever has had no page open since then is away; None: nobody is for that."""
        return now - dt.timedelta(seconds=self.away_seconds) if self.away_seconds else None

    @property
    def ageing(self) -> dt.timedelta | None:
        """After how long a wait counts as one lane; None for never."""
        return dt.timedelta(minutes=self.ageing_minutes) if self.ageing_minutes else None

    @property
    def capacity(self) -> Mapping[str, int]:
        """How much of each kind somebody may hold."""
        return {TICKET: self.tickets, CHAT: self.chats, CALL: 1}


PLAIN: Final = Lane(LANE)


def lane_of(lanes: Iterable[Lane], tier: str, problem_path: Sequence[str]) -> Lane:
    """The row that counts for this customer and problem; the middle lane where none fits."""
    return next((row for row in lanes if row.fits(tier, problem_path)), PLAIN)


def skill_of(problem_path: str, skills: Iterable[str]) -> str:
    """The skill a problem needs: the nearest code in its path that is a skill, else none."""
    known = set(skills)
    return next((code for code in reversed(problem_path.split("/")) if code in known), "")


def overflowing(rows: Iterable[Overflow], team: int, waits: dt.timedelta) -> int | None:
    """The team that takes over who waited so long, None for nobody yet."""
    late = (row for row in rows if row.team == team and waits >= dt.timedelta(minutes=row.minutes))
    return next((row.to for row in late), None)
