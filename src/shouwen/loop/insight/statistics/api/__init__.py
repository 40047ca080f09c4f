"""The doors of statistics: charts and comparisons, and what people enter for them."""

from shouwen.loop.insight.statistics.api import entering
from shouwen.loop.insight.statistics.api.looking import api

__all__ = ["api", "entering"]
