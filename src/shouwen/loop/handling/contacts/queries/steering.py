"""What routing, which stands above, says of lanes, waits and opening hours; until it says so, plain answers."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from typing import Protocol

from shouwen.ground.base import worktime
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.company.rules import calendar
from shouwen.loop.handling.contacts.queries.waiting import place_of, waiting_count
from shouwen.loop.handling.contacts.rules.life import LANE

Week = Mapping[int, tuple[tuple[str, str], ...]]


class Steering(Protocol):
    """Routing's word."""

    def lane(self, tier: str, problem_path: tuple[str, ...]) -> int:
        """In which lane such a customer with such a problem waits, 0 the first."""

    def wait(self, contact_id: int | None, team_id: int) -> tuple[int, int | None]:
        """The contact's place, or how many wait when none is given; the seconds to wait, None for unknown."""

    def opening(self, now: dt.datetime, week: Week | None = None) -> tuple[bool, dt.datetime | None]:
        """Whether people serve now in a week (None: everybody's), and from when on if they do not."""


class Plain:
    """Everybody in one lane, places counted, the company's week."""

    def lane(self, tier: str, problem_path: tuple[str, ...]) -> int:  # noqa: ARG002  the signature of the port
        """The middle one."""
        return LANE

    def wait(self, contact_id: int | None, team_id: int) -> tuple[int, int | None]:
        """A place, and no word on how long."""
        return (waiting_count(team_id) if contact_id is None else place_of(contact_id)), None

    def opening(self, now: dt.datetime, week: Week | None = None) -> tuple[bool, dt.datetime | None]:
        """That week, or the company's."""
        ours = company()
        return open_in(calendar(ours if week is None else replace(ours, week=week)), now)


def open_in(hours: worktime.Calendar, now: dt.datetime) -> tuple[bool, dt.datetime | None]:
    """Whether it is open, and when it opens again if it is not."""
    if worktime.is_open(hours, now):
        return True, None
    try:
        return False, worktime.next_opening(hours, now)
    except worktime.NeverOpen:
        return False, None


class _Steered:
    by: Steering = Plain()


def steer(steering: Steering) -> Steering:
    """An upper room answers from now on; who answered before."""
    before, _Steered.by = _Steered.by, steering
    return before


def steering() -> Steering:
    """Whoever answers."""
    return _Steered.by
