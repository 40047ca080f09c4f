"""Moves from version to version, and what became of each ticket in them."""

from django.db import models
from django.db.models import Q


class Move(models.Model):
    """Running tickets of one version go to another; `mapping` says from which node to which."""

    class State(models.TextChoices):
        """Whether tickets still wait."""

        RUNNING = "running", "进行中"
        DONE = "done", "已完成"

    version_id = models.BigIntegerField()
    from_version_id = models.BigIntegerField()
    mapping = models.JSONField()
    undoes = models.OneToOneField("self", null=True, on_delete=models.PROTECT, related_name="undone_by")
    state = models.TextField(choices=State.choices, default=State.RUNNING)
    tickets = models.IntegerField()
    moved = models.IntegerField(default=0)
    skipped = models.IntegerField(default=0)
    asked_by = models.TextField()
    asked_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["version_id", "from_version_id"], condition=Q(state="running"), name="moves_running_once"
            ),
        )
        indexes = (models.Index(fields=["version_id"], name="moves_version"),)

    def __str__(self) -> str:
        return f"{self.pk}: {self.from_version_id} to {self.version_id}"


class Moving(models.Model):
    """One ticket of a move: where it stood when the move was asked for, where it shall stand, what became of it."""

    class State(models.TextChoices):
        """What became of it."""

        WAITING = "waiting", "等待"
        MOVED = "moved", "已换版"
        SKIPPED = "skipped", "已跳过"

    move = models.ForeignKey(Move, on_delete=models.CASCADE, related_name="+")
    ticket_id = models.BigIntegerField()
    node_from = models.TextField()
    node_to = models.TextField()
    state = models.TextField(choices=State.choices, default=State.WAITING)
    why = models.TextField(default="")

    class Meta:
        constraints = (models.UniqueConstraint(fields=["move", "ticket_id"], name="moves_ticket_once"),)
        indexes = (
            models.Index(fields=["move", "ticket_id"], condition=Q(state="waiting"), name="moves_waiting"),
            models.Index(fields=["move", "ticket_id"], condition=Q(state="skipped"), name="moves_skipped"),
        )

    def __str__(self) -> str:
        return f"{self.move_id}: {self.ticket_id} {self.state}"
