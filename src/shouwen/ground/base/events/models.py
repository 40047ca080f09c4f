"""Tables of the log. The event table is partitioned by month of `noted`; its SQL stands in the migration."""

from typing import TYPE_CHECKING

from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper

if TYPE_CHECKING:
    Text = models.TextField[str, str]
else:
    Text = models.TextField  # the stubs' fields take type arguments, Django's do not


class TransactionId(Text):
    """PostgreSQL's xid8, the transaction that wrote the row."""

    def db_type(self, connection: BaseDatabaseWrapper) -> str:  # noqa: ARG002  Django calls it by this name
        return "xid8"


class Event(models.Model):
    """One fact. Written by `record`, read by readers and queries, never changed."""

    tx = TransactionId(editable=False)
    at = models.DateTimeField()
    noted = models.DateTimeField()
    origin = models.TextField(default="live")
    kind = models.TextField()
    actor = models.TextField()
    subject = models.TextField()
    customer_id = models.BigIntegerField(null=True)
    ticket_id = models.BigIntegerField(null=True)
    node = models.TextField(null=True)
    data = models.JSONField(default=dict)

    class Meta:
        indexes = (
            models.Index(fields=["tx", "id"], name="events_event_tx"),
            models.Index(fields=["subject", "id"], name="events_event_subject"),
            models.Index(
                fields=["ticket_id", "id"], name="events_event_ticket", condition=models.Q(ticket_id__isnull=False)
            ),
            models.Index(
                fields=["customer_id", "id"],
                name="events_event_customer",
                condition=models.Q(customer_id__isnull=False),
            ),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.subject}"


class Reader(models.Model):
    """Where a reader, or one part of it, stands: see `window.Cursor`."""

    id = models.TextField(primary_key=True)
    name = models.TextField()
    part = models.IntegerField(default=0)
    parts = models.IntegerField(default=1)
    start = models.BigIntegerField(default=0)
    end = models.BigIntegerField(default=0)
    done = models.BigIntegerField(default=0)
    last = models.BigIntegerField(default=0)
    moved_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.id


class Parked(models.Model):
    """A fact that waits because a reader failed at it, or at an earlier one of its subject."""

    reader = models.TextField()
    subject = models.TextField()
    event_id = models.BigIntegerField()
    kind = models.TextField()
    error = models.TextField(default="")
    since = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=["reader", "event_id"], name="events_parked_once"),)
        indexes = (models.Index(fields=["reader", "subject"], name="events_parked_subject"),)

    def __str__(self) -> str:
        return f"{self.reader} {self.subject} {self.event_id}"


class Life(models.Model):
    """The log's life: one row, counted up by every restore, so that cursors from before are known as such."""

    epoch = models.IntegerField()

    def __str__(self) -> str:
        return str(self.epoch)
