"""Who did what, over years of facts: summaries of page ranges, which cost writing nothing that can be measured.

A range holds some 1,600 facts; the bloom filters say which ranges cannot hold an actor or a kind, `id + 0` cuts slices
that no plan can walk by the primary key.
"""

from django.db import migrations

CREATE = """
CREATE INDEX events_event_operations ON events_event USING brin (
    (id + 0), actor text_bloom_ops (n_distinct_per_range = 200), kind text_bloom_ops (n_distinct_per_range = 100)
) WITH (pages_per_range = 64, autosummarize = on)
"""


class Migration(migrations.Migration):
    dependencies = [("events", "0001_initial")]

    operations = [migrations.RunSQL(CREATE, "DROP INDEX events_event_operations")]
