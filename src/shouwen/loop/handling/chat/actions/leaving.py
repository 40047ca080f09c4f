"""What else comes of a talk: a ticket, a call back, a message left, a transcript."""

import datetime as dt
from typing import Any, Final
from zoneinfo import ZoneInfo

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.company.rules import mail_address
from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.base.jobs import later
from shouwen.ground.base.principals.rules import Principal, digest
from shouwen.ground.customers.actions import add_identity
from shouwen.ground.customers.queries import reached
from shouwen.ground.customers.rules import Clean, Contact, clean
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.chat import rules
from shouwen.loop.handling.chat.errors import MailNotReady, NobodySpokeYet, TalkOver
from shouwen.loop.handling.chat.events import SendTranscript
from shouwen.loop.handling.chat.queries import Visiting, standing
from shouwen.loop.handling.contacts.actions import end, link_ticket
from shouwen.loop.handling.contacts.actions.locking import lock
from shouwen.loop.handling.contacts.models import Contact as Talked
from shouwen.loop.handling.contacts.rules.life import WAITING
from shouwen.loop.handling.conversations.rules import clean as clean_text
from shouwen.loop.handling.conversations.rules import clean_line
from shouwen.loop.handling.tickets.actions.answers import Asked, Opened
from shouwen.loop.handling.tickets.actions.opening import open_many
from shouwen.loop.handling.tickets.rules.request import Request, placed
from shouwen.loop.standards.rules.happenings import Opened as Begun
from shouwen.loop.standards.rules.happenings import Value

CHANNEL: Final = "web"
LEAVING: Final = ("callback", "message")  # outcomes of a visitor who waits no more
CALL: Final = {"en": "Call back {phone}{at}", "zh": "回电 {phone}{at}"}
LEFT: Final = {"en": "Message left in the chat", "zh": "聊天留言"}
AT: Final = {"en": " at {at:%Y-%m-%d %H:%M}", "zh": "，{at:%Y-%m-%d %H:%M}"}


@action
def callback(who: Visiting, contact_id: int, *, phone: str, at: dt.datetime | None) -> str:
    """The customer would rather be called: a ticket says where and when; its number."""
    found = _waiting(contact_id)
    contact = clean(Contact(who.name, phone))
    when = AT[_tongue()].format(at=at.astimezone(ZoneInfo(company().timezone))) if at else ""
    subject = CALL[_tongue()].format(phone=contact.phone, at=when)
    return _leave(who, found, (subject, subject), contact, "callback")


@action
def leave_message(who: Visiting, contact_id: int, *, text: str, phone: str, email: str) -> str:
    """Nobody was free: the words become a ticket; its number."""
    found = _waiting(contact_id)
    words = clean_text(text, field="text", limit=rules.TEXT)
    return _leave(who, found, (LEFT[_tongue()], words), clean(Contact(who.name, phone, email)), "message")


def _leave(who: Visiting, found: Talked, words: tuple[str, str], contact: Clean, outcome: str) -> str:
    if found.outcome in LEAVING:
        return found.ticket_number
    request = _request(*words, contact, _problem(found), {})
    opened = _open(request, by=who.principal, key=f"chat {outcome} {found.pk}")
    link_ticket(found.pk, ticket_id=opened.ticket_id, number=opened.number, by=who.principal)
    end(found.pk, by=who.principal, outcome=outcome)
    return opened.number


@action
def open_ticket(contact_id: int, *, subject: str, description: str, codes: dict[str, str], by: Principal) -> str:
    """A ticket out of a talk, for the talk's customer; whoever talks serves it if of its team. Its number."""
    found = lock(contact_id, "ticket")
    if found.ticket_number:
        return found.ticket_number
    named = {**codes, "problem": codes.get("problem") or _problem(found)}
    contact = reached(found.customer_id)
    if not contact.keys():
        contact = Clean(contact.name, app=f"contact:{contact_id}")  # so that the ticket finds the very same customer
        add_identity(found.customer_id, contact, by=by)
    request = _request(subject, description, contact, named.pop("problem"), named, take=True)
    opened = _open(request, by=by, key=f"chat ticket {contact_id}")
    link_ticket(contact_id, ticket_id=opened.ticket_id, number=opened.number, by=by)
    return opened.number


@action
def send_transcript(contact_id: int, *, to: str) -> None:
    """Send the talk by e-mail, once somebody has taken part: else it would be a way to write to anybody."""
    found = standing(contact_id)
    if found.answered_at is None:
        raise NobodySpokeYet
    if not company().mail.ready:
        raise MailNotReady
    later(SendTranscript(contact_id=contact_id, to=mail_address(to), nth=int(clock.now().timestamp())))


def _waiting(contact_id: int) -> Talked:
    """The talk, locked, while it waits or once it was left in this way: asking again opens nothing more."""
    found = lock(contact_id, "ticket")
    if found.state not in WAITING and found.outcome not in LEAVING:
        raise TalkOver
    return found


def _problem(found: Talked) -> str:
    return reference().problems.codes.get(found.problem_id or 0, "")


def _request(
    subject: str, words: str, contact: Clean, problem: str, codes: dict[str, str], *, take: bool = False
) -> Request:
    values: dict[str, Value] = {"channel": CHANNEL}
    for what, code in {"problem": problem, **codes}.items():
        if code:
            values |= placed(reference(), what, code)
    line = clean_line(subject, field="subject")
    text = clean_text(words, field="description")
    return Request(line, text, contact, CHANNEL, Begun(values, None), take=take)


def _open(request: Request, *, by: Principal, key: str) -> Opened:
    answer: Any = open_many([Asked(request, by, key, digest(key).encode())])[0]
    if isinstance(answer, ShouwenError):
        raise answer
    opened: Opened = answer
    return opened


def _tongue() -> str:
    return "zh" if company().language.startswith("zh") else "en"
