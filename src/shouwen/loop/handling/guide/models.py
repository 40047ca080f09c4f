"""The words of text fields."""

from django.db import models

from shouwen.loop.handling.guide.rules.filling import LONGEST


class Words(models.Model):
    """What was written into one text field of one ticket; who wrote it, and where, stands in the log."""

    ticket = models.ForeignKey("tickets.Ticket", on_delete=models.CASCADE, related_name="+")
    field = models.CharField(max_length=64)
    text = models.CharField(max_length=LONGEST)

    class Meta:
        verbose_name_plural = "words"
        constraints = (models.UniqueConstraint(fields=["ticket", "field"], name="guide_words_once"),)

    def __str__(self) -> str:
        return f"{self.ticket_id}/{self.field}"
