"""The named verbs: each locks its ticket, says its words if it has some, and lets its happening happen."""

import datetime as dt
from collections.abc import Sequence
from typing import Final, Literal

from shouwen.ground.base.action import action
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.files.actions import attach
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.customers.queries import briefs
from shouwen.ground.staff.queries import people_by_id
from shouwen.loop.handling.conversations.actions import Uttered
from shouwen.loop.handling.conversations.actions import say as say_in
from shouwen.loop.handling.desk.errors import NotHolder, NotNow
from shouwen.loop.handling.desk.queries import ways_of
from shouwen.loop.handling.desk.rules import VERBS
from shouwen.loop.handling.tickets.actions.answers import once
from shouwen.loop.handling.tickets.actions.happening import allowed, happen_many, lock
from shouwen.loop.handling.tickets.actions.playing import Outcome
from shouwen.loop.handling.tickets.actions.telling import Turn
from shouwen.loop.handling.tickets.errors import UnknownCode
from shouwen.loop.handling.tickets.rules.standing import Standing
from shouwen.loop.standards.rules import happenings as h

Files = Sequence[int]
TAKING: Final = ("assigned", "new")


def standing(ticket_id: int, verb: str) -> Standing:
    """The ticket, locked, if its status knows this verb."""
    found = lock([ticket_id]).get(ticket_id)
    if found is None:
        raise NotFound
    if found.status not in VERBS[verb]:
        raise NotNow(number=found.number, status=found.status, verb=verb)
    return found


def run(turns: Sequence[Turn], *, by: Principal, now: dt.datetime | None = None) -> Outcome:
    """Let these happen one after another; the first refusal undoes all."""
    outcomes = happen_many(turns, by=by, now=now)
    allowed(outcomes)
    return outcomes[-1]


def taking(ticket: Standing, by: Principal) -> list[Turn]:
    """Working on a ticket accepts it: one's own that was not accepted yet, or one that nobody holds."""
    if by.kind != "person" or by.id is None or ticket.status not in TAKING or ticket.holder_id not in (None, by.id):
        return []
    given = [Turn(ticket.id, h.Assigned(person=by.id), reason="taken")] if ticket.holder_id is None else []
    return [*given, Turn(ticket.id, h.Accepted(by.id))]


def called(by: Principal) -> str:
    """The name that stands over what somebody says."""
    if by.kind == "person" and by.id is not None:
        return people_by_id([by.id]).get(by.id, "")
    if by.kind == "customer" and by.id is not None:
        found = briefs([by.id]).get(by.id)
        return found.name if found else ""
    return ""


def words(
    ticket: Standing,
    text: str,
    *,
    by: Principal,
    name: str,
    kind: str = "public",
    files: Files = (),
    client_key: str = "",
) -> Uttered:
    """Say something in the ticket's conversation; its files go to whoever may read it."""
    owner = "ticket_note" if kind == "note" else "ticket"
    attached = attach(files, owner_kind=owner, owner_id=ticket.id, by=by)
    return say_in(
        ticket.conversation_id,
        text=text,
        by=by,
        kind=kind,
        author_name=name or called(by),
        files=attached,
        client_key=client_key,
        ticket_id=ticket.id,
    )


@action
def accept(ticket_id: int, *, by: Principal) -> None:
    """Take the ticket up; one that another person holds is handed over by `assign`."""
    ticket = standing(ticket_id, "accept")
    if ticket.holder_id not in (None, by.id):
        raise NotHolder(number=ticket.number, holder=people_by_id([ticket.holder_id])[ticket.holder_id])
    given = [Turn(ticket.id, h.Assigned(person=by.id), reason="taken")] if ticket.holder_id != by.id else []
    run([*given, Turn(ticket.id, h.Accepted(by.id))], by=by)


@action
def reply(
    ticket_id: int,
    *,
    text: str,
    by: Principal,
    name: str = "",
    files: Files = (),
    client_key: str = "",
    promise: dt.datetime | None = None,
) -> Uttered:
    """Write to the customer; `promise` is the moment by which these words say that they will hear from us."""
    ticket = standing(ticket_id, "reply")
    if promise is not None:
        standing(ticket_id, "promise")
    said = words(ticket, text, by=by, name=name, files=files, client_key=client_key)
    if said.fresh:
        turns = [*taking(ticket, by), Turn(ticket.id, h.Replied(by.id), message_id=said.id)]
        if promise is not None:
            turns.append(Turn(ticket.id, h.Promised(promise, by.id), message_id=said.id))
        run(turns, by=by)
    return said


@action
def promise(
    ticket_id: int, *, until: dt.datetime, by: Principal, text: str = "", name: str = "", client_key: str = ""
) -> None:
    """Promise the customer to hear from us by this moment, on the phone or with these words."""
    ticket = standing(ticket_id, "promise")
    if text.strip():
        reply(ticket_id, text=text, by=by, name=name, client_key=client_key, promise=until)
    elif not client_key or once(f"promise {ticket_id}", client_key, by=by):
        run([*taking(ticket, by), Turn(ticket.id, h.Promised(until, by.id))], by=by)


