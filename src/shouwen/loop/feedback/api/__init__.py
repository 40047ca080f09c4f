"""The doors of feedback: `api`."""

from shouwen.loop.feedback.api.router import api

__all__ = ["api"]
