"""Reads of the log: the rows behind each figure, and the figures taken from them."""

from shouwen.loop.insight.queries.figures import Period, Scope, ages, days, figures, rows
from shouwen.loop.insight.queries.goals import goals

__all__ = ["Period", "Scope", "ages", "days", "figures", "goals", "rows"]
