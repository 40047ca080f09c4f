"""The doors of feedback: `api`, and the `live` rooms of its lists."""

from shouwen.loop.feedback.api import live
from shouwen.loop.feedback.api.router import api
from shouwen.loop.feedback.api.talks import api as talks

__all__ = ["api", "live", "talks"]
