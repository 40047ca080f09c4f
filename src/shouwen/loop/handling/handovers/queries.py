"""Reads: the lines of teams, and a ticket's hand-overs."""

from shouwen.ground.base.kept import Kept
from shouwen.loop.handling.handovers.models import Handover, TeamLine
from shouwen.loop.handling.handovers.rules import Given, Place


def _load(_key: None) -> dict[int, Place]:
    rows = TeamLine.objects.values_list("team_id", "line", "up_id")
    return {team: Place(line, up) for team, line, up in rows}


kept: Kept[None, dict[int, Place]] = Kept(_load)


def places() -> dict[int, Place]:
    """Which line each team is, at most five seconds old."""
    return kept.get(None)


def given(ticket_id: int) -> list[Given]:
    """A ticket's hand-overs, the latest first."""
    rows = Handover.objects.filter(ticket_id=ticket_id).order_by("-pk")
    return [Given(*row) for row in rows.values_list("direction", "from_team_id", "from_person_id", "to_team_id")[:50]]


def latest(ticket_id: int) -> Handover | None:
    """The last one."""
    return Handover.objects.filter(ticket_id=ticket_id).order_by("-pk").first()
