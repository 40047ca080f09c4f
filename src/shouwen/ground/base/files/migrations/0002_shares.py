import django.contrib.postgres.fields
from django.contrib.postgres.indexes import GinIndex
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("files", "0001_initial")]
    operations = [
        migrations.AddField(
            "StoredFile",
            "shares",
            django.contrib.postgres.fields.ArrayField(
                models.CharField(max_length=64), default=list, db_default=models.Value([])
            ),
        ),
        migrations.AddIndex(
            "StoredFile",
            GinIndex(fields=["shares"], condition=models.Q(owner_id=None), name="files_waiting_shares"),
        ),
        migrations.AddIndex(
            "StoredFile",
            models.Index(fields=["kept_at"], condition=models.Q(owner_id=None), name="files_waiting"),
        ),
    ]
