"""Reads: the messages of a conversation, page by page in the order they were said."""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any, Final

import msgspec
from django.db import connection

from shouwen.ground.base.sql import array
from shouwen.loop.handling.conversations.rules import KINDS

PAGE: Final = """
select m.id, m.at, m.kind, m.author, m.author_name, m.text, m.files, m.client_key
from conversations_conversation c
join conversations_message m on m.conversation_id = c.id and m.noted >= c.opened_at
where c.id = %s and m.id > %s and m.kind = any(%s::text[])
order by m.id limit %s
"""
EARLIER: Final = """
select m.id, m.at, m.kind, m.author, m.author_name, m.text, m.files, m.client_key
from conversations_conversation c
join conversations_message m on m.conversation_id = c.id and m.noted >= c.opened_at
where c.id = %s and m.id < %s and m.kind = any(%s::text[])
order by m.id desc limit %s
"""
TOGETHER: Final = """
select c.id, m.id, m.at, m.kind, m.author, m.author_name, m.text, m.files, m.client_key
from conversations_conversation c
join conversations_message m on m.conversation_id = c.id and m.noted >= c.opened_at
where c.id = any(%s::bigint[]) and m.id > %s and m.kind = any(%s::text[])
order by m.id limit %s
"""
LAST: Final = """
select coalesce(max(m.id), 0) from conversations_conversation c
join conversations_message m on m.conversation_id = c.id and m.noted >= c.opened_at
where c.id = %s and m.kind = any(%s::text[])
"""
ONES: Final = """
select m.id, m.at, m.kind, m.author, m.author_name, m.text, m.files, m.client_key
from conversations_message m
where m.conversation_id = any(%s::bigint[]) and m.id = any(%s::bigint[]) and m.noted >= %s
"""
FIRST: Final = """
select c.id, m.text from conversations_conversation c cross join lateral (
    select text from conversations_message m
    where m.conversation_id = c.id and m.noted >= c.opened_at and m.kind = 'public' order by m.id limit 1
) m where c.id = any(%s::bigint[])
"""
TALKING: Final = "select distinct customer_id from conversations_conversation where customer_id = any(%s::bigint[])"


class Said(msgspec.Struct, frozen=True):
    """One message as a page shows it."""

    id: int
    at: dt.datetime
    kind: str
    author: str
    author_name: str
    text: str
    files: list[dict[str, Any]]
    client_key: str


def messages(
    conversation_id: int, *, after: int = 0, limit: int = 100, kinds: Sequence[str] = KINDS
) -> tuple[list[Said], int | None]:
    """A page of messages after the message id `after`, and where the next page begins (None at the end)."""
    with connection.cursor() as cursor:
        cursor.execute(PAGE, [conversation_id, after, "{" + ",".join(kinds) + "}", limit + 1])
        rows = cursor.fetchall()
    page = [_said(list(row)) for row in rows[:limit]]
    return page, page[-1].id if len(rows) > limit else None


def together(
    conversation_ids: Iterable[int], *, after: int = 0, limit: int = 100, kinds: Sequence[str] = KINDS
) -> tuple[list[tuple[int, Said]], int | None]:
    """As `messages`, of several conversations in the order they were said, each with its conversation."""
    with connection.cursor() as cursor:
        ids = array(sorted(set(conversation_ids)))
        cursor.execute(TOGETHER, [ids, after, "{" + ",".join(kinds) + "}", limit + 1])
        rows = cursor.fetchall()
    page = [(row[0], _said(list(row[1:]))) for row in rows[:limit]]
    return page, page[-1][1].id if len(rows) > limit else None


def last_said(conversation_id: int, kinds: Sequence[str] = ("public",)) -> int:
    """The last message of these kinds, 0 for none."""
    with connection.cursor() as cursor:
        cursor.execute(LAST, [conversation_id, "{" + ",".join(kinds) + "}"])
        return int(cursor.fetchone()[0])


def earlier(
    conversation_id: int, *, before: int = 2**63 - 1, limit: int = 100, kinds: Sequence[str] = KINDS
) -> tuple[list[Said], int | None]:
    """The page of messages before the message id `before`, in order, and from where to go on backwards."""
    with connection.cursor() as cursor:
        cursor.execute(EARLIER, [conversation_id, before, "{" + ",".join(kinds) + "}", limit + 1])
        rows = cursor.fetchall()
    page = [_said(list(row)) for row in reversed(rows[:limit])]
    return page, page[0].id if len(rows) > limit else None


def ones(conversation_ids: Iterable[int], message_ids: Iterable[int], since: dt.datetime) -> dict[int, Said]:
    """These messages of these conversations, none noted before `since`."""
    with connection.cursor() as cursor:
        cursor.execute(ONES, [array(sorted(set(conversation_ids))), array(sorted(set(message_ids))), since])
        return {row[0]: _said(list(row)) for row in cursor.fetchall()}


def _said(values: list[Any]) -> Said:
    values[6] = msgspec.json.decode(values[6])
    return Said(*values)


def first_words(conversation_ids: Sequence[int]) -> dict[int, str]:
    """What each of these conversations began with."""
    with connection.cursor() as cursor:
        cursor.execute(FIRST, [array(sorted(set(conversation_ids)))])
        return dict(cursor.fetchall())


def talking(customer_ids: Iterable[int]) -> set[int]:
    """Which of these customers have a conversation."""
    with connection.cursor() as cursor:
        cursor.execute(TALKING, [array(sorted(set(customer_ids)))])
        return {row[0] for row in cursor.fetchall()}
