import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = (("contacts", "0001_initial"), ("staff", "0002_presence_kinds"))
    operations = (
        migrations.CreateModel(
            name="Setting",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("offer_seconds", models.IntegerField()),
                ("chats", models.IntegerField()),
                ("tickets", models.IntegerField()),
                ("in_all", models.IntegerField()),
                ("ageing_minutes", models.IntegerField()),
                ("same_agent_hours", models.IntegerField()),
                ("answer_seconds", models.IntegerField()),
                ("stall_hours", models.IntegerField()),
                ("week", models.JSONField(null=True)),
                ("lanes", models.JSONField(default=list)),
                ("overflows", models.JSONField(default=list)),
            ],
            options={"constraints": [models.CheckConstraint(condition=models.Q(("id", 1)), name="routing_one_row")]},
        ),
        migrations.CreateModel(
            name="Taken",
            fields=[
                (
                    "person",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="+",
                        serialize=False,
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("at", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="Refusal",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("lapses", models.IntegerField()),
                ("fact", models.BigIntegerField()),
                ("at", models.DateTimeField()),
                (
                    "contact",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="contacts.contact",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("contact", "person"), name="routing_refusal_once")]
            },
        ),
    )
