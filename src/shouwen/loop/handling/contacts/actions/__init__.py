"""Verbs of contacts, the room's only writes; locks are taken in one order: contact, seats, conversation."""

from shouwen.loop.handling.contacts.actions.calling import Call, call_back, call_off
from shouwen.loop.handling.contacts.actions.ending import abandon, end, idle, link_ticket, seen_many, summarise
from shouwen.loop.handling.contacts.actions.entering import Entering, enter
from shouwen.loop.handling.contacts.actions.offering import accept, decline, lapse, offer_many, overflow_many
from shouwen.loop.handling.contacts.actions.regarding import set_customer
from shouwen.loop.handling.contacts.actions.saying import Outcome, Spoken, Utterance, say, say_many
from shouwen.loop.handling.contacts.actions.serving import read, release, take_over, transfer

__all__ = [
    "Call",
    "Entering",
    "Outcome",
    "Spoken",
    "Utterance",
    "abandon",
    "accept",
    "call_back",
    "call_off",
    "decline",
    "end",
    "enter",
    "idle",
    "lapse",
    "link_ticket",
    "offer_many",
    "overflow_many",
    "read",
    "release",
    "say",
    "say_many",
    "seen_many",
    "set_customer",
    "summarise",
    "take_over",
    "transfer",
]
