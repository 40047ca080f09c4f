"""The ticket, and the answers already given to an idempotency key.

Keys to reference tables (archived, never deleted) carry no constraint: `open_many` checks them itself.
"""

from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.db.models import Q

from shouwen.loop.handling.tickets.rules.status import DONE, OPEN

IS_OPEN = Q(status__in=OPEN)


class Ticket(models.Model):
    """One run of one standard version. `due_at` is the nearest running clock's; far in the future when none runs."""

    number = models.TextField(unique=True)
    subject = models.TextField()
    customer = models.ForeignKey("customers.Customer", on_delete=models.PROTECT, related_name="+", db_index=False)
    identities = models.JSONField()
    conversation_id = models.BigIntegerField()
    channel = models.TextField()
    problem_id = models.BigIntegerField(null=True)
    product_id = models.BigIntegerField(null=True)
    region_id = models.BigIntegerField(null=True)
    tier = models.TextField()
    level = models.TextField()
    status = models.TextField()
    waiting = models.TextField()
    node = models.TextField()
    version_id = models.BigIntegerField()
    team_id = models.BigIntegerField(null=True)
    holder = models.ForeignKey("staff.Person", null=True, on_delete=models.PROTECT, related_name="+", db_index=False)
    held_at = models.DateTimeField(null=True)
    first_owner = models.ForeignKey(
        "staff.Person", null=True, on_delete=models.PROTECT, related_name="+", db_index=False
    )
    opener = models.ForeignKey("staff.Person", null=True, on_delete=models.PROTECT, related_name="+", db_index=False)
    opened_at = models.DateTimeField()
    accepted_at = models.DateTimeField(null=True)
    first_response_at = models.DateTimeField(null=True)
    plan_at = models.DateTimeField(null=True)
    solved_at = models.DateTimeField(null=True)
    closed_at = models.DateTimeField(null=True)
    due_at = models.DateTimeField()
    due_clock = models.TextField()
    urges = models.IntegerField()
    reopens = models.IntegerField()
    unread = models.IntegerField()
    case = models.JSONField()

    class Meta:
        indexes = (
            models.Index(fields=["team_id", "due_at", "id"], condition=IS_OPEN, name="ticket_team_due"),
            models.Index(
                fields=["holder", "due_at", "id"], condition=IS_OPEN & Q(holder__isnull=False), name="ticket_holder_due"
            ),
            models.Index(
                fields=["first_owner", "due_at", "id"],
                condition=IS_OPEN & Q(first_owner__isnull=False),
                name="ticket_owner_due",
            ),
            models.Index(
                fields=["opener", "due_at", "id"], condition=IS_OPEN & Q(opener__isnull=False), name="ticket_opener_due"
            ),
            models.Index(fields=["due_at", "id"], condition=IS_OPEN, name="ticket_due"),
            models.Index(fields=["status", "id"], condition=Q(status__in=DONE), name="ticket_done"),
            models.Index(fields=["customer", "id"], name="ticket_customer"),
        )

    def __str__(self) -> str:
        return self.number


class Words(models.Model):
    """What a ticket is found by, apart from the ticket, whose row is written often; `version` is the tokens' own."""

    ticket = models.OneToOneField(Ticket, primary_key=True, on_delete=models.CASCADE, related_name="+")
    search = SearchVectorField()
    version = models.SmallIntegerField()

    class Meta:
        indexes = (GinIndex(fields=["search"], name="ticket_words"),)

    def __str__(self) -> str:
        return f"words of {self.ticket_id}"


class Answer(models.Model):
    """What was answered to (principal, key); asked again with the same body, the same is answered, for 24 hours."""

    pk = models.CompositePrimaryKey("principal", "key")
    principal = models.TextField()
    key = models.TextField()
    body_hash = models.BinaryField()
    answer = models.TextField()
    noted = models.DateTimeField()

    class Meta:
        indexes = (models.Index(fields=["noted"], name="ticket_answer_noted"),)

    def __str__(self) -> str:
        return f"{self.principal} {self.key}"
