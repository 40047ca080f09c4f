"""Set kinds, resources, and the times when one of them is not to be booked."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, Final, TypeVar

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.company.rules import checked_week
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.staff.queries import active_person, reference
from shouwen.loop.handling.appointments.errors import BadSetting
from shouwen.loop.handling.appointments.events import AppointmentSettingsChanged
from shouwen.loop.handling.appointments.models import Block, Kind, Resource

Row = TypeVar("Row", Kind, Resource, Block)
BUILT_IN: Final[tuple[dict[str, Any], ...]] = (
    {"code": "callback", "name": "回电", "name_en": "Call-back", "way": "callback", "minutes": 15, "step_minutes": 30},
    {"code": "visit", "name": "到店", "name_en": "Visit us", "way": "visit", "minutes": 30, "lead_minutes": 120},
    {
        "code": "onsite",
        "name": "上门",
        "name_en": "On-site service",
        "way": "onsite",
        "minutes": 90,
        "before_minutes": 30,
        "after_minutes": 30,
        "lead_minutes": 240,
        "change_minutes": 240,
    },
)
REMINDERS: Final = {"callback": [120], "visit": [1440, 120], "onsite": [1440, 120]}


@action
def lay_kinds(*, by: Principal = SYSTEM) -> None:
    """The three kinds that every company begins with; those that are there stay as they are."""
    there = set(Kind.objects.values_list("code", flat=True))
    for each in BUILT_IN:
        if each["code"] not in there:
            add_kind(each | {"reminders": REMINDERS[each["way"]]}, by=by)


@action
def add_kind(given: Mapping[str, Any], *, by: Principal) -> Kind:
    """A new kind."""
    if Kind.objects.filter(code=given["code"]).exists():
        raise BadSetting(reason="code_taken")
    return _keep(Kind(), "kind", _checked(given), by)


@action
def change_kind(code: str, given: Mapping[str, Any], *, by: Principal) -> Kind:
    """Change some of a kind; appointments that are booked stay as they are."""
    return _keep(_kind(code), "kind", _checked(given), by)


@action
def archive_kind(code: str, *, by: Principal) -> Kind:
    """It is offered no more."""
    return _keep(_kind(code), "kind", {"archived_at": clock.now()}, by)


@action
def restore_kind(code: str, *, by: Principal) -> Kind:
    """It is offered again."""
    return _keep(_kind(code), "kind", {"archived_at": None}, by)


@action
def add_resource(given: Mapping[str, Any], *, by: Principal) -> Resource:
    """A person, or a counter or room with a name."""
    person = given.get("person")
    if person is None and not given.get("name"):
        raise BadSetting(reason="no_name")
    if person is not None and active_person(person) is None:
        raise BadSetting(reason="unknown_person")
    if person is not None and Resource.objects.filter(person_id=person).exists():
        raise BadSetting(reason="person_taken")
    values = {("person_id" if name == "person" else name): value for name, value in given.items()}
    return _keep(Resource(), "resource", _checked(values), by)


@action
def change_resource(resource_id: int, given: Mapping[str, Any], *, by: Principal) -> Resource:
    """Change some of a resource."""
    row = _resource(resource_id)
    if row.person_id is None and "name" in given and not given["name"]:
        raise BadSetting(reason="no_name")
    return _keep(row, "resource", _checked(given), by)


@action
def archive_resource(resource_id: int, *, by: Principal) -> Resource:
    """It is booked no more; what is booked stays."""
    return _keep(_resource(resource_id), "resource", {"archived_at": clock.now()}, by)


@action
def restore_resource(resource_id: int, *, by: Principal) -> Resource:
    """It can be booked again."""
    return _keep(_resource(resource_id), "resource", {"archived_at": None}, by)


@action
def add_block(resource: Resource, *, starts_at: dt.datetime, ends_at: dt.datetime, reason: str, by: Principal) -> Block:
    """Book it no more in this time; what is booked stays and is for people to move."""
    if ends_at <= starts_at:
        raise BadSetting(reason="ends_before_start")
    values = {"resource_id": resource.pk, "starts_at": starts_at, "ends_at": ends_at, "reason": reason}
    return _keep(Block(), "block", values, by)


@action
def drop_block(block: Block, *, by: Principal) -> Block:
    """It can be booked again."""
    return _keep(block, "block", {"dropped_at": clock.now()}, by)


def _checked(given: Mapping[str, Any]) -> dict[str, Any]:
    """All that is named exists."""
    known, values = reference(), dict(given)
    team = values.get("team_id")
    if team is not None and (team not in known.teams.entries or known.teams.entries[team].archived):
        raise BadSetting(reason="unknown_team")
    if values.get("skill") and known.skills.get(values["skill"]) is None:
        raise BadSetting(reason="unknown_skill")
    if any(known.regions.get(code) is None for code in values.get("regions", ())):
        raise BadSetting(reason="unknown_region")
    wanted = set(values.get("kinds", ()))
    if wanted - set(Kind.objects.filter(code__in=wanted).values_list("code", flat=True)):
        raise BadSetting(reason="unknown_kind")
    if values.get("week") is not None:
        values["week"] = checked_week(company().timezone, {int(day): pairs for day, pairs in values["week"].items()})
    if "reminders" in values:
        values["reminders"] = sorted(set(values["reminders"]), reverse=True)
    return values


def _keep(row: Row, sort: str, values: Mapping[str, Any], by: Principal) -> Row:
    moved = tuple(sorted(name for name, value in values.items() if row.pk is None or getattr(row, name) != value))
    for name in moved:
        setattr(row, name, values[name])
    if moved:
        row.save(update_fields=None if row.pk is None else moved)
        record(AppointmentSettingsChanged(appointment_setting_id=row.pk, sort=sort, fields=moved), by=by)
    return row


def _kind(code: str) -> Kind:
    row = Kind.objects.select_for_update().filter(code=code).first()
    if row is None:
        raise NotFound
    return row


def _resource(resource_id: int) -> Resource:
    row = Resource.objects.select_for_update().filter(pk=resource_id).first()
    if row is None:
        raise NotFound
    return row
