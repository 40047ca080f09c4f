"""Tables of reports. No keys to robots: one that is removed lets its deliveries fail with the reason."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q


class Schedule(models.Model):
    """Who gets which report when; it tells what its owner may see at that time."""

    class Kind(models.TextChoices):
        DAILY = "daily", "日报"
        WEEKLY = "weekly", "周报"
        MONTHLY = "monthly", "服务质量分析会资料"

    owner = models.ForeignKey("staff.Person", on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    filters = models.JSONField(default=dict)
    language = models.CharField(max_length=10)
    minute = models.SmallIntegerField()  # of the day, in the company's time zone
    people = ArrayField(models.BigIntegerField())
    robots = ArrayField(models.BigIntegerField())
    active = models.BooleanField(default=True)
    since = models.DateTimeField()  # moments before this are not made up for

    class Meta:
        indexes = (models.Index(fields=["owner", "id"], name="reports_of_owner"),)

    def __str__(self) -> str:
        return f"{self.kind} of {self.owner_id}"


class Issue(models.Model):
    """One report as it was sent: all who got it got the same numbers."""

    schedule = models.ForeignKey(Schedule, on_delete=models.CASCADE, related_name="issues")
    first = models.DateField()
    trial = models.BooleanField(default=False)
    document = models.TextField(blank=True)
    at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["schedule", "first"], condition=Q(trial=False), name="reports_once"),
        )
        indexes = (models.Index(fields=["schedule", "-id"], name="reports_latest"),)

    def __str__(self) -> str:
        return f"{self.schedule_id} {self.first}"


class Delivery(models.Model):
    """What became of one issue for one colleague or group: `target` is person:1 or robot:2."""

    class State(models.TextChoices):
        WAITING = "waiting", "待发送"
        SENT = "sent", "已送达"
        FAILED = "failed", "未送达"

    issue = models.ForeignKey(Issue, on_delete=models.CASCADE, related_name="deliveries")
    target = models.CharField(max_length=30)
    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING)
    tries = models.SmallIntegerField(default=0)
    error = models.CharField(max_length=300, blank=True)
    next_at = models.DateTimeField()
    done_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name_plural = "deliveries"
        constraints = (models.UniqueConstraint(fields=["issue", "target"], name="reports_each_once"),)
        indexes = (models.Index(fields=["next_at"], condition=Q(state="waiting"), name="reports_waiting"),)

    def __str__(self) -> str:
        return f"{self.target} {self.state}"
