"""Saying something in a group: slow, so outside any transaction."""

from django.conf import settings

from shouwen.ground.base import clock
from shouwen.ground.base.company.seal import unseal
from shouwen.loop.handling.webhooks.errors import NotReached
from shouwen.loop.handling.webhooks.posting import answered
from shouwen.loop.insight.robots import rules
from shouwen.loop.insight.robots.errors import RobotFailed
from shouwen.loop.insight.robots.models import Robot
from shouwen.loop.insight.robots.rules import Message


def say(robot_id: int, message: Message) -> None:
    """Say it, or RobotFailed with the reason in the vendor's words."""
    robot = Robot.objects.filter(pk=robot_id).first()
    if robot is None:
        raise RobotFailed(why="robot_gone")
    url, secret = unseal(robot.sealed_url), unseal(robot.sealed_secret)
    for call in rules.calls(rules.kind_of(robot.kind), url, secret, message, clock.now()):
        try:
            status, body = answered(
                call.url, call.body, {"Content-Type": "application/json; charset=utf-8"}, local=settings.WEBHOOKS_LOCAL
            )
        except NotReached as error:
            raise RobotFailed(why=str(error.detail["why"])) from None
        rules.accepted(status, body)
