"""Tables of notices."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q


class Notice(models.Model):
    """One person is told of one fact."""

    person = models.ForeignKey("staff.Person", on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=20)
    ticket = models.ForeignKey("tickets.Ticket", null=True, on_delete=models.CASCADE, related_name="+")
    fact = models.BigIntegerField()  # what it tells of
    about = models.CharField(max_length=64)  # the code of the approval, act or address
    node = models.CharField(max_length=64)
    clock = models.CharField(max_length=80)
    due_at = models.DateTimeField(null=True)
    by = models.ForeignKey("staff.Person", null=True, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    read_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["person", "fact"], name="notices_once"),)
        indexes = (
            models.Index(fields=["person", "-id"], name="notices_of_person"),
            models.Index(fields=["person"], condition=Q(read_at=None), name="notices_unread"),
            models.Index(fields=["at"], name="notices_by_age"),
        )

    def __str__(self) -> str:
        return f"{self.person_id}: {self.kind}"


class Choice(models.Model):
    """What a person does not want to be told."""

    person = models.OneToOneField("staff.Person", primary_key=True, on_delete=models.CASCADE, related_name="+")
    off = ArrayField(models.CharField(max_length=20))

    def __str__(self) -> str:
        return f"{self.person_id}: {len(self.off)} off"
