from django.db import migrations, models


class Migration(migrations.Migration):
    """After how long without an open page somebody is away."""

    dependencies = (("routing", "0002_waits_for_nobody"),)
    operations = (
        migrations.AddField(
            model_name="setting",
            name="away_seconds",
            field=models.IntegerField(default=90),
            preserve_default=False,
        ),
    )
