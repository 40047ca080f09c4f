"""A report as PDF, and as the one picture that is sent to a group."""

from importlib import resources
from typing import Final

from shouwen.ground.base.print.pdf import pictured, printed
from shouwen.loop.insight.reports.rules.report import Report

REPORT: Final = resources.files(__package__) / "typst" / "report.typ"
PICTURE: Final = resources.files(__package__) / "typst" / "picture.typ"


def pdf(report: Report) -> bytes:
    """On A4, with cover, charts, agenda and list of actions."""
    return printed(REPORT, report)


def png(report: Report) -> bytes:
    """What a phone shows of it at a glance."""
    return pictured(PICTURE, report)
