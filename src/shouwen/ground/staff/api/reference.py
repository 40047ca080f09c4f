"""Reference data: departments, teams, skills, regions, products, the problem tree, holidays. All read, few change."""

from collections.abc import Callable
from typing import Any

from shouwen.ground.base.api import kit
from shouwen.ground.base.api.kit import Status
from shouwen.ground.staff import access, actions
from shouwen.ground.staff.api import schemas
from shouwen.ground.staff.api.router import router
from shouwen.ground.staff.queries.lists import departments, holidays, nodes, teams
from shouwen.ground.staff.queries.presences import presence_kinds

Shown = tuple[str, Callable[[str], Any], type[Any], type[Any]]
SHOWN: dict[str, Shown] = {
    "department": ("departments", departments, schemas.DepartmentOut, kit.Page[schemas.DepartmentOut]),
    "team": ("teams", teams, schemas.TeamOut, kit.Page[schemas.TeamOut]),
    "skill": ("skills", nodes, schemas.NodeOut, kit.Page[schemas.NodeOut]),
    "region": ("regions", nodes, schemas.NodeOut, kit.Page[schemas.NodeOut]),
    "product": ("products", nodes, schemas.NodeOut, kit.Page[schemas.NodeOut]),
    "problem": ("problems", nodes, schemas.NodeOut, kit.Page[schemas.NodeOut]),
    "holiday": ("holidays", holidays, schemas.HolidayOut, kit.Page[schemas.HolidayOut]),
    "presence_kind": (
        "presence-kinds",
        presence_kinds,
        schemas.PresenceKindOut,
        kit.Page[schemas.PresenceKindOut],
    ),
}


def _one(sort: str, row_id: int) -> Any:
    return next(row for row in SHOWN[sort][1](sort) if row["id"] == row_id)


def _add(request: kit.Request, sort: str, body: kit.In) -> Status[Any]:
    access.may_change_reference(request.auth)
    return Status(201, _one(sort, actions.add_reference(sort, body.model_dump(), by=request.auth).pk))


def _change(request: kit.Request, sort: str, row_id: int, body: kit.Change) -> Any:
    access.may_change_reference(request.auth)
    actions.change_reference(sort, row_id, body.changes(), by=request.auth)
    return _one(sort, row_id)


def _serve(sort: str) -> None:
    """List, archive and restore are the same for all."""
    plural, read, out, page = SHOWN[sort]

    @router.get(f"/{plural}", response=page, operation_id=f"staff_list_{plural.replace('-', '_')}")
    def list_rows(request: kit.Request, archived: bool = False) -> Any:
        return {"items": [row for row in read(sort) if archived or not row["archived"]]}

    @router.post(f"/{plural}/{{row_id}}/archive", response=out, operation_id=f"staff_archive_{sort}")
    def archive_row(request: kit.Request, row_id: kit.Id) -> Any:
        access.may_change_reference(request.auth)
        actions.archive_reference(sort, row_id, by=request.auth)
        return _one(sort, row_id)

    @router.post(f"/{plural}/{{row_id}}/restore", response=out, operation_id=f"staff_restore_{sort}")
    def restore_row(request: kit.Request, row_id: kit.Id) -> Any:
        access.may_change_reference(request.auth)
        actions.restore_reference(sort, row_id, by=request.auth)
        return _one(sort, row_id)


def _serve_nodes(sort: str) -> None:
    """Adding and changing rows of trees."""
    plural = SHOWN[sort][0]

    @router.post(f"/{plural}", response={201: schemas.NodeOut}, operation_id=f"staff_add_{sort}")
    def add_row(request: kit.Request, body: schemas.NodeIn) -> Status[Any]:
        return _add(request, sort, body)

    @router.patch(f"/{plural}/{{row_id}}", response=schemas.NodeOut, operation_id=f"staff_change_{sort}")
    def change_row(request: kit.Request, row_id: kit.Id, body: schemas.NodeChange) -> Any:
        return _change(request, sort, row_id, body)


for each in SHOWN:
    _serve(each)
for each in ("region", "product", "problem"):
    _serve_nodes(each)


@router.post("/skills", response={201: schemas.NodeOut})
def add_skill(request: kit.Request, body: schemas.CodedIn) -> Status[Any]:
    """A new skill."""
    return _add(request, "skill", body)


@router.patch("/skills/{row_id}", response=schemas.NodeOut)
def change_skill(request: kit.Request, row_id: kit.Id, body: schemas.CodedChange) -> Any:
    """Change a skill."""
    return _change(request, "skill", row_id, body)


@router.post("/departments", response={201: schemas.DepartmentOut})
def add_department(request: kit.Request, body: schemas.DepartmentIn) -> Status[Any]:
    """A new department."""
    return _add(request, "department", body)


@router.patch("/departments/{row_id}", response=schemas.DepartmentOut)
def change_department(request: kit.Request, row_id: kit.Id, body: schemas.DepartmentChange) -> Any:
    """Change a department; its head reaches its teams and those below."""
    return _change(request, "department", row_id, body)


@router.post("/teams", response={201: schemas.TeamOut})
def add_team(request: kit.Request, body: schemas.TeamIn) -> Status[Any]:
    """A new team."""
    return _add(request, "team", body)


@router.patch("/teams/{row_id}", response=schemas.TeamOut)
def change_team(request: kit.Request, row_id: kit.Id, body: schemas.TeamChange) -> Any:
    """Change a team; `members` stands for all of them."""
    return _change(request, "team", row_id, body)


@router.post("/holidays", response={201: schemas.HolidayOut})
def add_holiday(request: kit.Request, body: schemas.HolidayIn) -> Status[Any]:
    """A day off, or a day worked instead of one."""
    return _add(request, "holiday", body)


@router.patch("/holidays/{row_id}", response=schemas.HolidayOut)
def change_holiday(request: kit.Request, row_id: kit.Id, body: schemas.HolidayChange) -> Any:
    """Change a holiday."""
    return _change(request, "holiday", row_id, body)


@router.post("/presence-kinds", response={201: schemas.PresenceKindOut})
def add_presence_kind(request: kit.Request, body: schemas.PresenceKindIn) -> Status[Any]:
    """A new kind of presence."""
    return _add(request, "presence_kind", body)


@router.patch("/presence-kinds/{row_id}", response=schemas.PresenceKindOut)
def change_presence_kind(request: kit.Request, row_id: kit.Id, body: schemas.PresenceKindChange) -> Any:
    """Rename a kind of presence, or say whether it takes work; its code stays."""
    return _change(request, "presence_kind", row_id, body)
