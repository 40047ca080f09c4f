"""What gives way to a version that is published, and what stands again when one is taken back. Pure."""

import datetime as dt
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any, Literal, Protocol, TypeVar

How = Literal["replaced", "displaced", "overtaken"]


class Held(Protocol):
    """An interval in force, as far as these rules look at it."""

    @property
    def version_id(self) -> int: ...
    @property
    def scope(self) -> Any: ...
    @property
    def share(self) -> float: ...
    @property
    def begins_at(self) -> dt.datetime: ...
    @property
    def ends_at(self) -> dt.datetime | None: ...

    def open_after(self, moment: dt.datetime) -> bool: ...


H = TypeVar("H", bound=Held)


def gives_way(other: Held, fresh: Held, *, same_line: bool) -> How | None:
    """Whether another interval ends for a fresh one, and how; `same_line` says they are of one standard.

    Of the same standard and for the same cases: *replaced* where it is in force, *displaced* where it would only begin
    later. A share takes the place of another share only. Of another standard, for the same cases and all customers: it
    stays, but its cases go to what began last, it is *overtaken*.
    """
    moment, own = fresh.begins_at, other.version_id == fresh.version_id
    if not other.open_after(moment) or (fresh.share < 1 and other.share >= 1):
        return None
    if not same_line:
        alike = other.scope == fresh.scope and fresh.share >= 1 and other.share >= 1
        return "overtaken" if alike and other.begins_at <= moment else None
    if other.scope != fresh.scope and not (own and not fresh.scope):
        return None
    return "replaced" if other.begins_at <= moment or own else "displaced"


def stood_before(fresh: Held, replaced: Iterable[H]) -> H | None:
    """Whose place it takes: of those in force at that moment the one for most customers."""
    found = [one for one in replaced if one.version_id != fresh.version_id and one.begins_at <= fresh.begins_at]
    return max(found, key=lambda one: (one.share, one.begins_at), default=None)


def go_on(given_way: Iterable[H], last: Held) -> list[H]:
    """Which of those that gave way go on when `last` is taken back; not what ended before that for its own sake."""
    return [one for one in given_way if one.ends_at is None or one.ends_at >= last.begins_at]


def in_turn(alike: Sequence[H]) -> list[tuple[H, H | None]]:
    """Intervals for the same cases, each with the one that follows it, as if nobody had come between them."""
    held = sorted(alike, key=lambda one: one.begins_at)
    return [*pairwise(held), *((one, None) for one in held[-1:])]
