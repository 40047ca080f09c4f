"""The table of kept files."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models


class StoredFile(models.Model):
    """One sending of a file. Equal contents are kept once; name and right belong to the sending.

    Until it is attached it counts against `shares`, hashes of those whose room for waiting files it takes.
    """

    sha256 = models.CharField(max_length=64, db_index=True)
    name = models.CharField(max_length=120)
    type = models.CharField(max_length=100)
    size = models.BigIntegerField()
    kept_by = models.CharField(max_length=80)
    kept_at = models.DateTimeField()
    owner_kind = models.CharField(max_length=40, default="")
    owner_id = models.BigIntegerField(null=True)
    shares = ArrayField(models.CharField(max_length=64), default=list, db_default=models.Value([]))

    class Meta:
        indexes = (
            models.Index(fields=["owner_kind", "owner_id"], name="files_owner"),
            GinIndex(fields=["shares"], condition=models.Q(owner_id=None), name="files_waiting_shares"),
            models.Index(fields=["kept_at"], condition=models.Q(owner_id=None), name="files_waiting"),
        )

    def __str__(self) -> str:
        return self.name
