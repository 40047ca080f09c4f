"""The figures once more, as their definitions read and as slowly as they please: what the SQL is held against."""

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any, NamedTuple

from shouwen.ground.base.events.models import Event
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.tickets.rules.status import OPEN
from shouwen.loop.insight.asked.rules import Period
from shouwen.loop.insight.conformance.queries.histories import hands, histories, library
from shouwen.loop.insight.conformance.rules.check import stream

WEEK = dt.timedelta(days=7)
CLOCKS = ("first_response", "plan", "completion", "follow_up")


class Row(NamedTuple):
    """What a row behind a figure says."""

    ticket_id: int
    at: dt.datetime
    value: float | None
    good: bool | None


class Fact(NamedTuple):
    """A line of the log."""

    id: int
    kind: str
    at: dt.datetime
    ticket_id: int
    customer_id: int
    data: Mapping[str, Any]


Choice = Callable[[Mapping[str, Any]], bool]


def the_log() -> list[Fact]:
    """All facts of tickets that count, in their order: none of a ticket that was voided, or whose import was undone."""
    columns = ("id", "kind", "at", "ticket_id", "customer_id", "data")
    facts = [Fact(*line) for line in Event.objects.filter(data__has_key="team").order_by("id").values_list(*columns)]
    void = {fact.ticket_id for fact in facts if fact.kind == "TicketVoided"}
    return [fact for fact in facts if fact.ticket_id not in void]


def choice(filters: Mapping[str, str], teams: Collection[str] | None) -> Choice:
    """Whether a fact's dimensions are those asked for: a region or product means all beneath it."""
    known = reference()
    trees = {"region": known.regions, "product": known.products}

    def kept(data: Mapping[str, Any]) -> bool:
        for name, code in filters.items():
            line = trees[name].lineage(data[name]) if name in trees else (data[name],)
            if code not in line:
                return False
        return teams is None or data["team"] in teams

    return kept


def rows(figure: str, log: list[Fact], period: Period, kept: Choice, seen: Callable[[int], bool]) -> list[Row]:
    """The rows of a figure."""
    facts = [fact for fact in log if seen(fact.ticket_id)]
    if figure == "backlog":
        return list(_backlog(facts, period.end, kept))
    told = [fact for fact in facts if period.start <= fact.at < period.end and kept(fact.data)]
    if figure in CLOCKS:
        told = [fact for fact in told if fact.data.get("clock") == figure]
        met = [fact for fact in told if fact.kind == "ClockMet"]
        missed = [fact for fact in told if fact.kind == "ClockBreached"]
        times = [Row(fact.ticket_id, fact.at, fact.data["seconds"], fact.data["in_time"] or None) for fact in met]
        return times + [Row(fact.ticket_id, fact.at, None, False) for fact in missed]
    return [Row(fact.ticket_id, fact.at, *judged) for fact in told for judged in _judged(figure, fact, log)]


def _backlog(facts: list[Fact], end: dt.datetime, kept: Choice) -> Iterable[Row]:
    opened = {fact.ticket_id: fact.at for fact in facts if fact.kind == "TicketOpened"}
    last: dict[int, Fact] = {}
    for fact in facts:
        if fact.at < end and fact.data.get("happening"):
            last[fact.ticket_id] = fact
    for ticket_id, fact in last.items():
        if fact.data["status"] in OPEN and kept(fact.data):
            yield Row(ticket_id, opened[ticket_id], (end - opened[ticket_id]).total_seconds(), None)


def _judged(figure: str, fact: Fact, log: list[Fact]) -> Iterable[tuple[float | None, bool | None]]:
    own = [other for other in log if other.ticket_id == fact.ticket_id]
    solved = [other for other in own if other.kind == "TicketSolved"]
    reopened = any(other.kind == "TicketReopened" for other in own)
    match figure, fact.kind:
        case "satisfaction", "TicketRated":
            yield fact.data["score"], fact.data["score"] >= 4
        case "answers", "RatingInvited":
            given = [other.data["survey_id"] for other in own if other.kind == "RatingGiven"]
            yield None, fact.data["survey_id"] in given
        case "flow", "TicketOpened" | "TicketSolved":
            yield None, fact.kind == "TicketOpened"
        case "urged", "TicketOpened":
            yield None, any(other.kind == "TicketUrged" for other in own)
        case "reopened", "TicketSolved" if fact == solved[0]:
            yield None, reopened
        case "conformance", "TicketSolved" if fact == solved[0]:
            yield (
                None,
                not any(verdict.deviations for verdict in stream(histories({fact.ticket_id}), library(), hands())),
            )
        case "fcr", "TicketSolved" if fact == solved[0]:
            again = any(other.kind in ("CustomerReplied", "TicketUrged") and other.id < fact.id for other in own)
            yield None, not (again or reopened or _repeated(fact, log))


def _repeated(fact: Fact, log: list[Fact]) -> bool:
    return any(
        other.kind == "TicketOpened"
        and other.ticket_id != fact.ticket_id
        and other.customer_id == fact.customer_id
        and other.data["problem"] == fact.data["problem"] != ""
        and fact.at < other.at <= fact.at + WEEK
        for other in log
    )
