"""Reads of contacts: `steering` what routing says of the queue, `waiting` the queue itself, `lists` pages and cards."""

from shouwen.loop.handling.contacts.queries.lists import Row, Said, Summed, card, page
from shouwen.loop.handling.contacts.queries.waiting import Waiting, place_of, waiting_contacts, waiting_count

__all__ = ["Row", "Said", "Summed", "Waiting", "card", "page", "place_of", "waiting_contacts", "waiting_count"]
