from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = (("company", "0001_initial"),)
    operations = (
        migrations.AddField(
            model_name="outgoing",
            name="calendar",
            field=models.TextField(blank=True, db_default=""),
        ),
    )
