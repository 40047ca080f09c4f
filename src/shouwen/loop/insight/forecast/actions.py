"""A draft becomes shifts."""

import datetime as dt
from collections.abc import Collection

from shouwen.ground.base.action import action
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.staff.actions import add_reference
from shouwen.ground.staff.models import Shift
from shouwen.ground.staff.queries.people import manageable_people

Wanted = tuple[int, dt.datetime, dt.datetime]


@action
def adopt(shifts: Collection[Wanted], *, by: Principal) -> int:
    """Add these shifts, all or none, for people whom `by` manages; those that are there already stay as they are."""
    people = {person for person, _, _ in shifts}
    if set(manageable_people(by).filter(pk__in=people).values_list("pk", flat=True)) != people:
        raise NotFound
    there = set(
        Shift.objects.filter(person_id__in=people, archived_at=None).values_list("person_id", "starts_at", "ends_at")
    )
    fresh = sorted({each for each in shifts if each not in there})
    for person, starts_at, ends_at in fresh:
        add_reference("shift", {"person": person, "starts_at": starts_at, "ends_at": ends_at}, by=by)
    return len(fresh)
