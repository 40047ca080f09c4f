"""Tables of figures: who keeps each indicator, and what an hour of work costs."""

from django.db import models


class Indicator(models.Model):
    """Who keeps a figure, and when it is looked at again: whether it still measures what it should."""

    figure = models.CharField(max_length=40, primary_key=True)
    owner = models.ForeignKey("staff.Person", null=True, on_delete=models.PROTECT, related_name="+")
    review_on = models.DateField(null=True)
    every_months = models.SmallIntegerField(null=True)
    reviewed_on = models.DateField(null=True)
    reminded_on = models.DateField(null=True)

    class Meta:
        indexes = (models.Index(fields=["review_on"], name="figures_review"),)

    def __str__(self) -> str:
        return self.figure


class Pay(models.Model):
    """What an hour of each role costs: one row, a setting of the company."""

    hours = models.FloatField(default=8)
    currency = models.CharField(max_length=3, default="CNY")
    rates = models.JSONField(default=dict)

    class Meta:
        constraints = (models.CheckConstraint(condition=models.Q(id=1), name="figures_one_pay"),)

    def __str__(self) -> str:
        return self.currency
