"""What a customer does at the portal; the writes themselves are those of the rooms below."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

import msgspec

from shouwen.ground.base.action import action
from shouwen.ground.base.principals.actions.throttle import count_try, forgive
from shouwen.ground.base.principals.rules import tried
from shouwen.ground.customers.rules import Contact
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.desk.actions.verbs import reopen as reopen_ticket
from shouwen.loop.handling.desk.actions.verbs import urge as urge_ticket
from shouwen.loop.handling.links.actions.merging import hear
from shouwen.loop.handling.portal import rules
from shouwen.loop.handling.portal.access import PORTAL, Follower, may_find
from shouwen.loop.handling.portal.errors import FollowOver, NotNow, TooLong, TooManyLinks
from shouwen.loop.handling.portal.queries import forwarded, may
from shouwen.loop.handling.tickets.actions.answers import Asked, Opened
from shouwen.loop.handling.tickets.actions.opening import open_many
from shouwen.loop.handling.tickets.errors import BadKey
from shouwen.loop.handling.tickets.queries import Card, card
from shouwen.loop.handling.tickets.rules.numbers import as_number
from shouwen.loop.handling.tickets.rules.request import KEY, Body, ContactBody, clean


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked, as typed."""

    description: str
    contact: ContactBody
    subject: str = ""
    problem_type: str = ""
    product: str = ""
    region: str = ""
    files: tuple[int, ...] = ()


def ask(question: Question, *, address: str, key: str = "") -> Opened:
    """Open a ticket for a customer; with a key, asking again opens nothing new.

    The try is counted first and for good, by address and by contact, whatever becomes of it.
    """
    if key and not KEY.fullmatch(key):
        raise BadKey
    _bounded(question.description)
    typed = question.contact
    count_try(rules.asking(Contact(typed.name, typed.phone, typed.email), address))
    return _ask(question, address, key)


@action
def _ask(question: Question, address: str, key: str) -> Opened:
    by = replace(PORTAL, address=address)
    subject = question.subject.strip() or rules.subject_of(question.description)
    named = (question.problem_type, question.product, question.region)
    body = Body(subject, question.description, question.contact, *named, files=list(question.files))
    request = clean(body, reference(), channel="portal")
    digest = hashlib.sha256(msgspec.json.encode(body)).digest()
    answer = open_many([Asked(request, by, f"portal {key}" if key else "", digest)])[0]
    if not isinstance(answer, Opened):
        raise answer
    return answer


def find(number: str, contact: str, *, address: str) -> Card:
    """The ticket of this number and contact; tries are counted before they are made, by address and by number."""
    counters = tried(rules.FIND, "portal find", as_number(number) or number.strip().upper(), address)
    count_try(counters)
    ticket = may_find(number.strip(), contact.strip())
    forgive(counters)
    return forwarded(ticket)


@action
def write(who: Follower, *, text: str, files: Sequence[int] = (), client_key: str = "") -> Card:
    """Add words and files."""
    _bounded(text)
    count_try(tried(rules.SAY, "portal say", str(who.ticket.row.id), ""))
    _allowed(who, "write")
    hear(who.ticket.row.id, text=text, by=who.principal, files=files, client_key=client_key)
    return _fresh(who)


@action
def urge(who: Follower) -> Card:
    """Ask for speed; once in half an hour is enough."""
    count_try(tried(rules.URGE, "portal urge", str(who.ticket.row.id), ""))
    _allowed(who, "urge")
    urge_ticket(who.ticket.row.id, by=who.principal)
    return _fresh(who)


@action
def reopen(who: Follower, *, reason: str) -> Card:
    """Say that it is not solved."""
    count_try(tried(rules.SAY, "portal say", str(who.ticket.row.id), ""))
    _allowed(who, "reopen")
    reopen_ticket(who.ticket.row.id, reason=reason, by=who.principal)
    return _fresh(who)


def _allowed(who: Follower, verb: str) -> None:
    """Refuse what is not possible now in the customer's words, before the desk does it in ours."""
    row = who.ticket.row
    if verb not in may(who.ticket):
        raise NotNow(number=row.number, status=rules.status(row.status, row.waiting), verb=verb)


def _fresh(who: Follower) -> Card:
    ticket = card(who.ticket.row.id)
    if ticket is None:
        raise FollowOver
    return ticket


def _bounded(text: str) -> None:
    if len(text) > rules.DESCRIPTION:
        raise TooLong(most=rules.DESCRIPTION)
    if rules.links_in(text) > rules.LINKS:
        raise TooManyLinks(most=rules.LINKS)
