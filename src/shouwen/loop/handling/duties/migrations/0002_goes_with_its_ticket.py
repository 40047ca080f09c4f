"""A duty goes with its ticket: the database itself sees to it, since an import is taken out again without looking up here.

Looked at row by row only after the lock is gone; may be run again.
"""

from django.db import migrations

KEY = "duties_duty_ticket_id_3adc4c07_fk_tickets_ticket_id"
TIED = "FOREIGN KEY (ticket_id) REFERENCES tickets_ticket (id)"
LATER = "DEFERRABLE INITIALLY DEFERRED NOT VALID"
TIE = f"ALTER TABLE duties_duty DROP CONSTRAINT IF EXISTS {KEY}, ADD CONSTRAINT {KEY} {TIED} ON DELETE CASCADE {LATER}"
UNTIE = f"ALTER TABLE duties_duty DROP CONSTRAINT IF EXISTS {KEY}, ADD CONSTRAINT {KEY} {TIED} {LATER}"
CHECK = f"ALTER TABLE duties_duty VALIDATE CONSTRAINT {KEY}"


class Migration(migrations.Migration):
    atomic = False
    dependencies = [("duties", "0001_initial")]
    operations = [migrations.RunSQL(TIE, UNTIE), migrations.RunSQL(CHECK, migrations.RunSQL.noop)]
