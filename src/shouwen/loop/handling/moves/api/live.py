"""Who looks at standards hears when tickets begin to move and when all have moved."""

from collections.abc import Iterable, Sequence

from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.push.rooms import rooms_of
from shouwen.loop.handling.moves import events


def to_writers(facts: Sequence[Happened]) -> Sequence[Iterable[str]]:
    """The room of those who may change standards, as standards name it."""
    return [("standards:drafts",) for _ in facts]


for fact in (events.MoveBegun, events.MoveEnded):
    rooms_of(fact)(to_writers)
