"""Sends reports; slow, so outside any transaction and in slots of their own."""

from shouwen.ground.base import clock
from shouwen.ground.base.jobs import OUTSIDE, does, every
from shouwen.loop.insight.reports import actions, sending
from shouwen.loop.insight.reports.events import SendIssue


@does(SendIssue, queue=OUTSIDE)
def send_issue(job: SendIssue) -> None:
    """To each once, however often the job runs; but a group may see one twice when the worker dies after sending."""
    sending.work(job.issue_id)


@every("* * * * *")
def start_due() -> None:
    """Reports whose time has come, or whose job died, are made and sent."""
    actions.start_due(clock.now())


@every("53 3 * * *")
def sweep_issues() -> None:
    """Old ones go."""
    actions.sweep(clock.now())
