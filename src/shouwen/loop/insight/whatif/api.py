"""Questions of what would be: asked, followed, stopped, answered."""

import datetime as dt
from typing import Annotated, Any, Literal

from pydantic import Field

from shouwen.ground.base import clock
from shouwen.ground.base.api.kit import Code, Id, In, Out, Page, Request, Status, language_of, router
from shouwen.ground.base.errors import Invalid
from shouwen.ground.staff.queries import reference
from shouwen.loop.insight.whatif import access, actions
from shouwen.loop.insight.whatif.models import Question
from shouwen.loop.insight.whatif.rules.changing import removable
from shouwen.loop.insight.whatif.rules.world import Change
from shouwen.loop.standards.queries import document_of, in_force

api = router("whatif")
SHOWN = 20


class WhatifChangeIn(In):
    """What is otherwise; nothing given, nothing is."""

    team: Code | Literal[""] = ""
    agents: Annotated[int, Field(ge=-50, le=50)] = 0
    limit: Code | Literal[""] = ""
    limit_factor: Annotated[float, Field(ge=0.05, le=10)] = 1
    standard: Code | Literal[""] = ""
    node: Code | Literal[""] = ""
    problem: Code | Literal[""] = ""
    route: Code | Literal[""] = ""
    deflected: Annotated[float, Field(ge=0, le=0.95)] = 0
    volume: Annotated[float, Field(ge=0.1, le=10)] = 1
    peak_from: Annotated[int, Field(ge=0, le=365)] = 0
    peak_until: Annotated[int, Field(ge=0, le=10_000)] = 10_000
    hourly_cost: Annotated[float, Field(ge=0, le=100_000)] = 60


class WhatifIn(In):
    """A question over so many days from tomorrow on, simulated so many times on both sides."""

    change: WhatifChangeIn
    days: Annotated[int, Field(ge=7, le=60)] = 28
    runs: Annotated[int, Field(ge=4, le=40)] = 12


class WhatifBand(Out):
    """A mean, and how far to each side it may be off (95 %)."""

    mean: float
    half: float
    runs: int


class WhatifMeasure(Out):
    """A measure as it is, as it would be, and the difference; `sure` where that is more than chance."""

    measure: str
    base: WhatifBand
    other: WhatifBand
    difference: WhatifBand
    sure: bool


class WhatifLearned(Out):
    """What it was learned from."""

    first: dt.date
    until: dt.date
    tickets: int
    talks: int
    people: int


class WhatifTested(Out):
    """What was foreseen for days that have passed, with bounds for one such span, and what happened."""

    measure: str
    said: float
    low: float
    high: float
    happened: float
    inside: bool


class WhatifBacktest(Out):
    """Learned until a day, foreseen from then on."""

    first: dt.date
    days: int
    measures: list[WhatifTested]


class WhatifAnswer(Out):
    """What it came to."""

    start: dt.date
    measures: list[WhatifMeasure]
    learned: WhatifLearned
    backtest: WhatifBacktest | None


class WhatifFault(Out):
    """Why it has no answer."""

    code: str
    message: str
    detail: dict[str, Any]


class WhatifOut(Out):
    """A question, how far it is, and its answer."""

    id: int
    asked_at: dt.datetime
    state: Literal["waiting", "running", "done", "stopped", "failed"]
    change: dict[str, Any]
    days: int
    runs: int
    done: int
    steps: int
    answer: WhatifAnswer | None
    fault: WhatifFault | None


class WhatifChoice(Out):
    """Something to choose."""

    code: str
    name: str


class WhatifNode(WhatifChoice):
    """A step that can be left out, of which standard."""

    standard: str
    standard_name: str


class WhatifChoices(Out):
    """What a question can be about."""

    teams: list[WhatifChoice]
    limits: list[str]
    nodes: list[WhatifNode]
    problems: list[WhatifChoice]


@api.get("/whatif/choices", response=WhatifChoices)
def choices(request: Request) -> Any:
    """Teams, limits, steps and problems that a question can be about."""
    access.may_ask(request.auth)
    language, known = language_of(request), reference()
    documents = [document_of(ref.id) for ref in in_force(clock.now())]
    return {
        "teams": _named(known.teams, language),
        "problems": _named(known.problems, language),
        "limits": sorted({limit for document in documents for limit in document.limits}),
        "nodes": [
            {
                "code": node.id,
                "name": node.name.of(language),
                "standard": document.code,
                "standard_name": document.name.of(language),
            }
            for document in documents
            for node in document.nodes
            if removable(document, node.id)
        ],
    }


@api.get("/whatif", response=Page[WhatifOut])
def list_questions(request: Request) -> Any:
    """One's own questions, the newest first."""
    language = language_of(request)
    return {"items": [_out(each, language) for each in access.questions(request.auth)[:SHOWN]]}


@api.post("/whatif", response={201: WhatifOut})
def ask_question(request: Request, body: WhatifIn) -> Status[Any]:
    """Ask; the answer comes when the runs are done."""
    access.may_ask(request.auth)
    _refuse_unknown(body.change)
    change = Change(**body.change.model_dump())
    found = actions.ask(change, days=body.days, runs=body.runs, by=request.auth)
    return Status(201, _out(found, language_of(request)))


@api.get("/whatif/{question_id}", response=WhatifOut)
def read_question(request: Request, question_id: Id) -> Any:
    """A question of one's own."""
    return _out(access.question(request.auth, question_id), language_of(request))


@api.post("/whatif/{question_id}/stop", response=WhatifOut)
def stop_question(request: Request, question_id: Id) -> Any:
    """Want it no more."""
    access.question(request.auth, question_id)
    return _out(actions.stop(question_id, by=request.auth), language_of(request))


def _refuse_unknown(change: WhatifChangeIn) -> None:
    known = reference()
    documents = {document.code: document for ref in in_force(clock.now()) for document in [document_of(ref.id)]}
    limits = {limit for document in documents.values() for limit in document.limits}
    document = documents.get(change.standard)
    wrong = {
        "team": change.team and change.team not in known.teams.ids,
        "route": change.route and change.route not in known.teams.ids,
        "problem": change.problem and change.problem not in known.problems.ids,
        "limit": change.limit and change.limit not in limits,
        "standard": change.standard and document is None,
        "node": change.node and (document is None or not removable(document, change.node)),
        "peak_until": change.peak_until < change.peak_from,
    }
    for name, bad in wrong.items():
        if bad:
            raise Invalid(**{name: getattr(change, name)})


def _named(codes: Any, language: str) -> list[dict[str, str]]:
    entries = [entry for entry in codes.entries.values() if not entry.archived]
    return [{"code": entry.code, "name": entry.said(language)} for entry in entries]


def _out(found: Question, language: str) -> dict[str, Any]:
    fault = found.fault and found.fault["zh" if language.startswith("zh") else "en"]
    names = ("id", "asked_at", "state", "change", "days", "runs", "done", "steps", "answer")
    return {**{name: getattr(found, name) for name in names}, "fault": fault}
