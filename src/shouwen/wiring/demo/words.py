"""The last hour at the desk: macros that people keep, a promise that runs, a colleague mentioned in a note."""

import datetime as dt
from typing import Final

from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.staff.models import Person
from shouwen.ground.staff.queries import principal_of
from shouwen.loop.handling.desk.actions import verbs
from shouwen.loop.handling.macros.actions.keeping import make
from shouwen.loop.handling.macros.rules.steps import Step
from shouwen.loop.handling.tickets.models import Ticket
from shouwen.loop.handling.tickets.rules.status import OPEN

RECEIVED: Final = "{customer}您好，我是{company}的{agent}。您的问题已收到（工单 {number}），我正在处理。"
ASK_NUMBER: Final = "{customer}您好，请把机身背面的序列号和购买日期发给我，我来核对保修。"
PROMISED: Final = "{customer}您好，我去和技术同事确认，2 小时内回复您。"
FOLLOW: Final = "您可以随时在这里查看进度：{link}"


def at_the_desk(now: dt.datetime) -> None:
    """Keep macros, promise, mention."""
    cast = {person.email.partition("@")[0]: person for person in Person.objects.filter(is_demo=True)}
    people = {name: found for name, person in cast.items() if (found := principal_of(person.pk)) is not None}
    _keep(people)
    tech, manager = cast["tech"], cast["manager"]
    open_ones = Ticket.objects.filter(status__in=OPEN).exclude(status="waiting").order_by("-pk")
    held = list(open_ones.filter(holder_id=tech.pk)[:2])
    if held:
        text = f"@{manager.name}#{manager.pk} 这位客户第三次来问了，能不能先给一台备用机？"
        verbs.note(held[-1].pk, text=text, by=people["tech"], name=tech.name)
    for name in ("tech", "agent"):
        ticket = open_ones.filter(holder_id=cast[name].pk).first()
        if ticket is not None:
            until, text = now + dt.timedelta(hours=2), "我和技术同事确认一下，两小时内给您答复。"
            verbs.reply(ticket.pk, text=text, by=people[name], name=cast[name].name, promise=until)


def _keep(people: dict[str, Principal]) -> None:
    lead = people["manager"]
    make(name="已收到", scope="all", steps=[Step("reply", text=RECEIVED)], by=lead)
    make(name="查询进度", scope="all", steps=[Step("reply", text=FOLLOW)], by=lead)
    ask = [Step("reply", text=ASK_NUMBER), Step("wait", reason="customer", text="等客户发序列号")]
    make(name="要序列号并等客户", scope="all", steps=ask, by=lead)
    make(name="两小时内回复", scope="all", steps=[Step("promise", minutes=120, text=PROMISED)], by=lead)
    hand = [Step("note", text="客服已核对订单和保修，请技术支持接手。"), Step("assign", team="tech-support")]
    make(name="转技术支持", scope="team", team="service", steps=hand, by=people["supervisor"])
