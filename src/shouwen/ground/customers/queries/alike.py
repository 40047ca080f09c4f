"""Reads about customers who are perhaps one person."""

import datetime as dt
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Final

from django.db import connection
from django.db.models import Q

from shouwen.ground.base.sql import array
from shouwen.ground.customers.models import Customer, Identity, Suggestion
from shouwen.ground.customers.rules.likeness import Portrait

Pair = tuple[int, int]
LAST: Final = (9, 2**63 - 1)
REFUSED: Final = """
select least(x, y), greatest(x, y) from (
    select coalesce(a.root_id, a.id) as x, coalesce(b.root_id, b.id) as y
    from customers_suggestion s
    join customers_customer a on a.id = s.one_id join customers_customer b on b.id = s.other_id
    where s.refused_at is not null and (s.one_id = any(%s::bigint[]) or s.other_id = any(%s::bigint[]))
) told
"""
# Each of the pair stands for itself: while it is merged into somebody, the suggestion waits for the day that is undone.
OPEN: Final = """
select s.id, s.one_id, s.other_id, s.strength, s.reasons, s.found_at from customers_suggestion s
join customers_customer a on a.id = s.one_id and a.root_id is null and a.erased_at is null
join customers_customer b on b.id = s.other_id and b.root_id is null and b.erased_at is null
where s.refused_at is null and (s.strength, s.id) < (%s, %s)
order by s.strength desc, s.id desc limit %s
"""
OF_ONE: Final = """
select s.id, s.one_id, s.other_id, s.strength, s.reasons, s.found_at from customers_suggestion s
join customers_customer a on a.id = s.one_id and a.root_id is null and a.erased_at is null
join customers_customer b on b.id = s.other_id and b.root_id is null and b.erased_at is null
where s.refused_at is null and (s.one_id = %s or s.other_id = %s)
order by s.strength desc, s.id desc limit %s
"""


@dataclass(frozen=True, slots=True)
class Suggested:
    """Two customers who are perhaps one person, and why."""

    id: int
    one_id: int
    other_id: int
    strength: int
    reasons: list[str]
    found_at: dt.datetime


def suggestions(*, after: tuple[int, int] | None = None, limit: int = 50) -> list[Suggested]:
    """All that are open, the strongest first and of those the newest; `after` is the last one's strength and id."""
    with connection.cursor() as cursor:
        cursor.execute(OPEN, [*(after or LAST), limit])
        return [Suggested(*row) for row in cursor.fetchall()]


def suggestions_of(customer_id: int, *, limit: int = 20) -> list[Suggested]:
    """Those of one customer."""
    with connection.cursor() as cursor:
        cursor.execute(OF_ONE, [customer_id, customer_id, limit])
        return [Suggested(*row) for row in cursor.fetchall()]


def suggestion(suggestion_id: int) -> Suggestion | None:
    """One of them, refused or not."""
    return Suggestion.objects.filter(pk=suggestion_id).first()


def roots_of(customer_ids: Iterable[int]) -> dict[int, int]:
    """Whom each of these stands for now: the kept customer, or itself."""
    rows = Customer.objects.filter(id__in=set(customer_ids)).values_list("id", "root_id")
    return {one: root or one for one, root in rows}


def families(customer_ids: Iterable[int]) -> dict[int, int]:
    """These customers and all that are merged with them, each with whom it stands for."""
    ids = set(customer_ids)
    rows = Customer.objects.filter(Q(id__in=ids) | Q(root_id__in=ids)).values_list("id", "root_id")
    return {one: root or one for one, root in rows}


def portraits(customer_ids: Iterable[int]) -> dict[int, Portrait]:
    """What these customers, none of them merged away, are compared by; nothing of those who were erased."""
    ids = set(customer_ids)
    held: dict[int, list[tuple[str, str]]] = {}
    roots = families(ids)
    rows = Identity.objects.filter(customer_id__in=roots).order_by("id")
    for customer, kind, value in rows.values_list("customer_id", "kind", "value"):
        held.setdefault(roots[customer], []).append((kind, value))
    who = Customer.objects.filter(id__in=ids, root=None, erased_at=None).values_list("id", "name", "region_id")
    return {one: Portrait(one, name, region, tuple(held.get(one, ()))) for one, name, region in who}


def told_of(customer_ids: Collection[int]) -> dict[Pair, list[str]]:
    """Reasons seen as they happened that are kept with these customers' suggestions."""
    rows = Suggestion.objects.filter(Q(one_id__in=customer_ids) | Q(other_id__in=customer_ids)).exclude(told=[])
    return {(one, other): told for one, other, told in rows.values_list("one_id", "other_id", "told")}


def refused_pairs(customer_ids: Collection[int]) -> set[Pair]:
    """The pairs among these that somebody said are not the same, themselves or through whom they took in."""
    ids = array(sorted(families(customer_ids)))
    with connection.cursor() as cursor:
        cursor.execute(REFUSED, [ids, ids])
        return set(cursor.fetchall())
