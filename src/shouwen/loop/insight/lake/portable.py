"""Reads of the lake as expressions of Ibis: the same on DuckDB and on Apache Spark. Years of months in one pass."""

from typing import Any

import msgspec

from shouwen.loop.insight.engine.backend import Backend, backend
from shouwen.loop.insight.engine.library import library
from shouwen.loop.insight.lake.parquet import all_files
from shouwen.loop.insight.lake.rules import Manifest


class Month(msgspec.Struct):
    """What happened to tickets that count in a month (UTC), by its moment."""

    year: int
    month: int
    opened: int
    solved: int
    reopened: int
    rating: float | None


class Limit(msgspec.Struct):
    """How a limit was kept in a month; the median of the time it took is in its own calendar."""

    year: int
    month: int
    clock: str
    met: int
    missed: int
    median_s: float | None


class Report(msgspec.Struct):
    """The lake and the open months, month by month."""

    months: list[Month]
    limits: list[Limit]


def report(folder: str, source: str, manifest: Manifest, master: str | None = None) -> Report:
    """All of it, counted where SHOUWEN_ANALYTICS_URL says, or at that master."""
    with all_files(folder, source, manifest) as (facts, tickets), backend(master) as counting:
        return counted(counting, counting.parquet("facts", facts), counting.parquet("tickets", [tickets]))


def counted(counting: Backend, facts: Any, tickets: Any) -> Report:
    """The same by a backend that is there."""
    told = of_tickets(facts, tickets)
    return Report(
        [Month(**row) for row in counting.rows(months(told))], [Limit(**row) for row in counting.rows(limits(told))]
    )


def of_tickets(facts: Any, tickets: Any) -> Any:
    """Facts of tickets that count, with the year and month of their moment."""
    told = facts.semi_join(tickets, facts.ticket_id == tickets.id)
    return told.mutate(year=told["at"].year(), month=told["at"].month())


def months(told: Any) -> Any:
    """Opened, solved, reopened, and the mean rating."""
    kinds = {"opened": "TicketOpened", "solved": "TicketSolved", "reopened": "TicketReopened"}
    counts = {name: (told.kind == kind).cast("int64").sum() for name, kind in kinds.items()}
    rated = told.score.mean(where=told.kind == "TicketRated")
    return told.group_by("year", "month").aggregate(**counts, rating=rated).order_by("year", "month")


def limits(told: Any) -> Any:
    """Limits met in time and missed; one missed counts once, when it was."""
    clocks = told.filter(told.kind.isin(["ClockMet", "ClockBreached"]))
    met = (clocks.kind == "ClockMet") & clocks.in_time
    return (
        clocks.group_by("year", "month", "clock")
        .aggregate(
            met=library("ibis").coalesce(met, False).cast("int64").sum(),
            missed=(clocks.kind == "ClockBreached").cast("int64").sum(),
            median_s=clocks.seconds.quantile(0.5),
        )
        .order_by("year", "month", "clock")
    )
