"""A case: one run of one standard. Frozen, JSON in and out; all that `step` needs to go on is in it."""

import datetime as dt
from typing import Literal

import msgspec

from shouwen.loop.standards.rules.happenings import Value
from shouwen.loop.standards.rules.words import CHAIN, DUE, LAPSE, NEW, TASK_CLOCK, WARNING

ClockState = Literal["running", "paused", "met", "breached", "skipped", "stopped"]


class Clock(msgspec.Struct, frozen=True, omit_defaults=True):
    """One limit at work. While it runs, `due` is `seconds - spent` after `since` in its calendar.

    `breached` stays when it is met late: `met_at` says when. `rounds` counts how often it began, `breaches` how
    often it was missed, `extended` how often it was moved. `chain` are the steps of escalation in seconds after the due
    moment (before it with a minus), `told` how many of them were taken.
    """

    started: dt.datetime
    since: dt.datetime
    seconds: float
    calendar: str
    state: ClockState = "running"
    spent: float = 0.0
    due: dt.datetime | None = None
    warn: float = 0.0
    warn_at: dt.datetime | None = None
    paused_at: dt.datetime | None = None
    met_at: dt.datetime | None = None
    breached_at: dt.datetime | None = None
    warned_at: dt.datetime | None = None
    extended: int = 0
    rounds: int = 1
    breaches: int = 0
    lapse: float | None = None
    chain: tuple[float, ...] = ()
    told: int = 0

    @property
    def late(self) -> bool:
        """Whether this round was missed."""
        return self.breached_at is not None

    def timers(self) -> dict[str, dt.datetime]:
        """The moments at which somebody must wake this clock; none unless it runs, or is missed and may yet lapse."""
        if self.due is None or self.state not in ("running", "breached"):
            return {}
        found: dict[str, dt.datetime] = {}
        if self.state == "running":
            found[DUE] = self.due
            if self.warn_at is not None and self.warned_at is None:
                found[WARNING] = self.warn_at
        if self.lapse is not None and self.met_at is None:
            found[LAPSE] = self.due + dt.timedelta(seconds=self.lapse)
        if self.told < len(self.chain) and self.met_at is None:
            after = self.chain[self.told]
            if after < 0 or self.state == "breached":
                found[f"{CHAIN}:{self.told}"] = self.due + dt.timedelta(seconds=after)
        return found


class Counts(msgspec.Struct, frozen=True, omit_defaults=True):
    """How often what happened; none ever falls."""

    assignments: int = 0
    replies: int = 0
    plans: int = 0
    messages: int = 0
    reports: int = 0
    waits: int = 0
    urges: int = 0
    raises: int = 0
    extensions: int = 0
    promises: int = 0
    reclassified: int = 0
    solved: int = 0
    reopens: int = 0
    calls: int = 0
    unreached: int = 0
    ratings: int = 0


class Passed(msgspec.Struct, frozen=True, array_like=True):
    """A node entered at a moment."""

    node: str
    at: dt.datetime


class Case(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where it stands, what is known of it, its clocks and its counts. `back` is where a waiting case returns to.

    `approvals` are those of the present node: asked, granted or declined. `before` is how a voided one stood.
    """

    node: str = ""
    status: str = NEW
    waiting: str = ""
    team: str = ""
    level: str = ""
    values: dict[str, Value] = {}
    clocks: dict[str, Clock] = {}
    counts: Counts = Counts()
    score: int = 0
    back: str = ""
    path: tuple[Passed, ...] = ()
    approvals: dict[str, str] = {}
    before: "Case | None" = None

    def due(self) -> tuple[dt.datetime, str] | None:
        """The nearest due moment of a running clock that the case's own team answers for, and which clock."""
        running = [
            (clock.due, name)
            for name, clock in self.clocks.items()
            if clock.state == "running" and clock.due and not name.startswith(TASK_CLOCK)
        ]
        return min(running, default=None)


NOTHING = Case()

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(Case)


def encode(case: Case) -> bytes:
    """As JSON."""
    return _encoder.encode(case)


def decode(data: bytes | str) -> Case:
    """From JSON."""
    return _decoder.decode(data)


class SetTimer(msgspec.Struct, frozen=True):
    """Wake the case at `due` with TimerFired(clock, moment)."""

    clock: str
    moment: str
    due: dt.datetime


class Duty(msgspec.Struct, frozen=True, omit_defaults=True):
    """Something that must be done now: follow_up, recovery, progress_report, promise_due, manager_watch, breach_notice,
    approval, task, notify, webhook. `about` is the code of the approval or act.

    For whom: a `team`, a `role` (of that team when both are given), a `skill`, or `who` of the case.
    """

    kind: str
    due: dt.datetime
    team: str = ""
    role: str = ""
    skill: str = ""
    who: str = ""
    not_before: dt.datetime | None = None
    clock: str = ""
    about: str = ""


class Check(msgspec.Struct, frozen=True, omit_defaults=True):
    """A check that failed, where, and about what."""

    code: str
    node: str
    about: str = ""


class News(msgspec.Struct, frozen=True):
    """What became of a clock: started, warned, breached, met, paused, resumed, changed, extended, skipped, stopped."""

    clock: str
    what: str
    at: dt.datetime


class Step(msgspec.Struct, frozen=True):
    """The answer to one happening. Of `stop_timers` all moments go first, then `set_timers` are set.

    `refused` is the reason's code, empty when it was accepted; a refused happening leaves the case as it was.
    """

    case: Case
    node_from: str
    entered: tuple[str, ...] = ()
    set_timers: tuple[SetTimer, ...] = ()
    stop_timers: tuple[str, ...] = ()
    duties: tuple[Duty, ...] = ()
    failed: tuple[Check, ...] = ()
    news: tuple[News, ...] = ()
    used: dict[str, Value] = {}
    refused: str = ""

    @property
    def node(self) -> str:
        """Where the case now stands."""
        return self.case.node

    @property
    def status(self) -> str:
        """Its status."""
        return self.case.status

    @property
    def team(self) -> str:
        """The code of the team that owns it."""
        return self.case.team

    @property
    def level(self) -> str:
        """Its level."""
        return self.case.level
