"""The staff's doors to contacts: parse, gate, act, answer. Each verb answers the fresh card."""

from typing import Annotated, Any, Literal

from pydantic import Field

from shouwen.ground.base.api.kit import Id, Page, Request, Status, language_of, router
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.contacts import access, actions, queries, relaying
from shouwen.loop.handling.contacts.api import shapes
from shouwen.loop.handling.contacts.queries import Row, lists
from shouwen.loop.handling.contacts.rules import life
from shouwen.loop.handling.conversations.queries import earlier, messages

api = router("contacts")
Cursor = Annotated[str | None, Field(max_length=19, pattern=r"^\d+$")]
Limit = Annotated[int, Field(ge=1, le=200)]
MOST = 2**63 - 1


@api.get("/contacts", response=Page[shapes.ContactOut])
def list_contacts(
    request: Request,
    view: Literal["mine", "queue", "team", "ended"] = "mine",
    after: Cursor = None,
    limit: Limit = 50,
) -> dict[str, Any]:
    """Talks: one's own, those that wait, those going on, those over."""
    scopes = access.scopes(request.auth)
    rows, following = queries.page(view, scopes, me=request.auth.id, after=_id(after), limit=limit)
    known, language = reference(), language_of(request)
    items = [shapes.line(row, known, language) for row in rows]
    return {"items": items, "next": None if following is None else str(following)}


@api.get("/contacts/{contact_id}", response=shapes.CardOut)
def read_contact(request: Request, contact_id: Id) -> dict[str, Any]:
    """One talk."""
    return _card(request, access.may_read(request.auth, contact_id))


@api.get("/contacts/{contact_id}/messages", response=Page[shapes.MessageOut])
def read_messages(
    request: Request, contact_id: Id, after: Cursor = None, before: Cursor = None, limit: Limit = 50
) -> dict[str, Any]:
    """What was said, in order: after a message, before one, or the newest; `next` goes on in that direction."""
    found = access.may_read(request.auth, contact_id)
    if after is not None:
        items, following = messages(found.conversation_id, after=_id(after), limit=limit)
    else:
        until = MOST if before is None else _id(before)
        items, following = earlier(found.conversation_id, before=until, limit=limit)
    return {"items": items, "next": None if following is None else str(following)}


@api.post("/contacts/{contact_id}/customer", response=shapes.WhoseOut)
def set_contact_customer(request: Request, contact_id: Id, body: shapes.WhoseIn) -> dict[str, Any]:
    """The talk is another customer's, of whoever may correct customers."""
    access.may_regard(request.auth, contact_id)
    before = actions.set_customer(contact_id, body.customer_id, by=request.auth)
    return {"customer_id": body.customer_id, "before": before}


@api.post("/contacts/{contact_id}/accept", response=shapes.CardOut)
def accept_contact(request: Request, contact_id: Id) -> dict[str, Any]:
    """Serve it."""
    access.may_serve(request.auth, contact_id)
    actions.accept(contact_id, by=request.auth)
    return _fresh(request, contact_id)


@api.post("/contacts/{contact_id}/decline", response={204: None})
def decline_contact(request: Request, contact_id: Id, body: shapes.DeclineIn) -> Status[None]:
    """Not me."""
    access.may_serve(request.auth, contact_id)
    actions.decline(contact_id, reason=body.reason, by=request.auth)
    return Status(204, None)


@api.post("/contacts/{contact_id}/transfer", response={204: None})
def transfer_contact(request: Request, contact_id: Id, body: shapes.TransferIn) -> Status[None]:
    """Hand it on; afterwards it may be out of one's reach."""
    access.may_rule(request.auth, contact_id)
    to = {"reason": body.reason, "note": body.note}
    actions.transfer(contact_id, by=request.auth, team=body.team, person_id=body.person, **to)
    return Status(204, None)


@api.post("/contacts/{contact_id}/take-over", response=shapes.CardOut)
def take_over_contact(request: Request, contact_id: Id) -> dict[str, Any]:
    """Serve what somebody else serves."""
    access.may_supervise(request.auth, contact_id)
    actions.take_over(contact_id, by=request.auth)
    return _fresh(request, contact_id)


@api.post("/contacts/{contact_id}/end", response=shapes.CardOut)
def end_contact(request: Request, contact_id: Id) -> dict[str, Any]:
    """The talk is over."""
    access.may_rule(request.auth, contact_id)
    actions.end(contact_id, by=request.auth)
    return _fresh(request, contact_id)


@api.post("/contacts/{contact_id}/summary", response=shapes.CardOut)
def summarise_contact(request: Request, contact_id: Id, body: shapes.SummaryIn) -> dict[str, Any]:
    """服务小结."""
    access.may_rule(request.auth, contact_id)
    given = {"problem": body.problem_type or "", "result": body.result, "note": body.note}
    actions.summarise(contact_id, by=request.auth, **given)
    return _fresh(request, contact_id)


@api.post("/contacts/{contact_id}/read", response=shapes.ReadOut)
def read_contact_up_to(request: Request, contact_id: Id, body: shapes.ReadIn) -> dict[str, Any]:
    """The holder has read so far; others may look without a trace."""
    found = access.may_read(request.auth, contact_id)
    if found.holder_id != request.auth.id:
        return {"fresh": False}
    fresh = actions.read(contact_id, message_id=body.message_id, side="staff")
    if fresh:
        relaying.read(contact_id, "staff", body.message_id)
    return {"fresh": fresh}


def _id(cursor: str | None) -> int:
    return min(int(cursor or 0), MOST)


def _fresh(request: Request, contact_id: int) -> dict[str, Any]:
    return _card(request, access.may_read(request.auth, contact_id))


def _card(request: Request, found: Row) -> dict[str, Any]:
    rated = lists.ratings_of([found.id]).get(found.id)
    may = _may(request.auth, found)
    summed = lists.summary_of(found.id)
    return shapes.whole(found, reference(), language_of(request), summed=summed, rated=rated, may=may)


def _may(principal: Principal, found: Row) -> list[str]:
    """The verbs that this principal may use on it now."""
    serves = principal.reach(access.SERVE) is not None
    rules, holds = access.supervises(principal, found), found.holder_id == principal.id
    free = found.offered_to_id in (None, principal.id)
    mine = {
        "accept": serves and free,
        "decline": serves and found.offered_to_id == principal.id,
        "say": holds and found.kind == "chat",  # a caller reads nothing
        "note": True,
        "whisper": rules or holds,
        "transfer": rules or holds,
        "take_over": rules and not holds,
        "end": rules or holds,
        "summarise": rules or holds,
        "ticket": rules or holds,
    }
    return [verb for verb, ours in mine.items() if ours and life.fits(verb, found.state)]
