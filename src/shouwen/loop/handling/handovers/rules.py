"""Which way a ticket goes between the lines, and why it may. Pure."""

from collections.abc import Iterable, Mapping
from typing import Final, Literal, NamedTuple, get_args

Direction = Literal["up", "down", "across"]
Reason = Literal["skill", "access", "defect", "decision", "done", "missing", "not_ours", "load", "other"]
REASONS: Final[tuple[str, ...]] = get_args(Reason)
LONGEST_WORDS: Final = 5_000
LINES: Final = 3


class Place(NamedTuple):
    """A team as a line: the first talks with customers, the third is who made the product; where it hands up to."""

    line: int
    up: int | None


class Given(NamedTuple):
    """A hand-over that has been: from whom to whom."""

    direction: str
    from_team: int
    from_person: int | None
    to_team: int


def up(places: Mapping[int, Place], team: int) -> int | None:
    """The team that a team hands up to."""
    place = places.get(team)
    return place.up if place is not None else None


def down(places: Mapping[int, Place], team: int, given: Iterable[Given]) -> tuple[int, int | None] | None:
    """Whom a team hands down to: back to where the last hand-up to it came from, else a team that hands up to it.

    `given` are the ticket's hand-overs, the latest first.
    """
    for each in given:
        if each.direction == "up" and each.to_team == team:
            return each.from_team, each.from_person
    below = sorted((place.line, code) for code, place in places.items() if place.up == team)
    return (below[-1][1], None) if below else None


def circles(places: Mapping[int, Place]) -> bool:
    """Whether handing up and up again would come back to where it began."""
    for start in places:
        seen, here = {start}, up(places, start)
        while here is not None:
            if here in seen:
                return True
            seen.add(here)
            here = up(places, here)
    return False
