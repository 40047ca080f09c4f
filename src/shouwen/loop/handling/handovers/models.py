"""Tables of hand-overs."""

from django.db import models
from django.db.models import F, Q

from shouwen.loop.handling.handovers.rules import LINES


class TeamLine(models.Model):
    """Which line a team is, and the team that it hands up to."""

    team = models.OneToOneField("staff.Team", primary_key=True, on_delete=models.CASCADE, related_name="+")
    line = models.SmallIntegerField()
    up = models.ForeignKey("staff.Team", null=True, on_delete=models.SET_NULL, related_name="+", db_index=False)

    class Meta:
        constraints = (
            models.CheckConstraint(condition=Q(line__gte=1, line__lte=LINES), name="handovers_line"),
            models.CheckConstraint(condition=Q(up=None) | ~Q(up=F("team")), name="handovers_not_to_itself"),
        )

    def __str__(self) -> str:
        return f"{self.team_id} L{self.line}"


class Handover(models.Model):
    """One hand-over of a ticket; what was tried is a note of its talk. Unread until who got it has seen it."""

    ticket = models.ForeignKey("tickets.Ticket", on_delete=models.CASCADE, related_name="+")
    direction = models.CharField(max_length=10)
    reason = models.CharField(max_length=20)
    message_id = models.BigIntegerField()
    from_team_id = models.BigIntegerField()
    from_person_id = models.BigIntegerField(null=True)
    to_team_id = models.BigIntegerField()
    to_person_id = models.BigIntegerField(null=True)
    by_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()
    read_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"{self.ticket_id} {self.direction}"
