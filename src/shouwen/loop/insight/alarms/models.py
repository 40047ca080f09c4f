"""Tables of alarms."""

from django.contrib.postgres.fields import ArrayField
from django.db import models


class Alarm(models.Model):
    """A line that a reading is watched against, and how it stands; it sees what its owner may see."""

    owner = models.ForeignKey("staff.Person", on_delete=models.CASCADE, related_name="+")
    name = models.CharField(max_length=80)
    figure = models.CharField(max_length=64)
    reading = models.CharField(max_length=64)
    filters = models.JSONField(default=dict)
    window = models.CharField(max_length=10)
    above = models.BooleanField()
    raise_at = models.FloatField()
    clear_at = models.FloatField()
    minutes = models.SmallIntegerField()
    quiet_from = models.SmallIntegerField(null=True)
    quiet_to = models.SmallIntegerField(null=True)
    people = ArrayField(models.BigIntegerField())
    robots = ArrayField(models.BigIntegerField())
    by_mail = models.BooleanField(default=False)
    active = models.BooleanField(default=True)
    raised = models.BooleanField(default=False)
    since = models.DateTimeField(null=True)
    told = models.BooleanField(default=True)
    value = models.FloatField(null=True)
    looked_at = models.DateTimeField(null=True)
    next_at = models.DateTimeField()
    error = models.CharField(max_length=40, blank=True)

    class Meta:
        indexes = (models.Index(fields=["next_at"], condition=models.Q(active=True), name="alarms_to_look_at"),)

    def __str__(self) -> str:
        return self.name


class Turn(models.Model):
    """An alarm was raised or cleared; who was told, and who could not be."""

    class Change(models.TextChoices):
        RAISED = "raised", "触发"
        CLEARED = "cleared", "解除"

    alarm = models.ForeignKey(Alarm, on_delete=models.CASCADE, related_name="turns")
    change = models.CharField(max_length=10, choices=Change.choices)
    at = models.DateTimeField()
    value = models.FloatField(null=True)
    reached = ArrayField(models.CharField(max_length=30), default=list)
    missed = models.JSONField(default=dict)

    class Meta:
        indexes = (models.Index(fields=["alarm", "-id"], name="alarms_latest"),)

    def __str__(self) -> str:
        return f"{self.alarm_id} {self.change}"
