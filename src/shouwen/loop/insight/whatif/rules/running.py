"""One run: tickets through the stepper, talks and tickets through the router, people at their desks. Pure."""

import datetime as dt
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Final
from zoneinfo import ZoneInfo

from shouwen.ground.base import worktime
from shouwen.ground.base.worktime import china
from shouwen.loop.handling.routing.rules.choosing import TICKET, Chair, Work
from shouwen.loop.handling.routing.rules.lanes import Lane, lane_of, skill_of
from shouwen.loop.insight.whatif.rules.arrivals import Arrival, kept, talks, tickets
from shouwen.loop.insight.whatif.rules.changing import changed, most_volume, staffed
from shouwen.loop.insight.whatif.rules.desks import Floor, moment
from shouwen.loop.insight.whatif.rules.outcomes import Outcome, Paid, Seen, outcome
from shouwen.loop.insight.whatif.rules.ticket import House, Ticket
from shouwen.loop.insight.whatif.rules.world import COOL_DAYS, WARM_DAYS, Change, Talk, World
from shouwen.loop.standards.rules import yaml
from shouwen.loop.standards.rules.process import compile

DAY: Final = 86_400.0


@dataclass(frozen=True, slots=True)
class Pair:
    """One seed, both sides of the question."""

    seed: int
    base: Outcome
    other: Outcome


def pairs(world: World, change: Change, neutral: Change, seeds: list[int]) -> list[Pair]:
    """Both sides of a question for each of these seeds."""
    most = most_volume(change, neutral)
    base, other = Setting(world, neutral, most), Setting(world, change, most)
    return [Pair(seed, base.run(seed), other.run(seed)) for seed in seeds]


def outcomes(world: World, change: Change, seeds: list[int]) -> list[Outcome]:
    """One side alone, as the back-test wants it."""
    setting = Setting(world, change, most_volume(change))
    return [setting.run(seed) for seed in seeds]


class Setting:
    """A world with a question's changes, made ready once for all its runs."""

    def __init__(self, world: World, change: Change, most: float) -> None:
        self.world, self.change, self.most = world, change, most
        zone = ZoneInfo(world.timezone)
        self.begin = dt.datetime.combine(world.start, dt.time(), zone).timestamp()
        self.end = self.begin + world.days * DAY
        calendars = calendars_of(world)
        documents = {code: changed(yaml.load(text), change) for code, text in world.standards.items()}
        self.processes = {code: compile(document, calendars) for code, document in documents.items()}
        self.removed = frozenset([change.node]) if change.node else frozenset[str]()
        self.people = staffed(world, change)
        self.open = calendar(world, world.week)
        self.spans = self._spans()

    def _spans(self) -> list[tuple[float, float]]:
        """The house's open hours over the whole run."""
        first = self.begin - (WARM_DAYS + 1) * DAY
        last = self.end + (COOL_DAYS + 1) * DAY
        spans = worktime.counted(self.open, moment(first), moment(last))
        return [(begin.timestamp(), end.timestamp()) for begin, end in spans]

    def run(self, seed: int) -> Outcome:
        """One run; the same seed, the same customers."""
        return _Run(self, seed).outcome()


def calendar(world: World, week: Mapping[int, Sequence[tuple[str, str]]]) -> worktime.Calendar:
    """Hours of a week with China's holidays and the company's own."""
    special = [china.SpecialDay(day, works) for day, works in world.special]
    return china.china(week, special, world.timezone)


def calendars_of(world: World) -> dict[str, worktime.Calendar]:
    """The calendars that limits are counted in."""
    return {"natural": worktime.natural(), "working": calendar(world, world.company_week)}


