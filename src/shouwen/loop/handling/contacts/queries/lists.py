"""Contacts as lists and cards show them: one statement a page, whatever its length."""

import datetime as dt
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, Final, NamedTuple

from django.db import connection

from shouwen.ground.base.principals.scope import Scope
from shouwen.ground.base.sql import array
from shouwen.loop.handling.contacts.models import Summary

COLUMNS: Final = """
select k.id, k.kind, k.state, k.outcome, k.conversation_id, coalesce(r.id, c.id), coalesce(r.name, c.name),
    coalesce(r.tier, c.tier), k.subject, k.problem_id, k.team_id, k.skill, k.lane, k.language, k.page_address,
    k.entered_at, k.queued_at, k.offered_to_id, k.offer_until, k.answered_at, k.holder_id, h.name, k.first_owner_id,
    k.ended_at, k.summarised_at, k.ticket_number, k.read_by_visitor, k.read_by_staff,
    l.text, l.at, l.author, u.unread
from contacts_contact k
join customers_customer c on c.id = k.customer_id
left join customers_customer r on r.id = c.root_id
left join staff_person h on h.id = k.holder_id
left join lateral (
    select m.text, m.at, m.author from conversations_message m
    where m.conversation_id = k.conversation_id and m.noted >= k.entered_at and m.kind = 'public'
    order by m.id desc limit 1
) l on true
left join lateral (
    select count(*) as unread from (
        select from conversations_message m
        where m.conversation_id = k.conversation_id and m.noted >= k.entered_at and m.kind = 'public'
          and m.id > k.read_by_staff and m.author not like 'person:%%' limit 100
    ) few
) u on true
"""
REACH: Final = """
(%(everything)s or k.team_id = any(%(teams)s::bigint[]) or (%(person)s::bigint is not null
  and %(person)s::bigint in (k.holder_id, k.offered_to_id, k.first_owner_id)))
"""
VIEWS: Final = {
    "mine": (
        """k.state in ('offered', 'active', 'wrap_up') and %(me)s::bigint in (k.holder_id, k.offered_to_id)
        and k.id > %(after)s""",
        "k.id",
    ),
    "queue": (
        """k.state in ('queued', 'offered') and (%(after)s = 0 or (k.lane, k.queued_at, k.id) >
        (select o.lane, o.queued_at, o.id from contacts_contact o where o.id = %(after)s))""",
        "k.lane, k.queued_at, k.id",
    ),
    "team": ("k.state in ('active', 'wrap_up') and k.id > %(after)s", "k.id"),
    "ended": ("k.state = 'ended' and (%(after)s = 0 or k.id < %(after)s)", "k.id desc"),
}


class Row(NamedTuple):
    """A contact as a list shows it, and a card."""

    id: int
    kind: str
    state: str
    outcome: str
    conversation_id: int
    customer_id: int
    customer: str
    tier: str
    subject: str
    problem_id: int | None
    team_id: int
    skill: str
    lane: int
    language: str
    page_address: str
    entered_at: dt.datetime
    queued_at: dt.datetime
    offered_to_id: int | None
    offer_until: dt.datetime | None
    answered_at: dt.datetime | None
    holder_id: int | None
    holder: str | None
    first_owner_id: int | None
    ended_at: dt.datetime | None
    summarised_at: dt.datetime | None
    ticket: str
    read_by_visitor: int
    read_by_staff: int
    last_text: str | None
    last_at: dt.datetime | None
    last_by: str | None
    unread: int


class Said(NamedTuple):
    """A rating: how many stars, and the words with them."""

    score: int
    words: str


class Summed(NamedTuple):
    """A summary."""

    problem_id: int | None
    result: str
    note: str
    by: int
    at: dt.datetime


def page(view: str, scopes: Sequence[Scope], *, me: int | None, after: int, limit: int) -> tuple[list[Row], int | None]:
    """A page of one of the views within any of the scopes, and where the next begins."""
    where, order = VIEWS[view]
    rows = _rows(f"{COLUMNS} where {where} and {REACH} order by {order} limit %(limit)s", scopes, me, after, limit + 1)
    return rows[:limit], rows[limit - 1].id if len(rows) > limit else None


def card(contact_id: int, scopes: Sequence[Scope]) -> Row | None:
    """One contact, if it lies within any of the scopes."""
    found = _rows(f"{COLUMNS} where k.id = %(after)s and {REACH} limit %(limit)s", scopes, None, contact_id, 1)
    return found[0] if found else None


def summary_of(contact_id: int) -> Summed | None:
    """What was summed up, if it was."""
    found = Summary.objects.filter(pk=contact_id).first()
    return None if found is None else Summed(found.problem_id, found.result, found.note, found.by_id, found.at)


Ratings = Callable[[Collection[int]], Mapping[int, Said]]


class _Rated:
    by: Ratings = staticmethod(lambda _ids: {})


def offer_ratings(ratings: Ratings) -> Ratings:
    """An upper room tells how contacts were rated; who told before."""
    before, _Rated.by = _Rated.by, staticmethod(ratings)
    return before


def ratings_of(contact_ids: Collection[int]) -> Mapping[int, Said]:
    """How these contacts were rated, as far as they were."""
    return _Rated.by(contact_ids)


def _rows(statement: str, scopes: Sequence[Scope], me: int | None, after: int, limit: int) -> list[Row]:
    words: dict[str, Any] = {
        "everything": any(scope.everything for scope in scopes),
        "teams": array(sorted(frozenset[int]().union(*(scope.teams for scope in scopes)))),
        "person": next((scope.person for scope in scopes if scope.person is not None), None),
        "me": me,
        "after": after,
        "limit": limit,
    }
    with connection.cursor() as cursor:
        cursor.execute(statement, words)
        return [Row(*row) for row in cursor.fetchall()]
