"""The doors of the guide."""

from shouwen.loop.handling.guide.api.router import api

__all__ = ["api"]
