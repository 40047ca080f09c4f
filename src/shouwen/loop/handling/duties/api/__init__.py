"""The doors of duties: `api`, and the `live` rooms of their lists."""

from shouwen.loop.handling.duties.api import live
from shouwen.loop.handling.duties.api.router import api

__all__ = ["api", "live"]
