"""Reads of people and reference data that other rooms call by name."""

from shouwen.ground.staff.queries.people import (
    active_person,
    colleagues,
    find_people,
    holders,
    manageable_people,
    people_by_id,
    principal_of,
    role_departments,
    visible_people,
)
from shouwen.ground.staff.queries.reference import Codes, Entry, Reference, reference, teams_by_code
from shouwen.ground.staff.queries.seats import Seat, seats

__all__ = [
    "Codes",
    "Entry",
    "Reference",
    "Seat",
    "active_person",
    "colleagues",
    "find_people",
    "holders",
    "manageable_people",
    "people_by_id",
    "principal_of",
    "reference",
    "role_departments",
    "seats",
    "teams_by_code",
    "visible_people",
]
