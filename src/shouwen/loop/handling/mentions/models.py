"""Who was mentioned where."""

from django.db import models
from django.db.models import Q


class Mention(models.Model):
    """One person was named in one note; of a ticket, or of a talk that has none."""

    person = models.ForeignKey("staff.Person", on_delete=models.CASCADE, related_name="+")
    by = models.ForeignKey("staff.Person", null=True, on_delete=models.PROTECT, related_name="+")
    message_id = models.BigIntegerField()
    conversation_id = models.BigIntegerField()
    ticket = models.ForeignKey("tickets.Ticket", null=True, on_delete=models.CASCADE, related_name="+")
    contact = models.ForeignKey("contacts.Contact", null=True, on_delete=models.CASCADE, related_name="+")
    at = models.DateTimeField()
    seen_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["person", "message_id"], name="mentions_once"),)
        indexes = (
            models.Index(fields=["person", "-id"], name="mentions_of_person"),
            models.Index(fields=["person"], condition=Q(seen_at=None), name="mentions_unseen"),
        )

    def __str__(self) -> str:
        return f"{self.person_id} in {self.message_id}"
