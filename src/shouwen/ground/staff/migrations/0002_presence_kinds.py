from django.db import migrations, models

LAY = """
INSERT INTO staff_presencekind (code, name, name_en, takes_work) VALUES
('online', '在线', 'Online', true), ('busy', '忙碌', 'Busy', false), ('away', '离开', 'Away', false),
('after_contact', '话后整理', 'After-contact work', false), ('break', '小休', 'Break', false),
('meal', '就餐', 'Meal', false), ('training', '培训', 'Training', false), ('offline', '离线', 'Offline', false)
"""


class Migration(migrations.Migration):
    dependencies = (("staff", "0001_initial"),)
    operations = (
        migrations.CreateModel(
            name="PresenceKind",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("code", models.CharField(max_length=64, unique=True)),
                ("name", models.CharField(max_length=80)),
                ("name_en", models.CharField(blank=True, max_length=80)),
                ("archived_at", models.DateTimeField(null=True)),
                ("takes_work", models.BooleanField(default=False)),
            ],
            options={"abstract": False},
        ),
        migrations.RunSQL(LAY, migrations.RunSQL.noop),
        migrations.AddField(model_name="presence", name="chats", field=models.IntegerField(default=0)),
        migrations.AlterField(
            model_name="presence", name="state", field=models.CharField(default="offline", max_length=64)
        ),
    )
