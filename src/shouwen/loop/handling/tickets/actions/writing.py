"""The one INSERT of tickets: one array per column, for any batch."""

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

import msgspec
from django.db import connection

from shouwen.ground.base.sql import array, ask
from shouwen.loop.handling.conversations.actions import draw as draw_talks
from shouwen.loop.handling.tickets.actions.happening import CHANGED, FIXED
from shouwen.loop.handling.tickets.rules.standing import Standing
from shouwen.loop.standards.rules.case import encode

KINDS: Final = {
    "id": "bigint",
    "number": "text",
    "customer_id": "bigint",
    "conversation_id": "bigint",
    "opened_at": "timestamptz",
    "tier": "text",
    **CHANGED,
    "subject": "text",
    "channel": "text",
    "identities": "jsonb",
    "opener_id": "bigint",
}
COLUMNS: Final = ", ".join([f'"{name}"' for name in KINDS])
assert tuple(KINDS)[: len(FIXED)] == FIXED
INSERT: Final = f"""
insert into tickets_ticket ({COLUMNS})
select {", ".join(f"g.{name}" for name in KINDS)}
from unnest({", ".join(f"%s::{kind}[]" for kind in KINDS.values())}) as g({COLUMNS})
"""
DRAW: Final = "select nextval('tickets_ticket_id_seq') from generate_series(1, %s)"


class Fresh(NamedTuple):
    """A ticket to write: how it stands, and what never changes."""

    ticket: Standing
    subject: str
    channel: str
    identities: tuple[int, ...]
    opener_id: int | None


def draw(count: int) -> Callable[[], list[tuple[int, int]]]:
    """Ask for ids of tickets and of their conversations."""
    tickets, talks = ask(DRAW, [count]), draw_talks(count)
    return lambda: [(ticket, talk) for (ticket,), (talk,) in zip(tickets(), talks(), strict=True)]


def insert_many(fresh: Sequence[Fresh]) -> None:
    """Write tickets in one statement that answers nothing."""
    tickets = [each.ticket for each in fresh]
    columns = [array([getattr(ticket, name) for ticket in tickets]) for name in FIXED]
    cases = {id(ticket.case): ticket.case for ticket in tickets}  # those opened alike share one
    texts = {key: encode(case).decode() for key, case in cases.items()}
    columns.append(array([texts[id(ticket.case)] for ticket in tickets]))
    columns += [array([getattr(ticket, name) for ticket in tickets]) for name in list(CHANGED)[1:]]
    columns += [
        array([each.subject for each in fresh]),
        array([each.channel for each in fresh]),
        array([msgspec.json.encode(each.identities).decode() for each in fresh]),
        array([each.opener_id for each in fresh]),
    ]
    with connection.cursor() as cursor:
        cursor.execute(INSERT, columns)