class _Run:
    def __init__(self, setting: Setting, seed: int) -> None:
        world = setting.world
        self.setting, self.world = setting, world
        ageing = dt.timedelta(minutes=world.ageing_minutes) if world.lanes and world.ageing_minutes else None
        self.floor = Floor(ageing, (setting.begin, setting.end))
        self.teams = {code: number for number, code in enumerate(sorted(_teams(world, setting)), start=1)}
        for person in setting.people:
            self._seat(person.id, person.teams, person.skills, person.shifts)
        self.lanes = tuple([Lane(**{**each, "people": tuple(each["people"])}) for each in world.lanes])
        house = House(self.floor, setting.processes, setting.removed, setting.open, self._offer)
        self.seen = Seen(setting.begin, setting.end)
        self.key = 0
        ticket_dice, talk_dice = random.Random(seed), random.Random(seed + 1_000_003)
        for arrival in tickets(world, ticket_dice, setting.most):
            if self._comes(arrival):
                self.floor.at(arrival.at, partial(self._open, arrival=arrival, house=house))
        for arrival in talks(world, talk_dice, setting.most):
            if self._comes(arrival):
                self.floor.at(arrival.at, partial(self._talk, arrival=arrival))

    def _seat(self, person: int, teams: list[str], skills: dict[str, int], shifts: Any) -> None:
        codes = frozenset([self.teams[team] for team in teams])
        world = self.world
        chair = Chair(person, codes, skills, True, capacity=world.capacity, in_all=world.in_all)
        self.floor.seat(chair, shifts if shifts is not None else self.setting.spans)

    def _comes(self, arrival: Arrival) -> bool:
        day = int((arrival.at - self.setting.begin) // DAY)
        if not kept(arrival, self.setting.change, day, self.setting.most):
            return False
        deflected = arrival.bot < self.setting.change.deflected
        if deflected and self.setting.begin <= arrival.at < self.setting.end:
            self.seen.deflected += 1
        return not deflected

    def _open(self, now: float, arrival: Arrival, house: House) -> None:
        ticket = Ticket(house, self.world.templates[arrival.which], now)
        self.seen.tickets.append(ticket)
        ticket.open(now)

    def _offer(self, ticket: Ticket, now: float) -> None:
        """The router's question of a ticket."""
        path = str(ticket.case.values.get("problem_path", ""))
        row = lane_of(self.lanes, str(ticket.case.values.get("tier", "")), path.split("/"))
        self.key += 1
        work = Work(
            self.key,
            self.teams.get(ticket.case.team, 0),
            skill_of(path, self.world.skills),
            TICKET,
            row.level,
            row.lane,
            moment(ticket.due),
            moment(now),
            named=frozenset(row.people),
        )
        self.floor.offer(work, ticket.assigned)

    def _talk(self, now: float, arrival: Arrival) -> None:
        like: Talk = self.world.talk_templates[arrival.which]
        self.key += 1
        at = moment(now)
        work = Work(self.key, self.teams.get(like.team, 0), like.skill, like.kind, 1, like.lane, at, at)
        counted = self.setting.begin <= now < self.setting.end

        def given(person: int, then: float) -> None:
            if counted:
                self.seen.waits.append(then - now)
            self.floor.talk(person, like.kind, like.handling)

        self.floor.offer(work, given)
        if self.world.patience is not None:
            self.floor.at(now + arrival.patience * self.world.patience, lambda _: self._leave(work, counted))

    def _leave(self, work: Work, counted: bool) -> None:
        if self.floor.withdraw(work) and counted:
            self.seen.left += 1

    def outcome(self) -> Outcome:
        """Let it run, and look."""
        self.floor.run(self.setting.end)
        backlog = sum(not ticket.solved for ticket in self.seen.tickets)
        self.floor.run(self.setting.end + COOL_DAYS * DAY)
        paid = self.floor.staffed() / 3600 * self.setting.change.hourly_cost
        return outcome(
            self.seen, self.world.answer_seconds, backlog, Paid(self.floor.worked(), self.floor.staffed(), paid)
        )


def _teams(world: World, setting: Setting) -> set[str]:
    found = {team for person in setting.people for team in person.teams} | {each.team for each in world.talk_templates}
    for process in setting.processes.values():
        found |= {row.team for row in process.document.routing.rows} | {process.document.routing.otherwise}
    return found
