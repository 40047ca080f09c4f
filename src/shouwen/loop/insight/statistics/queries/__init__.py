"""Reads of statistics: series and groups of figures, what people entered."""

from shouwen.loop.insight.statistics.queries.entered import benchmark, benchmarks, shifts
from shouwen.loop.insight.statistics.queries.series import GROUPINGS, LENGTHS, Series, grouped, names, series

__all__ = ["GROUPINGS", "LENGTHS", "Series", "benchmark", "benchmarks", "grouped", "names", "series", "shifts"]
