"""The backlog of a past moment asks which tickets left it since, FCR which the customer opened soon after."""

from django.db import migrations

OPEN = "'new', 'assigned', 'open', 'waiting'"
CREATE = f"""
CREATE INDEX insight_left ON events_event (at)
WHERE kind = 'TicketStepped' AND data->>'status_from' IN ({OPEN}) AND data->>'status' NOT IN ({OPEN});
CREATE INDEX insight_asked ON events_event (customer_id, at) WHERE kind = 'TicketOpened';
"""


class Migration(migrations.Migration):
    dependencies = [("insight", "0001_figures_index")]

    operations = [migrations.RunSQL(CREATE, "DROP INDEX insight_left; DROP INDEX insight_asked")]
