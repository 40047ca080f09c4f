"""Messages of a ticket open a new one of the same customer; in the old ticket nothing changes."""

from collections.abc import Sequence
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.errors import NotFound, ShouwenError
from shouwen.ground.base.events.actions import Noted, record_many
from shouwen.ground.base.files.actions import copy
from shouwen.ground.base.principals.rules import Principal, digest
from shouwen.ground.customers.actions import add_identity
from shouwen.ground.customers.queries import briefs, reached
from shouwen.ground.customers.rules import Clean
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.conversations.queries import Said, ones
from shouwen.loop.handling.conversations.rules import clean as clean_text
from shouwen.loop.handling.conversations.rules import clean_line
from shouwen.loop.handling.desk.actions.verbs import words
from shouwen.loop.handling.links import rules
from shouwen.loop.handling.links.actions.linking import tie
from shouwen.loop.handling.links.errors import NothingToSplit, SeveralCustomers, TooMuchToSplit
from shouwen.loop.handling.links.events import TicketSplit
from shouwen.loop.handling.links.queries import gone_into
from shouwen.loop.handling.links.rules import Bond, Uttered
from shouwen.loop.handling.tickets.actions.answers import Asked, Opened
from shouwen.loop.handling.tickets.actions.happening import lock
from shouwen.loop.handling.tickets.actions.opening import open_many
from shouwen.loop.handling.tickets.rules.request import EARLIEST, MOST_FILES, Request, placed
from shouwen.loop.handling.tickets.rules.standing import Standing, text_of
from shouwen.loop.standards.rules.happenings import Opened as Begun
from shouwen.loop.standards.rules.happenings import Value


class Wanted(NamedTuple):
    """The ticket to open: what is said in it, which messages that is, and whose."""

    subject: str
    problem: str
    text: str
    files: list[int]
    chosen: list[int]
    customer: int


@action
def split(ticket_id: int, *, messages: Sequence[int], subject: str, by: Principal, problem: str = "") -> Opened:
    """Open a ticket out of chosen messages; the same choice under the same subject opens one.

    It is of the customer whose talk they stand in: of a ticket merged from another customer's that is the other one.
    """
    old = lock([ticket_id]).get(ticket_id)
    if old is None:
        raise NotFound
    chosen, customer = _chosen(old, messages)
    public, notes = _told(chosen)
    files = [file["id"] for each in chosen if each.kind == "public" for file in each.files]
    if not public and not files:
        raise NothingToSplit
    opened = _open(old, Wanted(subject, problem, public, files, [each.id for each in chosen], customer), by=by)
    held = lock([ticket_id, opened.ticket_id])
    bond = Bond("split", ticket_id, opened.ticket_id)
    fresh = held[opened.ticket_id]
    if tie(bond, held, by=by):
        if notes:
            words(fresh, notes, by=by, name="", kind="note")
        facts = [
            TicketSplit(
                ticket_id=each.id,
                customer_id=each.customer_id,
                number=each.number,
                old=old.number,
                fresh=fresh.number,
                messages=len(chosen),
            )
            for each in (old, fresh)
        ]
        record_many([Noted(fact, by, clock.now()) for fact in facts])
    return opened


def _chosen(old: Standing, messages: Sequence[int]) -> tuple[list[Said], int]:
    """These messages, in the order they were said, and their customer; never two customers' words in one ticket."""
    own = briefs([old.customer_id])[old.customer_id].id
    talks = {own: [old.conversation_id]}
    for gone in gone_into(old.id):
        talks.setdefault(gone.customer, []).append(gone.conversation_id)
    told = {customer: ones(ids, messages, EARLIEST) for customer, ids in talks.items()}
    found = {number: said for each in told.values() for number, said in each.items()}
    if not messages or set(messages) - found.keys():
        raise NothingToSplit
    whose = [customer for customer, each in told.items() if any(said.kind == "public" for said in each.values())]
    if len(whose) > 1:
        raise SeveralCustomers
    chosen = [found[number] for number in sorted(found) if found[number].kind in ("public", "note")]
    return chosen, whose[0] if whose else own


def _told(chosen: Sequence[Said]) -> tuple[str, str]:
    zone = ZoneInfo(company().timezone)
    public, notes = rules.quoted(
        Uttered(each.kind, _ours(each), each.author_name, each.at.astimezone(zone), each.text) for each in chosen
    )
    if max(len(public), len(notes)) > rules.LONGEST:
        raise TooMuchToSplit
    return public, notes


def _open(old: Standing, wanted: Wanted, *, by: Principal) -> Opened:
    line = clean_line(wanted.subject, field="subject", limit=rules.SUBJECT)
    key = f"split {old.id} {digest(f'{wanted.chosen} {line} {wanted.problem}')[:40]}"
    files = copy(list(dict.fromkeys(wanted.files))[:MOST_FILES], by=by)
    text = clean_text(wanted.text, field="messages", required=not files)
    values = _values(old, wanted.problem)
    channel = text_of(values, "channel")
    request = Request(line, text, _contact(old, wanted.customer, by), channel, Begun(values, None), files=tuple(files))
    answer: Any = open_many([Asked(request, by, key, digest(key).encode())])[0]
    if isinstance(answer, ShouwenError):
        raise answer
    opened: Opened = answer
    return opened


def _values(old: Standing, problem: str) -> dict[str, Value]:
    """What the old ticket is about, as far as it is still in use; the problem is the new one's where it is given."""
    known, had = reference(), old.case.values
    tables = {"problem": known.problems, "product": known.products, "region": known.regions}
    values: dict[str, Value] = {"channel": text_of(had, "channel")}
    for what, table in tables.items():
        code = text_of(had, what)
        if code and table.lineage(code):
            values |= placed(known, what, code)
    return values | (placed(known, "problem", problem) if problem else {})


def _ours(said: Said) -> bool:
    return not said.author.startswith("customer:")


def _contact(old: Standing, customer: int, by: Principal) -> Clean:
    """By which the new ticket finds the very same customer."""
    contact = reached(customer)
    if not contact.keys():
        contact = Clean(contact.name, app=f"ticket:{old.id}:{customer}")
        add_identity(customer, contact, by=by)
    return contact
