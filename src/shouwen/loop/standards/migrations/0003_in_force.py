import django.db.models.deletion
from django.db import migrations, models

KEEP = """
insert into standards_interval (version_id, scope, share, begins_at, ends_at, began_by, reason)
select id, scope, 1, published_at, retired_at, published_by, ''
from standards_version where published_at is not null order by published_at, id
"""


class Migration(migrations.Migration):
    dependencies = [
        ("standards", "0002_drawn"),
    ]

    operations = [
        migrations.CreateModel(
            name="Interval",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("scope", models.JSONField(default=dict)),
                ("share", models.FloatField(default=1.0)),
                ("begins_at", models.DateTimeField()),
                ("ends_at", models.DateTimeField(null=True)),
                ("began_by", models.CharField(max_length=40)),
                ("reason", models.TextField(default="")),
                (
                    "version",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="intervals", to="standards.version"
                    ),
                ),
                (
                    "replaced_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="replaced",
                        to="standards.interval",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("share__gt", 0), ("share__lte", 1)), name="standards_share"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("ends_at__isnull", True), ("ends_at__gte", models.F("begins_at")), _connector="OR"
                        ),
                        name="standards_ends_after_begins",
                    ),
                ],
            },
        ),
        migrations.RunSQL([KEEP, "set constraints all immediate"], migrations.RunSQL.noop),
        migrations.RemoveField(model_name="version", name="scope"),
        migrations.AddField(
            model_name="version",
            name="stage",
            field=models.CharField(
                choices=[
                    ("draft", "草稿"),
                    ("review", "审核中"),
                    ("sent_back", "已退回"),
                    ("approved", "审核通过"),
                ],
                default="draft",
                max_length=12,
            ),
        ),
        migrations.AddField(model_name="version", name="changers", field=models.JSONField(default=list)),
        migrations.AddField(
            model_name="version", name="submitted_by", field=models.CharField(default="", max_length=40)
        ),
        migrations.AddField(model_name="version", name="submitted_at", field=models.DateTimeField(null=True)),
        migrations.AddField(
            model_name="version", name="reviewed_by", field=models.CharField(default="", max_length=40)
        ),
        migrations.AddField(model_name="version", name="reviewed_at", field=models.DateTimeField(null=True)),
        migrations.AddField(model_name="version", name="review_note", field=models.TextField(default="")),
    ]
