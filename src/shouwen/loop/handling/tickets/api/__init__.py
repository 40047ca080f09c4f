"""The door of tickets: `api` for Django, `DOORS` past it, `life` of the committer."""

from shouwen.loop.handling.tickets.api import committer
from shouwen.loop.handling.tickets.api.committer import life
from shouwen.loop.handling.tickets.api.hot import DOORS, api

__all__ = ["DOORS", "api", "committer", "life"]
