"""Lives of tickets on the built-in standard, without a database, as the log would tell them."""

import datetime as dt
import random
from collections.abc import Iterator
from importlib import resources
from typing import Final, NamedTuple

import msgspec

from shouwen.ground.base import worktime
from shouwen.loop.insight.conformance.rules.library import GATES, Library
from shouwen.loop.standards.rules import happenings as h
from shouwen.loop.standards.rules import yaml
from shouwen.loop.standards.rules.process import Process, compile
from shouwen.loop.standards.rules.stepper import step

WEEK: Final = dict.fromkeys(range(5), (("09:00", "12:00"), ("13:30", "18:00")))
START: Final = dt.datetime(2026, 3, 2, 1, tzinfo=dt.UTC)
KINDS: Final = {h.Opened: "TicketOpened", h.Assigned: "TicketAssigned"}
PROBLEMS: Final = ("hardware", "software", "usage", "complaint")


class Told(NamedTuple):
    """A fact of a life: when, what kind, by whom, where it then stood, its data as JSON."""

    at: dt.datetime
    kind: str
    actor: str
    node: str
    data: bytes


def built_in() -> Process:
    """The after-sales standard, made runnable; its gates stand open, for nobody here fills in forms."""
    text = (resources.files("shouwen.loop.standards") / "builtin" / "after_sales.yaml").read_text("utf-8")
    calendars = {"natural": worktime.natural(), "working": worktime.working("Asia/Shanghai", WEEK)}
    process = compile(yaml.load(text), calendars)
    return Library(lambda _: process).without(process, frozenset(GATES))


def life(process: Process, seed: int) -> list[Told]:
    """One ticket: mostly as it should go, now and then late, by another hand, or with a step left out."""
    dice = random.Random(seed)
    case, now, told = None, START, list[Told]()
    for happening in _plot(dice):
        now += dt.timedelta(minutes=dice.choice((5, 20, 90, 600, 2000)))
        answer = step(process, case, happening, now)
        if answer.refused:
            continue
        case = answer.case
        data = {
            "happening": msgspec.to_builtins(happening),
            **dict.fromkeys(("region", "product"), ""),
            **{"team": case.team, "status": case.status, "channel": "portal", "tier": "standard", "problem": "usage"},
            "number": "T260302-000001",
            "level": case.level,
            "version_id": 1,
            "person_id": getattr(happening, "person", None),
        }
        kind = KINDS.get(type(happening), "TicketReplied")
        told.append(Told(now, kind, "person:7", case.node, msgspec.json.encode(data)))
    return told


def _plot(dice: random.Random) -> Iterator[h.Happening]:
    problem = dice.choice(PROBLEMS)
    yield h.Opened({"problem": problem, "tier": "standard", "channel": "portal"})
    yield h.Assigned(None, 7)
    yield h.Accepted(7)
    yield h.Replied(7 if dice.random() < 0.95 else 8)
    if dice.random() < 0.9:
        yield h.PlanGiven(7)
    for _ in range(dice.randrange(3)):
        yield dice.choice([h.CustomerWrote(), h.ProgressReported(7), h.Waiting(), h.Resumed(), h.Urged()])
    yield h.Resumed()
    yield h.Solved(7, "remote")
    yield h.FollowedUp("satisfied")
    yield h.Rated(5)
