"""Each mentioned person's own pages hear of it."""

from collections.abc import Iterable, Sequence

from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.push.rooms import rooms_of
from shouwen.loop.handling.mentions.events import PeopleMentioned


@rooms_of(PeopleMentioned)
def to_people(facts: Sequence[Happened]) -> Sequence[Iterable[str]]:
    """Each to their own."""
    return [[f"person:{person}" for person in getattr(happened.fact, "people", ())] for happened in facts]
