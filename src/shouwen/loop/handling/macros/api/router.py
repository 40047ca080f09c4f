"""Parse, gate, act, answer."""

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
from ninja import Status

from shouwen.ground.base.api.kit import Id, Page, Request, language_of, router
from shouwen.ground.staff.queries import people_by_id, reference
from shouwen.loop.handling.contacts.access import may_read as may_read_talk
from shouwen.loop.handling.macros import access, queries
from shouwen.loop.handling.macros.actions import keeping, running
from shouwen.loop.handling.macros.api import shapes
from shouwen.loop.handling.macros.models import Macro
from shouwen.loop.handling.macros.rules.steps import Step, only_words
from shouwen.loop.handling.tickets.access import may_read
from shouwen.loop.standards.rules.terms import REASONS, WAYS

api = router("macros")


@api.get("/macros", response=Page[shapes.MacroOut])
def list_macros(request: Request) -> dict[str, Any]:
    """All that one may run: one's own, those of one's teams, everybody's."""
    access.may_use(request.auth)
    return {"items": [_shown(row, request) for row in queries.macros(request.auth)], "next": None}


@api.post("/macros", response={201: shapes.MacroOut})
def add_macro(request: Request, given: shapes.MacroIn) -> Status[dict[str, Any]]:
    """Keep a macro."""
    steps = _steps(given.steps)
    made = keeping.make(name=given.name, scope=given.scope, team=given.team, steps=steps, by=request.auth)
    return Status(201, _shown(access.may_see(request.auth, made), request))


@api.patch("/macros/{macro_id}", response=shapes.MacroOut)
def change_macro(request: Request, macro_id: Id, given: shapes.MacroChange) -> dict[str, Any]:
    """Change it."""
    changes = given.changes()
    if given.steps is not None:
        changes["steps"] = _steps(given.steps)
    keeping.change(macro_id, changes, by=request.auth)
    return _shown(access.may_see(request.auth, macro_id), request)


@api.delete("/macros/{macro_id}", response={204: None})
def archive_macro(request: Request, macro_id: Id) -> Status[None]:
    """Offer it to nobody any more."""
    keeping.archive(macro_id, by=request.auth)
    return Status(204, None)


@api.post("/macro-order", response={204: None})
def arrange_macros(request: Request, order: shapes.OrderIn) -> Status[None]:
    """Put them in order."""
    keeping.arrange(order.ids, by=request.auth)
    return Status(204, None)


@api.post("/tickets/{number}/macros/{macro_id}/preview", response=shapes.ForeseenOut)
def preview_macro(request: Request, number: str, macro_id: Id, given: shapes.RunIn) -> dict[str, Any]:
    """What it would do to this ticket, and what would be in the way; nothing of it stays."""
    may_read(request.auth, number)
    row, language = access.may_see(request.auth, macro_id), language_of(request)
    seen = running.foresee(row, number, by=request.auth, language=language, given=given.values)
    steps = [
        {
            "do": each.step.do,
            "text": each.step.text,
            "left": list(each.left),
            "name": _name(each.step, language),
            "refused": seen.error.message(language) if seen.error is not None and place == seen.at else "",
        }
        for place, each in enumerate(seen.steps, start=1)
    ]
    return {"steps": steps, "ready": seen.error is None and not any(each.left for each in seen.steps)}


@api.post("/tickets/{number}/macros/{macro_id}/run", response=shapes.RanOut)
def run_macro(request: Request, number: str, macro_id: Id, given: shapes.RunIn) -> dict[str, Any]:
    """Do all its steps, or none."""
    may_read(request.auth, number)
    row = access.may_see(request.auth, macro_id)
    language = language_of(request)
    running.run(row, number, by=request.auth, language=language, given=given.values, key=given.client_key)
    return {"number": number, "does": [step.do for step in running.steps_of(row)]}


@api.get("/tickets/{number}/texts", response=Page[shapes.TextOut])
def ticket_texts(request: Request, number: str) -> dict[str, Any]:
    """Saved texts, filled in for this ticket; the standard's scripts stand in its guide."""
    may_read(request.auth, number)
    access.may_use(request.auth)
    kept = [(row, words) for row in queries.macros(request.auth) if (words := only_words(running.steps_of(row)))]
    steps = [Step("reply", text=words) for _, words in kept]
    filled = running.ready(number, steps, by=request.auth, language=language_of(request), given={})
    items = [
        {
            "code": f"macro-{row.pk}",
            "name": row.name,
            "text": each.step.text,
            "left": list(each.left),
            "source": "macro",
        }
        for (row, _), each in zip(kept, filled, strict=True)
    ]
    return {"items": items, "next": None}


@api.get("/contacts/{contact_id}/texts", response=Page[shapes.TextOut])
def talk_texts(request: Request, contact_id: Id) -> dict[str, Any]:
    """For a talk: scripts of the standard that is in force for what it is about, and saved texts."""
    found = may_read_talk(request.auth, contact_id)
    language = language_of(request)
    items = queries.talk_texts(found, request.auth, language)
    return {"items": [each._asdict() for each in items], "next": None}


def _steps(given: Iterable[shapes.StepIn]) -> list[Step]:
    return msgspec.convert([each.model_dump() for each in given], list[Step])


def _shown(row: Macro, request: Request) -> dict[str, Any]:
    steps = running.steps_of(row)
    plain: Sequence[dict[str, Any]] = [msgspec.structs.asdict(step) for step in steps]
    return {
        "id": row.pk,
        "name": row.name,
        "scope": row.scope,
        "team": {"code": row.team.code, "name": row.team.name} if row.team else None,
        "owner": row.owner.name,
        "used": row.used,
        "may_change": access.keeps(request.auth, row.scope, row.team_id),
        "words": only_words(steps),
        "steps": plain,
    }


def _name(step: Step, language: str) -> str:
    """What a step is about, by its names."""
    known, at = reference(), 0 if language.startswith("zh") else 1
    rows = ((known.problems, step.problem), (known.products, step.product), (known.regions, step.region))
    named = [entry.said(language) for codes, code in (*rows, (known.teams, step.team)) if (entry := codes.get(code))]
    named += [REASONS[step.reason][at]] if step.reason else []
    named += [WAYS.get(step.way, (step.way, step.way))[at]] if step.way else []
    named += [step.level] if step.level else []
    named += [people_by_id([step.person]).get(step.person, "")] if step.person else []
    return "、".join(named) if at == 0 else ", ".join(named)
