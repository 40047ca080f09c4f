"""Verbs of group robots: register, change, remove."""

from typing import Final

from django.conf import settings

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.company.seal import seal
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.insight.robots import rules
from shouwen.loop.insight.robots.errors import RobotTaken, TooManyRobots
from shouwen.loop.insight.robots.events import RobotChanged
from shouwen.loop.insight.robots.models import Robot

MOST: Final = 50


@action
def add_robot(*, name: str, kind: rules.Kind, url: str, secret: str, by: Principal) -> Robot:
    """Register a group's robot; its address and secret are kept sealed and shown to nobody."""
    if Robot.objects.count() >= MOST:
        raise TooManyRobots(most=MOST)
    sealed = {
        "sealed_url": seal(rules.checked(kind, url, local=settings.WEBHOOKS_LOCAL)),
        "sealed_secret": seal(secret),
    }
    made = {"kind": kind, **sealed, "made_at": clock.now()}
    row, fresh = Robot.objects.get_or_create(name=name, defaults=made)
    if not fresh:
        raise RobotTaken(name=name)
    record(RobotChanged(robot_id=row.pk, kind_of=kind, change="added"), by=by)
    return row


@action
def remove_robot(robot_id: int, *, by: Principal) -> None:
    """It is spoken through no more; what was to be sent there fails with that reason."""
    row = Robot.objects.select_for_update().filter(pk=robot_id).first()
    if row is None:
        raise NotFound
    record(RobotChanged(robot_id=row.pk, kind_of=row.kind, change="removed"), by=by)
    row.delete()
