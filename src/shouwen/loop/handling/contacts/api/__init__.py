"""The staff's doors to contacts: `api` for Django, `DOORS` past it for what is said; `live` the rooms pages follow."""

from shouwen.loop.handling.contacts.api import live
from shouwen.loop.handling.contacts.api.router import api
from shouwen.loop.handling.contacts.api.talking import DOORS, life
from shouwen.loop.handling.contacts.api.talking import api as talking

__all__ = ["DOORS", "api", "life", "live", "talking"]
