from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [
        migrations.CreateModel(
            name="StoredFile",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("sha256", models.CharField(db_index=True, max_length=64)),
                ("name", models.CharField(max_length=120)),
                ("type", models.CharField(max_length=100)),
                ("size", models.BigIntegerField()),
                ("kept_by", models.CharField(max_length=80)),
                ("kept_at", models.DateTimeField()),
                ("owner_kind", models.CharField(default="", max_length=40)),
                ("owner_id", models.BigIntegerField(null=True)),
            ],
            options={"indexes": [models.Index(fields=["owner_kind", "owner_id"], name="files_owner")]},
        ),
    ]
