"""Tables of appointments; kinds and resources are archived, never deleted.

That one resource is never booked twice at a time is the database's own promise: an exclusion constraint.
"""

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import ArrayField, DateTimeRangeField, RangeOperators
from django.db import models
from django.db.models import F, Q

from shouwen.loop.handling.appointments.rules.serving import STATES, WAYS

CODE = 64


class Kind(models.Model):
    """What can be booked, how long it takes, how far ahead, and who serves it."""

    code = models.CharField(max_length=CODE, unique=True)
    name = models.CharField(max_length=80)
    name_en = models.CharField(max_length=80, blank=True)
    way = models.CharField(max_length=10, choices=[(way, way) for way in WAYS])
    minutes = models.IntegerField()
    before_minutes = models.IntegerField(default=0)
    after_minutes = models.IntegerField(default=0)
    step_minutes = models.IntegerField(default=30)
    lead_minutes = models.IntegerField(default=60)
    horizon_days = models.IntegerField(default=14)
    change_minutes = models.IntegerField(default=120)
    self_service = models.BooleanField(default=True)
    team_id = models.BigIntegerField(null=True)  # teams are archived, never deleted; checked by the action
    skill = models.CharField(max_length=CODE, blank=True)
    regions = ArrayField(models.CharField(max_length=CODE), default=list)
    reminders = ArrayField(models.IntegerField(), default=list)
    archived_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(minutes__gt=0, step_minutes__gt=0, before_minutes__gte=0, after_minutes__gte=0),
                name="appointments_kind_shape",
            ),
        )

    def __str__(self) -> str:
        return self.name


class Resource(models.Model):
    """Whom or what one books, one appointment at a time; without a week of its own it has the company's hours."""

    name = models.CharField(max_length=80, blank=True)  # a person goes by the own name
    person = models.OneToOneField("staff.Person", null=True, on_delete=models.CASCADE, related_name="+")
    place = models.CharField(max_length=200, blank=True)
    kinds = ArrayField(models.CharField(max_length=CODE), default=list)
    regions = ArrayField(models.CharField(max_length=CODE), default=list)
    week = models.JSONField(null=True)
    archived_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.name or f"person {self.person_id}"


class Block(models.Model):
    """A time in which a resource is not to be booked: leave, training, repairs."""

    resource = models.ForeignKey(Resource, on_delete=models.CASCADE, related_name="+")
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    reason = models.CharField(max_length=80, blank=True)
    dropped_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (models.CheckConstraint(condition=Q(ends_at__gt=F("starts_at")), name="appointments_block_ends"),)
        indexes = (models.Index(fields=["resource", "ends_at"], name="appointments_block_of"),)

    def __str__(self) -> str:
        return f"{self.resource_id} {self.starts_at:%F %R}"


class Appointment(models.Model):
    """One appointment. `held` is its time with the way there and back; `sequence` rises with every change."""

    kind = models.ForeignKey(Kind, on_delete=models.PROTECT, related_name="+")
    resource = models.ForeignKey(Resource, on_delete=models.PROTECT, related_name="+")
    customer = models.ForeignKey("customers.Customer", on_delete=models.PROTECT, related_name="+", db_index=False)
    ticket = models.ForeignKey(  # the database itself empties it when an import is taken out: see the first migration
        "tickets.Ticket", null=True, on_delete=models.SET_NULL, related_name="+", db_constraint=False, db_index=False
    )
    identities = ArrayField(models.BigIntegerField(), default=list)  # by which the customer is reached for this one
    name = models.CharField(max_length=80, blank=True)  # as given for this one
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    held = DateTimeRangeField()
    state = models.CharField(max_length=10, choices=[(state, state) for state in STATES], default="booked")
    region = models.CharField(max_length=CODE, blank=True)
    place = models.CharField(max_length=200, blank=True)
    note = models.CharField(max_length=500, blank=True)
    language = models.CharField(max_length=10, blank=True)
    sequence = models.IntegerField(default=0)
    created_at = models.DateTimeField()
    created_by = models.CharField(max_length=40)
    due_told_at = models.DateTimeField(null=True)
    contact_id = models.BigIntegerField(null=True)  # the call that came of it, once its time had come
    ended_at = models.DateTimeField(null=True)  # done, missed or cancelled
    reason = models.CharField(max_length=20, blank=True)
    reason_text = models.CharField(max_length=200, blank=True)

    class Meta:
        constraints = (
            ExclusionConstraint(
                name="appointments_one_at_a_time",
                expressions=[("resource", RangeOperators.EQUAL), ("held", RangeOperators.OVERLAPS)],
                condition=~Q(state="cancelled"),
            ),
            models.CheckConstraint(condition=Q(ends_at__gt=F("starts_at")), name="appointments_ends_after_start"),
        )
        indexes = (
            models.Index(fields=["starts_at", "id"], name="appointments_by_time"),
            models.Index(fields=["customer", "starts_at"], name="appointments_of_customer"),
            models.Index(fields=["ticket", "starts_at"], name="appointments_of_ticket"),
            models.Index(fields=["contact_id"], condition=Q(contact_id__isnull=False), name="appointments_calls"),
        )

    def __str__(self) -> str:
        return f"{self.number} {self.starts_at:%F %R}"

    @property
    def number(self) -> str:
        """How people name it."""
        return f"A{self.pk:06}"
