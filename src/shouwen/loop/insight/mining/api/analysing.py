"""What stands out in a log, what differs, what goes with lateness, and which model it tells."""

from dataclasses import asdict
from typing import Any, Final

from shouwen.ground.base.api.kit import Request, language_of
from shouwen.ground.base.company.queries import company
from shouwen.loop.insight.engine.process import ask
from shouwen.loop.insight.mining import access
from shouwen.loop.insight.mining.api.asked import BothQuestion, LogName, Question
from shouwen.loop.insight.mining.api.router import api
from shouwen.loop.insight.mining.api.shapes import CausesOut, ComparisonOut, FoundOut, ModelOut
from shouwen.loop.insight.mining.queries import Namer
from shouwen.loop.insight.mining.rules.answers import Causes, Comparison, Discovery, Found
from shouwen.loop.insight.mining.rules.bpmn import bpmn
from shouwen.loop.insight.mining.rules.findings import Handing

ANALYSIS: Final = "shouwen.loop.insight.mining.analysis"


@api.get("/mining/logs/{log}/bottlenecks", response=FoundOut, by_alias=True)
def bottlenecks(request: Request, log: LogName, asked: Question) -> dict[str, Any]:
    """Where the time goes, what is done again, handed over, in vain, in batches, and when the work comes."""
    sight = access.may_read(request.auth, log)
    values = sight.log.folder, asked.filters(sight), company().timezone
    found = ask(f"{ANALYSIS}:found", *values, answers=Found, version=sight.manifest.hash)
    said = Namer(sight.manifest, language_of(request))
    return {
        **asdict(found),
        "bottlenecks": [_way(asdict(each), said) for each in found.bottlenecks],
        "rework": [asdict(each) | {"activity": said.activity(each.activity)} for each in found.rework],
        "loops": [
            {"there": said.activity(one.there), "back": said.activity(one.back), "count": one.count, "cases": one.cases}
            for one in found.loops
        ],
        "people": _handing(found.people, said.resource),
        "teams": _handing(found.teams, said.group),
        "removals": [asdict(each) | {"activity": said.activity(each.activity)} for each in found.removals],
        "batches": [
            asdict(each) | {"activity": said.activity(each.activity), "who": said.resource(each.resource)}
            for each in found.batches
        ],
    }


@api.get("/mining/logs/{log}/comparison", response=ComparisonOut, by_alias=True)
def comparison(request: Request, log: LogName, asked: BothQuestion) -> dict[str, Any]:
    """What is slower in the second set of cases, by how much, and whether it is noise."""
    sight = access.may_read(request.auth, log)
    values = sight.log.folder, *asked.both(sight)
    found = ask(f"{ANALYSIS}:comparison", *values, answers=Comparison, version=sight.manifest.hash)
    said = Namer(sight.manifest, language_of(request))
    return {**asdict(found), "rows": [_way(asdict(each), said) for each in found.rows]}


@api.get("/mining/logs/{log}/causes", response=CausesOut)
def causes(request: Request, log: LogName, asked: Question) -> dict[str, Any]:
    """Which attributes raise the odds of lateness."""
    sight = access.may_read(request.auth, log)
    values = sight.log.folder, asked.filters(sight)
    found = ask(f"{ANALYSIS}:caused", *values, answers=Causes, version=sight.manifest.hash)
    said = Namer(sight.manifest, language_of(request))
    told = [asdict(each) | {"value_title": said.value(each.attribute, each.value)} for each in found.causes]
    return {**asdict(found), "causes": told}


@api.get("/mining/logs/{log}/model", response=ModelOut, by_alias=True)
def model(request: Request, log: LogName, asked: Question) -> dict[str, Any]:
    """A model discovered from the cases, as BPMN, with fitness and precision."""
    sight = access.may_read(request.auth, log)
    values = sight.log.folder, asked.filters(sight)
    found = ask(f"{ANALYSIS}:discovery", *values, answers=Discovery, version=sight.manifest.hash)
    said = Namer(sight.manifest, language_of(request))
    titles = {code: said.title(name) for code, name in enumerate(found.activities)}
    return {
        **asdict(found.fit),
        "bpmn": bpmn(found.model, titles, said.log()),
        "deviating": [
            {"from_": said.activity(a), "to": said.activity(b), "count": count} for a, b, count in found.fit.deviating
        ],
    }


def _way(row: dict[str, Any], said: Namer) -> dict[str, Any]:
    return row | {"from_": said.activity(row["from_"]), "to": said.activity(row["to"])}


def _handing(found: Handing, named: Any) -> dict[str, Any]:
    pairs = [asdict(each) | {"from_": named(each.from_), "to": named(each.to)} for each in found.pairs]
    return {"per_case": found.per_case, "returned": found.returned, "pairs": pairs}
