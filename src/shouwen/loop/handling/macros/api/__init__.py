"""The doors of macros: kept and arranged, run on a ticket, found as texts in a talk."""

from shouwen.loop.handling.macros.api.router import api

__all__ = ["api"]
