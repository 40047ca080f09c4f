"""Reads of duties."""

from collections.abc import Collection

from django.db.models import Q, QuerySet

from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.handling.duties.models import Duty
from shouwen.loop.handling.tickets.rules.scope import scope_of

State = Duty.State


def mine(principal: Principal) -> Q:
    """What this principal is asked for: by role or skill, as holder or first owner, or as one of the team.

    Who asked for an approval does not give it.
    """
    if principal.kind != "person" or principal.id is None:
        return Q(pk__in=())
    me, teams = principal.id, principal.teams
    asked = (
        Q(people__contains=[me])
        | Q(who="holder", ticket__holder_id=me)
        | Q(who="holder", ticket__holder=None, team_id__in=teams)
        | Q(who="first_owner", ticket__first_owner_id=me)
        | Q(who="", role="", skill="", team_id__in=teams)
    )
    return asked & ~Q(kind=Duty.Kind.APPROVAL, asked_by=me)


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


def duties(condition: Q, *, over: bool) -> QuerySet[Duty]:
    """Those that wait, by what is due first and then by age; or those that are over, the latest first."""
    rows = Duty.objects.filter(condition).select_related("asked_by", "done_by")
    if over:
        return rows.exclude(state=State.OPEN).order_by("-done_at", "-pk")
    return rows.filter(state=State.OPEN).order_by("due_at", "asked_at", "pk")


def ids_of(condition: Q, among: Collection[int]) -> set[int]:
    """Those of these duties that the condition holds for."""
    return set(Duty.objects.filter(condition, pk__in=among).values_list("pk", flat=True))


def by_id(ids: Collection[int]) -> dict[int, Duty]:
    """These duties."""
    return Duty.objects.in_bulk(ids)


def open_of(ticket_ids: Collection[int]) -> list[Duty]:
    """The open duties of these tickets."""
    return list(Duty.objects.filter(ticket_id__in=ticket_ids, state=State.OPEN).order_by("pk"))


def open_by_name() -> QuerySet[Duty]:
    """Open duties of roles and skills: whom they mean changes with the people."""
    return Duty.objects.filter(state=State.OPEN, who="").exclude(role="", skill="").order_by("pk")
