"""What mentions hear: notes that were said."""

from collections.abc import Sequence

from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.events.reactions import on
from shouwen.loop.handling.conversations.events import MessageSaid
from shouwen.loop.handling.mentions import actions

BATCH = 200


@on(MessageSaid, batch=BATCH)
def said(facts: Sequence[Happened]) -> None:
    """Whoever is named is told."""
    actions.note_mentions(facts)
