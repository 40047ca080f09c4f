"""Who is there and how much each holds."""

import datetime as dt
from collections.abc import Collection, Mapping

from django.db import connection

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.base.sql import array
from shouwen.ground.staff.errors import UnknownReference
from shouwen.ground.staff.events import PresenceChanged
from shouwen.ground.staff.models import Membership, Presence
from shouwen.ground.staff.queries.presences import kinds, takes_work
from shouwen.ground.staff.queries.reference import reference
from shouwen.ground.staff.rules.presences import AWAY

LOCK = "SELECT person_id, state FROM staff_presence WHERE person_id = ANY(%s::bigint[]) ORDER BY person_id FOR UPDATE"
SEEN = """
WITH here AS (
  SELECT person_id, state, "left" FROM staff_presence WHERE person_id = ANY(%s::bigint[]) ORDER BY person_id FOR UPDATE
)
UPDATE staff_presence AS seat SET seen_at = %s FROM here WHERE seat.person_id = here.person_id
RETURNING seat.person_id, here.state, here."left"
"""
SILENT = """
SELECT person_id FROM staff_presence WHERE state = ANY(%s::text[]) AND coalesce(seen_at, since) < %s AND since < %s
ORDER BY person_id FOR UPDATE SKIP LOCKED
"""
MOVED = """
FROM unnest(%s::bigint[], %s::int[]) AS moved(person_id, by) WHERE seat.person_id = moved.person_id
"""
MOVE = f"UPDATE staff_presence AS seat SET load = greatest(0, seat.load + moved.by) {MOVED}"
MOVE_CHATS = f"UPDATE staff_presence AS seat SET chats = greatest(0, seat.chats + moved.by) {MOVED}"


@action
def set_presence(person_id: int, state: str, *, by: Principal) -> Presence:
    """A person says whether they take work now: the code of a kind in use."""
    if state not in kinds():
        raise UnknownReference(sort="presence", value=state)
    presence = Presence.objects.select_for_update().filter(person_id=person_id).first()
    if presence is None:
        raise NotFound()
    if presence.state != state or presence.left:
        _become(presence, state, left="", by=by)
    return presence


@action
def seen(person_ids: Collection[int]) -> None:
    """A page of each of these is connected; whoever had fallen to away for want of one is again what they were."""
    with connection.cursor() as cursor:
        cursor.execute(SEEN, [array(sorted(set(person_ids))), clock.now()])
        back = {person: left for person, state, left in cursor.fetchall() if left and state == AWAY}
    for presence in Presence.objects.filter(person_id__in=back).order_by("person_id"):
        left = back[presence.person_id]
        _become(presence, left if left in kinds() else presence.state, left="", by=SYSTEM)


@action
def leave_silent(before: dt.datetime) -> list[int]:
    """Whoever would be given work but has had no page connected since `before` is away until one is; who that is."""
    working = [code for code in kinds() if takes_work(code)]
    with connection.cursor() as cursor:
        cursor.execute(SILENT, [array(working), before, before])
        gone = [row[0] for row in cursor.fetchall()]
    for presence in Presence.objects.filter(person_id__in=gone).order_by("person_id"):
        _become(presence, AWAY, left=presence.state, by=SYSTEM)
    return gone


def _become(presence: Presence, state: str, *, left: str, by: Principal) -> None:
    before, presence.left = presence.state, left
    if before == state:
        presence.save(update_fields=["left"])
        return
    presence.state, presence.since = state, clock.now()
    presence.save(update_fields=["state", "since", "left"])
    person, codes = presence.person_id, reference().teams.codes
    teams = Membership.objects.filter(person_id=person).order_by("team_id").values_list("team_id", flat=True)
    known = tuple(codes[team] for team in teams if team in codes)
    record(PresenceChanged(person_id=person, before=before, after=state, teams=known), by=by)


@action
def lock_seats(person_ids: Collection[int]) -> dict[int, str]:
    """Hold these seats, always in one order, until the transaction ends; who sits there in which state."""
    with connection.cursor() as cursor:
        cursor.execute(LOCK, [array(sorted(set(person_ids)))])
        return dict(cursor.fetchall())


@action
def move_loads(changes: Mapping[int, int]) -> None:
    """Add to what people hold, or take away: person id to change. One statement; lock the seats first."""
    _move(MOVE, changes)


@action
def move_chats(changes: Mapping[int, int]) -> None:
    """The same for talks: an offer counts as held until it lapses."""
    _move(MOVE_CHATS, changes)


def _move(statement: str, changes: Mapping[int, int]) -> None:
    moved = sorted((person, by) for person, by in changes.items() if by)
    if moved:
        with connection.cursor() as cursor:
            cursor.execute(statement, [array([person for person, _ in moved]), array([by for _, by in moved])])
