"""Tables of webhooks."""

from django.db import models
from django.db.models import Q

from shouwen.loop.handling.webhooks.rules import LONGEST_ERROR, LONGEST_URL


class Webhook(models.Model):
    """An address of another system; a standard names it by its code."""

    code = models.CharField(max_length=64, unique=True)
    url = models.CharField(max_length=LONGEST_URL)
    sealed = models.TextField()  # what signs the calls; shown once
    active = models.BooleanField(default=True)
    made_at = models.DateTimeField()
    rests_until = models.DateTimeField(null=True)  # it could not be reached just now
    misses = models.SmallIntegerField(default=0)  # so many times in a row
    reached_at = models.DateTimeField(null=True)  # a call arrived last
    told_at = models.DateTimeField(null=True)  # administrators were told last that calls are lost

    def __str__(self) -> str:
        return self.code


class Delivery(models.Model):
    """One call, the body as it is sent every time, and what became of it."""

    class State(models.TextChoices):
        WAITING = "waiting", "待发送"
        SENT = "sent", "已送达"
        FAILED = "failed", "未送达"

    webhook = models.ForeignKey(Webhook, on_delete=models.CASCADE, related_name="deliveries")
    raised = models.BigIntegerField(null=True)  # the fact that asked for it; a test has none
    ticket = models.ForeignKey("tickets.Ticket", null=True, on_delete=models.SET_NULL, related_name="+")
    key = models.UUIDField(unique=True)
    body = models.TextField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING)
    tries = models.SmallIntegerField(default=0)
    answer = models.SmallIntegerField(null=True)
    error = models.CharField(max_length=LONGEST_ERROR)
    at = models.DateTimeField()
    next_at = models.DateTimeField(null=True)
    done_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name_plural = "deliveries"
        constraints = (models.UniqueConstraint(fields=["webhook", "raised"], name="webhooks_once"),)
        indexes = (
            models.Index(fields=["webhook", "-id"], name="webhooks_latest"),
            models.Index(fields=["at"], condition=~Q(state="waiting"), name="webhooks_old"),
            models.Index(fields=["webhook", "id"], condition=Q(state="waiting"), name="webhooks_waiting"),
        )

    def __str__(self) -> str:
        return f"{self.webhook_id} {self.state}"
