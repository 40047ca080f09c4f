"""What this room refuses."""

from typing import ClassVar

from shouwen.ground.base.errors import Conflict, Names, ShouwenError

STATES: Names = {
    "queued": ("排队中", "waiting in the queue"),
    "offered": ("待接听", "being offered"),
    "active": ("进行中", "going on"),
    "wrap_up": ("待小结", "waiting for its summary"),
    "ended": ("已结束", "over"),
}


class ContactNotNow(Conflict):
    """This talk is {state}; that cannot be done now."""

    zh = "该会话{state}，现在不能执行此操作。"
    names: ClassVar = {"state": STATES}


class NotYourTalk(ShouwenError):
    """{holder} serves this talk; take it over, or whisper."""

    zh = "该会话由{holder}服务，可先接管或使用悄悄话。"
    status: ClassVar[int] = 409


class NotOffered(Conflict):
    """It was not offered to you, or the offer is over."""

    zh = "该会话没有派给您，或派单已过期。"


class CannotServe(Conflict):
    """{person} cannot take this talk: {why}."""

    zh = "{person}不能接手该会话：{why}。"
    names: ClassVar = {
        "why": {
            "not_here": ("已不在职", "no longer here"),
            "not_in_team": ("不在该组", "not in that team"),
            "same": ("已由其服务", "serves it already"),
        }
    }


class NobodyGiven(ShouwenError):
    """Name a team or a person."""

    zh = "请指定组或人员。"
    status: ClassVar[int] = 422
