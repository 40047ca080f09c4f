from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("principals", "0001_initial")]
    operations = [
        migrations.AlterField(
            "Link",
            "kind",
            models.CharField(
                choices=[
                    ("invitation", "Invitation"),
                    ("password_reset", "Password Reset"),
                    ("first_start", "First Start"),
                ],
                max_length=20,
            ),
        ),
    ]
