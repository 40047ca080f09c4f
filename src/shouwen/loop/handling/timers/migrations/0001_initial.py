from django.db import migrations, models

VACUUM = """
ALTER TABLE timers_waitingtimer SET (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_cost_delay = 0)
"""


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [
        migrations.CreateModel(
            name="WaitingTimer",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "ticket_id", "clock", "moment", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("ticket_id", models.BigIntegerField()),
                ("clock", models.CharField(max_length=32)),
                ("moment", models.CharField(max_length=32)),
                ("due", models.DateTimeField()),
            ],
            options={"indexes": [models.Index(fields=["due"], name="timers_due")]},
        ),
        migrations.RunSQL(VACUUM, migrations.RunSQL.noop),
    ]
