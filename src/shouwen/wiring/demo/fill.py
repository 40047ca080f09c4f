"""Plays a month of service with the clock held at each moment: every row and fact is made by the verbs people use."""

import datetime as dt
import functools
import heapq
import itertools
import pathlib
import random
from collections.abc import Callable
from typing import Any, Final

import msgspec
import yaml

from shouwen.ground.base import clock
from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.base.events.partitions import make
from shouwen.ground.base.events.readers import REACTIONS, READERS, advance
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.staff.actions.presence import set_presence
from shouwen.ground.staff.queries import principal_of, reference
from shouwen.ground.staff.queries.people import demo_people
from shouwen.loop.feedback import actions as feedback
from shouwen.loop.feedback.models import FollowUp, Recovery
from shouwen.loop.feedback.queries import latest_survey
from shouwen.loop.handling.chat.actions import lay_demo_site
from shouwen.loop.handling.desk.actions import assigning, verbs
from shouwen.loop.handling.guide import actions as guide
from shouwen.loop.handling.notices import actions as telling
from shouwen.loop.handling.notices import queries as notices
from shouwen.loop.handling.routing.actions.setting import set_routing
from shouwen.loop.handling.tickets import queries
from shouwen.loop.handling.tickets.actions import answers, opening
from shouwen.loop.handling.tickets.rules.request import Body, ContactBody, clean
from shouwen.loop.handling.timers.actions import fire_due
from shouwen.loop.standards.queries import ready_text
from shouwen.loop.standards.rules.scope import Scope
from shouwen.loop.standards.versions import actions as standards
from shouwen.wiring.demo import booking, departments, linking, reporting, statistics, walking
from shouwen.wiring.demo.doubles import doubles
from shouwen.wiring.demo.words import at_the_desk

STORIES: Final = pathlib.Path(__file__).parent / "stories.yaml"
CHANNELS: Final = ("portal", "portal", "portal", "phone", "phone", "counter", "api")
HOUR: Final = dt.timedelta(hours=1)
FRESH: Final = 18 * HOUR  # notices of these hours wait to be read
TICK: Final = 3 * HOUR  # between acts; at each act timers and readers run anyway
COMPLAINTS: Final = "complaint_handling"  # the ready standard that complaints run on, beside the one for all


class Story(msgspec.Struct, frozen=True):
    """What one customer asks and how it is solved."""

    problem: str
    subject: str
    description: str
    reply: str
    solved: str
    way: str
    plan: str = ""
    customer: str = ""
    wait: str = ""
    low: bool = False


class Book(msgspec.Struct, frozen=True):
    """The file of stories."""

    customers: list[ContactBody]
    stories: list[Story]


