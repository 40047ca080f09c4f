"""The figures once more, as their definitions read and as slowly as they please: what the SQL is held against."""

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any, NamedTuple

from shouwen.ground.base import worktime
from shouwen.ground.base.events.models import Event
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.tickets.rules.status import OPEN
from shouwen.loop.insight.asked.rules import Period
from shouwen.loop.insight.conformance.queries.histories import hands, histories, library
from shouwen.loop.insight.conformance.rules.check import stream
from shouwen.loop.insight.figures.queries.worked import floor
from shouwen.loop.standards.queries import company_calendars

WEEK = dt.timedelta(days=7)
CLOCKS = {name: name for name in ("first_response", "plan", "completion", "follow_up")} | {"complaints": "completion"}
DAY = dt.timedelta(days=1)
BACK = {"repeats_day": DAY, "repeats_week": WEEK, "recurring": 30 * DAY}
CONTACTS = ("TicketOpened", "CustomerReplied", "TicketUrged")


class Row(NamedTuple):
    """What a row behind a figure says."""

    ticket_id: int
    at: dt.datetime
    value: float | None
    good: bool | None
    other: float | None = None
    who: int | None = None


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
    trees = {"region": known.regions, "product": known.products, "problem": known.problems}

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
        return list(_backlog(facts, period, kept))
    told = [fact for fact in facts if period.start <= fact.at < period.end and kept(fact.data)]
    if figure in CLOCKS:
        return list(_clock(figure, told, facts))
    return [
        Row(fact.ticket_id, fact.at, *judged) for fact in told for judged in _judged(figure, fact, log, floor(period))
    ]


def _clock(figure: str, told: list[Fact], facts: list[Fact]) -> Iterable[Row]:
    for fact in told:
        if fact.data.get("clock") != CLOCKS[figure] or fact.kind not in ("ClockMet", "ClockBreached"):
            continue
        if figure == "complaints" and "complaint" not in reference().problems.lineage(fact.data["problem"]):
            continue
        if fact.kind == "ClockBreached":
            yield Row(fact.ticket_id, fact.at, None, False)
            continue
        own = [other for other in facts if other.ticket_id == fact.ticket_id]
        begun = next(other.at for other in own if other.kind == "TicketOpened")
        if fact.data["round"] > 1:
            begun = max((x.at for x in own if x.kind == "TicketReopened" and x.id < fact.id), default=begun)
        natural = None if figure == "follow_up" else (fact.at - begun).total_seconds()
        yield Row(fact.ticket_id, fact.at, fact.data["seconds"], fact.data["in_time"] or None, natural)


def _backlog(facts: list[Fact], period: Period, kept: Choice) -> Iterable[Row]:
    end = period.end
    opened = {fact.ticket_id: fact.at for fact in facts if fact.kind == "TicketOpened"}
    last: dict[int, Fact] = {}
    overdue: set[int] = set()
    for fact in facts:
        if fact.at >= end:
            continue
        if fact.data.get("happening"):
            last[fact.ticket_id] = fact
        if fact.kind == "TicketReopened":
            overdue.discard(fact.ticket_id)
        if fact.kind == "ClockBreached" and fact.data["clock"] == "completion":
            overdue.add(fact.ticket_id)
    for ticket, fact in last.items():
        if fact.data["status"] in OPEN and kept(fact.data):
            age = (end - opened[ticket]).total_seconds()
            yield Row(ticket, opened[ticket], age, ticket in overdue, _worked(opened[ticket], end, floor(period)))


def _worked(since: dt.datetime, until: dt.datetime, least: dt.datetime) -> float:
    return worktime.between(company_calendars()["working"], max(since, least), max(until, least))


Judged = tuple[float | None, bool | None] | tuple[float | None, bool | None, float | None, int | None]


def _judged(figure: str, fact: Fact, log: list[Fact], least: dt.datetime) -> Iterable[Judged]:
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
            yield None, _at_once(fact, own, log)
        case "fcr_contact", "TicketOpened":
            yield None, _at_once(solved[0], own, log) if solved else None
        case "fcr_contact", "CustomerReplied" | "TicketUrged":
            yield None, False
        case "repeats_day" | "repeats_week", "TicketOpened":
            yield None, _came_before(figure, fact, log, ())
        case "recurring", "TicketOpened" if fact.data["problem"]:
            yield None, _came_before(figure, fact, log, ("problem", "product"))
        case _, "TicketSolved" if fact == solved[0]:
            yield from _work(figure, fact, own, least)


def _work(figure: str, fact: Fact, own: list[Fact], least: dt.datetime) -> Iterable[Judged]:
    match figure:
        case "handling":
            spans = list(_worked_on(fact, own))
            natural = sum((until - since).total_seconds() for since, until in spans)
            working = sum(_worked(since, until, least) for since, until in spans)
            yield (working, None, natural, None) if spans else (None, None)
        case "invited":
            yield None, any(other.kind == "RatingInvited" for other in own)
        case "classified" if fact.data["problem"]:
            changes = [x for x in own if x.kind == "TicketReclassified" and "problem" in x.data["changed"]]
            first = next(x for x in own if x.kind == "TicketOpened").data["problem"]
            yield None, len(changes) <= (0 if first else 1)
        case "output" if fact.data["person_id"] is not None:
            yield None, None, None, fact.data["person_id"]
        case "cost" if fact.data["person_id"] is not None:
            yield None, None  # nobody has entered what an hour costs


def _worked_on(solved: Fact, own: list[Fact]) -> Iterable[tuple[dt.datetime, dt.datetime]]:
    """From when to when the ticket stood as being worked on."""
    since: dt.datetime | None = None
    for fact in own:
        if fact.kind in ("TicketOpened", "TicketStepped") and fact.id < solved.id:
            if fact.data["status"] == "open" and since is None:
                since = fact.at
            elif fact.data["status"] != "open" and since is not None:
                yield since, fact.at
                since = None
    if since is not None:
        yield since, solved.at


def _at_once(solved: Fact, own: list[Fact], log: list[Fact]) -> bool:
    again = any(other.kind in CONTACTS[1:] and other.id < solved.id for other in own)
    return not (again or any(other.kind == "TicketReopened" for other in own) or _repeated(solved, log))


def _came_before(figure: str, fact: Fact, log: list[Fact], same: tuple[str, ...]) -> bool:
    return any(
        other.kind == "TicketOpened"
        and other.customer_id == fact.customer_id
        and all(other.data[name] == fact.data[name] for name in same)
        and fact.at - BACK[figure] <= other.at
        and (other.at, other.id) < (fact.at, fact.id)
        for other in log
    )


def _repeated(fact: Fact, log: list[Fact]) -> bool:
    return any(
        other.kind == "TicketOpened"
        and other.ticket_id != fact.ticket_id
        and other.customer_id == fact.customer_id
        and other.data["problem"] == fact.data["problem"] != ""
        and fact.at < other.at <= fact.at + WEEK
        for other in log
    )
