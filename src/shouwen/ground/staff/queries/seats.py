"""Who could take a ticket now, one statement for any number of teams."""

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec
from django.db import connection

from shouwen.ground.base import clock
from shouwen.ground.base.sql import array

LOOK = """
SELECT p.id, array_agg(m.team_id ORDER BY m.team_id),
  coalesce((SELECT jsonb_object_agg(s.code, k.level) FROM staff_personskill k JOIN staff_skill s ON s.id = k.skill_id
            WHERE k.person_id = p.id), '{}'),
  coalesce(r.state, 'offline'), r.since, coalesce(r.load, 0), coalesce(r.chats, 0),
  coalesce((SELECT bool_or(h.starts_at <= %s AND h.ends_at > %s) FROM staff_shift h
            WHERE h.person_id = p.id AND h.archived_at IS NULL AND h.ends_at > %s), true)
FROM staff_membership m JOIN staff_person p ON p.id = m.person_id LEFT JOIN staff_presence r ON r.person_id = p.id
WHERE m.team_id = ANY(%s::bigint[]) AND p.dismissed_at IS NULL
GROUP BY p.id, r.state, r.since, r.load, r.chats ORDER BY p.id
"""
SHIFTS_KEPT = dt.timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Seat:
    """A person who could take work: `load` tickets and `chats` talks held, `level` at the skill asked for (0 to 3)."""

    person_id: int
    teams: frozenset[int]
    skills: Mapping[str, int]
    level: int
    presence: str
    since: dt.datetime | None
    on_shift: bool
    load: int
    chats: int = 0


def seats(team_ids: Collection[int], skill: str | None = None, *, now: dt.datetime | None = None) -> list[Seat]:
    """All members of these teams, in order of id. A person without any shift in these days counts as on shift."""
    now = now or clock.now()
    with connection.cursor() as cursor:
        cursor.execute(LOOK, [now, now, now - SHIFTS_KEPT, array(sorted(team_ids))])
        return [_seat(row, skill) for row in cursor.fetchall()]


def _seat(row: tuple[Any, ...], skill: str | None) -> Seat:
    person_id, teams, raw, presence, since, load, chats, on_shift = row
    skills: dict[str, int] = msgspec.json.decode(raw) if isinstance(raw, str | bytes) else raw
    level = skills.get(skill, 0) if skill else 0
    return Seat(person_id, frozenset(teams), skills, level, presence, since, on_shift, load, chats)
