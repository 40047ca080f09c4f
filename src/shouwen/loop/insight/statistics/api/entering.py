"""Benchmarks and named shifts: read with `board.read`, entered with `standards.change`."""

from typing import Any

from shouwen.ground.base.api.kit import Code, Id, Page, Request, Status
from shouwen.ground.base.errors import NotFound
from shouwen.loop.insight.figures.rules.figures import BY_CODE
from shouwen.loop.insight.statistics import actions, queries
from shouwen.loop.insight.statistics.api.looking import api, shown
from shouwen.loop.insight.statistics.api.shapes import BenchmarkIn, BenchmarkOut, ShiftIn, ShiftOut


@api.get("/statistics/benchmarks", response=Page[BenchmarkOut])
def list_benchmarks(request: Request, figure: Code | None = None) -> dict[str, Any]:
    """What people entered to compare with."""
    request.auth.require("board.read")
    return {"items": [shown(row) for row in queries.benchmarks(figure or "")]}


@api.post("/statistics/benchmarks", response={201: BenchmarkOut})
def enter_benchmark(request: Request, body: BenchmarkIn) -> Status[Any]:
    """Enter a value with its source and the practice behind it."""
    request.auth.require("standards.change")
    if body.figure not in BY_CODE or body.reading not in {each.code for each in BY_CODE[body.figure].readings}:
        raise NotFound(figure=body.figure, reading=body.reading)
    return Status(201, shown(actions.enter_benchmark(**body.model_dump(), by=request.auth)))


@api.post("/statistics/benchmarks/{benchmark_id}/drop", response={204: None})
def drop_benchmark(request: Request, benchmark_id: Id) -> Status[None]:
    """Take one away."""
    request.auth.require("standards.change")
    actions.drop_benchmark(benchmark_id, by=request.auth)
    return Status(204, None)


@api.post("/statistics/shifts", response={201: ShiftOut})
def name_shift(request: Request, body: ShiftIn) -> Status[Any]:
    """Say that the work changed on a day: the limits of this figure begin anew there."""
    request.auth.require("standards.change")
    if body.figure not in BY_CODE:
        raise NotFound(figure=body.figure)
    row = actions.name_shift(body.figure, on=body.on, name=body.name, by=request.auth)
    return Status(201, {"id": row.pk, "on": row.on, "name": row.name})


@api.post("/statistics/shifts/{shift_id}/drop", response={204: None})
def drop_shift(request: Request, shift_id: Id) -> Status[None]:
    """Take one away: the limits run through again."""
    request.auth.require("standards.change")
    actions.drop_shift(shift_id, by=request.auth)
    return Status(204, None)
