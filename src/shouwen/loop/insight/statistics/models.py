"""Tables of statistics: what people enter to compare with, and when the work itself changed."""

from django.db import models


class Entered(models.Model):
    """What both carry: of which figure, under which name, by whom."""

    figure = models.CharField(max_length=40)
    name = models.CharField(max_length=80)
    by = models.ForeignKey("staff.Person", null=True, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()

    class Meta:
        abstract = True


class Benchmark(Entered):
    """A benchmark 标杆: a value with its source, and notes of the practice behind it."""

    reading = models.CharField(max_length=20)
    value = models.FloatField()
    source = models.CharField(max_length=200)
    notes = models.CharField(max_length=2000)

    class Meta:
        indexes = (models.Index(fields=["figure", "id"], name="statistics_benchmark_of"),)

    def __str__(self) -> str:
        return f"{self.figure}: {self.name}"


class Shift(Entered):
    """From this day on the work is another: control limits begin anew."""

    on = models.DateField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=["figure", "on"], name="statistics_shift_once"),)

    def __str__(self) -> str:
        return f"{self.figure}: {self.on} {self.name}"
