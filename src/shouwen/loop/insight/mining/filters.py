"""Which cases are looked at."""

from datetime import datetime

import msgspec


class Edge(msgspec.Struct, frozen=True):
    """That one activity was followed by another at once."""

    begin: str
    end: str


class Filters(msgspec.Struct, frozen=True):
    """Cases that satisfy all that is given here; of a case all events count, or none."""

    since: datetime | None = None  # begun at or after
    until: datetime | None = None  # begun before
    attributes: dict[str, list[str | float | bool]] = {}  # one of these values; "" is for cases without
    having: list[str] = []  # activities that occur
    lacking: list[str] = []  # activities that do not
    edge: Edge | None = None
    also: Edge | None = None  # another that must have occurred too
    variant: str | None = None
    resources: list[str] = []  # any of them had a hand in it
    groups: list[str] = []
    shortest: float | None = None  # seconds from the first event to the last
    longest: float | None = None
    ids: list[str] | None = None  # only these cases: of our own log those that the reader may see


NONE = Filters()
