"""The verbs of staff."""

from shouwen.ground.staff.actions.beginning import begin, first_key
from shouwen.ground.staff.actions.demo import lay_demo
from shouwen.ground.staff.actions.ground import lay_ground
from shouwen.ground.staff.actions.links import add_invited, ask_reset, invite
from shouwen.ground.staff.actions.people import Changes, add_person, change_person, dismiss, restore
from shouwen.ground.staff.actions.presence import (
    leave_silent,
    lock_seats,
    move_chats,
    move_loads,
    seen,
    set_presence,
)
from shouwen.ground.staff.actions.reference import (
    add_reference,
    archive_reference,
    change_reference,
    restore_reference,
)

__all__ = [
    "Changes",
    "add_invited",
    "add_person",
    "add_reference",
    "archive_reference",
    "ask_reset",
    "begin",
    "change_person",
    "change_reference",
    "dismiss",
    "first_key",
    "invite",
    "lay_demo",
    "lay_ground",
    "leave_silent",
    "lock_seats",
    "move_chats",
    "move_loads",
    "restore",
    "restore_reference",
    "seen",
    "set_presence",
]
