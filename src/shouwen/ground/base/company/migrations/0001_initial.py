from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [
        migrations.CreateModel(
            name="Outgoing",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.CharField(max_length=100, null=True, unique=True)),
                ("to", models.CharField(max_length=254)),
                ("subject", models.CharField(max_length=200)),
                ("text", models.TextField(blank=True)),
                ("html", models.TextField(blank=True)),
                (
                    "state",
                    models.CharField(
                        choices=[("sent", "Sent"), ("not_sent", "Not Sent"), ("failed", "Failed")], max_length=10
                    ),
                ),
                ("error", models.CharField(blank=True, max_length=300)),
                ("tries", models.IntegerField(default=0)),
                ("created_at", models.DateTimeField()),
                ("sent_at", models.DateTimeField(null=True)),
            ],
            options={
                "indexes": [
                    models.Index(
                        condition=models.Q(("state", "sent"), _negated=True), fields=["-id"], name="company_unsent"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Setting",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=80)),
                ("short_name", models.CharField(blank=True, max_length=20)),
                ("logo_id", models.BigIntegerField(null=True)),
                ("colour", models.CharField(default="#2f54eb", max_length=7)),
                ("language", models.CharField(default="zh-CN", max_length=10)),
                ("timezone", models.CharField(default="Asia/Shanghai", max_length=60)),
                ("address", models.CharField(blank=True, max_length=200)),
                ("phone", models.CharField(blank=True, max_length=40)),
                ("completion_hours", models.IntegerField(null=True)),
                ("week", models.JSONField(default=dict)),
                ("mail_host", models.CharField(blank=True, max_length=253)),
                ("mail_port", models.IntegerField(default=587)),
                ("mail_user", models.CharField(blank=True, max_length=254)),
                ("mail_sealed", models.TextField(blank=True)),
                ("mail_sender", models.CharField(blank=True, max_length=254)),
                ("mail_tls", models.CharField(default="starttls", max_length=10)),
            ],
            options={
                "constraints": [models.CheckConstraint(condition=models.Q(("id", 1)), name="company_one_row")],
            },
        ),
    ]
