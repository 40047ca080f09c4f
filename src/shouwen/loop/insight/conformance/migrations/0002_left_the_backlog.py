"""A past moment's backlog asks which tickets left it since, FCR which ones the customer opened soon after, and others
whether one of a few things ever happened to a ticket: none of them should read all that happened."""

from django.db import migrations

OPEN = "'new', 'assigned', 'open', 'waiting'"
CREATE = f"""
CREATE INDEX insight_left ON events_event (at)
WHERE kind = 'TicketStepped' AND data->>'status_from' IN ({OPEN}) AND data->>'status' NOT IN ({OPEN});
CREATE INDEX insight_asked ON events_event (customer_id, at) WHERE kind = 'TicketOpened';
CREATE INDEX insight_ever ON events_event (ticket_id, kind, id)
WHERE kind IN ('CustomerReplied', 'RatingGiven', 'TicketReopened', 'TicketUrged');
"""


class Migration(migrations.Migration):
    dependencies = [("insight", "0001_figures_index")]

    operations = [
        migrations.RunSQL(CREATE, "DROP INDEX insight_left; DROP INDEX insight_asked; DROP INDEX insight_ever")
    ]
