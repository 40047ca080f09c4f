"""What the desk asks of a ticket's standard."""

from shouwen.loop.handling.desk import rules
from shouwen.loop.standards.queries import document_of


def ways_of(version_id: int) -> tuple[str, ...]:
    """In which ways a ticket that runs on this version can be solved."""
    return rules.ways(document_of(version_id))
