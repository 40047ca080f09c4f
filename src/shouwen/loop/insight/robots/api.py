"""Group robots over HTTP: registered by administrators, named to everyone who may send something there."""

from typing import Annotated, Any, Final

from pydantic import Field, StringConstraints

from shouwen.ground.base.api.kit import Id, In, Moment, Out, Page, Request, Status, router
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.errors import NotFound
from shouwen.loop.insight.robots import actions, queries
from shouwen.loop.insight.robots.models import Robot
from shouwen.loop.insight.robots.rules import Kind, Message
from shouwen.loop.insight.robots.sending import say

api = router("robots")
MANAGE: Final = "company.manage"
Name = Annotated[str, StringConstraints(min_length=1, max_length=60)]
Url = Annotated[str, StringConstraints(min_length=1, max_length=1000)]


class RobotOut(Out):
    """A group robot; its address is never shown."""

    id: int
    name: str
    kind: Kind
    signed: bool
    made_at: Moment


class RobotIn(In):
    """A group robot as its page in the group shows it; `secret` where it signs (加签)."""

    name: Name
    kind: Kind
    url: Url
    secret: Annotated[str, Field(max_length=200)] = ""


@api.get("/robots", response=Page[RobotOut])
def list_robots(request: Request) -> dict[str, Any]:
    """All, for whoever sees figures and may have them sent."""
    if request.auth.reach(MANAGE) is None:
        request.auth.require("board.read")
    return {"items": [_robot(row) for row in queries.robots()], "next": None}


@api.post("/robots", response={201: RobotOut})
def add_robot(request: Request, given: RobotIn) -> Status[dict[str, Any]]:
    """Register a group's robot."""
    request.auth.require(MANAGE)
    made = actions.add_robot(name=given.name, kind=given.kind, url=given.url, secret=given.secret, by=request.auth)
    return Status(201, _robot(made))


@api.delete("/robots/{robot_id}", response={204: None})
def remove_robot(request: Request, robot_id: Id) -> Status[None]:
    """Speak through it no more."""
    request.auth.require(MANAGE)
    actions.remove_robot(robot_id, by=request.auth)
    return Status(204, None)


@api.post("/robots/{robot_id}/test", response={204: None})
def test_robot(request: Request, robot_id: Id) -> Status[None]:
    """Say in the group that it works, now."""
    request.auth.require(MANAGE)
    if robot_id not in queries.known([robot_id]):
        raise NotFound
    say(robot_id, Message(company().name, ("这是一条测试消息，收到即表示群机器人可用。", "This is a test.")))
    return Status(204, None)


def _robot(row: Robot) -> dict[str, Any]:
    return {
        "id": row.pk,
        "name": row.name,
        "kind": row.kind,
        "signed": bool(row.sealed_secret),
        "made_at": row.made_at,
    }
