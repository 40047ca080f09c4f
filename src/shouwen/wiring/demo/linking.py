"""The last hours of the demonstration: an outage that many ask about, and one customer who asked twice."""

import datetime as dt
from typing import Final

from shouwen.ground.base import clock
from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.incidents.actions import leading, rounds
from shouwen.loop.handling.links.actions.merging import merge
from shouwen.loop.handling.tickets.actions.answers import Asked
from shouwen.loop.handling.tickets.actions.opening import open_many
from shouwen.loop.handling.tickets.rules.request import Body, ContactBody, clean

PROBLEM: Final = "software"
SAID: Final = (
    ("云监控一直提示“服务不可用”", "今天上午开始，打开云监控就一直转圈，然后提示服务不可用。"),
    ("云监控登录不上", "账号密码都对，登录云监控时提示连接超时。"),
    ("看不到昨晚的录像", "昨晚的云端录像今天全看不到了，刷新也没用。"),
    ("云监控报错 503", "三台电脑都报 503，摄像头本身的灯是正常的。"),
    ("手机上云监控闪退", "手机一点云监控就闪退，换了网络也一样。"),
)
TITLE: Final = "云监控服务中断"
PUBLIC: Final = "云监控服务目前中断，技术人员正在抢修，预计 6 小时内恢复。本地录像不受影响，您不必重复提交。"
TWICE: Final = (
    ("发票抬头开错了", "上周那张发票抬头少了“有限公司”，麻烦重开。"),
    ("发票的事有进展吗", "昨天问过发票抬头的事，订单号忘了写：SO-20418。"),
)


def lay(now: dt.datetime, customers: list[ContactBody], *, lead: Principal, agent: Principal) -> None:
    """Play it, the clock held at each moment."""
    begun = now - dt.timedelta(hours=2)
    with clock.at(begun):
        opened = [_open(*said, PROBLEM, one) for said, one in zip(SAID, customers, strict=False)]
    with clock.at(begun + dt.timedelta(minutes=25)):
        incident = leading.raise_incident(
            opened[0], title=TITLE, public_text=PUBLIC, since=begun, problem=PROBLEM, by=lead
        )
        for ticket in opened[1:-1]:  # the last one waits to be taken
            leading.attach(incident.pk, ticket, by=lead)
    with clock.at(begun + dt.timedelta(minutes=40)):
        told = rounds.begin_round(incident.pk, sort="notice", text=PUBLIC, by=lead)
        while rounds.next_batch(told.pk):
            pass
    with clock.at(begun + dt.timedelta(minutes=50)):
        first, second = (_open(*said, "usage", customers[-1]) for said in TWICE)
    with clock.at(begun + dt.timedelta(minutes=70)):
        merge(second, first, by=agent)


def _open(subject: str, description: str, problem: str, customer: ContactBody) -> int:
    body = Body(subject, description, customer, problem_type=problem)
    (answer,) = open_many([Asked(clean(body, reference(), channel="portal"), SYSTEM)])
    if isinstance(answer, ShouwenError):
        raise answer
    return answer.ticket_id
