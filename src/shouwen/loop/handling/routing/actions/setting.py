"""Set how work is given out."""

import dataclasses
from functools import partial
from typing import Any

from django.db import transaction

from shouwen.ground.base.action import action
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.company.rules import checked_week
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.customers.rules import TIERS
from shouwen.ground.staff.errors import UnknownReference
from shouwen.ground.staff.queries import people_by_id, reference
from shouwen.loop.handling.routing.events import RoutingChanged
from shouwen.loop.handling.routing.models import Setting
from shouwen.loop.handling.routing.queries.setting import PLAIN, kept, read
from shouwen.loop.handling.routing.rules.lanes import Settings


@action
def set_routing(*, by: Principal, **changes: Any) -> Settings:
    """Change some settings, all of them or none; `lanes` and `overflows` stand for the whole table."""
    row = Setting.objects.select_for_update().filter(pk=1).first()
    before = read(row)
    after = _checked(dataclasses.replace(before, **changes))
    told = dataclasses.asdict(after)
    Setting.objects.update_or_create(pk=1, defaults=told)
    moved = tuple(sorted(name for name in told if getattr(before, name) != getattr(after, name)))
    if moved:
        plain = [name for name in moved if name in PLAIN]
        record(
            RoutingChanged(
                setting_id=1,
                fields=moved,
                before={name: getattr(before, name) for name in plain},
                after={name: getattr(after, name) for name in plain},
            ),
            by=by,
        )
    kept.drop()
    transaction.on_commit(partial(kept.drop))
    return after


def _checked(wanted: Settings) -> Settings:
    """Every row of the tables names what is in use."""
    known = reference()
    for row in wanted.lanes:
        if row.tier and row.tier not in TIERS:
            raise UnknownReference(sort="tier", value=row.tier)
        if row.problem and known.problems.get(row.problem) is None:
            raise UnknownReference(sort="problem", value=row.problem)
        here = people_by_id(row.people)
        for person in row.people:
            if person not in here:
                raise UnknownReference(sort="person", value=person)
    for each in wanted.overflows:
        for team in (each.team, each.to):
            entry = known.teams.entries.get(team)
            if entry is None or entry.archived:
                raise UnknownReference(sort="team", value=team)
    if wanted.week is None:
        return wanted
    return dataclasses.replace(wanted, week=checked_week(company().timezone, wanted.week))
