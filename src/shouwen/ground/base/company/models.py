"""Tables of the company."""

from django.db import models

from shouwen.ground.base.company import rules


class Setting(models.Model):
    """The one row of settings."""

    name = models.CharField(max_length=80)
    short_name = models.CharField(max_length=20, blank=True)
    logo_id = models.BigIntegerField(null=True)
    colour = models.CharField(max_length=7, default=rules.BRAND)
    language = models.CharField(max_length=10, default="zh-CN")
    timezone = models.CharField(max_length=60, default="Asia/Shanghai")
    address = models.CharField(max_length=200, blank=True)
    phone = models.CharField(max_length=40, blank=True)
    completion_hours = models.IntegerField(null=True)
    week = models.JSONField(default=dict)
    mail_host = models.CharField(max_length=253, blank=True)
    mail_port = models.IntegerField(default=587)
    mail_user = models.CharField(max_length=254, blank=True)
    mail_sealed = models.TextField(blank=True)
    mail_sender = models.CharField(max_length=254, blank=True)
    mail_tls = models.CharField(max_length=10, default="starttls")

    class Meta:
        constraints = (models.CheckConstraint(condition=models.Q(id=1), name="company_one_row"),)

    def __str__(self) -> str:
        return self.name


class Outgoing(models.Model):
    """One mail and what became of it. Once it is gone its words are dropped; the conversation keeps them."""

    class State(models.TextChoices):
        SENT = "sent"
        NOT_SENT = "not_sent"
        FAILED = "failed"

    key = models.CharField(max_length=100, null=True, unique=True)
    to = models.CharField(max_length=254)
    subject = models.CharField(max_length=200)
    text = models.TextField(blank=True)
    html = models.TextField(blank=True)
    calendar = models.TextField(blank=True, db_default="")
    state = models.CharField(max_length=10, choices=State.choices)
    error = models.CharField(max_length=300, blank=True)
    tries = models.IntegerField(default=0)
    created_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True)

    class Meta:
        indexes = (models.Index(fields=["-id"], name="company_unsent", condition=~models.Q(state="sent")),)

    def __str__(self) -> str:
        return f"{self.to}: {self.state}"
