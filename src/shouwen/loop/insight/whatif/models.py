"""The questions that were asked, how far they are, and what they came to."""

from django.db import models


class Question(models.Model):
    """A what-if: whoever asked sees it; figures only, nobody's words."""

    class State(models.TextChoices):
        WAITING = "waiting", "排队中"
        RUNNING = "running", "运行中"
        DONE = "done", "已完成"
        STOPPED = "stopped", "已取消"
        FAILED = "failed", "未完成"

    person = models.ForeignKey("staff.Person", on_delete=models.CASCADE, related_name="+")
    asked_at = models.DateTimeField()
    change = models.JSONField()
    days = models.SmallIntegerField()
    runs = models.SmallIntegerField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING)
    done = models.SmallIntegerField(default=0)
    steps = models.SmallIntegerField()
    answer = models.JSONField(null=True)
    fault = models.JSONField(null=True)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        indexes = (models.Index(fields=["person", "-id"], name="whatif_of_person"),)

    def __str__(self) -> str:
        return f"{self.pk} {self.state}"
