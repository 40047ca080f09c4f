"""Who is told by a notice or a closing, and how. Pure."""

from typing import Final, Literal, NamedTuple

Sort = Literal["notice", "closing"]
ROOM: Final = "incidents"
BATCH: Final = 20
LEADERS: Final = ("supervisor", "manager")


class Child(NamedTuple):
    """An open ticket of an incident; `customer` is the kept one of those merged."""

    id: int
    customer: int


def to_tell(leaders: frozenset[int], off_shift: frozenset[int], raiser: int | None) -> frozenset[int]:
    """Leaders on shift; around the clock: where none is, all of them. Whoever raised it knows."""
    return ((leaders - off_shift) or leaders) - {raiser}
