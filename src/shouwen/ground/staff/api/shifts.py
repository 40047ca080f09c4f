"""Shifts: seen with the people they belong to, kept by those who manage these people."""

import datetime as dt
from typing import Annotated, Any

from ninja import Query

from shouwen.ground.base import clock
from shouwen.ground.base.api import kit
from shouwen.ground.base.api.kit import Status
from shouwen.ground.base.errors import NotFound
from shouwen.ground.staff import access, actions
from shouwen.ground.staff.api.router import router
from shouwen.ground.staff.api.schemas import ShiftChange, ShiftIn, ShiftOut
from shouwen.ground.staff.models import Shift
from shouwen.ground.staff.queries.lists import shift_row
from shouwen.ground.staff.queries.people import visible_people

SHIFT = {"shifts"}


@router.get("/shifts", response=kit.Page[ShiftOut])
def list_shifts(
    request: kit.Request,
    *,
    person: kit.Id | None = None,
    start: Annotated[kit.Moment | None, Query(alias="from")] = None,
    end: Annotated[kit.Moment | None, Query(alias="to")] = None,
    archived: bool = False,
) -> Any:
    """Shifts of people in reach that touch the time from `from` to `to`; the coming week unless said."""
    start = start or clock.now()
    end = end or start + dt.timedelta(days=7)
    shifts = Shift.objects.filter(
        ends_at__gt=start, starts_at__lt=end, person__in=visible_people(request.auth).order_by()
    )
    shifts = shifts if person is None else shifts.filter(person_id=person)
    shifts = shifts if archived else shifts.filter(archived_at=None)
    return {"items": [shift_row(shift) for shift in shifts.order_by("starts_at", "id")[:2000]]}


def _gate(request: kit.Request, shift_id: int) -> None:
    shift = Shift.objects.filter(pk=shift_id).first()
    if shift is None:
        raise NotFound()
    access.person_to_change(request.auth, shift.person_id, SHIFT)


@router.post("/shifts", response={201: ShiftOut})
def add_shift(request: kit.Request, body: ShiftIn) -> Status[Any]:
    """A new shift of a person."""
    access.person_to_change(request.auth, body.person, SHIFT)
    return Status(201, shift_row(actions.add_reference("shift", body.model_dump(), by=request.auth)))


@router.patch("/shifts/{shift_id}", response=ShiftOut)
def change_shift(request: kit.Request, shift_id: kit.Id, body: ShiftChange) -> Any:
    """Move a shift."""
    _gate(request, shift_id)
    return shift_row(actions.change_reference("shift", shift_id, body.changes(), by=request.auth))


@router.post("/shifts/{shift_id}/archive", response=ShiftOut)
def archive_shift(request: kit.Request, shift_id: kit.Id) -> Any:
    """Take a shift out of the plan."""
    _gate(request, shift_id)
    return shift_row(actions.archive_reference("shift", shift_id, by=request.auth))


@router.post("/shifts/{shift_id}/restore", response=ShiftOut)
def restore_shift(request: kit.Request, shift_id: kit.Id) -> Any:
    """Put a shift back into the plan."""
    _gate(request, shift_id)
    return shift_row(actions.restore_reference("shift", shift_id, by=request.auth))
