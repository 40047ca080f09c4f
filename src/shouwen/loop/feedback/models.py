"""Tables of feedback."""

from django.db import models
from django.db.models import Q

from shouwen.loop.feedback.rules import LONGEST_WORDS


class Survey(models.Model):
    """One invitation to rate one solving of a ticket."""

    ticket = models.ForeignKey("tickets.Ticket", on_delete=models.CASCADE, related_name="+")
    solved = models.BigIntegerField()  # the fact of solving that it asks about
    invited_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    answered_at = models.DateTimeField(null=True)
    score = models.SmallIntegerField(null=True)
    words = models.CharField(max_length=LONGEST_WORDS)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["solved"], name="feedback_survey_once"),
            models.CheckConstraint(condition=Q(score=None) | Q(score__gte=1, score__lte=5), name="feedback_score"),
        )

    def __str__(self) -> str:
        return f"{self.ticket_id}/{self.pk}"


class TalkRating(models.Model):
    """What a visitor said of one chat; one answer counts."""

    contact = models.OneToOneField("contacts.Contact", primary_key=True, on_delete=models.CASCADE, related_name="+")
    score = models.SmallIntegerField()
    words = models.CharField(max_length=LONGEST_WORDS)
    at = models.DateTimeField()

    class Meta:
        constraints = (models.CheckConstraint(condition=Q(score__gte=1, score__lte=5), name="feedback_talk_score"),)

    def __str__(self) -> str:
        return f"{self.contact_id}: {self.score}"


class FollowUp(models.Model):
    """One call to make after solving, between `not_before` and `due_at`."""

    class State(models.TextChoices):
        OPEN = "open", "待回访"
        DONE = "done", "已回访"
        DROPPED = "dropped", "无需回访"

    ticket = models.ForeignKey("tickets.Ticket", on_delete=models.CASCADE, related_name="+")
    raised = models.BigIntegerField(unique=True)  # the fact that asked for it
    team_id = models.BigIntegerField(null=True)
    role = models.CharField(max_length=20)
    not_before = models.DateTimeField()
    due_at = models.DateTimeField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.OPEN)
    result = models.CharField(max_length=12)
    words = models.CharField(max_length=LONGEST_WORDS)
    done_at = models.DateTimeField(null=True)
    done_by = models.ForeignKey("staff.Person", null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        indexes = (models.Index(fields=["due_at", "id"], condition=Q(state="open"), name="feedback_follow_up_open"),)

    def __str__(self) -> str:
        return f"{self.ticket_id}/{self.pk}"


class Recovery(models.Model):
    """What a manager does about a bad rating; closed only with contact, cause and measure."""

    ticket = models.ForeignKey("tickets.Ticket", on_delete=models.CASCADE, related_name="+")
    raised = models.BigIntegerField(unique=True)
    team_id = models.BigIntegerField(null=True)
    role = models.CharField(max_length=20)
    due_at = models.DateTimeField()
    contact = models.CharField(max_length=LONGEST_WORDS)
    cause = models.CharField(max_length=LONGEST_WORDS)
    measure = models.CharField(max_length=LONGEST_WORDS)
    closed_at = models.DateTimeField(null=True)
    closed_by = models.ForeignKey("staff.Person", null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        verbose_name_plural = "recoveries"
        indexes = (models.Index(fields=["due_at", "id"], condition=Q(closed_at=None), name="feedback_recovery_open"),)
        constraints = (
            models.UniqueConstraint(fields=["ticket"], condition=Q(closed_at=None), name="feedback_recovery_one_open"),
            models.CheckConstraint(
                condition=Q(closed_at=None) | ~(Q(contact="") | Q(cause="") | Q(measure="")),
                name="feedback_recovery_whole",
            ),
        )

    def __str__(self) -> str:
        return f"{self.ticket_id}/{self.pk}"
