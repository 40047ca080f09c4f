"""A notice is told to the pages of the people it is for: everyone may follow the room of their own name."""

from collections.abc import Iterable, Sequence

from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.push.rooms import rooms_of
from shouwen.loop.handling.notices.events import PeopleTold


@rooms_of(PeopleTold)
def to_people(facts: Sequence[Happened]) -> Sequence[Iterable[str]]:
    """Each to their own."""
    return [[f"person:{person}" for person in getattr(happened.fact, "people", ())] for happened in facts]
