"""Reference data as lists for the pages, archived rows too."""

from typing import Any

from django.db.models import Model

from shouwen.ground.staff.models import Holiday, Membership, Shift
from shouwen.ground.staff.queries.reference import Codes, Entry, reference

Row = dict[str, Any]


def _codes(sort: str) -> Codes:
    found: Codes = getattr(reference(), f"{sort}s")
    return found


def _row(entry: Entry) -> Row:
    return {
        "id": entry.id,
        "code": entry.code,
        "name": entry.name,
        "name_en": entry.name_en,
        "parent": entry.parent,
        "archived": entry.archived,
    }


def nodes(sort: str) -> list[Row]:
    """Skills, regions, products or problems."""
    return [_row(entry) for entry in _codes(sort).entries.values()]


def departments(sort: str) -> list[Row]:
    """Departments with their heads."""
    return [_row(entry) | {"head": entry.owner} for entry in _codes(sort).entries.values()]


def teams(sort: str) -> list[Row]:
    """Teams with department, leader and the members who work here now."""
    members: dict[int, list[int]] = {}
    now_here = Membership.objects.filter(person__dismissed_at=None).order_by("person_id")
    for team, person in now_here.values_list("team_id", "person_id"):
        members.setdefault(team, []).append(person)
    return [
        _row(entry) | {"department": entry.parent, "leader": entry.owner, "members": members.get(entry.id, [])}
        for entry in _codes(sort).entries.values()
    ]


def holidays(_sort: str) -> list[Row]:
    """Days off and days worked instead."""
    return [
        {"id": row.pk, "day": row.day, "name": row.name, "kind": row.kind, "archived": row.archived_at is not None}
        for row in Holiday.objects.order_by("day")
    ]


def shift_row(shift: Model) -> Row:
    """A shift as shown."""
    if not isinstance(shift, Shift):
        raise TypeError(f"{shift} is no shift")
    return {
        "id": shift.pk,
        "person": shift.person_id,
        "starts_at": shift.starts_at,
        "ends_at": shift.ends_at,
        "archived": shift.archived_at is not None,
    }
