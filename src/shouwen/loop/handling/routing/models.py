"""How the company gives out work, and offers that somebody let pass a moment ago."""

from django.db import models


class Setting(models.Model):
    """The one row of settings. `lanes` and `overflows` are tables that are always read and written whole."""

    offer_seconds = models.IntegerField()
    chats = models.IntegerField()
    tickets = models.IntegerField()
    in_all = models.IntegerField()
    ageing_minutes = models.IntegerField()
    same_agent_hours = models.IntegerField()
    answer_seconds = models.IntegerField()
    stall_hours = models.IntegerField()
    away_seconds = models.IntegerField()
    week = models.JSONField(null=True)
    lanes = models.JSONField(default=list)
    overflows = models.JSONField(default=list)

    class Meta:
        constraints = (models.CheckConstraint(condition=models.Q(id=1), name="routing_one_row"),)

    def __str__(self) -> str:
        return "routing"


class Taken(models.Model):
    """When somebody last took a talk, so that it is the next one's turn though both hold none now."""

    person = models.OneToOneField("staff.Person", primary_key=True, on_delete=models.CASCADE, related_name="+")
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.person_id} {self.at:%F %R}"


class Refusal(models.Model):
    """A person declined a contact or let its offer lapse: it goes to others first. `fact` is the last that said so."""

    contact = models.ForeignKey(  # checked by no constraint: that would wait for whoever has the contact in hand
        "contacts.Contact", on_delete=models.CASCADE, related_name="+", db_index=False, db_constraint=False
    )
    person = models.ForeignKey("staff.Person", on_delete=models.CASCADE, related_name="+")
    lapses = models.IntegerField()
    fact = models.BigIntegerField()
    at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=["contact", "person"], name="routing_refusal_once"),)

    def __str__(self) -> str:
        return f"{self.person_id} let {self.contact_id} pass"
