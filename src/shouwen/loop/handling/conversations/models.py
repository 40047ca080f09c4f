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
    """What one side said once. `client_key` is unique within (conversation, author); `say` sees to it under a lock."""

    id = models.BigAutoField(primary_key=True)
    conversation = models.ForeignKey(Conversation, on_delete=models.DO_NOTHING, db_constraint=False, related_name="+")
    noted = models.DateTimeField()
    at = models.DateTimeField()
    kind = models.TextField()
    author = models.TextField()
    author_name = models.TextField()
    text = models.TextField()
    files = models.JSONField()
    client_key = models.TextField()

    class Meta:
        managed = False  # made by hand in the migration: Django knows no partitions
        db_table = "conversations_message"

    def __str__(self) -> str:
        return f"{self.author}: {self.text[:40]}"
