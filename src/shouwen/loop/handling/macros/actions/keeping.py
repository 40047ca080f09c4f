"""Macros are made, changed, put in order and archived; what is wrong with a step is said before it is kept."""

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.events.actions import Noted, record_many
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.staff.models import Person
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.macros import access, queries
from shouwen.loop.handling.macros.errors import BadStep, NeedsTeam, OfAnother, TooManyMacros
from shouwen.loop.handling.macros.events import MacroChanged
from shouwen.loop.handling.macros.models import Macro
from shouwen.loop.handling.macros.rules.steps import MOST_KEPT, Known, Scope, Step, faults
from shouwen.loop.handling.tickets.errors import UnknownCode


@action
def make(*, name: str, scope: Scope, steps: Sequence[Step], by: Principal, team: str | None = None) -> int:
    """A new macro, at the end of its kind."""
    owner, team_id = access.may_use(by), _team(scope, team)
    access.may_keep(by, scope, team_id)
    check(steps)
    rows = Macro.objects.filter(scope=scope, archived_at=None)
    kept = rows.filter(owner_id=owner) if scope == "personal" else rows.filter(team=team_id)
    if kept.count() >= MOST_KEPT:
        raise TooManyMacros(limit=MOST_KEPT)
    row = Macro.objects.create(
        name=name, scope=scope, owner_id=owner, team_id=team_id, steps=_plain(steps), position=MOST_KEPT
    )
    _record(row, ["made"], by)
    return row.pk


@action
def change(macro_id: int, changes: Mapping[str, Any], *, by: Principal) -> None:
    """Its name, its steps, whose it is; what is left out stays."""
    row = access.may_change(by, macro_id)
    if "steps" in changes:
        check(changes["steps"])
        row.steps = _plain(changes["steps"])
    row.name = changes.get("name", row.name)
    if "scope" in changes or "team" in changes:
        row.scope = changes.get("scope", row.scope)
        row.team_id = _team(row.scope, changes.get("team", row.team and row.team.code))
        access.may_keep(by, row.scope, row.team_id)
        if row.scope == "personal" and row.owner_id != by.id:
            raise OfAnother(owner=row.owner.name)
    row.save(update_fields=["name", "steps", "scope", "team"])
    _record(row, sorted(changes), by)


@action
def archive(macro_id: int, *, by: Principal) -> None:
    """Nobody is offered it any more."""
    row = access.may_change(by, macro_id)
    row.archived_at = clock.now()
    row.save(update_fields=["archived_at"])
    _record(row, ["archived"], by)


@action
def arrange(ids: Sequence[int], *, by: Principal) -> None:
    """Put these in this order; those that one may not change stay where they are."""
    access.may_use(by)
    places = {macro: place for place, macro in enumerate(ids)}
    moved = []
    for row in queries.macros(by).filter(pk__in=places):
        if access.keeps(by, row.scope, row.team_id) and row.position != places[row.pk]:
            row.position = places[row.pk]
            moved.append(row)
    Macro.objects.bulk_update(moved, ["position"])


def check(steps: Sequence[Step]) -> None:
    """Raise BadStep for the first thing that is wrong with these."""
    codes = reference()
    wanted = {step.person for step in steps if step.person}
    people = set(Person.objects.filter(pk__in=wanted, dismissed_at=None).values_list("pk", flat=True))
    known = Known(codes.teams.ids, codes.problems.ids, codes.products.ids, codes.regions.ids, people)
    found = next(faults(steps, known), None)
    if found is not None:
        raise BadStep(step=found.step, do=found.do, why=found.why, about=found.about)


def _team(scope: str, code: str | None) -> int | None:
    if scope != "team":
        return None
    if not code:
        raise NeedsTeam
    entry = reference().teams.get(code)
    if entry is None:
        raise UnknownCode(what="team", code=code[:64])
    return entry.id


def _plain(steps: Sequence[Step]) -> Any:
    return msgspec.to_builtins(steps)


def _record(row: Macro, changed: list[str], by: Principal) -> None:
    record_many([Noted(MacroChanged(macro_id=row.pk, scope=row.scope, changed=changed), by, clock.now())])
