"""Variants, cases and one case of a log."""

import pathlib
from datetime import datetime
from typing import Any, Literal

import msgspec

from shouwen.ground.base.errors import NotFound
from shouwen.loop.insight.mining.filters import NONE, Filters
from shouwen.loop.insight.mining.graph import SECOND
from shouwen.loop.insight.mining.rows import Opened, moment, opened, quoted

Value = str | float | bool | None  # a time as text
MOST = 100_000


class Variant(msgspec.Struct):
    """Cases that ran through the same activities in the same order."""

    id: str  # a number of 64 bits, as text, since JavaScript would round it
    path: list[str]
    count: int
    median_s: float | None = None  # from the first event to the last


class Variants(msgspec.Struct):
    """The most frequent of them."""

    cases: int
    variants: int
    items: list[Variant]


class Case(msgspec.Struct):
    """A case without its events."""

    number: int
    id: str
    start: datetime
    finish: datetime
    events: int
    variant: str
    attributes: dict[str, Value]


class Cases(msgspec.Struct):
    """A page of cases; `next` is where the one after begins."""

    total: int
    items: list[Case]
    next: str | None


class Event(msgspec.Struct):
    """One event of a case, and how long it took until the next."""

    activity: str
    at: datetime
    resource: str | None
    group: str | None
    gap_s: float | None


class Told(msgspec.Struct):
    """A case with its events."""

    case: Case
    events: list[Event]


def variants(folder: pathlib.Path, filters: Filters = NONE, limit: int = 100, skip: int = 0) -> Variants:
    """The variants by how many cases they have; ties by their ids."""
    page = {"limit": min(limit, MOST), "skip": skip}
    with opened(folder, filters) as log:
        totals = [(log.manifest.variants, log.manifest.cases)]
        top = "select variant, path, count from variants where file_row_number between $skip and $skip + $limit - 1"
        if log.narrowed:
            log.duck.execute("create temp table counted as select variant, count(*) as count from cases group by 1")
            totals = log.all("select count(*), coalesce(sum(count), 0)::bigint from counted")
            top = (
                "select c.variant, path, c.count from variants join"
                " (from counted order by count desc, variant limit $limit offset $skip) c using (variant)"
            )
        found = log.all(
            f"with top as materialized ({top}),"
            " spans as (select variant, quantile_cont(epoch_us(finish) - epoch_us(start), 0.5) as span"
            " from cases where variant in (select variant from top) group by variant)"
            " select variant, path, count, span from top join spans using (variant) order by count desc, variant",
            **page,
        )
    names = log.manifest.activities
    items = [Variant(str(key), [names[code] for code in path], n, span / SECOND) for key, path, n, span in found]
    ((kinds, total),) = totals
    return Variants(total, kinds, items)


def cases(
    folder: pathlib.Path,
    filters: Filters = NONE,
    after: str = "",
    limit: int = 50,
    order: Literal["start", "longest"] = "start",
) -> Cases:
    """A page of cases: by their start, or the longest first."""
    size = min(limit, 1_000)
    span = "(epoch_us(finish) - epoch_us(start))"
    low, _, number = after.rpartition(":")
    values = {"number": int(number or -1)}
    where, how = '"case" > $number', '"case"'
    if order == "longest":
        values["low"] = int(low or 2**62)
        where, how = f'({span} < $low or {span} = $low and "case" > $number)', f'{span} desc, "case"'
    with opened(folder, filters) as log:
        ((total,),) = log.all("select count(*) from cases")
        shown = _shown(log)
        found = log.all(f"select {shown} from cases where {where} order by {how} limit {size + 1}", **values)
    items = [_case(log, row) for row in found[:size]]
    more = f"{found[size - 1][3] - found[size - 1][2]}:{found[size - 1][0]}" if len(found) > size else None
    return Cases(total, items, more)


def case(folder: pathlib.Path, id: str) -> Told:
    """One case with its events."""
    with opened(folder) as log:
        rows = log.all(f"select {_shown(log)} from cases where id = $id", id=id)
        if not rows:
            raise NotFound(case=id[:100])
        shown = _case(log, rows[0])
        found = log.all(
            'select activity, epoch_us("at"), resource, grp, gap from events where "case" = $number'
            " order by file_row_number",
            number=shown.number,
        )
    known = log.manifest
    return Told(
        shown,
        [
            Event(
                known.activities[activity],
                moment(at),
                known.resources[resource] if resource >= 0 else None,
                known.groups[group] if group >= 0 else None,
                None if gap is None else gap / SECOND,
            )
            for activity, at, resource, group, gap in found
        ],
    )


def _shown(log: Opened) -> str:
    """The columns of cases; moments as whole numbers, since DuckDB would want one more library to hand them over."""
    columns = ['"case"', "id", "epoch_us(start)", "epoch_us(finish)", "events", "variant::varchar"]
    for name, known in log.manifest.attributes.items():
        column = quoted(f"a_{name}")
        columns.append(f"epoch_us({column})" if known.type == "time" else column)
    return ", ".join(columns)


def _case(log: Opened, row: tuple[Any, ...]) -> Case:
    number, id, start, finish, events, variant, *values = row
    attributes: dict[str, Value] = {}
    for (name, known), value in zip(log.manifest.attributes.items(), values, strict=True):
        attributes[name] = value
        if known.type in ("text", "time") and value is not None:
            attributes[name] = known.values[value] if known.type == "text" else moment(value).isoformat()
    return Case(number, id, moment(start), moment(finish), events, variant, attributes)
