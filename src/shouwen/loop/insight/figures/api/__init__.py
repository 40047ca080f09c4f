"""The doors of figures: the board, the rows behind each figure, who keeps which indicator."""

from shouwen.loop.insight.figures.api import exporting
from shouwen.loop.insight.figures.api.board import api
from shouwen.loop.insight.figures.api.indicators import indicators

__all__ = ["api", "exporting", "indicators"]
