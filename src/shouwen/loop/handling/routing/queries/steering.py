"""What talks ask of routing: which lane, how long the wait, whether anybody serves now."""

import datetime as dt
from dataclasses import replace
from typing import Final, NamedTuple

from django.db import connection

from shouwen.ground.base import clock, worktime
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.company.rules import calendar
from shouwen.ground.base.kept import Kept
from shouwen.ground.base.worktime.china import SpecialDay
from shouwen.ground.staff.queries.lists import holidays
from shouwen.loop.handling.contacts.queries import place_of, waiting_count
from shouwen.loop.handling.contacts.queries.steering import Week, open_in
from shouwen.loop.handling.routing.queries.seating import chairs
from shouwen.loop.handling.routing.queries.setting import settings
from shouwen.loop.handling.routing.rules.choosing import CHAT, has_room
from shouwen.loop.handling.routing.rules.expecting import LOOKED_BACK, Handling, expected_wait, handling_of
from shouwen.loop.handling.routing.rules.lanes import lane_of

Days = tuple[tuple[int, tuple[tuple[str, str], ...]], ...]  # a week that can be a key
HANDLING: Final = """
select avg(s), stddev_samp(s), count(*) from (
    select extract(epoch from coalesce(summarised_at, ended_at) - answered_at)::float8 as s from contacts_contact
    where team_id = %s and state = 'ended' and outcome = 'served' order by id desc limit %s
) last
"""
AHEAD: Final = """
select k.state, count(o.id) from contacts_contact k left join contacts_contact o
    on o.team_id = k.team_id and o.state = 'queued' and (o.lane, o.queued_at, o.id) <= (k.lane, k.queued_at, k.id)
where k.id = %s group by k.id, k.state
"""
QUEUED: Final = "select 'queued', count(*) + 1 from contacts_contact where team_id = %s and state = 'queued'"


class Seating(NamedTuple):
    """A team's room for chats: free slots, all slots of those who take work, how long its talks took."""

    free: int
    slots: int
    handling: Handling | None


class Steered:
    """Routing's word on contacts; see `contacts.queries.steering`."""

    def lane(self, tier: str, problem_path: tuple[str, ...]) -> int:
        """In which lane such a customer with such a problem waits."""
        return lane_of(settings().lanes, tier, problem_path).lane

    def wait(self, contact_id: int | None, team_id: int) -> tuple[int, int | None]:
        """The contact's place, or how many wait when none is given; the seconds to wait, None for unknown."""
        place = waiting_count(team_id) if contact_id is None else place_of(contact_id)
        return place, wait_of(contact_id, team_id)

    def opening(self, now: dt.datetime, week: Week | None = None) -> tuple[bool, dt.datetime | None]:
        """Whether people serve now in a week (None: the chat's own), and from when on if they do not."""
        return open_in(hours.get(None if week is None else tuple(week.items())), now)


def wait_of(contact_id: int | None, team_id: int) -> int | None:
    """Seconds until this contact, or one that came now, is served."""
    with connection.cursor() as cursor:
        cursor.execute(QUEUED, [team_id]) if contact_id is None else cursor.execute(AHEAD, [contact_id])
        row = cursor.fetchone()
    if row is None or row[0] not in ("queued", "offered"):
        return None
    if row[0] == "offered":
        return 0
    return wait_at(row[1], team_id)


def wait_at(place: int, team_id: int) -> int | None:
    """Seconds until whoever stands at this place of the team's queue, from 1, is served."""
    seating = kept.get(team_id)
    return expected_wait(place, free=seating.free, slots=seating.slots, handling=seating.handling)


def _seating(team_id: int) -> Seating:
    there = [chair for chair in chairs([team_id], clock.now()) if chair.online]
    free = [chair.capacity[CHAT] - chair.has(CHAT) for chair in there if has_room(chair, CHAT)]
    with connection.cursor() as cursor:
        cursor.execute(HANDLING, [team_id, LOOKED_BACK])
        mean, deviation, count = cursor.fetchone() or (None, None, 0)
    return Seating(sum(free), sum(chair.capacity[CHAT] for chair in there), handling_of(mean, deviation, count))


def _hours(week: Days | None) -> worktime.Calendar:
    own, ours = settings().week if week is None else dict(week), company()
    days = [SpecialDay(row["day"], works=row["kind"] == "workday") for row in holidays("") if not row["archived"]]
    return calendar(ours if own is None else replace(ours, week=own), days)


hours: Kept[Days | None, worktime.Calendar] = Kept(_hours)
kept: Kept[int, Seating] = Kept(_seating, seconds=2.0)
