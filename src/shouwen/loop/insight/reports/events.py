"""Facts and jobs of reports: figures that leave the house are told to the log."""

from dataclasses import dataclass
from typing import ClassVar

from shouwen.ground.base.events.facts import Fact
from shouwen.ground.base.jobs import Job


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleChanged(Fact):
    """Who gets which report when was set, changed, stopped, removed or tried out."""

    subject_kind: ClassVar[str] = "schedule"

    schedule_id: int
    report: str
    change: str
    people: list[int]
    robots: list[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSent(Fact):
    """A report went to somebody, or could not: `target` is person:1 or robot:2."""

    subject_kind: ClassVar[str] = "schedule"

    schedule_id: int
    issue_id: int
    target: str
    sent: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SendIssue(Job):
    """Make a report and send it to all who wait for it."""

    issue_id: int
