"""Live rooms: `contacts` for lists, `contact:5` a talk for staff, `talk:5` the same for its visitor. Pure."""

from typing import Final

LISTS: Final = "contacts"
TALK: Final = "contact"
OUTSIDE: Final = "talk"
LONGEST: Final = 18


def talk(contact_id: int) -> str:
    """A talk's room for staff."""
    return f"{TALK}:{contact_id}"


def outside(contact_id: int) -> str:
    """The same talk's room for its visitor."""
    return f"{OUTSIDE}:{contact_id}"


def outward(room: str) -> str:
    """The visitor's room of a room for staff."""
    return f"{OUTSIDE}:{room.partition(':')[2]}"


def number_in(room: str) -> int | None:
    """The contact that a room is about."""
    text = room.partition(":")[2]
    return int(text) if text.isascii() and text.isdigit() and len(text) <= LONGEST else None
