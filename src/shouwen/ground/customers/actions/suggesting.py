"""Find who is perhaps one person, and remember who is not."""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from typing import Final

from django.db import connection

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.sql import array
from shouwen.ground.customers.events import CustomersSuggestedAgain, CustomersToldApart
from shouwen.ground.customers.models import Suggestion
from shouwen.ground.customers.queries.alike import Pair, portraits, refused_pairs, roots_of, told_of
from shouwen.ground.customers.rules.likeness import Likeness, Portrait, judge, keys

MOST: Final = 50  # customers with one key compared with one of them; a key that more share tells nobody apart
KEPT: Final = """
insert into customers_likeness (customer_id, keys)
select id, keys::bigint[] from unnest(%s::bigint[], %s::text[]) as f(id, keys)
on conflict (customer_id) do update set keys = excluded.keys where customers_likeness.keys <> excluded.keys
"""
GONE: Final = "delete from customers_likeness where customer_id = any(%s::bigint[])"
ALIKE: Final = """
select a.customer_id, b.customer_id from customers_likeness a cross join lateral (
    select n.customer_id from customers_likeness n where n.keys && a.keys and n.customer_id <> a.customer_id limit %s
) b where a.customer_id = any(%s::bigint[])
"""
OVER: Final = """
delete from customers_suggestion s using customers_customer a, customers_customer b
where s.refused_at is null and (s.one_id = any(%s::bigint[]) or s.other_id = any(%s::bigint[]))
    and a.id = s.one_id and b.id = s.other_id and a.root_id is null and b.root_id is null
    and (s.one_id, s.other_id) not in (select * from unnest(%s::bigint[], %s::bigint[]))
"""
FOUND: Final = """
insert into customers_suggestion (one_id, other_id, strength, reasons, told, found_at, refused_by)
select one, other, strength, reasons::text[], told::text[], %s, ''
from unnest(%s::bigint[], %s::bigint[], %s::smallint[], %s::text[], %s::text[])
    as f(one, other, strength, reasons, told)
order by one, other
on conflict (one_id, other_id) do update set strength = excluded.strength, reasons = excluded.reasons,
    told = excluded.told
where customers_suggestion.refused_at is null
"""


@action
def compare_many(customer_ids: Iterable[int], *, told: Mapping[Pair, Collection[str]] | None = None) -> int:
    """Look anew whom these customers are like, and suggest it; how many pairs. Those merged away are left as they are.

    `told` are reasons that were seen as they happened, by the pair of ids in order.
    """
    fresh = {_pair(one, other): set(why) for (one, other), why in (told or {}).items()}
    ids = set(customer_ids) | {each for pair in fresh for each in pair}
    roots = roots_of(ids)
    heads, merged = sorted(set(roots.values())), sorted(one for one, root in roots.items() if one != root)
    known = portraits(heads)
    _keep(known, merged)
    pairs = {_pair(one, other) for one, other in _alike(heads)}
    before = told_of(heads)
    for pair, known_why in before.items():
        fresh.setdefault(pair, set()).update(known_why)
    rooted = {_pair(roots.get(one, one), roots.get(other, other)): why for (one, other), why in fresh.items()}
    pairs |= {pair for pair in rooted if pair[0] != pair[1]}
    known |= portraits({each for pair in pairs for each in pair} - known.keys())
    found: dict[Pair, tuple[Likeness, Collection[str]]] = {}
    for one, other in pairs - refused_pairs({each for pair in pairs for each in pair}):
        if one in known and other in known:
            why = rooted.get((one, other), set())
            if (likeness := judge(known[one], known[other], why)) is not None:
                found[one, other] = (likeness, sorted(why))
    _write(heads, found)
    return len(found)


@action
def refuse(suggestion_id: int, *, by: Principal) -> Suggestion:
    """They are not the same: never suggested again."""
    found = _locked(suggestion_id)
    if found.refused_at is None:
        found.refused_at, found.refused_by = clock.now(), str(by)
        found.save(update_fields=["refused_at", "refused_by"])
        record(CustomersToldApart(customer_id=found.one_id, other_id=found.other_id), by=by)
    return found


@action
def suggest_again(suggestion_id: int, *, by: Principal) -> Suggestion:
    """Take that back."""
    found = _locked(suggestion_id)
    if found.refused_at is not None:
        found.refused_at, found.refused_by = None, ""
        found.save(update_fields=["refused_at", "refused_by"])
        record(CustomersSuggestedAgain(customer_id=found.one_id, other_id=found.other_id), by=by)
    return found


def _locked(suggestion_id: int) -> Suggestion:
    found = Suggestion.objects.select_for_update().filter(pk=suggestion_id).first()
    if found is None:
        raise NotFound
    return found


def _pair(one: int, other: int) -> Pair:
    return (one, other) if one < other else (other, one)


def _keep(known: Mapping[int, Portrait], merged: Collection[int]) -> None:
    """The keys of these customers; one merged away is found by the kept one's."""
    made = {who: keys(portrait) for who, portrait in sorted(known.items())}
    with connection.cursor() as cursor:
        cursor.execute(KEPT, [array(made), array([array(each) for each in made.values()])])
        cursor.execute(GONE, [array(merged)])


def _alike(heads: Collection[int]) -> list[Pair]:
    with connection.cursor() as cursor:
        cursor.execute(ALIKE, [MOST, array(heads)])
        return list(cursor.fetchall())


def _write(heads: Collection[int], found: Mapping[Pair, tuple[Likeness, Collection[str]]]) -> None:
    ones, others = [one for one, _ in found], [other for _, other in found]
    now: dt.datetime = clock.now()
    with connection.cursor() as cursor:
        cursor.execute(OVER, [array(heads), array(heads), array(ones), array(others)])
        columns = [
            array(ones),
            array(others),
            array([likeness.strength for likeness, _ in found.values()]),
            array([array(likeness.reasons) for likeness, _ in found.values()]),
            array([array(told) for _, told in found.values()]),
        ]
        cursor.execute(FOUND, [now, *columns])
