"""The doors of feedback: `api`, and the `live` rooms of its lists."""

from shouwen.loop.feedback.api import live
from shouwen.loop.feedback.api.router import api

__all__ = ["api", "live"]
