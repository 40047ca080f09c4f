"""API tokens, one-use links and counted attempts; people are named by id, since they live in a higher room."""

from django.contrib.postgres.fields import ArrayField
from django.db import models


class Token(models.Model):
    """A key for programs; only its SHA-256 is kept."""

    person_id = models.BigIntegerField(db_index=True)
    name = models.CharField(max_length=80)
    digest = models.CharField(max_length=64, unique=True)
    scopes = ArrayField(models.CharField(max_length=40))
    created_at = models.DateTimeField()
    last_used_at = models.DateTimeField(null=True)  # within the hour is close enough
    expires_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.name


class Link(models.Model):
    """A link that works once: an invitation, a way to a new password, or the key to an empty house.

    A way to a password without a person was asked for in the name of nobody we know: the same work, and no mail.
    """

    class Kind(models.TextChoices):
        INVITATION = "invitation"
        PASSWORD_RESET = "password_reset"
        FIRST_START = "first_start"

    kind = models.CharField(max_length=20, choices=Kind.choices)
    digest = models.CharField(max_length=64, unique=True, null=True)
    person_id = models.BigIntegerField(null=True, db_index=True)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"{self.kind} {self.pk}"


class Attempt(models.Model):
    """How often something guessable was tried for one account or from one address; the key is a hash."""

    key = models.CharField(max_length=64, primary_key=True)
    count = models.IntegerField(default=0)
    last_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.key[:8]}: {self.count}"
