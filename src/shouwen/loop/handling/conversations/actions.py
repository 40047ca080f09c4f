"""Verbs of conversations: start many in one statement, say one message (safe to repeat by its client key)."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

import msgspec
from django.db import connection

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.sql import Answer, array, ask
from shouwen.loop.handling.conversations.events import MessageSaid
from shouwen.loop.handling.conversations.rules import clean

START: Final = """
with given as (
    select * from unnest(%s::bigint[], %s::bigint[], %s::text[], %s::text[], %s::timestamptz[], %s::timestamptz[],
                         %s::text[], %s::text[], %s::text[], %s::text[])
    as g(id, customer_id, channel, subject, at, noted, author, author_name, text, files)
), started as (
    insert into conversations_conversation (id, customer_id, channel, subject, opened_at)
    select id, customer_id, channel, subject, least(at, noted) from given
)
insert into conversations_message (conversation_id, noted, at, kind, author, author_name, text, files, client_key)
select id, noted, at, 'public', author, author_name, text, files::jsonb, '' from given where text <> '' or files <> '[]'
"""
DRAW: Final = "select nextval('conversations_conversation_id_seq') from generate_series(1, %s)"
LOCK: Final = "select customer_id, opened_at from conversations_conversation where id = %s for update"
SAID_BEFORE: Final = """
select id from conversations_message
where conversation_id = %s and noted >= %s and author = %s and client_key = %s
"""
SAY: Final = """
insert into conversations_message (conversation_id, noted, at, kind, author, author_name, text, files, client_key)
values (%s, %s, %s, %s, %s, %s, %s, %s::jsonb, %s) returning id
"""
RECALL: Final = """
insert into conversations_message (conversation_id, noted, at, kind, author, author_name, text, files, client_key)
select g.id, g.noted, g.at, 'public', g.author, g.author_name, g.text, '[]', ''
from unnest(%s::bigint[], %s::timestamptz[], %s::timestamptz[], %s::text[], %s::text[], %s::text[])
as g(id, noted, at, author, author_name, text)
"""
FORGET_MESSAGES: Final = "delete from conversations_message where conversation_id = any(%s::bigint[])"
FORGET: Final = "delete from conversations_conversation where id = any(%s::bigint[])"


class Start(msgspec.Struct, frozen=True):
    """A conversation to start with its first public message; `id` comes from `draw`."""

    id: int
    customer_id: int
    channel: str
    subject: str
    text: str
    author: str
    author_name: str
    at: dt.datetime
    noted: dt.datetime
    files: str = "[]"


class Said(NamedTuple):
    """A public message of ours, said once in another system."""

    conversation_id: int
    text: str
    author: str
    author_name: str
    at: dt.datetime
    noted: dt.datetime


class Uttered(msgspec.Struct, frozen=True):
    """What `say` did: the message's id, and whether it was new."""

    id: int
    fresh: bool


def draw(count: int) -> Answer:
    """Ask for ids of `count` conversations about to start, a row each."""
    return ask(DRAW, [count])


def start_many(starts: Sequence[Start]) -> None:
    """Start conversations, each with its first message, in one statement that gives nothing back."""
    columns = (
        array([s.id for s in starts]),
        array([s.customer_id for s in starts]),
        array([s.channel for s in starts]),
        array([s.subject for s in starts]),
        array([s.at for s in starts]),
        array([s.noted for s in starts]),
        array([s.author for s in starts]),
        array([s.author_name for s in starts]),
        array([s.text for s in starts]),
        array([s.files for s in starts]),
    )
    with connection.cursor() as cursor:
        cursor.execute(START, columns)


def recall_many(said: Sequence[Said]) -> None:
    """Write old messages of ours in one statement; nobody is told."""
    if not said:
        return
    order = ("conversation_id", "noted", "at", "author", "author_name", "text")
    with connection.cursor() as cursor:
        cursor.execute(RECALL, [array([getattr(each, name) for each in said]) for name in order])


def forget_talks(conversation_ids: Sequence[int]) -> None:
    """Take conversations and all their messages away; the caller's tickets are gone."""
    ids = array(conversation_ids)
    with connection.cursor() as cursor:
        cursor.execute(FORGET_MESSAGES, [ids])
        cursor.execute(FORGET, [ids])


@action
def say(
    conversation_id: int,
    *,
    text: str,
    by: Principal,
    kind: str = "public",
    author_name: str = "",
    files: Sequence[Mapping[str, Any]] = (),
    client_key: str = "",
    ticket_id: int | None = None,
) -> Uttered:
    """Add one message; the same author's same `client_key` in one conversation is one message, however often sent."""
    kept = clean(text, field="text", required=not files)
    now = clock.now()
    with connection.cursor() as cursor:
        cursor.execute(LOCK, [conversation_id])
        found = cursor.fetchone()
        if found is None:
            raise NotFound(conversation=conversation_id)
        customer_id, opened_at = found
        if client_key:
            cursor.execute(SAID_BEFORE, [conversation_id, opened_at, str(by), client_key])
            if before := cursor.fetchone():
                return Uttered(before[0], False)
        attached = msgspec.json.encode(list(files)).decode()
        row: list[Any] = [conversation_id, now, now, kind, str(by), author_name, kept, attached, client_key]
        cursor.execute(SAY, row)
        message_id: int = cursor.fetchone()[0]
    fact = MessageSaid(
        conversation_id=conversation_id, message_id=message_id, customer_id=customer_id, ticket_id=ticket_id, sort=kind
    )
    record(fact, by=by, at=now)
    return Uttered(message_id, True)
