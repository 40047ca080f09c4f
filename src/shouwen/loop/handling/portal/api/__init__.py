"""The doors of the portal: `api` for Django, `DOORS` past it with the live line of a followed ticket."""

from shouwen.loop.handling.portal.api.live import DOORS
from shouwen.loop.handling.portal.api.router import api

__all__ = ["DOORS", "api"]
