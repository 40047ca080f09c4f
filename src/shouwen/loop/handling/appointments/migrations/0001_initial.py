import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.contrib.postgres.fields.ranges
import django.db.models.deletion
from django.conf import settings
from django.contrib.postgres.operations import BtreeGistExtension
from django.db import migrations, models

# A ticket goes when an import is taken out again, without looking up here: the appointment stays, without it.
TIE = """
ALTER TABLE appointments_appointment ADD CONSTRAINT appointments_of_ticket_fk
    FOREIGN KEY (ticket_id) REFERENCES tickets_ticket (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
"""
UNTIE = "ALTER TABLE appointments_appointment DROP CONSTRAINT appointments_of_ticket_fk"


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("customers", "0001_initial"),
        ("tickets", "0002_room_to_grow"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        BtreeGistExtension(),  # comes with PostgreSQL, and whoever owns the database may create it
        migrations.CreateModel(
            name="Kind",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("code", models.CharField(max_length=64, unique=True)),
                ("name", models.CharField(max_length=80)),
                ("name_en", models.CharField(blank=True, max_length=80)),
                (
                    "way",
                    models.CharField(
                        choices=[("callback", "callback"), ("visit", "visit"), ("onsite", "onsite")], max_length=10
                    ),
                ),
                ("minutes", models.IntegerField()),
                ("before_minutes", models.IntegerField(default=0)),
                ("after_minutes", models.IntegerField(default=0)),
                ("step_minutes", models.IntegerField(default=30)),
                ("lead_minutes", models.IntegerField(default=60)),
                ("horizon_days", models.IntegerField(default=14)),
                ("change_minutes", models.IntegerField(default=120)),
                ("self_service", models.BooleanField(default=True)),
                ("team_id", models.BigIntegerField(null=True)),
                ("skill", models.CharField(blank=True, max_length=64)),
                (
                    "regions",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=64), default=list, size=None
                    ),
                ),
                (
                    "reminders",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.IntegerField(), default=list, size=None
                    ),
                ),
                ("archived_at", models.DateTimeField(null=True)),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("after_minutes__gte", 0),
                            ("before_minutes__gte", 0),
                            ("minutes__gt", 0),
                            ("step_minutes__gt", 0),
                        ),
                        name="appointments_kind_shape",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Resource",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(blank=True, max_length=80)),
                ("place", models.CharField(blank=True, max_length=200)),
                (
                    "kinds",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=64), default=list, size=None
                    ),
                ),
                (
                    "regions",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=64), default=list, size=None
                    ),
                ),
                ("week", models.JSONField(null=True)),
                ("archived_at", models.DateTimeField(null=True)),
                (
                    "person",
                    models.OneToOneField(
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Block",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("starts_at", models.DateTimeField()),
                ("ends_at", models.DateTimeField()),
                ("reason", models.CharField(blank=True, max_length=80)),
                ("dropped_at", models.DateTimeField(null=True)),
                (
                    "resource",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="appointments.resource"
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["resource", "ends_at"], name="appointments_block_of")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("ends_at__gt", models.F("starts_at"))), name="appointments_block_ends"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Appointment",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "identities",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.BigIntegerField(), default=list, size=None
                    ),
                ),
                ("name", models.CharField(blank=True, max_length=80)),
                ("starts_at", models.DateTimeField()),
                ("ends_at", models.DateTimeField()),
                ("held", django.contrib.postgres.fields.ranges.DateTimeRangeField()),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("booked", "booked"),
                            ("arrived", "arrived"),
                            ("done", "done"),
                            ("missed", "missed"),
                            ("cancelled", "cancelled"),
                        ],
                        default="booked",
                        max_length=10,
                    ),
                ),
                ("region", models.CharField(blank=True, max_length=64)),
                ("place", models.CharField(blank=True, max_length=200)),
                ("note", models.CharField(blank=True, max_length=500)),
                ("language", models.CharField(blank=True, max_length=10)),
                ("sequence", models.IntegerField(default=0)),
                ("created_at", models.DateTimeField()),
                ("created_by", models.CharField(max_length=40)),
                ("due_told_at", models.DateTimeField(null=True)),
                ("ended_at", models.DateTimeField(null=True)),
                ("reason", models.CharField(blank=True, max_length=20)),
                ("reason_text", models.CharField(blank=True, max_length=200)),
                (
                    "customer",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="customers.customer",
                    ),
                ),
                (
                    "ticket",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="tickets.ticket",
                    ),
                ),
                (
                    "kind",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="appointments.kind"
                    ),
                ),
                (
                    "resource",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="appointments.resource"
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["starts_at", "id"], name="appointments_by_time"),
                    models.Index(fields=["customer", "starts_at"], name="appointments_of_customer"),
                    models.Index(fields=["ticket", "starts_at"], name="appointments_of_ticket"),
                ],
                "constraints": [
                    django.contrib.postgres.constraints.ExclusionConstraint(
                        condition=models.Q(("state", "cancelled"), _negated=True),
                        expressions=[("resource", "="), ("held", "&&")],
                        name="appointments_one_at_a_time",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("ends_at__gt", models.F("starts_at"))), name="appointments_ends_after_start"
                    ),
                ],
            },
        ),
        migrations.RunSQL(TIE, UNTIE),
    ]
