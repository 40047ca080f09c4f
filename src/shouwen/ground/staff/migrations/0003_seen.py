from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = (("staff", "0002_presence_kinds"),)
    operations = (
        migrations.AddField(model_name="presence", name="seen_at", field=models.DateTimeField(null=True)),
        migrations.AddField(model_name="presence", name="left", field=models.CharField(default="", max_length=64)),
    )
