"""What the portal tells a customer, and what it takes for an honest request. Pure."""

import datetime as dt
import hmac
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from shouwen.ground.base.principals.rules import Limit, network, tried
from shouwen.ground.customers.rules import Contact, normalise_email, normalise_phone
from shouwen.loop.standards.rules.case import Clock
from shouwen.loop.standards.rules.words import PROMISE

DESCRIPTION: Final = 10_000
SUBJECT: Final = 60
REASON: Final = 2_000
FILES: Final = 6
FILE_BYTES: Final = 10 * 1024 * 1024
LINKS: Final = 10
FASTEST: Final = dt.timedelta(seconds=2)
FORM_LIVES: Final = dt.timedelta(hours=24)
FILE_WAITS: Final = dt.timedelta(hours=24)
FOLLOW_LIVES: Final = dt.timedelta(days=90)

# Many customers may sit behind one company's or carrier's address, so an address has room. A contact is counted as it
# is typed, whether we know whose it is or not: the counter tells nothing of our customers. Numbers follow each other
# and four digits are soon guessed: a ticket takes few wrong tries in a day, from however many addresses they come, and
# a right one forgives an address only itself, so that nobody pays for a walk through all numbers with a ticket of his.
ASK: Final = {"address": Limit(30, first_wait=30, longest_wait=120, forgiven_after=600)}
ASK_BY_CONTACT: Final = {"account": Limit(10, first_wait=60, longest_wait=900)}
UPLOAD: Final = {"address": Limit(60, first_wait=15, longest_wait=60, forgiven_after=600)}
FIND: Final = {
    "address": Limit(40, shared=True, forgiven_after=6 * 3600),
    "account": Limit(10, first_wait=10, longest_wait=3600, forgiven_after=24 * 3600),
    "account and address": Limit(5),
}
SAY: Final = {"account": Limit(30, first_wait=30, forgiven_after=600)}
URGE: Final = {"account": Limit(1, first_wait=900, longest_wait=1800, forgiven_after=1800)}
# Files of full size that may wait to be sent: of several questions from one address, of two messages to one ticket.
ADDRESS_WAITING: Final = 5 * FILES
TICKET_WAITING: Final = 2 * FILES

STATUS: Final = {
    "new": "received",
    "assigned": "received",
    "open": "in_progress",
    "waiting": "waiting",
    "solved": "solved",
    "follow_up": "solved",
    "closed": "closed",
    "void": "void",
}
_LINK: Final = re.compile(r"https?://|www\.", re.IGNORECASE)
_LAST_FOUR: Final = re.compile(r"[0-9]{4}")


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a ticket as a customer sees it: done at, or promised by."""

    code: str
    at: dt.datetime | None
    due: dt.datetime | None


def status(code: str, waiting: str) -> str:
    """A status in the customer's words."""
    if code == "waiting":
        return "your_turn" if waiting == "customer" else f"waiting_{waiting}" if waiting else "waiting"
    return STATUS.get(code, "in_progress")


def steps(reached: Mapping[str, dt.datetime | None], clocks: Mapping[str, Clock], ended: bool) -> list[Step]:
    """What happened and what is promised, in the order of a ticket's life; steps that were skipped are left out."""
    promised = {"answered": "first_response", "plan": "plan", "solved": "completion"}
    made = [Step(code, at, None if at else _due(clocks.get(promised.get(code, "")))) for code, at in reached.items()]
    last = max((place for place, step in enumerate(made) if step.at), default=0)
    return [
        step
        for place, step in enumerate(made)
        if step.at or (place > last and not ended and (step.due or step.code not in ("plan", "closed")))
    ]


def _due(clock: Clock | None) -> dt.datetime | None:
    return clock.due if clock is not None and clock.state in ("running", "breached") else None


def is_contact(typed: str, held: Iterable[tuple[str, str]]) -> bool:
    """Whether `typed` is the last 4 digits of a held phone, a whole phone, or a held e-mail; equally slow for all."""
    four = typed if _LAST_FOUR.fullmatch(typed) else None
    wanted = [value for value in (four, normalise_phone(typed), normalise_email(typed)) if value]
    fits = False
    for kind, value in held:
        shown = [value.partition(";")[0][-4:], value] if kind == "phone" else [value] if kind == "email" else []
        for one in shown:
            for other in wanted:
                fits |= hmac.compare_digest(one.encode(), other.encode())
    return fits


def asking(contact: Contact, address: str) -> dict[str, Limit]:
    """The counters that one question moves: its address, and each phone and e-mail it names."""
    counters = tried(ASK, "portal ask", "", address)
    phone, (name, at, place) = normalise_phone(contact.phone), (normalise_email(contact.email) or "").partition("@")
    for value in ((phone or "").partition(";")[0], f"{name.partition('+')[0]}{at}{place}"):  # one line, one mailbox
        if value:
            counters |= tried(ASK_BY_CONTACT, "portal ask", value, "")
    return counters


def waiting(address: str, ticket_id: int | None, largest: int) -> dict[str, int]:
    """In whose room a file waits until it is sent, and how many bytes each room holds, by those of the largest file."""
    rooms = {f"portal address {network(address)}": ADDRESS_WAITING * largest}
    return rooms if ticket_id is None else {**rooms, f"portal ticket {ticket_id}": TICKET_WAITING * largest}


def subject_of(description: str) -> str:
    """The first line of what was written, short enough for a list."""
    line = " ".join(description.strip().partition("\n")[0].split())
    return line if len(line) <= SUBJECT else line[: SUBJECT - 1] + "…"


def links_in(text: str) -> int:
    """How many web addresses a text carries."""
    return len(_LINK.findall(text))


def room(ticket_id: int) -> str:
    """The live room of those who follow a ticket; it hears that something has changed, not what."""
    return f"follow:{ticket_id}"


def promised(clocks: Mapping[str, Clock]) -> dt.datetime | None:
    """Until when somebody of ours promised to write, as long as nobody has."""
    clock = clocks.get(PROMISE)
    return None if clock is None or clock.met_at is not None else _due(clock)
