"""Routing over HTTP: its settings, the wait, the floor; `live` the room that the floor's pages follow."""

from shouwen.loop.handling.routing.api import live
from shouwen.loop.handling.routing.api.router import api

__all__ = ["api", "live"]
