"""Routing's settings, the expected wait, and the supervisor's floor."""

import dataclasses
from typing import Any

from shouwen.ground.base import clock
from shouwen.ground.base.api.kit import Id, Request, language_of, router
from shouwen.ground.base.errors import NotFound
from shouwen.ground.staff.queries import people_by_id, reference
from shouwen.loop.handling.routing import access
from shouwen.loop.handling.routing.actions.setting import set_routing
from shouwen.loop.handling.routing.api.shapes import FloorOut, SettingsIn, SettingsOut, WaitOut
from shouwen.loop.handling.routing.queries import floor as shown
from shouwen.loop.handling.routing.queries.setting import settings
from shouwen.loop.handling.routing.queries.steering import Steered
from shouwen.loop.handling.routing.rules.lanes import Lane, Overflow, Settings

api = router("routing")


@api.get("/routing/settings", response=SettingsOut)
def read_settings(request: Request) -> dict[str, Any]:
    """Lanes, bounds and hours of talks."""
    access.may_read_settings(request.auth)
    return _shown(settings())


@api.patch("/routing/settings", response=SettingsOut)
def change_settings(request: Request, body: SettingsIn) -> dict[str, Any]:
    """Change some of it, all or none; `lanes`, `overflows` and `week` stand for the whole table."""
    access.may_change_settings(request.auth)
    given = body.changes()
    if "lanes" in given:
        given["lanes"] = tuple(Lane(**{**each, "people": tuple(each.get("people", ()))}) for each in given["lanes"])
    if "overflows" in given:
        given["overflows"] = tuple(Overflow(**each) for each in given["overflows"])
    if given.get("week") is not None:
        given["week"] = {int(day): tuple(map(tuple, spans)) for day, spans in given["week"].items()}
    return _shown(set_routing(by=request.auth, **given))


@api.get("/routing/wait", response=WaitOut)
def read_wait(request: Request, team: Id) -> WaitOut:
    """How many wait for a team, and how long somebody would who came now."""
    if team not in reference().teams.entries:
        raise NotFound
    access.may_see_wait(request.auth, team)
    waiting, seconds = Steered().wait(None, team)
    return WaitOut(waiting=waiting, wait_s=seconds)


@api.get("/routing/floor", response=FloorOut)
def read_floor(request: Request) -> dict[str, Any]:
    """Who serves whom, what waits, how today goes, for the teams one watches over."""
    scope, now = access.floor(request.auth), clock.now()
    entries = reference().teams.entries.values()
    teams = {each.id for each in entries if scope.everything or each.id in scope.teams}
    language, today = language_of(request), shown.today(teams, now)
    return {
        "people": shown.people(teams, now, language),
        "queue": shown.queue(teams, now, language),
        "today": {**today._asdict(), "answer_seconds": settings().answer_seconds},
    }


def _shown(how: Settings) -> dict[str, Any]:
    names = people_by_id({person for row in how.lanes for person in row.people})
    lanes = [
        {**dataclasses.asdict(row), "people": [{"id": each, "name": names.get(each, "")} for each in row.people]}
        for row in how.lanes
    ]
    week = None if how.week is None else {str(day): [list(span) for span in spans] for day, spans in how.week.items()}
    return {**dataclasses.asdict(how), "lanes": lanes, "week": week}
