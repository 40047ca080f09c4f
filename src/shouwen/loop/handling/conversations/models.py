"""Conversations, and messages partitioned by month of `noted`; nothing has a foreign key to a message."""

from django.db import models


class Conversation(models.Model):
    """All talk with one customer about one matter."""

    customer = models.ForeignKey("customers.Customer", on_delete=models.PROTECT, related_name="+")
    channel = models.TextField()
    subject = models.TextField()
    opened_at = models.DateTimeField()

    class Meta:
        indexes = (models.Index(fields=["customer", "id"], name="conversation_customer"),)

    def __str__(self) -> str:
        return self.subject


class Message(models.Model):
    """What one side said once; its SQL stands in the migration.

    `client_key` is unique within (conversation, author): `say` sees to it under a lock.
    """

    id = models.BigAutoField(primary_key=True)
    conversation_id = models.BigIntegerField()
    noted = models.DateTimeField()
    at = models.DateTimeField()
    kind = models.TextField()
    author = models.TextField()
    author_name = models.TextField()
    text = models.TextField()
    files = models.JSONField()
    client_key = models.TextField()

    class Meta:
        indexes = (models.Index(fields=["conversation_id", "id"], name="conversations_message_talk"),)

    def __str__(self) -> str:
        return f"{self.author}: {self.text[:40]}"
