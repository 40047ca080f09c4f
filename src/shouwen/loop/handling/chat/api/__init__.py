"""The chat's doors: `api` visitors', `settings` sites', `DOORS` past Django, `cross` for pages of other origins."""

from shouwen.loop.handling.chat.api.cross import cross
from shouwen.loop.handling.chat.api.hot import DOORS as HOT
from shouwen.loop.handling.chat.api.hot import api as saying
from shouwen.loop.handling.chat.api.live import DOORS as LIVE
from shouwen.loop.handling.chat.api.live import life
from shouwen.loop.handling.chat.api.router import api
from shouwen.loop.handling.chat.api.sites import api as settings

DOORS = {**HOT, **LIVE}
__all__ = ["DOORS", "api", "cross", "life", "saying", "settings"]
