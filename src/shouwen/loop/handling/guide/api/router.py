"""The doors of the guide: parse, gate, act, answer. Filling in and stepping answer the fresh guide."""

from typing import Any

from django.http import HttpResponse

from shouwen.ground.base.api.kit import Code, Request, language_of, router
from shouwen.loop.handling.guide import access, actions
from shouwen.loop.handling.guide.api import shapes
from shouwen.loop.handling.guide.api.pictures import picture_of
from shouwen.loop.handling.guide.api.showing import shown
from shouwen.loop.handling.tickets.access import may_read
from shouwen.loop.handling.tickets.queries import Head, heads_of

api = router("tickets")


@api.get("/tickets/{number}/guide", response=shapes.GuideOut)
def read(request: Request, number: str) -> dict[str, Any]:
    """What the present step asks: texts, scripts, form, approvals, tasks, limits, and the ways on."""
    ticket = may_read(request.auth, number)
    return shown(ticket, request.auth, language_of(request))


@api.get("/tickets/{number}/guide/pictures/{digest}")
def read_picture(request: Request, number: str, digest: Code) -> HttpResponse:
    """A picture of the ticket's standard, by the digest that the guide gives."""
    return picture_of(may_read(request.auth, number), digest)


@api.put("/tickets/{number}/form", response=shapes.GuideOut)
def fill(request: Request, number: str, said: shapes.FormIn) -> dict[str, Any]:
    """Fill in fields of the present step's form, all or none."""
    ticket = access.may_work(request.auth, number)
    actions.fill(ticket.id, values=said.values, over=said.over, node=said.node, by=request.auth)
    return _fresh(request, ticket)


@api.post("/tickets/{number}/step", response=shapes.GuideOut)
def step(request: Request, number: str, said: shapes.StepIn) -> dict[str, Any]:
    """Take the step by one of its buttons."""
    ticket = access.may_work(request.auth, number)
    actions.step(ticket.id, way=said.way, node=said.node, by=request.auth)
    return _fresh(request, ticket)


@api.post("/tickets/{number}/approvals/{code}/ask", response=shapes.GuideOut)
def ask(request: Request, number: str, code: str) -> dict[str, Any]:
    """Ask whoever may for an approval that the present step names."""
    ticket = access.may_work(request.auth, number)
    actions.ask(ticket.id, approval=code, by=request.auth)
    return _fresh(request, ticket)


@api.post("/tickets/{number}/approvals/{code}", response=shapes.AnsweredOut)
def decide(request: Request, number: str, code: str, said: shapes.SaidIn) -> dict[str, Any]:
    """Say yes or no to an approval, as whom the standard names."""
    ticket = access.may_approve(request.auth, number, code)
    actions.decide(ticket.id, approval=code, by=request.auth, **said.dict())
    return {"number": number, "code": code, "state": "granted" if said.granted else "declined"}


@api.post("/tickets/{number}/tasks/{code}/done", response=shapes.AnsweredOut)
def finish(request: Request, number: str, code: str, said: shapes.FinishedIn) -> dict[str, Any]:
    """Say that a department's task is done, as one of its people or as the holder's manager."""
    ticket = access.may_finish(request.auth, number, code)
    actions.finish(ticket.id, task=code, text=said.text, by=request.auth)
    return {"number": number, "code": code, "state": "done"}


def _fresh(request: Request, ticket: Head) -> dict[str, Any]:
    """The guide after the deed; whoever took the step sees where it led, even out of their own reach."""
    return shown(heads_of({ticket.id})[ticket.id], request.auth, language_of(request))
