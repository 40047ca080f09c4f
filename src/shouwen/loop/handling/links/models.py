"""Links of tickets, and merges. Tickets are named by plain ids: an undone import takes them away without
asking, and what is left here is passed by."""

from django.db import models
from django.db.models import F, Q


class Link(models.Model):
    """Two tickets that have to do with one another; see `rules.Bond`."""

    kind = models.TextField()
    first_id = models.BigIntegerField()
    second_id = models.BigIntegerField()
    made_by = models.TextField()
    made_at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["first_id", "second_id", "kind"], name="links_once"),
            models.UniqueConstraint(fields=["second_id"], condition=Q(kind="parent"), name="links_one_parent"),
            models.CheckConstraint(condition=~Q(first_id=F("second_id")), name="links_not_itself"),
            models.CheckConstraint(
                condition=Q(kind__in=["parent", "split"]) | Q(first_id__lt=F("second_id")), name="links_in_order"
            ),
        )
        indexes = (models.Index(fields=["second_id"], name="links_second"),)

    def __str__(self) -> str:
        return f"{self.first_id} {self.kind} {self.second_id}"


class Merge(models.Model):
    """One ticket ended in another; `said` is the last message of the kept one's talk at that moment."""

    gone_id = models.BigIntegerField()
    kept_id = models.BigIntegerField()
    said = models.BigIntegerField()
    merged_by = models.TextField()
    merged_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["gone_id"], condition=Q(undone_at=None), name="links_merged_once"),
            models.CheckConstraint(condition=~Q(gone_id=F("kept_id")), name="links_not_into_itself"),
        )
        indexes = (models.Index(fields=["kept_id"], condition=Q(undone_at=None), name="links_kept"),)

    def __str__(self) -> str:
        return f"{self.gone_id} into {self.kept_id}"
