"""Reads of customers. Whoever was merged away is answered with the customer that was kept."""

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass

from django.db import connection
from django.db.models import Q

from shouwen.ground.base.events.queries import Entry, latest
from shouwen.ground.base.sql import array
from shouwen.ground.customers.models import Customer, Identity, Merge
from shouwen.ground.customers.rules import Clean, normalise_email, normalise_phone, wanted


@dataclass(frozen=True, slots=True)
class Brief:
    """A customer in one line; `id` is the kept one's, `asked` the id that was asked for."""

    asked: int
    id: int
    name: str
    tier: str
    region_id: int | None
    language: str


@dataclass(frozen=True, slots=True)
class Held:
    """One identity on a card."""

    id: int
    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class Merged:
    """A merge that can be undone."""

    id: int
    gone_id: int
    name: str
    at: dt.datetime
    by: str


@dataclass(frozen=True, slots=True)
class Card:
    """All that this room knows of a customer."""

    id: int
    name: str
    tier: str
    region_id: int | None
    language: str
    note: str
    created_at: dt.datetime
    erased_at: dt.datetime | None
    identities: tuple[Held, ...] = ()
    merges: tuple[Merged, ...] = ()


BRIEFS = """
select c.id, k.id, k.name, k.tier, k.region_id, k.language
from unnest(%s::bigint[]) as a(id) join customers_customer c on c.id = a.id
join customers_customer k on k.id = coalesce(c.root_id, c.id)
"""

FOUND = """
with hits as materialized (
  select coalesce(root_id, id) as id from customers_customer where search @> %s::text[] and search <> '{}'
  union
  select coalesce(c.root_id, c.id) from customers_identity i join customers_customer c on c.id = i.customer_id
  where i.search @> %s::text[] and position(%s in i.value) > 0
  union
  select coalesce(c.root_id, c.id) from customers_identity i join customers_customer c on c.id = i.customer_id
  where i.value = any(%s::text[])
)
select c.id from customers_customer c join hits using (id)
where c.id < %s order by c.id desc limit %s
"""

_NUMBER = re.compile(r"[\d\s()+\-.]+")
LAST = 2**63 - 1
ORDER = ("phone", "openid", "app", "email")


def card(customer_id: int) -> Card | None:
    """The card of a customer; for one merged away, the card of the kept one."""
    return cards_of([customer_id]).get(customer_id)


def cards_of(customer_ids: Iterable[int]) -> dict[int, Card]:
    """The card of each customer by the id asked for; of one merged away, the kept one's."""
    roots = dict(Customer.objects.filter(id__in=set(customer_ids)).values_list("id", "root_id"))
    found = {one.id: one for one in _cards(Q(id__in={root or asked for asked, root in roots.items()}))}
    return {asked: found[root or asked] for asked, root in roots.items()}


def cards(customer_ids: Iterable[int]) -> list[Card]:
    """Cards in the order asked for, in a fixed number of queries."""
    ids = list(customer_ids)
    found = cards_of(ids)
    return [found[one] for one in ids if one in found]


def briefs(customer_ids: Iterable[int]) -> dict[int, Brief]:
    """One line per customer, by the id asked for."""
    with connection.cursor() as cursor:
        cursor.execute(BRIEFS, [array(sorted(set(customer_ids)))])
        return {row[0]: Brief(*row) for row in cursor.fetchall()}


def family(customer_id: int) -> list[int]:
    """The customer and all that are merged with it: ask by these ids for everything of one person."""
    root = Customer.objects.filter(id=customer_id).values_list("root_id", flat=True).first() or customer_id
    return sorted(Customer.objects.filter(Q(id=root) | Q(root_id=root)).values_list("id", flat=True))


def page(*, after: int | None = None, limit: int = 50) -> list[int]:
    """Ids of customers, the newest first."""
    rows = Customer.objects.filter(root=None, id__lt=after or LAST).order_by("-id")
    return list(rows.values_list("id", flat=True)[:limit])


def found(text: str, *, after: int | None = None, limit: int = 50) -> list[int]:
    """Ids of customers by name, by any part of a phone number, or by address; the newest first."""
    text = text.replace("\0", "").strip()
    part = re.sub(r"\D", "", text).removeprefix("0") if _NUMBER.fullmatch(text) else text.lower()
    pieces = wanted(part)
    if not pieces:
        return []
    whole = [value for value in (normalise_phone(text), normalise_email(text)) if value]
    with connection.cursor() as cursor:
        names = array(wanted(text))
        cursor.execute(FOUND, [names, array(pieces), part, array(whole), after or LAST, limit])
        return [row[0] for row in cursor.fetchall()]


def identities_of(identity_ids: Iterable[int]) -> list[Held]:
    """Identities by their ids, as a ticket remembers them."""
    rows = Identity.objects.filter(id__in=list(identity_ids)).order_by("id")
    return [Held(*row) for row in rows.values_list("id", "kind", "value")]


def reached(customer_id: int) -> Clean:
    """A customer's name, and one number, address or account of each kind by which they are found again."""
    found = briefs([customer_id])[customer_id]
    held = Identity.objects.filter(Q(customer_id=found.id) | Q(customer__root_id=found.id)).order_by("-id")
    return Clean(found.name, **dict(held.values_list("kind", "value")))


def history(family: Iterable[int], *, before: str | None = None, limit: int = 50) -> tuple[list[Entry], str | None]:
    """What happened with a customer and all merged with it, newest first, and the cursor of what came before.

    Whoever asks: `access.history` is for people.
    """
    lines: list[Entry] = []
    more = False
    for one in family:
        some, following = latest(customer_id=one, before=before, limit=limit)
        lines += some
        more = more or following is not None
    lines.sort(key=lambda line: line.id, reverse=True)
    rest = more or len(lines) > limit
    lines = lines[:limit]
    return lines, str(lines[-1].id) if lines and rest else None


def _cards(which: Q) -> list[Card]:
    rows = list(Customer.objects.filter(which).order_by("id"))
    ids = [row.id for row in rows]
    held: dict[int, list[Held]] = {}
    within = Customer.objects.filter(Q(id__in=ids) | Q(root_id__in=ids)).values_list("id", "root_id")
    roots = {one: root or one for one, root in within}
    rows_of = Identity.objects.filter(customer_id__in=roots)
    for identity in sorted(rows_of, key=lambda one: (ORDER.index(one.kind), one.id)):
        held.setdefault(roots[identity.customer_id], []).append(Held(identity.id, identity.kind, identity.value))
    merged: dict[int, list[Merged]] = {}
    for merge in Merge.objects.filter(kept_id__in=ids, undone_at=None).select_related("gone").order_by("id"):
        one = Merged(merge.id, merge.gone_id, merge.gone.name, merge.at, merge.by)
        merged.setdefault(merge.kept_id, []).append(one)
    return [
        Card(
            id=row.id,
            name=row.name,
            tier=row.tier,
            region_id=row.region_id,
            language=row.language,
            note=row.note,
            created_at=row.created_at,
            erased_at=row.erased_at,
            identities=tuple(held.get(row.id, ())),
            merges=tuple(merged.get(row.id, ())),
        )
        for row in rows
    ]
