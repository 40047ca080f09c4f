"""Customers over HTTP: `cards` find, read, correct, merge; `alike` who is perhaps one person."""

from shouwen.ground.customers.api import alike, cards
from shouwen.ground.customers.api.cards import api

__all__ = ["alike", "api", "cards"]
