"""Verbs of statistics: enter and take away benchmarks and named shifts."""

import datetime as dt
from typing import Final

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.insight.statistics.errors import TooManyBenchmarks
from shouwen.loop.insight.statistics.events import StatisticsChanged
from shouwen.loop.insight.statistics.models import Benchmark, Shift

MOST: Final = 50


@action
def enter_benchmark(
    figure: str, reading: str, *, value: float, name: str, source: str, notes: str, by: Principal
) -> Benchmark:
    """Something to compare with."""
    _room(Benchmark.objects.filter(figure=figure).count())
    row = Benchmark.objects.create(
        figure=figure,
        reading=reading,
        value=value,
        name=name,
        source=source,
        notes=notes,
        by_id=by.id if by.kind == "person" else None,
        made_at=clock.now(),
    )
    record(StatisticsChanged(indicator_id=figure, sort="benchmark", deed="entered"), by=by)
    return row


@action
def drop_benchmark(benchmark_id: int, *, by: Principal) -> None:
    """Compare with it no more."""
    row = Benchmark.objects.filter(pk=benchmark_id).first()
    if row is None:
        raise NotFound(benchmark=benchmark_id)
    row.delete()
    record(StatisticsChanged(indicator_id=row.figure, sort="benchmark", deed="dropped"), by=by)


@action
def name_shift(figure: str, *, on: dt.date, name: str, by: Principal) -> Shift:
    """The work changed on this day; named again, the new name stands."""
    _room(Shift.objects.filter(figure=figure).exclude(on=on).count())
    values = {"name": name, "by_id": by.id if by.kind == "person" else None, "made_at": clock.now()}
    row, _ = Shift.objects.update_or_create(figure=figure, on=on, defaults=values)
    record(StatisticsChanged(indicator_id=figure, sort="shift", deed="entered"), by=by)
    return row


@action
def drop_shift(shift_id: int, *, by: Principal) -> None:
    """The limits run through again."""
    row = Shift.objects.filter(pk=shift_id).first()
    if row is None:
        raise NotFound(shift=shift_id)
    row.delete()
    record(StatisticsChanged(indicator_id=row.figure, sort="shift", deed="dropped"), by=by)


def _room(count: int) -> None:
    if count >= MOST:
        raise TooManyBenchmarks(most=MOST)
