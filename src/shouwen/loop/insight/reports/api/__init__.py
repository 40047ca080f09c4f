"""Reports over HTTP: the document, its files, and who gets them when."""

from shouwen.loop.insight.reports.api.reports import api
from shouwen.loop.insight.reports.api.schedules import api as schedules

__all__ = ["api", "schedules"]
