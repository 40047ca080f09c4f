"""Incidents, their rounds (a notice or a closing), and what became of each ticket in one."""

from django.db import models
from django.db.models import Q


class Incident(models.Model):
    """A ticket raised to a major incident; its children hang on it as links of the kind `parent`."""

    ticket_id = models.BigIntegerField()
    title = models.TextField()
    public_text = models.TextField()
    problem = models.TextField()
    product = models.TextField()
    region = models.TextField()
    since = models.DateTimeField()
    raised_by = models.TextField()
    raised_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    cause = models.TextField(default="")
    measure = models.TextField(default="")

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["ticket_id"], condition=Q(ended_at=None), name="incidents_once"),
        )

    def __str__(self) -> str:
        return self.title


class Round(models.Model):
    """One message or one answer to all open tickets of an incident."""

    incident = models.ForeignKey(Incident, on_delete=models.CASCADE, related_name="+")
    sort = models.TextField()
    text = models.TextField()
    way = models.TextField()
    total = models.IntegerField()
    done = models.IntegerField(default=0)
    failed = models.IntegerField(default=0)
    asked_by = models.TextField()
    asked_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["incident"], condition=Q(ended_at=None), name="incidents_one_round"),
        )

    def __str__(self) -> str:
        return f"{self.sort} {self.pk}"


class Turn(models.Model):
    """One ticket of a round: `spoken` is the ticket in which its customer was told; `why` what refused it."""

    round = models.ForeignKey(Round, on_delete=models.CASCADE, related_name="+")
    ticket_id = models.BigIntegerField()
    customer_id = models.BigIntegerField()
    spoken = models.BigIntegerField(null=True)
    state = models.TextField(default="waiting")  # waiting, done, failed
    mail = models.BooleanField(default=False)  # whether a letter goes as well
    why = models.TextField(default="")
    why_en = models.TextField(default="")

    class Meta:
        constraints = (models.UniqueConstraint(fields=["round", "ticket_id"], name="incidents_turn_once"),)

    def __str__(self) -> str:
        return f"{self.round_id}: {self.ticket_id} {self.state}"
