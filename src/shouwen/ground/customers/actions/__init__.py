"""Verbs of customers, the room's only writes."""

from shouwen.ground.customers.actions.approaching import approach, note_alike
from shouwen.ground.customers.actions.changing import Changes, add_identity, change, drop_identity
from shouwen.ground.customers.actions.merging import merge, unmerge
from shouwen.ground.customers.actions.resolving import Found, Resolved, Seeking, resolve, resolve_many, seek
from shouwen.ground.customers.actions.suggesting import compare_many, refuse, suggest_again
from shouwen.ground.customers.actions.unmeeting import unmeet_many
from shouwen.ground.customers.errors import Raced

__all__ = [
    "Changes",
    "Found",
    "Raced",
    "Resolved",
    "Seeking",
    "add_identity",
    "approach",
    "change",
    "compare_many",
    "drop_identity",
    "merge",
    "note_alike",
    "refuse",
    "resolve",
    "resolve_many",
    "seek",
    "suggest_again",
    "unmeet_many",
    "unmerge",
]
