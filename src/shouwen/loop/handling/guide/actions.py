"""Verbs of the guide: fill in the form, take the step, ask for an approval, answer it, finish a department's task."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from shouwen.ground.base.action import action
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.handling.desk.actions.verbs import TAKING, run, taking, words
from shouwen.loop.handling.guide.errors import AskedYourself, MovedOn, NobodyAsked, NoteMissing, Overtaken, SaidAlready
from shouwen.loop.handling.guide.models import Words
from shouwen.loop.handling.guide.queries import trail_of, words_of
from shouwen.loop.handling.guide.rules import asking, filling
from shouwen.loop.handling.tickets.actions.happening import lock
from shouwen.loop.handling.tickets.actions.telling import Turn
from shouwen.loop.handling.tickets.rules.standing import Standing
from shouwen.loop.standards.queries import document_of
from shouwen.loop.standards.rules import happenings as h
from shouwen.loop.standards.rules.document import Document
from shouwen.loop.standards.rules.happenings import Value
from shouwen.loop.standards.rules.words import ASKED, DECLINED, GRANTED

NOTHING: Final[Mapping[str, Value | None]] = MappingProxyType({})
MOVED_BY_TAKING: Final = frozenset({"assigned", "accepted"})


@action
def fill(
    ticket_id: int,
    *,
    values: Mapping[str, Value | None],
    by: Principal,
    node: str = "",
    over: Mapping[str, Value | None] = NOTHING,
) -> None:
    """Fill in fields of the present step, all or none; an empty value takes back what was there.

    `over` names the value that each was typed over: what somebody else has changed since is not written over unseen.
    """
    ticket = _here(ticket_id, node)
    document = document_of(ticket.version_id)
    work, kept = asking.worked(document, ticket.case), words_of(ticket.id)
    found = filling.fresh(document, work, values, known=ticket.case.values, words=kept)
    if not found.values:
        return
    if late := filling.overtaken(document, found, over, known=ticket.case.values, words=kept):
        names = {code: document.fields[code].name for code in late}
        raise Overtaken(names={code: (name.zh, name.en) for code, name in names.items()})
    run([Turn(ticket.id, h.Filled(found.values, _person(by)))], by=by)
    for field, text in found.words.items():
        if text:
            Words.objects.update_or_create(ticket_id=ticket.id, field=field, defaults={"text": text})
        else:
            Words.objects.filter(ticket_id=ticket.id, field=field).delete()


@action
def step(ticket_id: int, *, way: str, by: Principal, node: str = "") -> None:
    """Take the step by one of its buttons."""
    ticket = _here(ticket_id, node)
    first = _taking(document_of(ticket.version_id), ticket, by)
    run([*first, Turn(ticket.id, h.Done(way, _person(by)))], by=by)


@action
def ask(ticket_id: int, *, approval: str, by: Principal, node: str = "") -> None:
    """Ask whoever may for an approval."""
    ticket = _here(ticket_id, node)
    run([Turn(ticket.id, h.ApprovalAsked(approval, _person(by)))], by=by)


@action
def decide(ticket_id: int, *, approval: str, granted: bool, by: Principal, text: str = "", node: str = "") -> None:
    """Say yes or no to what another has asked for; the words become a note, and a no needs them."""
    ticket = _here(ticket_id, node)
    state = ticket.case.approvals.get(approval, "")
    if state in (GRANTED, DECLINED):
        raise SaidAlready
    if state != ASKED and _there(ticket, approval):
        raise NobodyAsked
    if not granted and not text.strip():
        raise NoteMissing
    if _own(ticket, approval, by=by):
        raise AskedYourself
    turn = Turn(ticket.id, h.Approved(approval, granted, _person(by)), message_id=_noted(ticket, text, by))
    run([turn], by=by)


@action
def finish(ticket_id: int, *, task: str, by: Principal, text: str = "", message_id: int | None = None) -> None:
    """A department has done what it was asked for; the words become a note, or are one already."""
    ticket = _here(ticket_id, "")
    turn = Turn(ticket.id, h.TaskDone(task, _person(by)), message_id=message_id or _noted(ticket, text, by))
    run([turn], by=by)


def _here(ticket_id: int, node: str) -> Standing:
    """The ticket, locked, if it still stands where the asker saw it."""
    found = lock([ticket_id]).get(ticket_id)
    if found is None:
        raise NotFound
    if node and node != found.node:
        named = asking.node_of(document_of(found.version_id), found.node)
        raise MovedOn(node=found.node, name=(named.name.zh, named.name.en) if named else (found.node, found.node))
    return found


def _there(ticket: Standing, approval: str) -> bool:
    """Whether the step names this approval."""
    work = asking.worked(document_of(ticket.version_id), ticket.case)
    return any(each.code == approval for each in (work.approvals if work else ()))


def _own(ticket: Standing, approval: str, *, by: Principal) -> bool:
    """Whether who answers is who asked."""
    line = trail_of(ticket.id).asked.get(approval)
    return by.kind == "person" and line is not None and line.person == by.id


def _taking(document: Document, ticket: Standing, by: Principal) -> list[Turn]:
    """Working on a ticket accepts it, unless being accepted would itself lead on from here."""
    if ticket.status not in TAKING:
        return []
    here = asking.node_of(document, ticket.node)
    ways = {way.upon for way in (*(here.ways if here else ()), *document.anywhere)}
    return [] if ways & MOVED_BY_TAKING else taking(ticket, by)


def _person(by: Principal) -> int | None:
    return by.id if by.kind == "person" else None


def _noted(ticket: Standing, text: str, by: Principal) -> int | None:
    return words(ticket, text, by=by, name="", kind="note").id if text.strip() else None
