import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Pay",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("hours", models.FloatField(default=8)),
                ("currency", models.CharField(default="CNY", max_length=3)),
                ("rates", models.JSONField(default=dict)),
            ],
            options={
                "constraints": [models.CheckConstraint(condition=models.Q(("id", 1)), name="figures_one_pay")],
            },
        ),
        migrations.CreateModel(
            name="Indicator",
            fields=[
                ("figure", models.CharField(max_length=40, primary_key=True, serialize=False)),
                ("review_on", models.DateField(null=True)),
                ("every_months", models.SmallIntegerField(null=True)),
                ("reviewed_on", models.DateField(null=True)),
                ("reminded_on", models.DateField(null=True)),
                (
                    "owner",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["review_on"], name="figures_review")],
            },
        ),
    ]
