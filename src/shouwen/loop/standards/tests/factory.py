"""The built-in standard and a small world for it, without a database."""

import datetime as dt
from importlib import resources
from typing import Any

import msgspec

from shouwen.ground.base import worktime
from shouwen.loop.standards.rules import happenings as h
from shouwen.loop.standards.rules import yaml
from shouwen.loop.standards.rules.case import Case, Step
from shouwen.loop.standards.rules.checks import World
from shouwen.loop.standards.rules.document import Document
from shouwen.loop.standards.rules.happenings import Happening
from shouwen.loop.standards.rules.process import Process, compile
from shouwen.loop.standards.rules.stepper import step

START = dt.datetime(2026, 3, 2, 1, tzinfo=dt.UTC)  # Monday, 9:00 in Shanghai
WEEK = dict.fromkeys(range(5), (("09:00", "12:00"), ("13:30", "18:00")))
CALENDARS = {"natural": worktime.natural(), "working": worktime.working("Asia/Shanghai", WEEK)}
TEXT = (resources.files("shouwen.loop.standards") / "builtin" / "after_sales.yaml").read_text("utf-8")
BUILT_IN = yaml.load(TEXT)
WORLD = World(
    teams=frozenset({"tech-support", "rnd", "service", "managers"}),
    skills=frozenset({"hardware", "software"}),
    roles=frozenset({"manager", "supervisor", "agent"}),
    problems=frozenset({"hardware", "hardware.screen", "software", "usage", "complaint", "complex", "other"}),
    products=frozenset({"phone"}),
    regions=frozenset({"east"}),
    tiers=frozenset({"standard", "silver", "gold", "vip"}),
    webhooks=frozenset({"call"}),
)


def hours(number: float) -> dt.timedelta:
    return dt.timedelta(hours=number)


def changed(**parts: Any) -> Document:
    """The built-in standard with other parts, given as they stand in the file."""
    return msgspec.convert({**msgspec.to_builtins(BUILT_IN), **parts}, Document)


def with_node(name: str, /, **parts: Any) -> Document:
    """The built-in standard with one node's parts changed."""
    plain = msgspec.to_builtins(BUILT_IN)
    nodes = [{**node, **parts} if node["id"] == name else node for node in plain["nodes"]]
    return changed(nodes=nodes)


def working() -> Document:
    """The built-in standard with all limits on the company's working hours."""
    plain = msgspec.to_builtins(BUILT_IN)
    rows = {clock: [{**row, "calendar": "working"} for row in one["rows"]] for clock, one in plain["limits"].items()}
    return changed(limits={clock: {**one, "rows": rows[clock]} for clock, one in plain["limits"].items()})


PROCESS = compile(BUILT_IN, CALENDARS)
HARDWARE: dict[str, h.Value] = {
    "problem": "hardware.screen",
    "problem_path": "hardware/hardware.screen",
    "tier": "standard",
    "channel": "portal",
}
USAGE: dict[str, h.Value] = {"problem": "usage", "tier": "standard", "channel": "portal"}


class Diary:
    """A case told hour by hour."""

    def __init__(self, values: dict[str, h.Value] | None = None, process: Process = PROCESS) -> None:
        self.process = process
        self.case: Case | None = None
        self.history: list[tuple[dt.datetime, Happening]] = []
        self.last = self.at(0, h.Opened(HARDWARE if values is None else values))

    def at(self, hour: float, happening: Happening) -> Step:
        """What the step answers `hour` hours after the opening."""
        now = START + hours(hour)
        self.history.append((now, happening))
        self.last = step(self.process, self.case, happening, now)
        self.case = self.last.case
        return self.last

    def solved(self) -> "Diary":
        """Assigned, answered, planned and solved within three hours."""
        self.at(0.5, h.Assigned(None, 7))
        self.at(1, h.Replied(7))
        self.at(2, h.PlanGiven(7))
        self.at(3, h.Solved(7, "remote"))
        return self

    def clock(self, name: str) -> Any:
        """One of its clocks."""
        assert self.case is not None
        return self.case.clocks[name]
