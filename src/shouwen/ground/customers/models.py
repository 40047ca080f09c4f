"""Tables of customers."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Q


class Tier(models.TextChoices):
    STANDARD = "standard", "普通"
    SILVER = "silver", "银卡"
    GOLD = "gold", "金卡"
    VIP = "vip", "贵宾"


class Customer(models.Model):
    """Someone who asks. `root` is the customer this one was merged into, directly or through others."""

    name = models.CharField(max_length=80)
    tier = models.CharField(max_length=10, choices=Tier.choices, default=Tier.STANDARD)
    region_id = models.BigIntegerField(null=True)  # regions are archived, never deleted; checked by the action
    language = models.CharField(max_length=10)
    note = models.TextField()
    search = ArrayField(models.TextField(), default=list)
    root = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField()
    erased_at = models.DateTimeField(null=True)

    class Meta:
        indexes = (GinIndex(fields=["search"], name="customers_search"),)

    def __str__(self) -> str:
        return self.name or f"#{self.pk}"


class Identity(models.Model):
    """One phone number, address or account by which a customer reaches us; stays with the customer first met by it."""

    class Kind(models.TextChoices):
        PHONE = "phone", "手机"
        EMAIL = "email", "邮箱"
        OPENID = "openid", "微信"
        APP = "app", "应用账号"

    customer = models.ForeignKey(Customer, on_delete=models.CASCADE, related_name="identities")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    value = models.CharField(max_length=254)
    search = ArrayField(models.TextField(), default=list)
    created_at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=["kind", "value"], name="customers_identity_once"),)
        indexes = (GinIndex(fields=["search"], name="customers_identity_search"),)

    def __str__(self) -> str:
        return f"{self.kind}:{self.value}"


class Merge(models.Model):
    """One customer taken into another, with all that is needed to take it out again."""

    kept = models.ForeignKey(Customer, on_delete=models.CASCADE, related_name="+")
    gone = models.ForeignKey(Customer, on_delete=models.CASCADE, related_name="+")
    carried = ArrayField(models.BigIntegerField(), default=list)  # customers merged into `gone` before
    before = models.JSONField(default=dict)
    after = models.JSONField(default=dict)
    at = models.DateTimeField()
    by = models.CharField(max_length=60)
    undone_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["gone"], condition=Q(undone_at=None), name="customers_merged_once"),
        )

    def __str__(self) -> str:
        return f"{self.gone_id} -> {self.kept_id}"


class Likeness(models.Model):
    """The keys by which somebody alike is found; filled behind the log, so that nobody who asks waits for it."""

    customer = models.OneToOneField(Customer, primary_key=True, on_delete=models.CASCADE, related_name="+")
    keys = ArrayField(models.BigIntegerField())

    class Meta:
        indexes = (GinIndex(fields=["keys"], name="customers_likeness_keys"),)

    def __str__(self) -> str:
        return f"{self.customer_id}"


class Suggestion(models.Model):
    """合并建议: two customers who are perhaps one person; once refused they are never suggested again."""

    one = models.ForeignKey(Customer, on_delete=models.CASCADE, related_name="+", db_index=False)
    other = models.ForeignKey(Customer, on_delete=models.CASCADE, related_name="+")
    strength = models.SmallIntegerField()
    reasons = ArrayField(models.TextField())
    told = ArrayField(models.TextField(), default=list)  # reasons seen as they happened, which no card shows
    found_at = models.DateTimeField()
    refused_at = models.DateTimeField(null=True)
    refused_by = models.CharField(max_length=60, default="")

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["one", "other"], name="customers_suggested_once"),
            models.CheckConstraint(condition=Q(one__lt=models.F("other")), name="customers_suggested_in_order"),
        )
        indexes = (models.Index(fields=["-strength", "-id"], condition=Q(refused_at=None), name="customers_suggested"),)

    def __str__(self) -> str:
        return f"{self.one_id} ~ {self.other_id}"
