"""The doors of the desk: `api`, and the rooms of `live` that open pages hear."""

from shouwen.loop.handling.desk.api import live, regarding
from shouwen.loop.handling.desk.api.router import api

__all__ = ["api", "live", "regarding"]
