"""Staff over HTTP: sign-in, people, reference data, tokens."""

from shouwen.ground.staff.api import live, people, presence, reference, session, shifts, tokens
from shouwen.ground.staff.api.router import router

__all__ = ["live", "people", "presence", "reference", "router", "session", "shifts", "tokens"]
