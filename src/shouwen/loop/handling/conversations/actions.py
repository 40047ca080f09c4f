"""Verbs of conversations: start many in one statement, say one message (safe to repeat by its client key)."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, NamedTuple

import msgspec
from django.db import connection

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.events.actions import Noted, record_many
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.sql import Answer, array, ask, together
from shouwen.loop.handling.conversations.events import MessageSaid
from shouwen.loop.handling.conversations.models import Conversation
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
LOCK: Final = """
select id, customer_id, opened_at from conversations_conversation where id = any(%s::bigint[]) order by id for update
"""
BEFORE: Final = """
select nextval('conversations_message_id_seq'), l.id, o.id
from unnest(%s::bigint[], %s::text[], %s::text[]) with ordinality as g(conversation_id, author, client_key, nth)
left join conversations_conversation c on c.id = g.conversation_id
left join lateral (
    select id from conversations_message m
    where m.conversation_id = g.conversation_id and m.noted >= c.opened_at order by m.id desc limit 1
) l on true
left join lateral (
    select id from conversations_message m
    where g.client_key <> '' and m.conversation_id = g.conversation_id and m.noted >= c.opened_at
      and m.author = g.author and m.client_key = g.client_key
    order by m.id limit 1
) o on true order by g.nth
"""
SAY: Final = """
insert into conversations_message (id, conversation_id, noted, at, kind, author, author_name, text, files, client_key)
select id, conversation_id, noted, noted, kind, author, author_name, text, files::jsonb, client_key
from unnest(%s::bigint[], %s::bigint[], %s::timestamptz[], %s::text[], %s::text[], %s::text[], %s::text[], %s::text[],
            %s::text[]) as g(id, conversation_id, noted, kind, author, author_name, text, files, client_key)
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


class Saying(msgspec.Struct, frozen=True):
    """A message to say; its text is clean already, its files are JSON."""

    conversation_id: int
    text: str
    by: Principal
    kind: str = "public"
    author_name: str = ""
    files: str = "[]"
    client_key: str = ""
    ticket_id: int | None = None
    contact_id: int | None = None


class Uttered(msgspec.Struct, frozen=True):
    """What `say` did: the message's id, whether it was new, the talk's message before it (0: none), and when."""

    id: int
    fresh: bool
    before: int = 0
    at: dt.datetime | None = None


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
    contact_id: int | None = None,
) -> Uttered:
    """Add one message; the same author's same `client_key` in one conversation is one message, however often sent."""
    kept, attached = clean(text, field="text", required=not files), msgspec.json.encode(list(files)).decode()
    one = Saying(conversation_id, kept, by, kind, author_name, attached, client_key, ticket_id, contact_id)
    said = say_many([one])[0]
    if said is None:
        raise NotFound(conversation=conversation_id)
    return said


class Heard(NamedTuple):
    """What is known of talks before something is said in them: customer and beginning of each, and for each thing to be
    said an id, the talk's message before it, and the message that it is already."""

    talks: Mapping[int, tuple[int, dt.datetime]]
    rows: Sequence[tuple[int, int | None, int | None]]


def listen(asked: Sequence[tuple[int, Principal, str]]) -> Callable[[], Heard]:
    """Lock talks and look, for things to be said: conversation, author, client key of each; inside `together`.

    A conversation is locked before its messages' ids are drawn, so within one they are in the order of commits.
    """
    talks, authors, keys = zip(*asked, strict=True) if asked else ((), (), ())
    locked = ask(LOCK, [array(sorted(set(talks)))])
    looked = ask(BEFORE, [array(talks), array([str(each) for each in authors]), array(keys)])
    return lambda: Heard({row[0]: (row[1], row[2]) for row in locked()}, looked())


@action
def say_many(sayings: Sequence[Saying]) -> list[Uttered | None]:
    """Add messages, in four statements and two round trips however many; None where no conversation is."""
    with together():
        heard = listen([(each.conversation_id, each.by, each.client_key) for each in sayings])
    found = heard()
    with together():
        return utter(sayings, found)


@action
def utter(sayings: Sequence[Saying], heard: Heard) -> list[Uttered | None]:
    """Add messages after having listened for each of them, inside `together`."""
    now, (talks, rows) = clock.now(), heard
    known = [(place, each) for place, each in enumerate(sayings) if each.conversation_id in talks]
    said = {place: row[2] for place, row in enumerate(rows) if row[2] is not None}
    fresh = _fresh(known, said)
    ids = sorted(row[0] for row in rows)[: len(fresh)]
    if fresh:
        _write(ids, [each for _, each in fresh], now)
        record_many([_fact(each, number, talks, now) for (_, each), number in zip(fresh, ids, strict=True)])
    last = {each.conversation_id: row[1] or 0 for each, row in zip(sayings, rows, strict=True)}
    answers: list[Uttered | None] = [None] * len(sayings)
    for (place, each), number in zip(fresh, ids, strict=True):
        answers[place] = Uttered(number, True, last[each.conversation_id], now)
        last[each.conversation_id] = number
    first = {_key(each): answers[place] for place, each in fresh if each.client_key}
    for place, each in known:
        again = said.get(place) or (one.id if (one := first.get(_key(each))) is not None else 0)
        answers[place] = answers[place] or Uttered(again, False)
    return answers


def _fresh(known: Sequence[tuple[int, Saying]], said: Mapping[int, int]) -> list[tuple[int, Saying]]:
    """Those not said before, neither then nor earlier in this batch."""
    seen: set[tuple[int, str, str]] = set()
    found = []
    for place, each in known:
        if place in said or (each.client_key and _key(each) in seen):
            continue
        seen.add(_key(each))
        found.append((place, each))
    return found


def _key(saying: Saying) -> tuple[int, str, str]:
    return (saying.conversation_id, str(saying.by), saying.client_key)


def _write(ids: Sequence[int], fresh: Sequence[Saying], now: dt.datetime) -> None:
    names = ("kind", "author_name", "text", "files", "client_key")
    kinds, authors, texts, files, keys = (array([getattr(each, name) for each in fresh]) for name in names)
    talks, moments = array([each.conversation_id for each in fresh]), array([now] * len(fresh))
    speakers = array([str(each.by) for each in fresh])
    with connection.cursor() as cursor:
        cursor.execute(SAY, [array(ids), talks, moments, kinds, speakers, authors, texts, files, keys])


def _fact(each: Saying, number: int, talks: Mapping[int, tuple[int, dt.datetime]], now: dt.datetime) -> Noted:
    fact = MessageSaid(
        conversation_id=each.conversation_id,
        message_id=number,
        customer_id=talks[each.conversation_id][0],
        ticket_id=each.ticket_id,
        sort=each.kind,
        contact_id=each.contact_id,
    )
    return Noted(fact, each.by, now)


@action
def belong_to(conversation_id: int, customer_id: int) -> None:
    """The talk turned out to be this customer's: what is said from now on is told of them."""
    Conversation.objects.filter(pk=conversation_id).update(customer_id=customer_id)
