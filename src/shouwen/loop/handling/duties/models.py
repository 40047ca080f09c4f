"""The table of duties."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q


class Duty(models.Model):
    """A department's task or an approval that a ticket's standard asked for."""

    class Kind(models.TextChoices):
        TASK = "task", "协办任务"
        APPROVAL = "approval", "审批"

    class State(models.TextChoices):
        OPEN = "open", "待办"
        DONE = "done", "已完成"
        DECLINED = "declined", "未批准"
        GONE = "gone", "不再需要"

    ticket = models.ForeignKey("tickets.Ticket", on_delete=models.CASCADE, related_name="+")
    raised = models.BigIntegerField(unique=True)  # the fact that asked for it
    kind = models.CharField(max_length=10, choices=Kind.choices)
    code = models.CharField(max_length=64)
    node = models.CharField(max_length=64)
    team_id = models.BigIntegerField(null=True)
    role = models.CharField(max_length=20)
    skill = models.CharField(max_length=64)
    who = models.CharField(max_length=20)
    people = ArrayField(models.BigIntegerField())  # who may answer, kept true as people and tickets come and go
    asked_at = models.DateTimeField()
    asked_by = models.ForeignKey("staff.Person", null=True, on_delete=models.PROTECT, related_name="+")
    due_at = models.DateTimeField(null=True)
    state = models.CharField(max_length=10, choices=State.choices, default=State.OPEN)
    done_at = models.DateTimeField(null=True)
    done_by = models.ForeignKey("staff.Person", null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        verbose_name_plural = "duties"
        indexes = (
            models.Index(fields=["due_at", "id"], condition=Q(state="open"), name="duties_open"),
            models.Index(fields=["-done_at", "-id"], condition=~Q(state="open"), name="duties_over_latest"),
        )

    def __str__(self) -> str:
        return f"{self.ticket_id} {self.kind} {self.code}"
