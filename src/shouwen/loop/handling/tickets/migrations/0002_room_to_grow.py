from django.db import migrations

# A ticket's row is written a dozen times. With room in its page the new row stays beside the old one and no index hears
# of it, as long as neither due moment, team, holder nor status changes. Rows of before get the room as they are written.
ROOM = "ALTER TABLE tickets_ticket SET (fillfactor = 70)"
NO_ROOM = "ALTER TABLE tickets_ticket RESET (fillfactor)"


class Migration(migrations.Migration):
    dependencies = [("tickets", "0001_initial")]
    operations = [migrations.RunSQL(ROOM, NO_ROOM)]
