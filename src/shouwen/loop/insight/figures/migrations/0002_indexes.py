"""The newer figures look for a few more kinds of facts in a period or of a ticket, and for when work on it turned."""

from django.db import migrations

IN_PERIOD = ("CustomerReplied", "TicketUrged")
OF_TICKET = ("RatingInvited", "TicketReclassified", "ClockBreached")
CREATE = f"""
CREATE INDEX figures_in_period ON events_event (kind, at) WHERE kind IN ({", ".join(f"'{kind}'" for kind in IN_PERIOD)});
CREATE INDEX figures_of_ticket ON events_event (ticket_id, kind, id)
WHERE kind IN ({", ".join(f"'{kind}'" for kind in OF_TICKET)});
CREATE INDEX figures_turned ON events_event (ticket_id, id) WHERE kind IN ('TicketOpened', 'TicketStepped')
    AND (data->>'status' = 'open') <> (coalesce(data->>'status_from', '') = 'open');
"""
DROP = "DROP INDEX figures_in_period; DROP INDEX figures_of_ticket; DROP INDEX figures_turned"


class Migration(migrations.Migration):
    dependencies = (("figures", "0001_initial"), ("insight", "0006_talks"))
    operations = (migrations.RunSQL(CREATE, DROP),)
