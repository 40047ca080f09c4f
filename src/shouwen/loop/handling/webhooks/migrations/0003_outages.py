from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("tickets", "0002_room_to_grow"),
        ("webhooks", "0002_goes_with_its_ticket"),
    ]

    operations = [
        migrations.AddField(
            model_name="webhook",
            name="misses",
            field=models.SmallIntegerField(default=0),
        ),
        migrations.AddField(
            model_name="webhook",
            name="reached_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name="webhook",
            name="told_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.AddIndex(
            model_name="delivery",
            index=models.Index(
                condition=models.Q(("state", "waiting")), fields=["webhook", "id"], name="webhooks_waiting"
            ),
        ),
    ]