class Play:
    """A month on stage: acts wait in a heap by their moment; between them timers fire and readers run."""

    def __init__(self, now: dt.datetime, days: int, per_day: int, seed: int) -> None:
        self.now = now
        self.start = (now - dt.timedelta(days=days)).replace(hour=0, minute=0, second=0, microsecond=0)
        self.days = days
        self.per_day = per_day
        self.chance = random.Random(seed)
        self.acts: list[tuple[dt.datetime, int, Callable[[dt.datetime], None]]] = []
        self.turn = itertools.count()
        self.book = msgspec.convert(yaml.safe_load(STORIES.read_text(encoding="utf-8")), Book)
        self.cast = list(demo_people())

    def run(self, say: Callable[[str], None]) -> int:
        """Play it all and answer how many tickets were opened."""
        make(self.start.date(), self.now.date())
        with clock.at(self.start):
            self.publish_for_complaints()
        opened = self._arrivals()
        tick = self.start
        while tick < self.now:
            tick = min(tick + TICK, self.now)
            while self.acts and self.acts[0][0] <= tick:
                moment, _, act = heapq.heappop(self.acts)
                with clock.at(moment):
                    act(moment)
                    advance(REACTIONS)  # once is enough between acts: routing, invitations
            with clock.at(tick):
                settle(tick)
            if tick.hour == 0 and tick.day % 5 == 0:
                say(f"{tick:%Y-%m-%d}")
        linking.lay(self.now, self.book.customers, lead=self.of_role("manager"), agent=self.of_role("supervisor"))
        people = {person.email.partition("@")[0]: person.pk for person in self.cast}
        booking.lay(self.now, self.book.customers, people, agent=self.of_role("agent"))
        settle(self.now)
        departments.lay(self.now, people, settle)
        statistics.lay(self.now, people, by=self.of_role("director"))
        self.come_to_work()
        settle(self.now)
        reporting.lay(self.now, people, manager=self.of_role("manager"))
        self.read_notices()
        return opened

    def publish_for_complaints(self) -> None:
        """The manager drafts a standard for complaints, the director looks at it and publishes it."""
        manager, director = self.of_role("manager"), self.of_role("director")
        version = standards.draft(ready_text(COMPLAINTS), by=manager)
        standards.submit(version, by=manager)
        standards.review(version, approved=True, note="", seen=version.digest, by=director)
        standards.publish(version, by=director, scope=Scope(problem=("complaint",)))

    def come_to_work(self) -> None:
        """Everybody was away in between and has been here for a while, some longer than others."""
        for place, person in enumerate(self.cast):
            here = self.now - dt.timedelta(minutes=6 + 11 * place % 170)
            for moment, state in ((here - 9 * HOUR, "offline"), (here, "online")):
                with clock.at(moment):
                    set_presence(person.pk, state, by=self.person(person.pk))

    def read_notices(self) -> None:
        """Everybody has read what they were told until yesterday."""
        for person in self.cast:
            me = self.person(person.pk)
            old = notices.notices(me, unread=True).filter(at__lt=self.now - FRESH).first()
            if old is not None:
                with clock.at(self.now - FRESH):
                    telling.read(me, until=old.pk)

    def later(self, moment: dt.datetime, act: Callable[[dt.datetime], None]) -> None:
        """Put an act into the heap; what lies in the future stays undone, so the newest tickets are still open."""
        if moment <= self.now:
            heapq.heappush(self.acts, (moment, next(self.turn), act))

    def after(self, moment: dt.datetime, least: float, most: float) -> dt.datetime:
        """A moment `least` to `most` hours on, moved into the day's working hours."""
        found = moment + HOUR * self.chance.uniform(least, most)
        local = found.astimezone(clock.SHANGHAI)
        if local.hour >= 20:
            local = (local + dt.timedelta(days=1)).replace(hour=8)
        elif local.hour < 8:
            local = local.replace(hour=8)
        return local.astimezone(dt.UTC)

    def _arrivals(self) -> int:
        opened = 0
        for day in range(self.days + 1):
            morning = self.start + dt.timedelta(days=day)
            weekend = morning.weekday() >= 5
            for _ in range(self.chance.randint(1, 3) if weekend else self.chance.randint(2, self.per_day)):
                moment = morning + dt.timedelta(minutes=self.chance.randint(20, 14 * 60))
                opened += self.arrive(moment)
        for _ in range(2 * self.per_day):  # so that there is something to do on the first day of looking round
            opened += self.arrive(self.now - dt.timedelta(minutes=self.chance.randint(9, 16 * 60)))
        return opened

    def arrive(self, moment: dt.datetime) -> bool:
        """Let somebody ask at `moment`; nobody does in the last minutes before now."""
        if moment > self.now - dt.timedelta(minutes=8):
            return False
        story = self.chance.choice(self.book.stories)
        english = story.subject.isascii()
        customer = self.chance.choice([each for each in self.book.customers if each.name.isascii() == english])
        channel = self.chance.choice(CHANNELS)
        self.later(moment, functools.partial(self.ask, story=story, customer=customer, channel=channel))
        return True

    def ask(self, at: dt.datetime, story: Story, customer: ContactBody, channel: str) -> None:
        """A customer asks."""
        body = Body(story.subject, story.description, customer, problem_type=story.problem, channel=channel)
        known = reference()
        body.region = self.chance.choice(sorted(known.regions.ids))
        body.product = self.chance.choice(sorted(known.products.ids))
        request = clean(body, known, channel=channel)
        (answer,) = opening.open_many([answers.Asked(request, SYSTEM)], now=at)
        if isinstance(answer, ShouwenError):
            raise answer
        ticket = answer.ticket_id
        slow = 30.0 if self.chance.random() < 0.04 else 5.0
        self.later(self.after(at, 0.1, slow), lambda moment: self.reply(moment, ticket, story))
        if self.chance.random() < 0.08:
            self.later(
                self.after(at, 3, 30),
                lambda _: self.try_(verbs.urge, ticket, by=Principal("customer", answer.customer_id)),
            )

    def reply(self, at: dt.datetime, ticket: int, story: Story) -> None:
        """The holder takes it up and answers."""
        holder = self.holder(ticket)
        self.try_(verbs.accept, ticket, by=holder)
        self.try_(verbs.reply, ticket, text=story.reply, by=holder, name=self.name(holder))
        if story.problem == "complaint":
            self.later(self.after(at, 0.5, 4), lambda then: self.walk(then, ticket, story))
            return
        moment = at
        if story.customer:
            moment = self.after(moment, 0.3, 6)
            self.later(moment, lambda _: self.customer(ticket, story))
        if story.plan:
            moment = self.after(moment, 1, 20)
            self.later(moment, lambda _: self.plan(ticket, story))
        if story.wait:
            moment = self.after(moment, 0.5, 3)
            self.later(moment, lambda _: self.wait(ticket, story))
            moment = self.after(moment, 8, 30)
            self.later(moment, lambda _: self.try_(verbs.resume, ticket, by=self.holder(ticket)))
        self.later(self.after(moment, 0.5, 26), lambda then: self.solve(then, ticket, story))

    def walk(self, at: dt.datetime, ticket: int, story: Story) -> None:
        """One step through a standard with forms: fill in, ask, wait for the others, press the first button."""
        card = queries.card(ticket)
        holder = self.holder(ticket)
        found = walking.present(card, holder.id) if card is not None else None
        if found is None or found.work is None or not found.ways:
            if card is not None and card.row.status in ("solved", "follow_up"):
                self.aftermath(at, ticket, story)
            return
        owner = found.work.owner
        actor = self.of_role(owner.role) if owner and owner.role else holder
        self.try_(guide.fill, ticket, values=walking.answers(found, self.chance), by=actor)
        filled = queries.card(ticket)
        assert filled is not None
        for ask in walking.present(filled, actor.id).approvals:
            self.try_(guide.ask, ticket, approval=ask.approval.code, by=actor)
            if ask.state == "asked":
                self.try_(guide.decide, ticket, approval=ask.approval.code, granted=True, by=self.above(actor))
        for task in found.tasks:
            if task.state == "open" and self.chance.random() < 0.7:
                self.try_(
                    guide.finish, ticket, task=task.act.code, by=self.of_role("tech"), text="已核实，按意见落实。"
                )
        self.press(ticket, story, actor)
        self.later(self.after(at, 0.5, 9), lambda then: self.walk(then, ticket, story))

    def press(self, ticket: int, story: Story, actor: Principal) -> None:
        """The first way on that is open, if any is."""
        card = queries.card(ticket)
        ways = walking.present(card, actor.id).ways if card is not None else ()
        way = next((each for each in ways if each.why is None), None)
        if way is None:
            return
        if way.kind == "done":
            self.try_(guide.step, ticket, way=way.code, by=actor)
        elif way.kind == "plan":
            self.try_(verbs.plan, ticket, text=story.plan, by=actor, name=self.name(actor))
        elif way.kind == "accept":
            self.try_(verbs.accept, ticket, by=actor)

    def above(self, actor: Principal) -> Principal:
        """Whom one asks: the manager, who asks the director."""
        manager = self.of_role("manager")
        return self.of_role("director") if actor.id == manager.id else manager

    def plan(self, ticket: int, story: Story) -> None:
        """The holder says how it will be solved."""
        holder = self.holder(ticket)
        self.try_(verbs.plan, ticket, text=story.plan, by=holder, name=self.name(holder))

    def wait(self, ticket: int, story: Story) -> None:
        """Others must move first."""
        self.try_(verbs.wait, ticket, reason=story.wait, text="", by=self.holder(ticket))

    def customer(self, ticket: int, story: Story) -> None:
        """The customer answers."""
        head = queries.heads_of([ticket])[ticket]
        self.try_(verbs.customer_writes, ticket, text=story.customer, by=Principal("customer", head.customer_id))

    def solve(self, at: dt.datetime, ticket: int, story: Story) -> None:
        """Solved, as the holder says."""
        holder = self.holder(ticket)
        self.try_(verbs.solve, ticket, way=story.way, text=story.solved, by=holder, name=self.name(holder))
        self.aftermath(at, ticket, story)

    def aftermath(self, at: dt.datetime, ticket: int, story: Story) -> None:
        """Rated, called, opened again."""
        if self.chance.random() < 0.5:
            self.later(self.after(at, 0.5, 40), lambda _: self.rate(ticket, story))
        self.later(self.after(at, 1, 11), lambda _: self.call(ticket, story))
        if self.chance.random() < 0.06:
            self.later(self.after(at, 12, 60), lambda then: self.again(then, ticket, story))

    def rate(self, ticket: int, story: Story) -> None:
        """The customer rates, and a bad rating is cared for."""
        survey = latest_survey(ticket)
        if survey is None or survey.answered_at is not None:
            return
        low = self.chance.random() < (0.6 if story.low else 0.07)
        score = self.chance.choice((1, 2, 3)) if low else self.chance.choice((4, 5, 5, 5))
        words = (
            "" if self.chance.random() < 0.5 else ("等了太久，说法也不一致。" if low else "回复很快，讲得清楚，谢谢。")
        )
        head = queries.heads_of([ticket])[ticket]
        self.try_(feedback.rate, survey, score=score, words=words, by=Principal("customer", head.customer_id))
        self.later(self.after(clock.now(), 4, 40), lambda _: self.recover(ticket))

    def recover(self, ticket: int) -> None:
        """The manager calls, finds the cause, takes a measure."""
        manager = self.of_role("manager")
        for task in Recovery.objects.filter(ticket_id=ticket, closed_at=None):
            feedback.write_recovery(
                task,
                contact="电话联系客户，当面致歉并听取经过。",
                cause="上门前未再次确认时间，现场说明不充分。",
                measure="派工增加出发前短信确认；收费先出明细后施工。",
            )
            self.try_(feedback.close_recovery, task, by=manager)

    def call(self, ticket: int, story: Story) -> None:
        """The follow-up call."""
        caller = self.of_role("supervisor")
        for task in FollowUp.objects.filter(ticket_id=ticket, state=FollowUp.State.OPEN):
            fine = self.chance.random() < (0.5 if story.low else 0.92)
            result = "satisfied" if fine else self.chance.choice(("unreached", "unsatisfied"))
            self.try_(feedback.call, task, result=result, words="", by=caller)

    def again(self, at: dt.datetime, ticket: int, story: Story) -> None:
        """It was not solved after all."""
        head = queries.heads_of([ticket])[ticket]
        self.try_(verbs.reopen, ticket, reason="问题又出现了。", by=Principal("customer", head.customer_id))
        self.later(self.after(at, 1, 12), lambda then: self.reply(then, ticket, story))

    def holder(self, ticket: int) -> Principal:
        """Whom routing gave it to; where nobody was free, the team's leader takes it."""
        head = queries.heads_of([ticket])[ticket]
        if head.holder_id is None:
            entry = reference().teams.entries[head.team_id] if head.team_id else None
            leader = (entry.owner if entry else None) or self.of_role("manager").id
            assert leader is not None
            self.try_(assigning.assign, ticket, person_id=leader, reason="队列分派", by=self.of_role("manager"))
            return self.person(leader)
        return self.person(head.holder_id)

    def person(self, person_id: int) -> Principal:
        """A person as principal."""
        found = principal_of(person_id)
        assert found is not None
        return found

    def of_role(self, role: str) -> Principal:
        """The demo person of this role."""
        return self.person(next(person.pk for person in self.cast if role in person.roles))

    def name(self, principal: Principal) -> str:
        """How the customer sees this person."""
        return next(person.name for person in self.cast if person.pk == principal.id)

    def try_(self, verb: Callable[..., Any], *args: Any, **words: Any) -> None:
        """Do it if the standard allows it at this moment; life does not always."""
        try:
            verb(*args, **words)
        except ShouwenError:
            return


def settle(now: dt.datetime) -> None:
    """Let timers fire and readers run until both are quiet."""
    while True:
        fired = fire_due(now).count
        handled = sum(advance(reader).handled for reader in list(READERS.values()))
        if not fired and not handled:
            return


def fill(
    *, now: dt.datetime, days: int = 30, per_day: int = 8, seed: int = 20261122, say: Callable[[str], None] = print
) -> int:
    """Fill an empty database with a month of service; the demo people must be there."""
    lay_demo_site()
    set_routing(by=SYSTEM, week={})  # whoever tries the demonstration finds the chat open, at any hour
    opened = Play(now, days, per_day, seed).run(say)
    with clock.at(now):
        at_the_desk(now)
        doubles(now)
        settle(now)
    return opened
