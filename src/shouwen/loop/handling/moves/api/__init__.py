"""Moves over HTTP."""

from shouwen.loop.handling.moves.api import live
from shouwen.loop.handling.moves.api.router import api

__all__ = ["api", "live"]
