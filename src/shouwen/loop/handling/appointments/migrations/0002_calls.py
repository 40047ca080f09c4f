from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("appointments", "0001_initial")]

    operations = [
        migrations.AddField(
            model_name="appointment",
            name="contact_id",
            field=models.BigIntegerField(null=True),
        ),
        migrations.AddIndex(
            model_name="appointment",
            index=models.Index(
                condition=models.Q(("contact_id__isnull", False)), fields=["contact_id"], name="appointments_calls"
            ),
        ),
    ]
