"""Reads of the log: the rows behind each figure, and the figures taken from them."""

from shouwen.loop.insight.figures.queries.figures import ages, days, figures, rows
from shouwen.loop.insight.figures.queries.goals import goals

__all__ = ["ages", "days", "figures", "goals", "rows"]
