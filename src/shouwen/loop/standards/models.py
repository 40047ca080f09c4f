"""A standard and its versions. A published version never changes; when it is in force is an interval."""

import datetime as dt

from django.db import models


class Standard(models.Model):
    """A line of versions under one code."""

    code = models.CharField(max_length=48, unique=True)
    created_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.code


class Version(models.Model):
    """A document at one stage: a draft until published, in force from `published_at` until `retired_at`.

    `scope` says for which cases it is; empty means all. `diagram` is the BPMN file that it was drawn in, with all that
    the document does not speak of; empty when nobody drew it. `digest` is the SHA-256 of document and diagram.
    """

    standard = models.ForeignKey(Standard, on_delete=models.PROTECT, related_name="versions")
    number = models.IntegerField()
    document = models.TextField()
    diagram = models.TextField(default="")
    digest = models.CharField(max_length=64)
    scope = models.JSONField(default=dict)
    made_by = models.CharField(max_length=40)
    made_at = models.DateTimeField()
    changed_at = models.DateTimeField()
    published_by = models.CharField(max_length=40, default="")
    published_at = models.DateTimeField(null=True)
    retired_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("standard", "number"), name="standards_version_number"),
            models.CheckConstraint(
                condition=models.Q(retired_at__isnull=True) | models.Q(published_at__isnull=False),
                name="standards_retired_after_published",
            ),
        )

    def __str__(self) -> str:
        return f"{self.standard_id} v{self.number}"

    def status(self, now: dt.datetime) -> str:
        """draft, published (perhaps from a later moment on) or retired, as of `now`."""
        if self.published_at is None:
            return "draft"
        return "retired" if self.retired_at is not None and self.retired_at <= now else "published"
