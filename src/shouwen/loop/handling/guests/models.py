"""Tables of guests."""

from django.db import models
from django.db.models import Q


class Guest(models.Model):
    """Somebody of a department who has no account and answers by mail's link; removed ones stay for the log."""

    team_id = models.BigIntegerField()
    name = models.CharField(max_length=80)
    email = models.CharField(max_length=254)
    language = models.CharField(max_length=10, default="zh-CN")
    archived_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["team_id", "email"], condition=Q(archived_at=None), name="guest_once"),
        )

    def __str__(self) -> str:
        return self.name


class Invitation(models.Model):
    """One guest asked for one task. `sent_at` is when the last mail went; `unsent` says that it could not."""

    duty = models.ForeignKey("duties.Duty", on_delete=models.CASCADE, related_name="+")
    guest = models.ForeignKey(Guest, on_delete=models.PROTECT, related_name="+")
    by_hand = models.BooleanField(default=False)
    state = models.CharField(max_length=10, default="open")
    asked_at = models.DateTimeField()
    due_at = models.DateTimeField(null=True)
    remind_at = models.DateTimeField(null=True)
    sent_at = models.DateTimeField(null=True)
    unsent = models.BooleanField(default=False)
    seen_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        indexes = (models.Index(fields=["remind_at"], condition=Q(state="open"), name="guest_reminders"),)
        constraints = (
            models.UniqueConstraint(fields=["duty", "guest"], condition=Q(state="open"), name="guest_asked_once"),
            models.CheckConstraint(
                condition=(Q(state="open") & Q(ended_at=None)) | (~Q(state="open") & Q(ended_at__isnull=False)),
                name="guest_ended_whole",
            ),
        )

    def __str__(self) -> str:
        return f"{self.duty_id} {self.guest_id} {self.state}"


class Key(models.Model):
    """The hash of one link that was given out."""

    digest = models.CharField(max_length=64, primary_key=True)
    invitation = models.ForeignKey(Invitation, on_delete=models.CASCADE, related_name="+")
    until = models.DateTimeField()

    def __str__(self) -> str:
        return f"key of {self.invitation_id}"


class Line(models.Model):
    """A message of the ticket that the guest sees: shared with them, written to them, or written by them."""

    invitation = models.ForeignKey(Invitation, on_delete=models.CASCADE, related_name="lines")
    message_id = models.BigIntegerField()
    kind = models.CharField(max_length=10)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["invitation", "message_id"], name="guest_line_once"),)

    def __str__(self) -> str:
        return f"{self.kind} {self.message_id}"
