"""Correct what we know of a customer."""

import datetime as dt
from dataclasses import asdict, dataclass

from django.db import connection

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.sql import array
from shouwen.ground.customers.errors import BadContact, TakenIdentity
from shouwen.ground.customers.events import CustomerChanged
from shouwen.ground.customers.models import Customer, Identity
from shouwen.ground.customers.rules import TIERS, Clean, line, tokens
from shouwen.ground.customers.rules.contact import paragraph

ADD = """
insert into customers_identity (customer_id, kind, value, search, created_at)
select %s, kind, value, search::text[], %s
from unnest(%s::text[], %s::text[], %s::text[]) as f(kind, value, search)
order by kind collate "C", value collate "C"
on conflict (kind, value) do nothing
"""


NOTE_LENGTH = 4000
LANGUAGES = ("", "zh-CN", "zh-TW", "en")


@dataclass(frozen=True, slots=True)
class Changes:
    """New values; None leaves a field as it is. Region 0 takes the region away."""

    name: str | None = None
    tier: str | None = None
    region_id: int | None = None
    language: str | None = None
    note: str | None = None


@action
def change(customer_id: int, changes: Changes, *, by: Principal, at: dt.datetime | None = None) -> Customer:
    """Write the changed fields; nothing is recorded when nothing differs."""
    customer = _locked(customer_id)
    wanted = _checked(changes)
    fields = [field for field, value in wanted.items() if value != getattr(customer, field)]
    for field in fields:
        setattr(customer, field, wanted[field])
    if "name" in fields:
        customer.search = tokens(customer.name)
    if fields:
        customer.save(update_fields=[*fields, "search"])
        record(CustomerChanged(customer_id=customer_id, fields=tuple(fields)), by=by, at=at or clock.now())
    return customer


@action
def add_identity(customer_id: int, contact: Clean, *, by: Principal, at: dt.datetime | None = None) -> None:
    """Add the contact's identities; one that belongs to somebody else is TakenIdentity."""
    _locked(customer_id)
    keys = contact.keys()
    moment = at or clock.now()
    columns = [[kind for kind, _ in keys], [value for _, value in keys], [array(tokens(value)) for _, value in keys]]
    with connection.cursor() as cursor:
        cursor.execute(ADD, [customer_id, moment, *map(array, columns)])
        added = cursor.rowcount
    for kind, value in keys:
        holder = Customer.objects.get(identities__kind=kind, identities__value=value)
        if customer_id not in (holder.id, holder.root_id):
            raise TakenIdentity
    if added:
        fields = tuple(kind for kind, _ in keys)
        record(CustomerChanged(customer_id=customer_id, fields=fields), by=by, at=moment)


@action
def drop_identity(customer_id: int, identity_id: int, *, by: Principal, at: dt.datetime | None = None) -> None:
    """Forget a wrong number or address."""
    _locked(customer_id)
    identity = Identity.objects.filter(id=identity_id).select_related("customer").first()
    if identity is None or customer_id not in (identity.customer_id, identity.customer.root_id):
        raise NotFound
    identity.delete()
    record(CustomerChanged(customer_id=customer_id, fields=(identity.kind,)), by=by, at=at or clock.now())


def _locked(customer_id: int) -> Customer:
    customer = Customer.objects.select_for_update().filter(id=customer_id, root=None, erased_at=None).first()
    if customer is None:
        raise NotFound
    return customer


def _checked(changes: Changes) -> dict[str, object]:
    wanted = {field: value for field, value in asdict(changes).items() if value is not None}
    wrong: dict[str, str] = {}
    if changes.name is not None:
        wanted["name"] = line(changes.name)
        wrong |= {"name": "text"} if wanted["name"] is None else {}
    if changes.note is not None:
        wanted["note"] = paragraph(changes.note, NOTE_LENGTH)
        wrong |= {"note": "text"} if wanted["note"] is None else {}
    if changes.tier is not None and changes.tier not in TIERS:
        wrong["tier"] = "choice"
    if changes.language is not None and changes.language not in LANGUAGES:
        wrong["language"] = "choice"
    if wrong:
        raise BadContact(**wrong)
    if changes.region_id == 0:
        wanted["region_id"] = None
    return wanted
