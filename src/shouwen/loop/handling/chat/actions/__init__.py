"""Verbs of the chat: `sites` what is offered, `visiting` who comes, `leaving` what else is asked for."""

from shouwen.loop.handling.chat.actions.leaving import callback, leave_message, open_ticket, send_transcript
from shouwen.loop.handling.chat.actions.sites import SiteChanges, add_site, change_site, lay_demo_site, rotate_secret
from shouwen.loop.handling.chat.actions.visiting import Beginning, arrive, begin, sweep

__all__ = [
    "Beginning",
    "SiteChanges",
    "add_site",
    "arrive",
    "begin",
    "callback",
    "change_site",
    "lay_demo_site",
    "leave_message",
    "open_ticket",
    "rotate_secret",
    "send_transcript",
    "sweep",
]
