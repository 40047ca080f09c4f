"""The doors to one ticket: parse, gate, act, answer. Each verb answers the fresh card."""

from collections.abc import Callable
from typing import Annotated, Any

import msgspec
from pydantic import Field

from shouwen.ground.base.api.kit import Page, Request, language_of, router
from shouwen.ground.base.events.queries import timeline
from shouwen.ground.staff.queries import people_by_id
from shouwen.loop.handling.conversations.queries import together
from shouwen.loop.handling.desk import access
from shouwen.loop.handling.desk.actions import assigning, verbs
from shouwen.loop.handling.desk.api import shapes
from shouwen.loop.handling.desk.api.showing import card
from shouwen.loop.handling.desk.queries import joined_talks
from shouwen.loop.handling.tickets.access import may_read

api = router("tickets")
Cursor = Annotated[str | None, Field(max_length=19, pattern=r"^\d+$")]
Limit = Annotated[int, Field(ge=1, le=200)]


@api.get("/tickets/{number}", response=shapes.CardOut)
def read(request: Request, number: str) -> dict[str, Any]:
    """The whole ticket."""
    ticket = may_read(request.auth, number)
    return card(ticket.id, request.auth, language_of(request))


@api.get("/tickets/{number}/messages", response=Page[shapes.MessageOut])
def read_messages(request: Request, number: str, after: Cursor = None, limit: Limit = 100) -> dict[str, Any]:
    """The talk, in order; notes too."""
    ticket = may_read(request.auth, number)
    talks = {ticket.conversation_id: "", **joined_talks(ticket.id)}
    found, following = together(talks, after=int(after or 0), limit=limit)
    items = [{**msgspec.structs.asdict(said), "number": talks[talk]} for talk, said in found]
    return {"items": items, "next": None if following is None else str(following)}


@api.get("/tickets/{number}/events", response=Page[shapes.EventOut])
def read_events(request: Request, number: str, after: Cursor = None, limit: Limit = 100) -> dict[str, Any]:
    """The ticket's log, oldest first."""
    ticket = may_read(request.auth, number)
    lines, following = timeline(ticket_id=ticket.id, after=after, limit=limit)
    people = {line.actor: int(line.actor[7:]) for line in lines if line.actor.startswith("person:")}
    names = people_by_id(set(people.values()))
    shown = ("id", "at", "kind", "actor", "subject", "node", "data")
    items = [
        {name: getattr(line, name) for name in shown} | {"actor_name": names.get(people.get(line.actor, 0), "")}
        for line in lines
    ]
    return {"items": items, "next": following}


@api.post("/tickets/{number}/accept", response=shapes.CardOut)
def accept(request: Request, number: str) -> dict[str, Any]:
    """Take it up."""
    return _act(request, number, "accept", lambda ticket: verbs.accept(ticket, by=request.auth))


@api.post("/tickets/{number}/replies", response=shapes.CardOut)
def reply(request: Request, number: str, said: shapes.AnswerIn) -> dict[str, Any]:
    """Write to the customer; the first time accepts."""
    given = said.dict()
    return _act(request, number, "reply", lambda ticket: verbs.reply(ticket, by=request.auth, **given))


@api.post("/tickets/{number}/notes", response=shapes.CardOut)
def note(request: Request, number: str, said: shapes.ReplyIn) -> dict[str, Any]:
    """Write for colleagues only."""
    given = said.dict()
    return _act(request, number, "note", lambda ticket: verbs.note(ticket, by=request.auth, **given))


@api.post("/tickets/{number}/plan", response=shapes.CardOut)
def plan(request: Request, number: str, said: shapes.PlanIn) -> dict[str, Any]:
    """Tell the customer how it will be solved."""
    given = said.dict()
    return _act(request, number, "plan", lambda ticket: verbs.plan(ticket, by=request.auth, **given))


