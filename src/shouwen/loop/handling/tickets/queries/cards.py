"""Reads of single tickets: the head that other rooms show, the full card, the happenings of its log."""

import datetime as dt
from collections.abc import Iterable
from typing import Any, Final

import msgspec
from django.db import connection

from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.sql import array
from shouwen.loop.handling.tickets.queries.rows import COLUMNS, JOINS, Row
from shouwen.loop.handling.tickets.queries.where import Where, within
from shouwen.loop.handling.tickets.rules.scope import NOTHING, Scope, scope_of
from shouwen.loop.standards.rules import happenings
from shouwen.loop.standards.rules.case import Case
from shouwen.loop.standards.rules.case import decode as case_of

HEAD: Final = """
t.id, t.number, t.subject, t.status, t.customer_id, t.conversation_id, t.team_id, t.holder_id, t.first_owner_id,
t.opener_id, t.channel, t.opened_at
"""
MORE: Final = """
t.conversation_id, t.product_id, t.region_id, t.version_id, v.number, t.opener_id, t.identities, t.accepted_at,
t.first_response_at, t.plan_at, t.solved_at, t.closed_at, t.reopens, t.node, t.case
"""
VERSION: Final = "join standards_version v on v.id = t.version_id"
NUMBERS: Final = "select id, number from tickets_ticket where id = any(%s::bigint[])"
GIVEN: Final = "select id, identities from tickets_ticket where id = any(%s::bigint[])"
SUBJECTS: Final = "select id, conversation_id, subject from tickets_ticket where id = any(%s::bigint[]) order by id"
HAPPENED: Final = """
select at, data->'happening' from events_event
where ticket_id = %s and data ? 'happening' and data->'happening' <> 'null' order by id
"""


class Head(msgspec.Struct, frozen=True):
    """A ticket in one line, for other rooms and for the doors."""

    id: int
    number: str
    subject: str
    status: str
    customer_id: int
    conversation_id: int
    team_id: int | None
    holder_id: int | None
    first_owner_id: int | None
    opener_id: int | None
    channel: str
    opened_at: dt.datetime


class Card(msgspec.Struct, frozen=True):
    """Everything of one ticket's own."""

    row: Row
    conversation_id: int
    product_id: int | None
    region_id: int | None
    version_id: int
    version: int
    opener_id: int | None
    identities: list[int]
    accepted_at: dt.datetime | None
    first_response_at: dt.datetime | None
    plan_at: dt.datetime | None
    solved_at: dt.datetime | None
    closed_at: dt.datetime | None
    reopens: int
    node: str
    case: Case


def head(number: str, scope: Scope) -> Head | None:
    """The ticket of this number, if within the scope."""
    found = _heads(within(scope).add("t.number = %s", number))
    return found[0] if found else None


def heads_of(ticket_ids: Iterable[int]) -> dict[int, Head]:
    """Heads by id, whoever asks: for rooms that check rights themselves."""
    found = _heads(Where().add("t.id = any(%s::bigint[])", array(sorted(set(ticket_ids)))))
    return {each.id: each for each in found}


def subjects_of(ticket_ids: Iterable[int]) -> list[tuple[int, int, str]]:
    """Id, conversation and subject of these tickets, by id."""
    with connection.cursor() as cursor:
        cursor.execute(SUBJECTS, [array(sorted(set(ticket_ids)))])
        return [(ticket, talk, subject) for ticket, talk, subject in cursor.fetchall()]


def numbers_of(ticket_ids: Iterable[int]) -> dict[int, str]:
    """Numbers by id, whoever asks."""
    with connection.cursor() as cursor:
        cursor.execute(NUMBERS, [array(sorted(set(ticket_ids)))])
        return dict(cursor.fetchall())


def identities_given(ticket_ids: Iterable[int]) -> dict[int, list[int]]:
    """The identities that were named when each of these tickets was opened, by the ticket's id."""
    with connection.cursor() as cursor:
        cursor.execute(GIVEN, [array(sorted(set(ticket_ids)))])
        return {ticket: msgspec.json.decode(named) for ticket, named in cursor.fetchall()}


def heads(principal: Principal, ticket_ids: Iterable[int]) -> dict[int, Head]:
    """Heads by id of those that this principal may read."""
    scope = scope_of(principal, "tickets.read") or NOTHING
    found = _heads(within(scope).add("t.id = any(%s::bigint[])", array(sorted(set(ticket_ids)))))
    return {each.id: each for each in found}


def numbers_within(scope: Scope, numbers: Iterable[str]) -> set[str]:
    """Those of these numbers that are tickets within the scope."""
    where = within(scope).add("t.number = any(%s::text[])", array(sorted(set(numbers))))
    return {each.number for each in _heads(where)}


def subjects_by_number(principal: Principal, numbers: Iterable[str]) -> dict[str, str]:
    """Subjects by number of those that this principal may read."""
    scope = scope_of(principal, "tickets.read") or NOTHING
    where = within(scope).add("t.number = any(%s::text[])", array(sorted(set(numbers))))
    return {each.number: each.subject for each in _heads(where)}


def card(ticket_id: int) -> Card | None:
    """The card of a ticket."""
    with connection.cursor() as cursor:
        cursor.execute(f"select {COLUMNS}, {MORE} from tickets_ticket t {JOINS} {VERSION} where t.id = %s", [ticket_id])
        found = cursor.fetchone()
    if found is None:
        return None
    size = len(Row.__struct_fields__)
    own = list(found[size:])
    own[6], own[-1] = msgspec.json.decode(own[6]), case_of(own[-1])
    return Card(Row(*found[:size]), *own)


def history(ticket_id: int) -> list[tuple[dt.datetime, happenings.Happening]]:
    """What happened to a ticket, out of the log: replaying it gives its case."""
    with connection.cursor() as cursor:
        cursor.execute(HAPPENED, [ticket_id])
        return [(at, happenings.decode(_text(happening))) for at, happening in cursor.fetchall()]


def _text(value: Any) -> str:
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()


def _heads(where: Where) -> list[Head]:
    with connection.cursor() as cursor:
        cursor.execute(f"select {HEAD} from tickets_ticket t where {where.sql} order by t.id", where.values)
        return [Head(*row) for row in cursor.fetchall()]
