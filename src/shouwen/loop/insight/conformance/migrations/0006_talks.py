"""The figures of talks, and of hand-overs between lines, look for a few kinds of facts in a period, too."""

from django.db import migrations

KINDS = (
    "ContactEntered",
    "ContactSummarised",
    "ContactTransferred",
    "OfferDeclined",
    "OfferLapsed",
    "TalkRated",
    "TicketPassed",
)
CREATE = f"""
CREATE INDEX insight_talks ON events_event (kind, at) WHERE kind IN ({", ".join(f"'{kind}'" for kind in KINDS)})
"""


class Migration(migrations.Migration):
    dependencies = [("insight", "0005_whose_runs"), ("events", "0003_months_by_their_owner")]

    operations = [migrations.RunSQL(CREATE, "DROP INDEX insight_talks")]
