"""Set how work is given out."""

import dataclasses
from collections.abc import Sequence
from functools import partial
from typing import Any

from django.db import transaction

from shouwen.ground.base.action import action
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.company.rules import checked_week
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.customers.rules import TIERS
from shouwen.ground.staff.queries import people_by_id, reference
from shouwen.loop.handling.routing.errors import BadRow
from shouwen.loop.handling.routing.events import RoutingChanged
from shouwen.loop.handling.routing.models import Setting
from shouwen.loop.handling.routing.queries.setting import PLAIN, kept, read
from shouwen.loop.handling.routing.rules.lanes import Lane, Overflow, Settings


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
    if faults := {**_lanes(wanted.lanes), **_overflows(wanted.overflows)}:
        raise BadRow(faults)
    if wanted.week is None:
        return wanted
    return dataclasses.replace(wanted, week=checked_week(company().timezone, wanted.week))


def _lanes(rows: Sequence[Lane]) -> dict[str, str]:
    problems, wrong = reference().problems, {}
    here = people_by_id({person for row in rows for person in row.people})
    for place, row in enumerate(rows):
        if row.tier and row.tier not in TIERS:
            wrong[f"lanes.{place}.tier"] = "tier"
        if row.problem and problems.get(row.problem) is None:
            wrong[f"lanes.{place}.problem"] = "problem"
        if any(person not in here for person in row.people):
            wrong[f"lanes.{place}.people"] = "person"
    return wrong


def _overflows(rows: Sequence[Overflow]) -> dict[str, str]:
    used = {each.id for each in reference().teams.entries.values() if not each.archived}
    wrong = {}
    for place, row in enumerate(rows):
        for field, team in (("team", row.team), ("to", row.to)):
            if team not in used:
                wrong[f"overflows.{place}.{field}"] = "team"
        if row.team == row.to:
            wrong.setdefault(f"overflows.{place}.to", "same")
    return wrong
