"""Reads of duties."""

import datetime as dt
from collections.abc import Collection
from typing import Final

from django.db.models import Q, QuerySet

from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.handling.duties.models import Duty
from shouwen.loop.handling.lists.rules import cursor_of, place_of
from shouwen.loop.handling.tickets.rules.scope import scope_of

State = Duty.State
NEVER: Final = dt.datetime.max.replace(tzinfo=dt.UTC)


def mine(principal: Principal) -> Q:
    """What this principal is asked for, and what they have answered; who asked for an approval does not give it."""
    if principal.kind != "person" or principal.id is None:
        return Q(pk__in=())
    me = principal.id
    asked = Q(people__contains=[me]) & ~Q(kind=Duty.Kind.APPROVAL, asked_by=me)
    return asked | Q(done_by=me)


def seen(principal: Principal) -> Q:
    """What this principal may know of: what is asked of them, and all on tickets that they may read."""
    scope = scope_of(principal, "tickets.read")
    if scope is None:
        return mine(principal)
    if scope.everything:
        return Q()
    person = Q(ticket__holder_id=scope.person) | Q(ticket__first_owner_id=scope.person)
    within = Q(ticket__team_id__in=scope.teams) | person | Q(ticket__opener_id=scope.person)
    return within | mine(principal)


def duties(condition: Q, *, over: bool, after: str | None = None) -> QuerySet[Duty]:
    """Those that wait, by what is due first and then by age; or those that are over, the latest first."""
    rows = Duty.objects.filter(condition).select_related("asked_by", "done_by")
    place = place_of(after) if after else None
    if over:
        rows = rows.exclude(state=State.OPEN).order_by("-done_at", "-pk")
        return rows if place is None else rows.filter(Q(done_at__lt=place[0]) | Q(done_at=place[0], pk__lt=place[1]))
    rows = rows.filter(state=State.OPEN).order_by("due_at", "pk")  # without a limit last
    if place is None:
        return rows
    if place[0] == NEVER:
        return rows.filter(due_at=None, pk__gt=place[1])
    return rows.filter(Q(due_at__gt=place[0]) | Q(due_at=place[0], pk__gt=place[1]) | Q(due_at=None))


def place(duty: Duty) -> str:
    """The opaque place after this duty."""
    return cursor_of((duty.due_at if duty.state == State.OPEN else duty.done_at) or NEVER, duty.pk)


def ids_of(condition: Q, among: Collection[int]) -> set[int]:
    """Those of these duties that the condition holds for."""
    return set(Duty.objects.filter(condition, pk__in=among).values_list("pk", flat=True))


def by_id(ids: Collection[int]) -> dict[int, Duty]:
    """These duties."""
    return Duty.objects.in_bulk(ids)


def open_of(ticket_ids: Collection[int]) -> list[Duty]:
    """The open duties of these tickets."""
    return list(Duty.objects.filter(ticket_id__in=ticket_ids, state=State.OPEN).order_by("pk"))


def all_open() -> QuerySet[Duty]:
    """Every open duty: whom it means changes with the people."""
    return Duty.objects.filter(state=State.OPEN).order_by("pk")
