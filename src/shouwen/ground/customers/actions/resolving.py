"""Find or make the customer of each contact of a batch, in at most two statements."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from shouwen.ground.base.action import action
from shouwen.ground.base.events.actions import Noted, record_many
from shouwen.ground.base.events.facts import Fact
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.sql import Answer, array, ask
from shouwen.ground.customers.errors import Raced
from shouwen.ground.customers.events import CustomerChanged, CustomerMet, CustomersAlike
from shouwen.ground.customers.rules import Asked, Clean, Known, Matching, asked, match, tokens

# A key nobody has gets the id of its identity and of a customer drawn at once, so that writing needs no answer.
FIND = """
select a.kind, a.value, i.id is null,
  coalesce(i.id, nextval('customers_identity_id_seq')), coalesce(k.id, nextval('customers_customer_id_seq')),
  k.tier, k.region_id, k.name
from unnest(%s::text[], %s::text[]) as a(kind, value)
left join customers_identity i on i.kind = a.kind and i.value = a.value
left join customers_customer c on c.id = i.customer_id
left join customers_customer k on k.id = coalesce(c.root_id, c.id)
"""

# Identities go in sorted, so that two batches with the same contacts wait for each other instead of deadlocking.
# A nameless customer who now gave a name gets it, unless someone else is changing the row this very moment.
WRITE = """
with met as (
  insert into customers_customer (id, name, tier, language, note, search, created_at)
  select id, name, 'standard', '', '', search::text[], %s
  from unnest(%s::bigint[], %s::text[], %s::text[]) as f(id, name, search)
), held as (
  insert into customers_identity (id, customer_id, kind, value, search, created_at)
  select id, customer_id, kind, value, search::text[], %s
  from unnest(%s::bigint[], %s::bigint[], %s::text[], %s::text[], %s::text[]) as f(id, customer_id, kind, value, search)
  order by kind collate "C", value collate "C"
  on conflict (kind, value) do nothing
  returning 1
), named as (
  update customers_customer c set name = n.name, search = n.search::text[]
  from (
    select f.* from unnest(%s::bigint[], %s::text[], %s::text[]) as f(id, name, search)
    join customers_customer o on o.id = f.id where o.name = '' and o.erased_at is null
    order by o.id for update of o skip locked
  ) n where c.id = n.id
)
select count(*) from held
"""


@dataclass(frozen=True, slots=True)
class Resolved:
    """The customer of one contact; `identities` are those named by that very contact."""

    id: int
    tier: str
    region: int | None
    fresh: bool
    identities: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Owner:
    tier: str
    region: int | None
    nameless: bool


class Seeking:
    """Contacts asked for; inside `together` the answer comes with those of other statements, and is kept."""

    def __init__(self, contacts: Sequence[Clean]) -> None:
        self._contacts = contacts
        self._keys = asked(contacts).keys
        keys = Asked(self._keys).distinct()
        self._rows: list[tuple[Any, ...]] = []
        self._answer = ask(FIND, [array([kind for kind, _ in keys]), array([value for _, value in keys])])

    def found(self, places: Sequence[int], *, by: Principal, at: dt.datetime) -> "Found":
        """Whom those contacts belong to, known or to be written."""
        known: dict[tuple[str, str], Known] = {}
        owners: dict[int, _Owner] = {}
        self._rows = self._rows or self._answer()
        for kind, value, fresh, identity, customer, tier, region, name in self._rows:
            known[kind, value] = Known(identity, customer, fresh)
            if not fresh:
                owners[customer] = _Owner(tier, region, not name)
        contacts, keys = [self._contacts[place] for place in places], [self._keys[place] for place in places]
        matching = match(contacts, Asked(keys), known)
        names = {
            owner: contact.name
            for owner, contact in zip(matching.owners, contacts, strict=True)
            if contact.name and owner in owners and owners[owner].nameless
        }
        unseen = set(matching.fresh)
        resolved = []
        for owner, own in zip(matching.owners, keys, strict=True):
            seen = owners.get(owner)
            named = tuple([known[key].identity for key in own if key[0]])
            tier, region = (seen.tier, seen.region) if seen else ("standard", None)
            resolved.append(Resolved(owner, tier, region, owner in unseen, named))
            unseen.discard(owner)
        return Found(resolved, [Noted(fact, by, at) for fact in _facts(matching, names)], matching, names)


@dataclass(frozen=True, slots=True)
class Found:
    """The customer of each contact, the facts to record, and what has yet to be written."""

    resolved: list[Resolved]
    facts: list[Noted]
    matching: Matching
    names: dict[int, str]

    def write(self, at: dt.datetime) -> Callable[[], None]:
        """Write whom nobody knew; call the answer afterwards: it raises Raced if somebody else was first."""
        held = self.matching.identities
        if not (self.matching.fresh or held or self.names):
            return lambda: None
        answer = _write(self.matching, self.names, at)

        def written() -> None:
            if answer()[0][0] != len(held):
                raise Raced

        return written


def seek(contacts: Sequence[Clean]) -> Seeking:
    """Ask for the customers of contacts; ids for those that nobody knows are drawn at once."""
    return Seeking(contacts)


@action
def resolve_many(contacts: Sequence[Clean], *, by: Principal, at: dt.datetime) -> tuple[list[Resolved], list[Noted]]:
    """The customer of each contact, in order, and the facts to record.

    Raises Raced when a contact was registered meanwhile: roll back the whole batch and run it again.
    """
    found = seek(contacts).found(range(len(contacts)), by=by, at=at)
    found.write(at)()
    return found.resolved, found.facts


@action
def resolve(contact: Clean, *, by: Principal, at: dt.datetime) -> Resolved:
    """The customer of one contact, with its facts recorded."""
    resolved, notes = resolve_many([contact], by=by, at=at)
    if notes:
        record_many(notes)
    return resolved[0]


def _write(found: Matching, names: dict[int, str], at: dt.datetime) -> Answer:
    fresh, held = found.fresh, found.identities
    values: list[str | dt.datetime] = [
        at,
        array(fresh),
        array([contact.name for contact in fresh.values()]),
        array([array(tokens(contact.name)) for contact in fresh.values()]),
        at,
        array([identity for identity, _ in held.values()]),
        array([customer for _, customer in held.values()]),
        array([kind for kind, _ in held]),
        array([value for _, value in held]),
        array([array(tokens(value)) for _, value in held]),
        array(names),
        array(names.values()),
        array([array(tokens(name)) for name in names.values()]),
    ]
    return ask(WRITE, values)


def _facts(found: Matching, names: dict[int, str]) -> list[Fact]:
    facts: list[Fact] = [CustomerMet(customer_id=customer, tier="standard") for customer in found.fresh]
    changed: dict[int, list[str]] = {customer: ["name"] for customer in names}
    for (kind, _), (_, customer) in found.identities.items():
        if customer not in found.fresh:
            changed.setdefault(customer, []).append(kind)
    facts += [CustomerChanged(customer_id=customer, fields=tuple(fields)) for customer, fields in changed.items()]
    facts += [CustomersAlike(customer_id=customer, other_id=other) for customer, other in sorted(found.same)]
    return facts
