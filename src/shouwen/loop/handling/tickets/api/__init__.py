"""The doors of tickets: `api` and `export` for Django, `DOORS` past it, `life` of the committer, `live` rooms."""

from shouwen.loop.handling.tickets.api import committer, live
from shouwen.loop.handling.tickets.api.committer import life
from shouwen.loop.handling.tickets.api.exporting import export
from shouwen.loop.handling.tickets.api.hot import DOORS
from shouwen.loop.handling.tickets.api.router import api

__all__ = ["DOORS", "api", "committer", "export", "life", "live"]
