"""The table of waiting timers."""

from django.db import models


class WaitingTimer(models.Model):
    """One moment of one clock of a ticket. No foreign key: tickets stand above timers."""

    pk = models.CompositePrimaryKey("ticket_id", "clock", "moment")
    ticket_id = models.BigIntegerField()
    clock = models.CharField(max_length=32)
    moment = models.CharField(max_length=32)
    due = models.DateTimeField()

    class Meta:
        indexes = (models.Index(fields=["due"], name="timers_due"),)

    def __str__(self) -> str:
        return f"ticket:{self.ticket_id} {self.clock} {self.moment}"
