"""Macros, kept when archived: facts name them."""

from django.db import models
from django.db.models import Q


class Macro(models.Model):
    """Steps under a name; `team` is set for a team's, `owner` whoever made it."""

    name = models.CharField(max_length=60)
    scope = models.CharField(max_length=10)
    owner = models.ForeignKey("staff.Person", on_delete=models.PROTECT, related_name="+")
    team = models.ForeignKey("staff.Team", null=True, on_delete=models.PROTECT, related_name="+")
    steps = models.JSONField()
    position = models.IntegerField()
    used = models.IntegerField(default=0)
    archived_at = models.DateTimeField(null=True)

    class Meta:
        indexes = (
            models.Index(fields=["owner"], condition=Q(archived_at=None, scope="personal"), name="macros_own"),
            models.Index(fields=["position", "id"], condition=Q(archived_at=None), name="macros_in_order"),
        )

    def __str__(self) -> str:
        return self.name
