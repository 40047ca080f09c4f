"""Tables of insight: what checking tickets against their standards came to. All of it can be made again from the log.

No keys to tickets: an undone import takes its tickets away, and every read joins the tickets that count.
"""

from django.contrib.postgres.fields import ArrayField
from django.db import models


class Where(models.Model):
    """What figures group by, as codes."""

    team = models.TextField()
    channel = models.TextField()
    region = models.TextField()
    product = models.TextField()
    tier = models.TextField()
    problem = models.TextField()

    class Meta:
        abstract = True


class Run(Where):
    """A ticket that was checked, up to which fact, and when it first stood at which node of work.

    Holder and first owner are those at that moment: of a ticket that is not open any more they do not change unheard.
    """

    ticket_id = models.BigIntegerField(primary_key=True)
    version_id = models.BigIntegerField()
    until = models.BigIntegerField()
    first_at = models.DateTimeField()
    last_at = models.DateTimeField()
    nodes = ArrayField(models.TextField())
    moments = ArrayField(models.DateTimeField())
    holder_id = models.BigIntegerField(null=True)
    first_owner_id = models.BigIntegerField(null=True)

    class Meta:
        indexes = (
            models.Index(fields=["last_at"], name="insight_run_last"),
            models.Index(
                fields=["holder_id", "last_at"], name="insight_run_holder", condition=models.Q(holder_id__isnull=False)
            ),
            models.Index(
                fields=["first_owner_id", "last_at"],
                name="insight_run_first_owner",
                condition=models.Q(first_owner_id__isnull=False),
            ),
        )

    def __str__(self) -> str:
        return f"run of {self.ticket_id}"


class Deviation(Where):
    """One place where a ticket left its standard; `about` and `doing` are codes."""

    ticket_id = models.BigIntegerField()
    version_id = models.BigIntegerField()
    at = models.DateTimeField()
    kind = models.TextField()
    node = models.TextField()
    about = models.TextField()
    seconds = models.BigIntegerField(null=True)
    person_id = models.BigIntegerField(null=True)
    doing = models.TextField()

    class Meta:
        indexes = (
            models.Index(fields=["at", "id"], name="insight_deviation_at"),
            models.Index(fields=["ticket_id"], name="insight_deviation_ticket"),
        )

    def __str__(self) -> str:
        return f"{self.kind} of {self.ticket_id}"
