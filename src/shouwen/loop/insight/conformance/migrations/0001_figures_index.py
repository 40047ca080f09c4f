"""The figures look for a few kinds of facts in a period; the index is theirs, since the log itself knows no kinds."""

from django.db import migrations

KINDS = ("TicketOpened", "TicketSolved", "TicketRated", "RatingInvited", "ClockMet", "ClockBreached")
CREATE = f"""
CREATE INDEX insight_figures ON events_event (kind, at) WHERE kind IN ({", ".join(f"'{kind}'" for kind in KINDS)})
"""


class Migration(migrations.Migration):
    initial = True

    dependencies = [("events", "0001_initial")]

    operations = [migrations.RunSQL(CREATE, "DROP INDEX insight_figures")]
