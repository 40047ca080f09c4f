"""Logs, maps, variants and cases."""

from typing import Any

from shouwen.ground.base.api.kit import Page, Request, language_of
from shouwen.loop.insight.engine.process import ask
from shouwen.loop.insight.mining import access, queries
from shouwen.loop.insight.mining.api.asked import LogName, Name, OpenQuestion, Question
from shouwen.loop.insight.mining.api.router import api
from shouwen.loop.insight.mining.api.shapes import CasesOut, ChoicesOut, LogOut, MapOut, ToldOut, VariantsOut
from shouwen.loop.insight.mining.graph import Graph, graph
from shouwen.loop.insight.mining.listing import Case, case, cases, variants

TIMES = ("median_s", "p90_s", "mean_s")


@api.get("/mining/logs", response=Page[LogOut])
def logs(request: Request) -> dict[str, Any]:
    """The event logs that the reader may look at; our own tickets first."""
    language = language_of(request)
    found = [queries.told(each, language) for each in access.readable_logs(request.auth)]
    return {"items": sorted(found, key=lambda each: not each["own"]), "next": None}


@api.get("/mining/logs/{log}", response=ChoicesOut)
def choices(request: Request, log: LogName) -> dict[str, Any]:
    """A log with what may be chosen in it."""
    sight = access.may_read(request.auth, log)
    return queries.choices(sight.manifest, language_of(request))


@api.get("/mining/logs/{log}/map", response=MapOut, by_alias=True)
def flow(request: Request, log: LogName, asked: Question) -> dict[str, Any]:
    """What follows what, how often and how long after."""
    sight = access.may_read(request.auth, log)
    found = ask(graph, sight.log.folder, asked.filters(sight), version=sight.manifest.hash)
    return {
        "cases": found.cases,
        "events": found.events,
        "median_s": found.median_s,
        "p90_s": found.p90_s,
        "nodes": _nodes(found),
        "edges": [_edge(each) for each in found.edges],
    }


@api.get("/mining/logs/{log}/variants", response=VariantsOut)
def variant_list(request: Request, log: LogName, asked: Question, after: str = "", limit: int = 30) -> Any:
    """The different ways that cases went, the most frequent first."""
    sight = access.may_read(request.auth, log)
    limit, skip = max(1, min(limit, 200)), queries.place(after)
    found = ask(variants, sight.log.folder, asked.filters(sight), limit, skip, version=sight.manifest.hash)
    items = [
        {
            "id": each.id,
            "path": each.path,
            "count": each.count,
            "share": each.count / found.cases,
            "median_s": each.median_s,
        }
        for each in found.items
    ]
    more = str(skip + limit) if skip + limit < found.variants else None
    return {"items": items, "next": more, "total": found.variants, "cases": found.cases}


@api.get("/mining/logs/{log}/cases", response=CasesOut)
def case_list(request: Request, log: LogName, asked: OpenQuestion, after: str = "", limit: int = 50) -> Any:
    """The cases asked for, the longest first."""
    sight = access.may_read(request.auth, log)
    limit, at = max(1, min(limit, 200)), queries.mark(after)
    found = ask(cases, sight.log.folder, asked.filters(sight), at, limit, "longest", version=sight.manifest.hash)
    numbers = queries.numbers(request.auth, found.items) if sight.own else {}
    items = [_case(each, numbers) for each in found.items]
    return {"items": items, "next": found.next, "total": found.total}


@api.get("/mining/logs/{log}/case", response=ToldOut)
def one_case(request: Request, log: LogName, id: Name) -> dict[str, Any]:
    """One case, event by event."""
    sight = access.may_read(request.auth, log)
    access.may_see(sight, id)
    found = ask(case, sight.log.folder, id, version=sight.manifest.hash)
    numbers = queries.numbers(request.auth, [found.case]) if sight.own else {}
    said = queries.Namer(sight.manifest, language_of(request))
    steps = [
        {
            "activity": each.activity,
            "at": each.at,
            "who": said.person(each.resource or ""),
            "team": said.team(each.group or ""),
            "gap_s": each.gap_s,
        }
        for each in found.events
    ]
    return {**_case(found.case, numbers), "steps": steps}


def _nodes(found: Graph) -> list[dict[str, Any]]:
    before: dict[str, float] = {}
    times: dict[str, int] = {}
    for edge in found.edges:
        before[edge.end] = before.get(edge.end, 0.0) + edge.mean_s * edge.count
        times[edge.end] = times.get(edge.end, 0) + edge.count
    return [
        {
            "name": node.activity,
            "count": node.count,
            "cases": node.cases,
            "starts": node.start,
            "ends": node.end,
            "before_s": before[node.activity] / times[node.activity] if node.activity in times else None,
        }
        for node in found.nodes
    ]


def _edge(edge: Any) -> dict[str, Any]:
    times = {f"{which}{name}": getattr(edge, f"{which}{name}") for which in ("", "work_") for name in TIMES}
    return {"from_": edge.begin, "to": edge.end, "count": edge.count, "cases": edge.cases, **times}


def _case(each: Case, numbers: dict[str, str]) -> dict[str, Any]:
    return {
        "id": each.id,
        "number": each.id if each.id in numbers else None,
        "subject": numbers.get(each.id),
        "start": each.start,
        "finish": each.finish,
        "seconds": (each.finish - each.start).total_seconds(),
        "events": each.events,
    }
