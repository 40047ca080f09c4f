"""The doors of appointments: `api` for staff, `settings` for kinds and resources, `portal` for customers."""

from shouwen.loop.handling.appointments.api import live
from shouwen.loop.handling.appointments.api.portal import api as portal
from shouwen.loop.handling.appointments.api.router import api
from shouwen.loop.handling.appointments.api.settings import api as settings

__all__ = ["api", "live", "portal", "settings"]
