"""Imports, and which ticket came from which row."""

from django.db import models
from django.db.models import Q


class Import(models.Model):
    """One file brought in under one map. The same file and map go on with the same import."""

    class State(models.TextChoices):
        RUNNING = "running", "进行中"
        DONE = "done", "已完成"
        UNDONE = "undone", "已撤销"

    source = models.TextField()
    name = models.TextField()
    digest = models.TextField()
    state = models.TextField(choices=State.choices, default=State.RUNNING)
    rows = models.IntegerField()
    done_line = models.IntegerField(default=0)
    tickets = models.IntegerField(default=0)
    started_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["digest"], condition=Q(state="running"), name="imports_running_once"),
        )

    def __str__(self) -> str:
        return f"{self.pk} {self.name}"


class Imported(models.Model):
    """A ticket and the row it came from; a number of the other system comes in once."""

    run = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="+")
    line = models.IntegerField()
    source = models.TextField()
    number = models.TextField(null=True)
    ticket_id = models.BigIntegerField()
    customer_id = models.BigIntegerField(null=True)  # of a customer who was met by this very row

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["run", "line"], name="imports_row_once"),
            models.UniqueConstraint(fields=["source", "number"], name="imports_number_once"),
        )
        indexes = (models.Index(fields=["number"], name="imports_number"),)

    def __str__(self) -> str:
        return f"{self.run_id}:{self.line} {self.ticket_id}"
