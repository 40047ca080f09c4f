"""Reads of the log: the rows behind each figure, and the figures taken from them."""

from shouwen.loop.insight.figures.queries.figures import Span, ages, figures, groups, rows, spans
from shouwen.loop.insight.figures.queries.goals import goals
from shouwen.loop.insight.figures.queries.indicators import indicators
from shouwen.loop.insight.figures.queries.pay import pay

__all__ = ["Span", "ages", "figures", "goals", "groups", "indicators", "pay", "rows", "spans"]
