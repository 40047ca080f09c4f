"""Contacts and their summaries. Ids of upper rooms (site, ticket) carry no key; reference rows are archived only."""

from django.db import models
from django.db.models import Q

from shouwen.loop.handling.contacts.rules.life import LIVING


class Contact(models.Model):
    """One chat or call. `seen_at` is the visitor's last sign of life, `meant_for` whom the customer was promised."""

    kind = models.TextField()
    site_id = models.BigIntegerField(null=True)
    conversation = models.ForeignKey(
        "conversations.Conversation", on_delete=models.CASCADE, related_name="+", db_index=False
    )
    customer = models.ForeignKey("customers.Customer", on_delete=models.PROTECT, related_name="+", db_index=False)
    team_id = models.BigIntegerField()
    skill = models.TextField()
    problem_id = models.BigIntegerField(null=True)
    lane = models.SmallIntegerField()
    language = models.TextField()
    subject = models.TextField()
    page_address = models.TextField()
    state = models.TextField()
    outcome = models.TextField(default="")
    meant_for = models.ForeignKey("staff.Person", null=True, on_delete=models.PROTECT, related_name="+", db_index=False)
    entered_at = models.DateTimeField()
    queued_at = models.DateTimeField()
    seen_at = models.DateTimeField()
    offered_to = models.ForeignKey(
        "staff.Person", null=True, on_delete=models.PROTECT, related_name="+", db_index=False
    )
    offer_until = models.DateTimeField(null=True)
    answered_at = models.DateTimeField(null=True)
    holder = models.ForeignKey("staff.Person", null=True, on_delete=models.PROTECT, related_name="+", db_index=False)
    first_owner = models.ForeignKey(
        "staff.Person", null=True, on_delete=models.PROTECT, related_name="+", db_index=False
    )
    ended_at = models.DateTimeField(null=True)
    summarised_at = models.DateTimeField(null=True)
    overflowed_at = models.DateTimeField(null=True)
    ticket_id = models.BigIntegerField(null=True)
    ticket_number = models.TextField(default="")
    read_by_visitor = models.BigIntegerField(default=0)
    read_by_staff = models.BigIntegerField(default=0)

    class Meta:
        indexes = (
            models.Index(
                fields=["team_id", "lane", "queued_at", "id"], condition=Q(state="queued"), name="contact_queue"
            ),
            models.Index(fields=["offer_until"], condition=Q(state="offered"), name="contact_offers"),
            models.Index(fields=["holder"], condition=Q(state__in=["active", "wrap_up"]), name="contact_held"),
            models.Index(fields=["offered_to"], condition=Q(state="offered"), name="contact_offered_to"),
            models.Index(fields=["state", "id"], condition=Q(state__in=LIVING), name="contact_living"),
            models.Index(fields=["team_id", "id"], name="contact_team"),
            models.Index(fields=["customer", "id"], name="contact_customer"),
            models.Index(fields=["conversation"], name="contact_conversation"),
        )
        constraints = (
            models.CheckConstraint(
                condition=(Q(state="offered") & Q(offered_to__isnull=False) & Q(offer_until__isnull=False))
                | (~Q(state="offered") & Q(offered_to=None) & Q(offer_until=None)),
                name="contact_offer_whole",
            ),
            models.CheckConstraint(
                condition=~Q(state__in=["active", "wrap_up"])
                | (Q(holder__isnull=False) & Q(answered_at__isnull=False)),
                name="contact_served_by_somebody",
            ),
            models.CheckConstraint(
                condition=(Q(state__in=["wrap_up", "ended"]) & Q(ended_at__isnull=False) & ~Q(outcome=""))
                | (Q(state__in=["queued", "offered", "active"]) & Q(ended_at=None) & Q(outcome="")),
                name="contact_ended_whole",
            ),
            models.CheckConstraint(condition=Q(lane__gte=0, lane__lte=9), name="contact_lane"),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.pk} {self.state}"


class Summary(models.Model):
    """服务小结: what a contact was about and what came of it."""

    contact = models.OneToOneField(Contact, primary_key=True, on_delete=models.CASCADE, related_name="summary")
    problem_id = models.BigIntegerField(null=True)
    result = models.TextField()
    note = models.TextField()
    by = models.ForeignKey("staff.Person", on_delete=models.PROTECT, related_name="+", db_index=False)
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.contact_id}: {self.result}"
