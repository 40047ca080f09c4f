"""People of the company and its reference data; reference rows are archived, never deleted."""

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils.crypto import salted_hmac

from shouwen.ground.staff.rules.presences import OFFLINE


class People(BaseUserManager["Person"]):
    """Finds people by their address, whatever its case."""

    def get_by_natural_key(self, username: str | None) -> "Person":
        return self.get(email=(username or "").strip().lower())


class Person(AbstractBaseUser):
    """A member of staff; signs in with an e-mail address, which is kept in lower case."""

    email = models.EmailField(unique=True)
    name = models.CharField(max_length=80)
    phone = models.CharField(max_length=40, blank=True)
    language = models.CharField(max_length=10, default="zh-CN")
    roles = ArrayField(models.CharField(max_length=20), default=list)
    department = models.ForeignKey("Department", null=True, on_delete=models.PROTECT, related_name="people")
    created_at = models.DateTimeField()
    dismissed_at = models.DateTimeField(null=True)
    sessions_ended = models.IntegerField(default=0)  # raising it ends all sessions, as a new password does
    is_demo = models.BooleanField(default=False)

    USERNAME_FIELD = "email"
    objects: ClassVar[People] = People()

    def __str__(self) -> str:
        return self.name

    @property
    def is_active(self) -> bool:  # type: ignore[override]  # Django declares an attribute where we compute it
        return self.dismissed_at is None

    def get_session_auth_hash(self) -> str:
        words = f"{self.password} {self.sessions_ended}"
        return salted_hmac("shouwen.session", words, algorithm="sha256").hexdigest()


class Named(models.Model):
    """Base of reference rows."""

    code = models.CharField(max_length=64, unique=True)
    name = models.CharField(max_length=80)
    name_en = models.CharField(max_length=80, blank=True)
    archived_at = models.DateTimeField(null=True)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.name


class Department(Named):
    """A part of the company; its head reaches its teams and those below."""

    parent = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="+")
    head = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")


class Team(Named):
    """People who share a queue."""

    department = models.ForeignKey(Department, null=True, on_delete=models.PROTECT, related_name="+")
    leader = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")
    members: "models.ManyToManyField[Person, Membership]" = models.ManyToManyField(
        Person, through="Membership", related_name="teams"
    )


class Membership(models.Model):
    """A person's place in a team."""

    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="memberships")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="memberships")

    class Meta:
        constraints = (models.UniqueConstraint(fields=["person", "team"], name="staff_membership_once"),)

    def __str__(self) -> str:
        return f"{self.person_id} in {self.team_id}"


class Skill(Named):
    """What one must be able to do to serve a kind of request."""


class PersonSkill(models.Model):
    """How well a person can do it: 1 learning, 2 able, 3 expert."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="skills")
    skill = models.ForeignKey(Skill, on_delete=models.PROTECT, related_name="+")
    level = models.SmallIntegerField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["person", "skill"], name="staff_skill_once"),
            models.CheckConstraint(condition=Q(level__gte=1, level__lte=3), name="staff_skill_level"),
        )

    def __str__(self) -> str:
        return f"{self.person_id}: {self.skill_id} {self.level}"


class PresenceKind(Named):
    """What somebody can be: online, busy, at a meal ...; whether they are given work then."""

    takes_work = models.BooleanField(default=False)


class Presence(models.Model):
    """Where a person is (a kind's code) and how much they hold; routing locks this row, upper rooms keep it true."""

    person = models.OneToOneField(Person, primary_key=True, on_delete=models.CASCADE, related_name="presence")
    state = models.CharField(max_length=64, default=OFFLINE)
    since = models.DateTimeField()
    load = models.IntegerField(default=0)
    chats = models.IntegerField(default=0)
    seen_at = models.DateTimeField(null=True)  # when a page of theirs was last known to be connected
    left = models.CharField(max_length=64, default="")  # what they were when their last page went; theirs on return

    def __str__(self) -> str:
        return f"{self.person_id} {self.state}"


class Shift(models.Model):
    """When a person is expected to serve; who has no shift at all these days is expected whenever present."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="shifts")
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    archived_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.CheckConstraint(condition=Q(ends_at__gt=F("starts_at")), name="staff_shift_ends_after_start"),
        )
        indexes = (models.Index(fields=["person", "ends_at"], name="staff_shift_of_person"),)

    def __str__(self) -> str:
        return f"{self.person_id} {self.starts_at:%F %R}"


class Region(Named):
    """Where customers are."""

    parent = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="+")


class Product(Named):
    """What the company sells: lines and models."""

    parent = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="+")


class Problem(Named):
    """The problem tree 问题分类树."""

    parent = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="+")


class Holiday(models.Model):
    """A day off, or a day worked instead of one; stands on top of the public calendar."""

    class Kind(models.TextChoices):
        HOLIDAY = "holiday", "休息日"
        WORKDAY = "workday", "调休上班"

    day = models.DateField(unique=True)
    name = models.CharField(max_length=80)
    kind = models.CharField(max_length=10, choices=Kind.choices)
    archived_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"{self.day} {self.name}"
