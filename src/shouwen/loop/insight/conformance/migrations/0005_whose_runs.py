from django.db import migrations, models

OWNERS = """
update insight_run r set holder_id = t.holder_id, first_owner_id = t.first_owner_id
from tickets_ticket t where t.id = r.ticket_id
"""


class Migration(migrations.Migration):
    dependencies = (("insight", "0004_conformance"),)
    operations = (
        migrations.AddField("run", "holder_id", models.BigIntegerField(null=True)),
        migrations.AddField("run", "first_owner_id", models.BigIntegerField(null=True)),
        migrations.RunSQL(OWNERS, migrations.RunSQL.noop),
        migrations.AddIndex(
            "run",
            models.Index(
                fields=["holder_id", "last_at"], name="insight_run_holder", condition=models.Q(holder_id__isnull=False)
            ),
        ),
        migrations.AddIndex(
            "run",
            models.Index(
                fields=["first_owner_id", "last_at"],
                name="insight_run_first_owner",
                condition=models.Q(first_owner_id__isnull=False),
            ),
        ),
    )
