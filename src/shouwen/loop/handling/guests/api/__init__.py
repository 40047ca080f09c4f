"""The doors of guests: `api` the company's, `light` the guest's own."""

from shouwen.loop.handling.guests.api.light import api as light
from shouwen.loop.handling.guests.api.router import api

__all__ = ["api", "light"]
