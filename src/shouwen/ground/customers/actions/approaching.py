"""Somebody says who they are and proves nothing: they are met as they are, never taken for another."""

import datetime as dt
from dataclasses import replace

from django.db.models import Q

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.customers.actions.changing import Changes, add_identity, change
from shouwen.ground.customers.actions.resolving import resolve
from shouwen.ground.customers.events import CustomersAlike
from shouwen.ground.customers.models import Identity
from shouwen.ground.customers.queries import briefs
from shouwen.ground.customers.rules import Clean


@action
def approach(given: Clean, *, own: int | None, by: Principal, at: dt.datetime) -> int:
    """The customer of an unproven claim: `own`, or somebody new.

    A number or address nobody has becomes theirs; one of somebody else's stays there, and the two are reported as
    perhaps the same. Raises Raced, as `resolve` does.
    """
    mine = briefs([own])[own].id if own is not None else None
    owners = _owners(given)
    others = {key: owner for key, owner in owners.items() if owner != mine}
    free = replace(given, **{kind: "" for kind, _ in others})
    if mine is None:
        mine = resolve(free, by=by, at=at).id
    else:
        if free.keys():
            add_identity(mine, free, by=by, at=at)
        if free.name and not briefs([mine])[mine].name:
            change(mine, Changes(name=free.name), by=by, at=at)
    for owner in sorted(set(others.values())):
        note_alike(mine, owner, why="claimed", by=by, at=at)
    return mine


@action
def note_alike(one: int, other: int, *, why: str, by: Principal, at: dt.datetime | None = None) -> None:
    """Something that happened tells that these are perhaps one person; nothing is merged."""
    if one != other:
        record(CustomersAlike(customer_id=one, other_id=other, why=why), by=by, at=at or clock.now())


def _owners(given: Clean) -> dict[tuple[str, str], int]:
    wanted = Q(pk=None)
    keys = given.keys()
    for kind, value in keys:
        wanted |= Q(kind=kind, value=value)
    rows = Identity.objects.filter(wanted).values_list("kind", "value", "customer_id", "customer__root_id")
    return {(kind, value): root or customer for kind, value, customer, root in rows}
