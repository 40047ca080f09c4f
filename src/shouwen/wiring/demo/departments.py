"""Departments in the demonstration: the lines, a hand-over to be read, guests with a task each, a week of talks."""

import datetime as dt
import itertools
import random
from collections.abc import Callable, Mapping
from typing import Final

from shouwen.ground.base import clock
from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.customers.actions import resolve
from shouwen.ground.customers.rules import Clean
from shouwen.ground.staff.queries import principal_of, reference
from shouwen.loop.feedback.actions import rate_talk
from shouwen.loop.handling.contacts import actions as talks
from shouwen.loop.handling.conversations.queries import messages
from shouwen.loop.handling.desk.actions import verbs
from shouwen.loop.handling.duties.models import Duty
from shouwen.loop.handling.guests import queries as guests
from shouwen.loop.handling.guests.access import Asked
from shouwen.loop.handling.guests.actions import answering, asking
from shouwen.loop.handling.guests.actions.listing import add_guest
from shouwen.loop.handling.guide import actions as guide
from shouwen.loop.handling.handovers.actions import Passing, hand_over, set_lines
from shouwen.loop.handling.handovers.rules import Place
from shouwen.loop.handling.tickets.models import Ticket
from shouwen.loop.handling.tickets.queries import card, heads_of
from shouwen.loop.standards.queries import document_of
from shouwen.wiring.demo import walking

GUESTS: Final = (
    ("rnd", "陈工（合作实验室）", "chen@lab.example"),
    ("tech-support", "周师傅（外包维修站）", "zhou@repair.example"),
)
TRIED: Final = "已核对账号与绑定，重置两次后仍报错；客户手机为安卓 14，日志已附。请二线看看是否固件问题。"
ANSWER: Final = "已到现场复测：传感器接线松动，重新压接后运行正常 2 小时。无需更换整机。"
SHARED: Final = "请按附近的维修记录核对一下，结果写清部件和原因。"
# Said, seconds waited (0: gave up), seconds talked, after-work, stars (0: none).
TALKS: Final = (
    ("发票在哪里下载？", 8, 240, 40, 5),
    ("门锁电池怎么换", 15, 420, 60, 5),
    ("摄像头离线了", 42, 900, 120, 3),
    ("想改上门时间", 0, 0, 0, 0),
    ("保修期怎么算", 11, 180, 30, 4),
    ("APP 登录不上", 19, 660, 90, 5),
    ("退货寄到哪里", 75, 300, 45, 2),
    ("设备一直响", 0, 0, 0, 0),
    ("怎么分享给家人", 6, 210, 20, 5),
    ("固件升级失败", 28, 1200, 150, 4),
)
EARLY: Final = ("register", "dispatch", "accept", "assess")
RAPID: Final = "rapid"
VISITOR: Final = Principal("visitor", 1)


def lay(now: dt.datetime, people: Mapping[str, int], settle: Callable[[dt.datetime], None]) -> None:
    """Play it, the clock held at each moment; in between the readers run."""
    ids = reference().team_ids
    with clock.at(now - dt.timedelta(days=20)):
        lines = {ids["service"]: Place(1, ids["tech-support"]), ids["tech-support"]: Place(2, ids["rnd"])}
        set_lines({**lines, ids["rnd"]: Place(3, None)}, by=SYSTEM)
        for team, name, email in GUESTS:
            add_guest(ids[team], name=name, email=email, language="zh-CN", by=SYSTEM)
    _talk(now, _person(people["agent"]), _person(people["agent2"]))
    grave = now - dt.timedelta(minutes=50)
    with clock.at(grave):
        _pass(people["agent"])
        _be_grave(_person(people["manager"]))
        settle(grave)
    _ask(now)


def _person(person_id: int) -> Principal:
    found = principal_of(person_id)
    assert found is not None
    return found


def _talk(now: dt.datetime, *people: Principal) -> None:
    """A week of talks, a few a day."""
    for number, (said, waited, talked, after, stars) in enumerate(TALKS * 2):
        begun = now - dt.timedelta(hours=8 * number + 2)
        me = people[number % len(people)]
        with clock.at(begun):
            customer = resolve(Clean(f"访客{number + 1}", f"+86139001{number:05}", ""), by=SYSTEM, at=begun).id
            talk = talks.enter(
                talks.Entering(
                    customer_id=customer, team="service", text=said, author=VISITOR, author_name="", client_key="d"
                )
            )
        if not waited:
            with clock.at(begun + dt.timedelta(seconds=50)):
                talks.end(talk.pk, by=VISITOR)
            continue
        moments = itertools.accumulate((waited, talked, after))
        answered, ended, summed = (begun + dt.timedelta(seconds=each) for each in moments)
        with clock.at(answered):
            talks.accept(talk.pk, by=me)
        with clock.at(ended):
            talks.end(talk.pk, by=me)
        with clock.at(summed):
            talks.summarise(talk.pk, problem="usage", result="solved", note="", by=me)
            if stars:
                rate_talk(talk.pk, score=stars, words="", by=VISITOR)


def _pass(agent: int) -> None:
    """The agent hands two tickets up; what was tried waits to be read."""
    held = Ticket.objects.filter(holder_id=agent, status__in=("assigned", "open")).order_by("-pk")
    for ticket in held.values_list("pk", flat=True)[:2]:
        try:
            hand_over(ticket, Passing("up", "skill", TRIED), by=_person(agent))
        except ShouwenError:
            return


def _be_grave(manager: Principal) -> None:
    """Two complaints that were just taken up turn out to be grave: the standard asks for a technical look at once."""
    early = Ticket.objects.filter(status__in=("new", "assigned", "open"), node__in=EARLY).order_by("-pk")
    grave = [each for each in early if RAPID in {node.id for node in document_of(each.version_id).nodes}][:2]
    chance = random.Random(7)
    for ticket in grave:
        by = _person(ticket.holder_id) if ticket.holder_id else manager
        for _ in range(4):
            try:
                _step(ticket.pk, chance, by)
            except ShouwenError:
                break


def _step(ticket: int, chance: random.Random, by: Principal) -> None:
    found = card(ticket)
    if found is None or found.node == RAPID:
        return
    answers = walking.answers(walking.present(found, by.id), chance)
    guide.fill(ticket, values={**answers, "grave": True} if "grave" in answers else answers, by=by)
    filled = card(ticket)
    assert filled is not None
    way = next((each for each in walking.present(filled, by.id).ways if each.why is None), None)
    if way is not None and way.kind == "accept":
        verbs.accept(ticket, by=by)
    elif way is not None and way.kind == "done":
        guide.step(ticket, way=way.code, by=by)


def _ask(now: dt.datetime) -> None:
    """Two departments' tasks are given to guests: one is answered, one waits."""
    tasks = Duty.objects.filter(kind="task", state=Duty.State.OPEN).select_related("ticket").order_by("-pk")[:2]
    for duty, guest, done in zip(tasks, guests.guests(), (False, True), strict=False):
        by = _person(duty.ticket.holder_id) if duty.ticket.holder_id else SYSTEM
        with clock.at(now - dt.timedelta(minutes=40)):
            found = asking.invite(duty.ticket_id, task=duty.code, guest_id=guest.pk, by=by)
            said, _ = messages(heads_of({duty.ticket_id})[duty.ticket_id].conversation_id, limit=1, kinds=("public",))
            asking.share(found, messages=[each.id for each in said], by=by)
            asking.say(found, text=SHARED, by=by)
        if done:
            with clock.at(now - dt.timedelta(minutes=12)):
                answering.answer(Asked(found, Principal("guest", guest.pk)), text=ANSWER)
