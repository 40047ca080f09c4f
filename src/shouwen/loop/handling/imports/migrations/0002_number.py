"""A ticket is found by the number it had in the other system, whichever that was."""

from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations, models


class Migration(migrations.Migration):
    atomic = False
    dependencies = [("imports", "0001_initial")]
    operations = [
        AddIndexConcurrently("imported", models.Index(fields=["number"], name="imports_number")),
    ]
