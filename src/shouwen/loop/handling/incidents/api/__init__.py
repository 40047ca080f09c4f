"""The doors of incidents: `api`, and the room of `live` that open pages hear."""

from shouwen.loop.handling.incidents.api import live
from shouwen.loop.handling.incidents.api.router import api

__all__ = ["api", "live"]
