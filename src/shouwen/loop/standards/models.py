"""A standard, its versions, and when which of them is in force. A published version never changes."""

import datetime as dt

from django.db import models
from django.db.models import F, Q


class Standard(models.Model):
    """A line of versions under one code."""

    code = models.CharField(max_length=48, unique=True)
    created_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.code


class Version(models.Model):
    """A document on its way: drafted, reviewed, published, retired.

    `diagram` is the BPMN file that it was drawn in, with all that the document does not speak of; empty when nobody
    drew it. `digest` is the SHA-256 of document and diagram. `changers` are all who changed it after `made_by`.
    `published_at` is the beginning of its first interval in force, `retired_at` the end of its last one.
    """

    class Stage(models.TextChoices):
        """How far it is before it is published."""

        DRAFT = "draft", "草稿"
        REVIEW = "review", "审核中"
        SENT_BACK = "sent_back", "已退回"
        APPROVED = "approved", "审核通过"

    standard = models.ForeignKey(Standard, on_delete=models.PROTECT, related_name="versions")
    number = models.IntegerField()
    document = models.TextField()
    diagram = models.TextField(default="")
    digest = models.CharField(max_length=64)
    stage = models.CharField(max_length=12, choices=Stage.choices, default=Stage.DRAFT)
    made_by = models.CharField(max_length=40)
    made_at = models.DateTimeField()
    changed_at = models.DateTimeField()
    changers = models.JSONField(default=list)
    submitted_by = models.CharField(max_length=40, default="")
    submitted_at = models.DateTimeField(null=True)
    reviewed_by = models.CharField(max_length=40, default="")
    reviewed_at = models.DateTimeField(null=True)
    review_note = models.TextField(default="")
    published_by = models.CharField(max_length=40, default="")
    published_at = models.DateTimeField(null=True)
    retired_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("standard", "number"), name="standards_version_number"),
            models.CheckConstraint(
                condition=Q(retired_at__isnull=True) | Q(published_at__isnull=False),
                name="standards_retired_after_published",
            ),
        )

    def __str__(self) -> str:
        return f"{self.standard_id} v{self.number}"

    def status(self, now: dt.datetime) -> str:
        """Its stage until it is published (perhaps from a later moment on), then published or retired, as of `now`."""
        if self.published_at is None:
            return self.stage
        return "retired" if self.retired_at is not None and self.retired_at <= now else "published"


class Interval(models.Model):
    """From when until when a version takes new cases, which ones, and of these what share of the customers.

    `replaced_by` is the interval that took over; `reason` says why somebody went back to this version.
    """

    version = models.ForeignKey(Version, on_delete=models.PROTECT, related_name="intervals")
    scope = models.JSONField(default=dict)
    share = models.FloatField(default=1.0)
    begins_at = models.DateTimeField()
    ends_at = models.DateTimeField(null=True)
    began_by = models.CharField(max_length=40)
    reason = models.TextField(default="")
    replaced_by = models.ForeignKey("self", null=True, on_delete=models.SET_NULL, related_name="replaced")

    class Meta:
        constraints = (
            models.CheckConstraint(condition=Q(share__gt=0) & Q(share__lte=1), name="standards_share"),
            models.CheckConstraint(
                condition=Q(ends_at__isnull=True) | Q(ends_at__gte=F("begins_at")), name="standards_ends_after_begins"
            ),
        )

    def __str__(self) -> str:
        return f"{self.version_id} {self.begins_at:%F}"

    def open_after(self, moment: dt.datetime) -> bool:
        """Whether it goes on, or begins, after this moment."""
        return self.ends_at is None or self.ends_at > max(moment, self.begins_at)

    @property
    def stood_until_replaced(self) -> bool:
        """Whether it was in force up to the moment at which another took over; not what was withdrawn before."""
        return self.replaced_by is not None and self.ends_at == self.replaced_by.begins_at

    @property
    def empty(self) -> bool:
        """Whether it was taken back before it began."""
        return self.ends_at is not None and self.ends_at <= self.begins_at
