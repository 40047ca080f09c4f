"""Tables of group robots."""

from django.db import models

from shouwen.loop.insight.robots.rules import KINDS


class Robot(models.Model):
    """A robot in a group; the address holds its key, so it is sealed like the secret that signs."""

    name = models.CharField(max_length=60, unique=True)
    kind = models.CharField(max_length=10, choices=[(kind, kind) for kind in KINDS])
    sealed_url = models.TextField()
    sealed_secret = models.TextField(blank=True)
    made_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.name
