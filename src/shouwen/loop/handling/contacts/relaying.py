"""What both sides of a talk are told at once, before the log tells it: messages, read marks, who types."""

from typing import Any, Final

import msgspec

from shouwen.ground.base.push.live import hub
from shouwen.loop.handling.contacts.actions import Spoken
from shouwen.loop.handling.contacts.rules import rooms

SHOWN: Final = ("public", "event")  # to the visitor


def said(spoken: Spoken) -> None:
    """A message just committed: the fact as the log will tell it, but for its cursor; called on the event loop."""
    message, room = spoken.message, rooms.talk(spoken.contact_id)
    frame = {
        "op": "fact",
        "kind": "MessageSaid",
        "subject": f"conversation:{spoken.conversation_id}",
        "at": message.at,
        "data": {"message_id": message.id, "message": message},
        "rooms": [room],
    }
    hub.relay.tell(room, msgspec.json.encode(frame), key=message.id, before=spoken.before)
    shown = msgspec.json.encode(message if message.kind in SHOWN else None)
    hub.relay.tell(rooms.outside(spoken.contact_id), shown, key=message.id, before=spoken.before)


def read(contact_id: int, side: str, message_id: int) -> None:
    """Somebody has read up to this message; called beside the event loop."""
    room = rooms.talk(contact_id)
    _later(room, {"op": "read", "room": room, "side": side, "message_id": message_id})
    if side == "staff":
        _later(rooms.outside(contact_id), {"op": "read", "message_id": message_id})


def typing(contact_id: int, name: str) -> None:
    """The visitor types; called beside the event loop or on it."""
    room = rooms.talk(contact_id)
    _later(room, {"op": "typing", "room": room, "by": {"id": 0, "name": name}})


def _later(room: str, words: dict[str, Any]) -> None:
    hub.relay.from_thread(room, msgspec.json.encode(words))
