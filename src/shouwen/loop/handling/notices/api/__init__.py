"""The doors of notices: `api`, and what is told `live` to each person's own room."""

from shouwen.loop.handling.notices.api import live
from shouwen.loop.handling.notices.api.router import api

__all__ = ["api", "live"]
