"""Who takes the next ticket. Pure: seats and needs in, a person or nobody out; see docs/algorithms/routing.md."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

ONLINE: Final = "online"
CAPACITY: Final = 20
LONG_AGO: Final = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


@dataclass(frozen=True, slots=True)
class Chair:
    """A person as routing sees them: what they can do, whether they take work, and how much they hold."""

    person: int
    teams: frozenset[int]
    skills: tuple[tuple[str, int], ...]
    online: bool
    load: int
    idle_since: dt.datetime = LONG_AGO
    capacity: int = CAPACITY

    def level(self, skill: str) -> int:
        """How well they do it, 0 for not at all."""
        return dict(self.skills).get(skill, 0)


@dataclass(frozen=True, slots=True)
class Needs:
    """What a ticket needs: a member of its team, with a skill if it names one; `known` answers for it already."""

    ticket: int
    team: int
    skill: str = ""
    known: int | None = None


def has_room(chair: Chair) -> bool:
    """Whether this person takes work now and can hold more."""
    return chair.online and chair.load < chair.capacity


def may_take(chair: Chair, needs: Needs) -> bool:
    """Whether this person may be given this ticket at all."""
    able = not needs.skill or chair.level(needs.skill) > 0
    return has_room(chair) and able and needs.team in chair.teams


def choose(chairs: Iterable[Chair], needs: Needs) -> int | None:
    """The person for a ticket: its first owner, else the least loaded, the best at it, the longest idle."""
    able = [chair for chair in chairs if may_take(chair, needs)]
    if any(chair.person == needs.known for chair in able):
        return needs.known
    ranked = sorted(able, key=lambda chair: (chair.load, -chair.level(needs.skill), chair.idle_since, chair.person))
    return ranked[0].person if ranked else None


def deal(chairs: Sequence[Chair], waiting: Iterable[Needs], now: dt.datetime) -> list[tuple[int, int]]:
    """Give out tickets in their order until nobody can take more: pairs of ticket and person."""
    seats = {chair.person: chair for chair in chairs}
    given: list[tuple[int, int]] = []
    queue = iter(waiting)  # read page by page: not touched while nobody can take anything
    while any(has_room(chair) for chair in seats.values()):
        needs = next(queue, None)
        if needs is None:
            break
        person = choose(seats.values(), needs)
        if person is not None:
            chair = seats[person]
            seats[person] = replace(chair, load=chair.load + 1, idle_since=now)
            given.append((needs.ticket, person))
    return given


def skill_of(problem_path: str, skills: Iterable[str]) -> str:
    """The skill a problem needs: the nearest code in its path that is a skill, else none."""
    known = set(skills)
    return next((code for code in reversed(problem_path.split("/")) if code in known), "")
