"""Whether a ticket was solved before is asked, too."""

from django.db import migrations

BEFORE = ("CustomerReplied", "RatingGiven", "TicketReopened", "TicketUrged")
NOW = (*BEFORE, "TicketSolved")
CHANGE = """
DROP INDEX insight_ever;
CREATE INDEX insight_ever ON events_event (ticket_id, kind, id) WHERE kind IN ({kinds});
"""


def change(kinds: tuple[str, ...]) -> str:
    """The index over these kinds instead."""
    return CHANGE.format(kinds=", ".join(f"'{kind}'" for kind in kinds))


class Migration(migrations.Migration):
    dependencies = [("insight", "0002_left_the_backlog")]

    operations = [migrations.RunSQL(change(NOW), change(BEFORE))]
