"""Kinds, resources, and times when one is not to be booked, over HTTP."""

import datetime as dt
from collections.abc import Iterable
from typing import Annotated, Any

from ninja import Query

from shouwen.ground.base import clock
from shouwen.ground.base.api.kit import Code, Id, Moment, Page, Request, Status, router
from shouwen.loop.handling.appointments import access
from shouwen.loop.handling.appointments.actions import setting as actions
from shouwen.loop.handling.appointments.api.shapes import (
    BlockIn,
    BlockOut,
    KindChange,
    KindIn,
    KindOut,
    ResourceChange,
    ResourceIn,
    ResourceOut,
)
from shouwen.loop.handling.appointments.models import Block
from shouwen.loop.handling.appointments.queries import setting as queries
from shouwen.loop.handling.appointments.rules.serving import serves

api = router("appointments")
KIND = "/appointment-kinds/{code}"
RESOURCE = "/appointment-resources/{resource_id}"


@api.get("/appointment-kinds", response=Page[KindOut])
def list_kinds(request: Request, archived: bool = False) -> dict[str, Any]:
    """What can be booked."""
    access.may_read_setting(request.auth)
    return {"items": queries.kinds(archived=archived)}


@api.post("/appointment-kinds", response={201: KindOut})
def add_kind(request: Request, body: KindIn) -> Status[Any]:
    """A new kind."""
    access.may_set(request.auth)
    return Status(201, queries.kind_of(actions.add_kind(body.model_dump(), by=request.auth)))


@api.patch(KIND, response=KindOut)
def change_kind(request: Request, code: Code, body: KindChange) -> Any:
    """Change some of a kind."""
    access.may_set(request.auth)
    return queries.kind_of(actions.change_kind(code, body.changes(), by=request.auth))


@api.post(KIND + "/archive", response=KindOut)
def archive_kind(request: Request, code: Code) -> Any:
    """Offer it no more."""
    access.may_set(request.auth)
    return queries.kind_of(actions.archive_kind(code, by=request.auth))


@api.post(KIND + "/restore", response=KindOut)
def restore_kind(request: Request, code: Code) -> Any:
    """Offer it again."""
    access.may_set(request.auth)
    return queries.kind_of(actions.restore_kind(code, by=request.auth))


@api.get("/appointment-resources", response=Page[ResourceOut])
def list_resources(request: Request, archived: bool = False) -> dict[str, Any]:
    """Whom or what one books."""
    access.may_read_setting(request.auth)
    return {"items": _resources(archived=archived)}


@api.post("/appointment-resources", response={201: ResourceOut})
def add_resource(request: Request, body: ResourceIn) -> Status[Any]:
    """A person, or a counter or room."""
    access.may_set(request.auth)
    return Status(201, _resource(actions.add_resource(body.model_dump(), by=request.auth).pk))


@api.patch(RESOURCE, response=ResourceOut)
def change_resource(request: Request, resource_id: Id, body: ResourceChange) -> Any:
    """Change some of a resource."""
    access.may_set(request.auth)
    return _resource(actions.change_resource(resource_id, body.changes(), by=request.auth).pk)


@api.post(RESOURCE + "/archive", response=ResourceOut)
def archive_resource(request: Request, resource_id: Id) -> Any:
    """Book it no more."""
    access.may_set(request.auth)
    return _resource(actions.archive_resource(resource_id, by=request.auth).pk)


@api.post(RESOURCE + "/restore", response=ResourceOut)
def restore_resource(request: Request, resource_id: Id) -> Any:
    """Book it again."""
    access.may_set(request.auth)
    return _resource(actions.restore_resource(resource_id, by=request.auth).pk)


@api.get("/appointment-blocks", response=Page[BlockOut])
def list_blocks(
    request: Request,
    *,
    start: Annotated[Moment | None, Query(alias="from")] = None,
    end: Annotated[Moment | None, Query(alias="to")] = None,
) -> dict[str, Any]:
    """Times when resources are not to be booked; the coming two months unless said."""
    access.may_read_setting(request.auth)
    start = start or clock.now()
    end = end or start + dt.timedelta(days=62)
    return {"items": [_block(each) for each in queries.blocks(start, end)[:1000]]}


@api.post(RESOURCE + "/blocks", response={201: BlockOut})
def add_block(request: Request, resource_id: Id, body: BlockIn) -> Status[Any]:
    """Book it no more in this time."""
    resource = access.may_block(request.auth, resource_id)
    return Status(201, _block(actions.add_block(resource, **body.model_dump(), by=request.auth)))


@api.post("/appointment-blocks/{block_id}/drop", response=BlockOut)
def drop_block(request: Request, block_id: Id) -> Any:
    """Book it again."""
    return _block(actions.drop_block(access.may_drop_block(request.auth, block_id), by=request.auth))


def _block(row: Block) -> dict[str, Any]:
    plain = {name: getattr(row, name) for name in ("id", "starts_at", "ends_at", "reason")}
    return plain | {"resource": row.resource_id}


def _resources(*, archived: bool) -> Iterable[dict[str, Any]]:
    kinds = queries.kinds()
    return [
        {
            "id": each.id,
            "name": each.name,
            "person": each.person,
            "place": each.place,
            "kinds": each.kinds,
            "regions": each.regions,
            "week": each.week,
            "serves": [kind.code for kind in kinds if serves(kind, each)],
            "archived": each.archived,
        }
        for each in queries.resources(archived=archived)
    ]


def _resource(resource_id: int) -> dict[str, Any]:
    return next(each for each in _resources(archived=True) if each["id"] == resource_id)
