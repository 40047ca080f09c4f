"""A ticket's history as it is checked: the facts that tell of a happening, and who held the ticket."""

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

import msgspec

from shouwen.loop.standards.rules.happenings import Happening

HANDED_OVER: Final = "TicketHandedOver"
ASSIGNED: Final = "TicketAssigned"
PERSON: Final = "person:"


class Where(msgspec.Struct, frozen=True):
    """What figures group by, as it was at that moment."""

    team: str = ""
    channel: str = ""
    region: str = ""
    product: str = ""
    tier: str = ""
    problem: str = ""


class Said(Where, frozen=True):
    """What of a fact's data is looked at; all else is passed over."""

    happening: Happening | None = None
    status: str = ""
    version_id: int = 0
    person_id: int | None = None
    first_owner_id: int | None = None

    @property
    def where(self) -> Where:
        """Only what figures group by."""
        return Where(self.team, self.channel, self.region, self.product, self.tier, self.problem)


class Line(NamedTuple):
    """A fact of a ticket, in the order of ids; `node` is where it stood afterwards."""

    ticket_id: int
    id: int
    at: dt.datetime
    kind: str
    actor: str
    imported: bool
    node: str
    said: Said

    @property
    def person(self) -> int | None:
        """Which of our people did it."""
        named: int | None = getattr(self.said.happening, "person", None)
        if named is not None or not self.actor.startswith(PERSON):
            return named
        return int(self.actor.removeprefix(PERSON))


_decoder = msgspec.json.Decoder(Said)


def said(data: str | bytes) -> Said:
    """From the fact's data as JSON; raises msgspec.ValidationError for what is no fact of a ticket."""
    return _decoder.decode(data)


def by_ticket(lines: Iterable[Line]) -> Iterator[list[Line]]:
    """The lines in groups of one ticket; they come sorted by ticket, so one group at a time is in memory."""
    group: list[Line] = []
    for line in lines:
        if group and group[0].ticket_id != line.ticket_id:
            yield group
            group = []
        group.append(line)
    if group:
        yield group
