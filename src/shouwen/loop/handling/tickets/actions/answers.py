"""Answers kept for 24 hours by (principal, key): the same body is answered the same, another body is refused."""

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

import msgspec
from django.db import connection

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.sql import array, ask
from shouwen.loop.handling.tickets.rules.request import Request

KEPT: Final = dt.timedelta(hours=24)
FIND: Final = """
select a.nth, k.body_hash, k.answer from unnest(%s::int[], %s::text[], %s::text[]) as a(nth, principal, key)
join tickets_answer k on k.principal = a.principal and k.key = a.key where k.noted > %s
"""
KEEP: Final = """
with kept as (
    insert into tickets_answer as k (principal, key, body_hash, answer, noted)
    select principal, key, body_hash, answer, %s::timestamptz
    from unnest(%s::text[], %s::text[], %s::bytea[], %s::text[]) as g(principal, key, body_hash, answer)
    order by principal collate "C", key collate "C"
    on conflict (principal, key) do update
    set body_hash = excluded.body_hash, answer = excluded.answer, noted = excluded.noted where k.noted <= %s
    returning 1
) select count(*) from kept
"""
ONCE: Final = """
insert into tickets_answer as k (principal, key, body_hash, answer, noted) values (%s, %s, '', '', %s)
on conflict (principal, key) do update set noted = excluded.noted where k.noted <= %s returning 1
"""
FORGET: Final = "delete from tickets_answer where noted <= %s"


class Asked(NamedTuple):
    """One request to open a ticket; with a key, asking twice opens once."""

    request: Request
    by: Principal
    key: str = ""
    body_hash: bytes = b""

    @property
    def name(self) -> tuple[str, str]:
        """What the answer is kept under."""
        return str(self.by), self.key


class Opened(msgspec.Struct, frozen=True):
    """The answer: a number, where it stands and what is promised."""

    number: str
    status: str
    team: str
    promised_first_response_at: dt.datetime | None
    ticket_id: int
    customer_id: int


_opened: Final = msgspec.json.Decoder(Opened)


class Found(NamedTuple):
    """An answer given before."""

    body_hash: bytes
    answer: Opened


def find(asked: Sequence[Asked], now: dt.datetime) -> Callable[[], dict[int, Found]]:
    """Ask for answers given before; they come by the request's place."""
    keyed = [(place, *each.name) for place, each in enumerate(asked) if each.key]
    if not keyed:
        return lambda: {}
    answer = ask(FIND, [*[array([row[index] for row in keyed]) for index in range(3)], now - KEPT])
    return lambda: {place: Found(bytes(digest), _opened.decode(text)) for place, digest, text in answer()}


def keep(given: Sequence[tuple[Asked, Opened]], now: dt.datetime) -> Callable[[], bool]:
    """Keep new answers; what is returned says afterwards whether nobody kept one of them meanwhile."""
    if not given:
        return lambda: True
    columns = [
        array([str(asked.by) for asked, _ in given]),
        array([asked.key for asked, _ in given]),
        array(["\\x" + asked.body_hash.hex() for asked, _ in given]),
        array([msgspec.json.encode(answer).decode() for _, answer in given]),
    ]
    answer = ask(KEEP, [now, *columns, now - KEPT])
    return lambda: bool(answer()[0][0] == len(given))


@action
def once(deed: str, key: str, *, by: Principal) -> bool:
    """Whether a deed that leaves no words is done under this key for the first time; one that was undone was never.

    The blank keeps such names apart from the keys of openings, which have none.
    """
    now = clock.now()
    with connection.cursor() as cursor:
        cursor.execute(ONCE, [str(by), f"{deed} {key}", now, now - KEPT])
        return cursor.fetchone() is not None


@action
def forget_old(*, now: dt.datetime) -> None:
    """Let go of answers older than a day."""
    with connection.cursor() as cursor:
        cursor.execute(FORGET, [now - KEPT])