@action
def note(
    ticket_id: int, *, text: str, by: Principal, name: str = "", files: Files = (), client_key: str = ""
) -> Uttered:
    """Write for colleagues only."""
    ticket = standing(ticket_id, "note")
    return words(ticket, text, by=by, name=name, kind="note", files=files, client_key=client_key)


@action
def plan(ticket_id: int, *, text: str, by: Principal, name: str = "", client_key: str = "") -> Uttered:
    """Tell the customer how it will be solved."""
    ticket = standing(ticket_id, "plan")
    said = words(ticket, text, by=by, name=name, client_key=client_key)
    if said.fresh:
        run([*taking(ticket, by), Turn(ticket.id, h.PlanGiven(by.id), message_id=said.id)], by=by)
    return said


@action
def wait(
    ticket_id: int,
    *,
    reason: Literal["customer", "parts", "third_party"],
    by: Principal,
    text: str = "",
    name: str = "",
) -> None:
    """Wait for the customer, parts or a third party; `text` says for what, to colleagues."""
    ticket = standing(ticket_id, "wait")
    message_id = _noted(ticket, text, by, name)
    run([*taking(ticket, by), Turn(ticket.id, h.Waiting(reason), message_id=message_id)], by=by)


@action
def resume(ticket_id: int, *, by: Principal) -> None:
    """The waiting is over."""
    ticket = standing(ticket_id, "resume")
    run([Turn(ticket.id, h.Resumed())], by=by)


@action
def urge(ticket_id: int, *, by: Principal) -> None:
    """The customer asks for speed."""
    ticket = standing(ticket_id, "urge")
    run([Turn(ticket.id, h.Urged())], by=by)


@action
def extend(ticket_id: int, *, clock: str, until: dt.datetime, reason: str, by: Principal, name: str = "") -> None:
    """Give a clock more time; the reason's words become a note."""
    ticket = standing(ticket_id, "extend")
    said = words(ticket, reason, by=by, name=name, kind="note")
    turn = Turn(ticket.id, h.Extended(clock, until, reason="noted"), message_id=said.id)
    run([turn], by=by)


@action
def solve(ticket_id: int, *, way: str, by: Principal, text: str = "", name: str = "", client_key: str = "") -> None:
    """It is solved, in this way; `text` tells the customer."""
    ticket = standing(ticket_id, "solve")
    if way not in ways_of(ticket.version_id):
        raise UnknownCode(what="way", code=way[:64])
    turns = taking(ticket, by)
    message_id = None
    if text.strip():
        said = words(ticket, text, by=by, name=name, client_key=client_key)
        message_id = said.id
        turns.append(Turn(ticket.id, h.Replied(by.id), message_id=said.id))
    run([*turns, Turn(ticket.id, h.Solved(by.id, way), message_id=message_id)], by=by)


@action
def reopen(ticket_id: int, *, reason: str, by: Principal, name: str = "") -> None:
    """It was not solved after all; a customer's reason is a message, a colleague's is a note."""
    ticket = standing(ticket_id, "reopen")
    kind = "note" if by.kind == "person" else "public"
    said = words(ticket, reason, by=by, name=name, kind=kind)
    turn = Turn(ticket.id, h.Reopened(reason=by.kind), message_id=said.id)
    run([turn], by=by)


@action
def close(ticket_id: int, *, reason: str, by: Principal, name: str = "") -> None:
    """Close it by hand."""
    ticket = standing(ticket_id, "close")
    message_id = _noted(ticket, reason, by, name)
    run([Turn(ticket.id, h.Closed("by_hand"), message_id=message_id)], by=by)


@action
def void(ticket_id: int, *, reason: str, by: Principal, name: str = "") -> None:
    """It should never have been a ticket; the reason's words become a note."""
    ticket = standing(ticket_id, "void")
    said = words(ticket, reason, by=by, name=name, kind="note")
    run([Turn(ticket.id, h.Voided("by_hand"), message_id=said.id)], by=by)


@action
def customer_writes(
    ticket_id: int, *, text: str, by: Principal, name: str = "", files: Files = (), client_key: str = ""
) -> Uttered:
    """The customer adds something; in whatever status, it is kept."""
    ticket = standing(ticket_id, "note")
    said = words(ticket, text, by=by, name=name, files=files, client_key=client_key)
    if said.fresh:
        run([Turn(ticket.id, h.CustomerWrote(), message_id=said.id)], by=by)
    return said


def _noted(ticket: Standing, text: str, by: Principal, name: str) -> int | None:
    return words(ticket, text, by=by, name=name, kind="note").id if text.strip() else None