@api.post("/tickets/{number}/wait", response=shapes.CardOut)
def wait(request: Request, number: str, said: shapes.WaitIn) -> dict[str, Any]:
    """Wait for the customer, parts or a third party."""
    given = said.dict()
    return _act(request, number, "wait", lambda ticket: verbs.wait(ticket, by=request.auth, **given))


@api.post("/tickets/{number}/resume", response=shapes.CardOut)
def resume(request: Request, number: str) -> dict[str, Any]:
    """Go on."""
    return _act(request, number, "resume", lambda ticket: verbs.resume(ticket, by=request.auth))


@api.post("/tickets/{number}/urge", response=shapes.CardOut)
def urge(request: Request, number: str) -> dict[str, Any]:
    """The customer asks for speed."""
    return _act(request, number, "urge", lambda ticket: verbs.urge(ticket, by=request.auth))


@api.post("/tickets/{number}/extend", response=shapes.CardOut)
def extend(request: Request, number: str, said: shapes.ExtendIn) -> dict[str, Any]:
    """Give a clock more time, with the reason."""

    def act(ticket: int) -> None:
        verbs.extend(ticket, clock=said.clock, until=said.until, reason=said.reason, by=request.auth)

    return _act(request, number, "extend", act)


@api.post("/tickets/{number}/promise", response=shapes.CardOut)
def promise(request: Request, number: str, said: shapes.PromiseIn) -> dict[str, Any]:
    """Promise the customer a moment by which they hear from us."""
    given = said.dict()
    return _act(request, number, "promise", lambda ticket: verbs.promise(ticket, by=request.auth, **given))


@api.post("/tickets/{number}/solve", response=shapes.CardOut)
def solve(request: Request, number: str, said: shapes.SolveIn) -> dict[str, Any]:
    """It is solved."""
    given = said.dict()
    return _act(request, number, "solve", lambda ticket: verbs.solve(ticket, by=request.auth, **given))


@api.post("/tickets/{number}/reopen", response=shapes.CardOut)
def reopen(request: Request, number: str, said: shapes.ReasonIn) -> dict[str, Any]:
    """It was not solved after all."""
    return _with_reason(request, number, "reopen", said, verbs.reopen)


@api.post("/tickets/{number}/close", response=shapes.CardOut)
def close(request: Request, number: str, said: shapes.ReasonIn) -> dict[str, Any]:
    """Close it by hand."""
    return _with_reason(request, number, "close", said, verbs.close)


@api.post("/tickets/{number}/void", response=shapes.CardOut)
def void(request: Request, number: str, said: shapes.ReasonIn) -> dict[str, Any]:
    """It should never have been a ticket."""
    return _with_reason(request, number, "void", said, verbs.void)


@api.post("/tickets/{number}/assign", response=shapes.CardOut)
def assign(request: Request, number: str, to: shapes.AssignIn) -> dict[str, Any]:
    """Give it to a team's queue, or to one of its people."""

    def act(ticket: int) -> None:
        assigning.assign(ticket, team=to.team, person_id=to.person, reason=to.reason, by=request.auth)

    return _act(request, number, "assign", act)


@api.post("/tickets/{number}/reclassify", response=shapes.CardOut)
def reclassify(request: Request, number: str, said: shapes.ReclassifyIn) -> dict[str, Any]:
    """Set right what it is about."""
    given = said.dict()
    return _act(request, number, "reclassify", lambda ticket: assigning.reclassify(ticket, by=request.auth, **given))


def _act(request: Request, number: str, verb: str, act: Callable[[int], object]) -> dict[str, Any]:
    """Gate, act with the ticket's id, answer the card."""
    ticket = access.may(request.auth, verb, number)
    act(ticket.id)
    return card(ticket.id, request.auth, language_of(request))


def _with_reason(
    request: Request, number: str, verb: str, said: shapes.ReasonIn, act: Callable[..., object]
) -> dict[str, Any]:
    return _act(request, number, verb, lambda ticket: act(ticket, reason=said.reason, by=request.auth))
