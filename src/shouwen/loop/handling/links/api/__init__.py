"""The doors of links."""

from shouwen.loop.handling.links.api.router import api

__all__ = ["api"]
