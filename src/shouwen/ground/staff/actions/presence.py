"""Who is there and how much each holds."""

from collections.abc import Collection, Mapping

from django.db import connection

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.sql import array
from shouwen.ground.staff.errors import UnknownReference
from shouwen.ground.staff.events import PresenceChanged
from shouwen.ground.staff.models import Membership, Presence
from shouwen.ground.staff.queries.presences import kinds
from shouwen.ground.staff.queries.reference import reference

LOCK = "SELECT person_id, state FROM staff_presence WHERE person_id = ANY(%s::bigint[]) ORDER BY person_id FOR UPDATE"
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
    if presence.state != state:
        before, presence.state, presence.since = presence.state, state, clock.now()
        presence.save(update_fields=["state", "since"])
        codes = reference().teams.codes
        teams = Membership.objects.filter(person_id=person_id).order_by("team_id").values_list("team_id", flat=True)
        known = tuple(codes[team] for team in teams if team in codes)
        record(PresenceChanged(person_id=person_id, before=before, after=state, teams=known), by=by)
    return presence


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
