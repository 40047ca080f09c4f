"""The doors of insight: the board, and where tickets left their standards."""

from shouwen.loop.insight.api import board, conformance
from shouwen.loop.insight.api.asked import api

__all__ = ["api", "board", "conformance"]
