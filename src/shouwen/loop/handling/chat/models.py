"""Sites that carry the chat, their visitors, and which visitor began which contact."""

from django.contrib.postgres.fields import ArrayField
from django.db import models


class Site(models.Model):
    """A web site or app with a chat of its own looks; its secret signs the identities of its signed-in users."""

    key = models.CharField(max_length=64, unique=True)
    name = models.CharField(max_length=80)
    colour = models.CharField(max_length=7, blank=True)
    team_id = models.BigIntegerField()
    greeting = models.JSONField(default=dict)
    menu = models.JSONField(default=list)
    languages = ArrayField(models.CharField(max_length=10), default=list)  # the first is everybody else's; none: all
    week = models.JSONField(null=True)  # null: when the chat is open anyway
    origins = ArrayField(models.CharField(max_length=200), default=list)
    secret_sealed = models.TextField()
    secret_before = models.TextField(default="")
    rotated_at = models.DateTimeField()
    archived_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.key


class Visitor(models.Model):
    """A browser or app in which somebody chats; `subject` is the site's own user, signed by the site."""

    site = models.ForeignKey(Site, on_delete=models.PROTECT, related_name="+")
    digest = models.CharField(max_length=64, unique=True)
    subject = models.CharField(max_length=128, default="")
    name = models.CharField(max_length=80, default="")
    customer = models.ForeignKey("customers.Customer", null=True, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()

    class Meta:
        indexes = (
            models.Index(fields=["site", "subject"], condition=~models.Q(subject=""), name="chat_visitor_subject"),
            models.Index(fields=["expires_at"], name="chat_visitor_expires"),
        )

    def __str__(self) -> str:
        return f"visitor {self.pk}"


class Talk(models.Model):
    """A contact as its visitor knows it: by a random code."""

    contact = models.OneToOneField("contacts.Contact", primary_key=True, on_delete=models.CASCADE, related_name="+")
    visitor = models.ForeignKey(Visitor, on_delete=models.PROTECT, related_name="talks")
    code = models.CharField(max_length=32, unique=True)
    client_key = models.CharField(max_length=200)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["visitor", "client_key"], name="chat_talk_once"),)

    def __str__(self) -> str:
        return self.code
