"""The doors of mentions, and what is told live to whoever was named."""

from shouwen.loop.handling.mentions.api import live
from shouwen.loop.handling.mentions.api.router import api

__all__ = ["api", "live"]
