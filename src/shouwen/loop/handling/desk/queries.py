"""What the desk asks of a ticket's standard."""

from collections.abc import Callable, Mapping

from shouwen.loop.handling.desk import rules
from shouwen.loop.standards.queries import document_of


def ways_of(version_id: int) -> tuple[str, ...]:
    """In which ways a ticket that runs on this version can be solved."""
    return rules.ways(document_of(version_id))


Joined = Callable[[int], Mapping[int, str]]


class _Talks:
    joined: Joined = staticmethod(lambda _ticket_id: {})


def join_talks(joined: Joined) -> None:
    """An upper room tells the talks shown together with a ticket's own, each with the number it came with."""
    _Talks.joined = staticmethod(joined)


def joined_talks(ticket_id: int) -> Mapping[int, str]:
    """The conversations to show with this ticket's, by id."""
    return _Talks.joined(ticket_id)
