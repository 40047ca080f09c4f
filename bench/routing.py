"""Decisions a second: 5,000 talks and tickets wait, 500 agents in 20 teams; beside the rule asked one by one.

The house deals from heaps of those who could take it; beside it stands `choose`, which says what is right, asked for
each in turn and looking at all seats. Both must give the very same. Once with room for a part of what waits, once with
everybody full, as it is most of the day: then only those who wait at all are looked at.
"""

import datetime as dt
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Final

from bench.frame import Line, Run, alone, beside
from shouwen.loop.handling.routing.rules.choosing import CHAT, TICKET, Chair, Given, Work, choose, deal, in_turn

SIZES: Final = {"tiny": (50, 300, 1), "small": (500, 5_000, 1), "full": (500, 5_000, 5)}  # agents, waiting, rounds
TEAMS: Final = 20
SKILLS: Final = ("hardware", "software", "usage", "complaint", "complex")
NOW: Final = dt.datetime(2026, 3, 2, 9, tzinfo=dt.UTC)
AGEING: Final = dt.timedelta(minutes=5)


def run(run: Run) -> Iterator[Line]:
    """Both ways by turns."""
    agents, waiting, rounds = SIZES[run.size]
    ours, theirs, turned = list[float](), list[float](), list[float]()
    for number in range(rounds):
        run.say(f"routing: round {number + 1} of {rounds}")
        chairs, work = floor(agents, number), queue(waiting, number)
        dealt, took = timed(partial(all_at_once, chairs, work))
        asked, slow = timed(partial(one_by_one, chairs, work))
        if dealt != asked:
            raise RuntimeError("dealing is not choosing")
        full = [replace(chair, held={CHAT: 3, TICKET: 20}) for chair in chairs]
        turned.append(timed(partial(all_at_once, full, work))[1] * 1000)
        ours.append(len(work) / took)
        theirs.append(len(work) / slow)
    name = f"routing: {waiting:,} waiting, {agents} agents"
    yield beside(f"{name} (beside asking one by one)", ours, theirs, "decisions/s")
    yield alone(f"{name}, everybody full: a look", min(turned), "ms")


def floor(agents: int, seed: int) -> list[Chair]:
    """Agents of one or two teams, each with some skills and some work in hand."""
    dice = random.Random(seed)
    return [
        Chair(
            person=person,
            teams=frozenset(dice.sample(range(TEAMS), dice.choice((1, 2)))),
            skills={skill: dice.randint(1, 3) for skill in dice.sample(SKILLS, 3)},
            online=True,
            held={CHAT: dice.randint(0, 3), TICKET: dice.randint(10, 20)},
            idle_since=NOW - dt.timedelta(seconds=dice.randint(0, 3_600)),
        )
        for person in range(1, agents + 1)
    ]


def queue(waiting: int, seed: int) -> list[Work]:
    """Half talks, half tickets, in all lanes; some customers are known to somebody, some have people of their own."""
    dice = random.Random(seed + 1)
    found = []
    for key in range(1, waiting + 1):
        came = NOW - dt.timedelta(seconds=dice.randint(0, 1_800))
        found.append(
            Work(
                key=key,
                team=dice.randrange(TEAMS),
                skill=dice.choice(("", *SKILLS)),
                kind=dice.choice((CHAT, TICKET)),
                level=dice.randint(1, 2),
                lane=dice.randint(0, 9),
                turn=came,
                since=came,
                known=dice.randint(1, 500) if dice.random() < 0.3 else None,
                named=frozenset(dice.sample(range(1, 501), 3)) if dice.random() < 0.05 else frozenset(),
            )
        )
    return found


def all_at_once(chairs: list[Chair], waiting: list[Work]) -> list[Given]:
    """As the house does it."""
    return deal(chairs, in_turn(waiting, NOW, AGEING), NOW)


def one_by_one(chairs: list[Chair], waiting: list[Work]) -> list[Given]:
    """The rule asked for each piece of work in turn."""
    seats, given = {chair.person: chair for chair in chairs}, list[Given]()
    for work in in_turn(waiting, NOW, AGEING):
        person = choose(seats.values(), work)
        if person is not None:
            chair = seats[person]
            seats[person] = replace(chair, held={**chair.held, work.kind: chair.has(work.kind) + 1}, idle_since=NOW)
            given.append(Given(work.key, person))
    return given


def timed(work: Callable[[], list[Given]]) -> tuple[list[Given], float]:
    """What came of it, and the seconds it took."""
    begun = time.perf_counter()
    found = work()
    return found, time.perf_counter() - begun
