import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """A refusal is noted while somebody may have the contact in hand: its key takes no lock there."""

    dependencies = (("routing", "0001_initial"),)
    operations = (
        migrations.AlterField(
            model_name="refusal",
            name="contact",
            field=models.ForeignKey(
                db_constraint=False,
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to="contacts.contact",
            ),
        ),
    )
