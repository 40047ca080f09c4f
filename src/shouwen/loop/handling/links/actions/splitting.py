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
from shouwen.ground.customers.queries import reached
from shouwen.ground.customers.rules import Clean
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.conversations.queries import Said, ones
from shouwen.loop.handling.conversations.rules import clean as clean_text
from shouwen.loop.handling.conversations.rules import clean_line
from shouwen.loop.handling.desk.actions.verbs import words
from shouwen.loop.handling.links import rules
from shouwen.loop.handling.links.actions.linking import tie
from shouwen.loop.handling.links.errors import NothingToSplit, TooMuchToSplit
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
    """The ticket to open: what is said in it, and which messages that is."""

    subject: str
    problem: str
    text: str
    files: list[int]
    chosen: list[int]


@action
def split(ticket_id: int, *, messages: Sequence[int], subject: str, by: Principal, problem: str = "") -> Opened:
    """Open a ticket out of chosen messages; the same choice under the same subject opens one."""
    old = lock([ticket_id]).get(ticket_id)
    if old is None:
        raise NotFound
    chosen = _chosen(old, messages)
    public, notes = _told(chosen)
    files = [file["id"] for each in chosen if each.kind == "public" for file in each.files]
    if not public and not files:
        raise NothingToSplit
    opened = _open(old, Wanted(subject, problem, public, files, [each.id for each in chosen]), by=by)
    held = lock([ticket_id, opened.ticket_id])
    bond = Bond("split", ticket_id, opened.ticket_id)
    fresh = held[opened.ticket_id]
    if tie(bond, held, by=by):
        if notes:
            words(fresh, notes, by=by, name="", kind="note")
        about = {"old": old.number, "fresh": fresh.number, "messages": len(chosen)}
        facts = [
            TicketSplit(ticket_id=each.id, customer_id=each.customer_id, number=each.number, **about)
            for each in (old, fresh)
        ]
        record_many([Noted(fact, by, clock.now()) for fact in facts])
    return opened


def _chosen(old: Standing, messages: Sequence[int]) -> list[Said]:
    """These messages, in the order they were said; NothingToSplit where one is not of this ticket's talk."""
    talks = [old.conversation_id, *[each.conversation_id for each in gone_into(old.id)]]
    found = ones(talks, messages, EARLIEST)
    if not messages or set(messages) - found.keys():
        raise NothingToSplit
    return [found[number] for number in sorted(found) if found[number].kind in ("public", "note")]


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
    request = Request(line, text, _contact(old, by), channel, Begun(values, None), files=tuple(files))
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


def _contact(old: Standing, by: Principal) -> Clean:
    """By which the new ticket finds the very same customer."""
    contact = reached(old.customer_id)
    if not contact.keys():
        contact = Clean(contact.name, app=f"ticket:{old.id}")
        add_identity(old.customer_id, contact, by=by)
    return contact
