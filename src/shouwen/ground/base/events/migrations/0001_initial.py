"""The log: one table partitioned by month of `noted`, append-only, and where its readers stand."""

from django.db import migrations, models

import shouwen.ground.base.events.models

TABLE = """
CREATE SEQUENCE events_event_id_seq;
CREATE TABLE events_event (
    id bigint NOT NULL DEFAULT nextval('events_event_id_seq'),
    tx xid8 NOT NULL DEFAULT pg_current_xact_id(),
    at timestamptz NOT NULL,
    noted timestamptz NOT NULL,
    origin text NOT NULL DEFAULT 'live',
    kind text NOT NULL,
    actor text NOT NULL,
    subject text NOT NULL,
    customer_id bigint,
    ticket_id bigint,
    node text,
    data jsonb NOT NULL DEFAULT '{}',
    PRIMARY KEY (id, noted)
) PARTITION BY RANGE (noted);
ALTER SEQUENCE events_event_id_seq OWNED BY events_event.id;
CREATE INDEX events_event_tx ON events_event (tx, id);
CREATE INDEX events_event_subject ON events_event (subject, id);
CREATE INDEX events_event_ticket ON events_event (ticket_id, id) WHERE ticket_id IS NOT NULL;
CREATE INDEX events_event_customer ON events_event (customer_id, id) WHERE customer_id IS NOT NULL;
CREATE TABLE events_event_default PARTITION OF events_event DEFAULT;
"""

# For any table partitioned by month of `noted` that has a partition <table>_default. Rows that came before their month
# was made lie there; they move into the new partition, which is why it is filled before it is attached.
MONTH = """
CREATE FUNCTION make_month_partition(parent text, month date) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    part text := parent || to_char(month, '"_y"YYYY"m"MM');
    spare text := parent || '_default';
    low timestamptz := date_trunc('month', month::timestamp) AT TIME ZONE 'UTC';
    high timestamptz := (date_trunc('month', month::timestamp) + interval '1 month') AT TIME ZONE 'UTC';
    stray boolean;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('make_month_partition ' || parent));
    IF to_regclass(quote_ident(part)) IS NOT NULL THEN
        RETURN false;
    END IF;
    EXECUTE format('CREATE TABLE %I (LIKE %I INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING STORAGE)', part, parent);
    EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I WHERE noted >= $1 AND noted < $2)', spare) INTO stray USING low, high;
    IF stray THEN
        EXECUTE format('ALTER TABLE %I DISABLE TRIGGER USER', spare);
        EXECUTE format('WITH gone AS (DELETE FROM %I WHERE noted >= $1 AND noted < $2 RETURNING *)
                        INSERT INTO %I SELECT * FROM gone', spare, part) USING low, high;
        EXECUTE format('ALTER TABLE %I ENABLE TRIGGER USER', spare);
    END IF;
    EXECUTE format('ALTER TABLE %I ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', parent, part, low, high);
    RETURN true;
END $$;
SELECT make_month_partition('events_event', (date_trunc('month', now()) + make_interval(months => n))::date)
FROM generate_series(0, 2) AS n;
"""

APPEND_ONLY = """
CREATE FUNCTION events_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the log of facts is append-only' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER events_append_only BEFORE UPDATE OR DELETE ON events_event
    FOR EACH ROW EXECUTE FUNCTION events_refuse_change();
"""

DROP = """
DROP TABLE events_event;
DROP FUNCTION events_refuse_change();
DROP FUNCTION make_month_partition(text, date);
"""

EVENT = migrations.CreateModel(
    name="Event",
    fields=[
        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
        ("tx", shouwen.ground.base.events.models.TransactionId(editable=False)),
        ("at", models.DateTimeField()),
        ("noted", models.DateTimeField()),
        ("origin", models.TextField(default="live")),
        ("kind", models.TextField()),
        ("actor", models.TextField()),
        ("subject", models.TextField()),
        ("customer_id", models.BigIntegerField(null=True)),
        ("ticket_id", models.BigIntegerField(null=True)),
        ("node", models.TextField(null=True)),
        ("data", models.JSONField(default=dict)),
    ],
    options={
        "indexes": [
            models.Index(fields=["tx", "id"], name="events_event_tx"),
            models.Index(fields=["subject", "id"], name="events_event_subject"),
            models.Index(
                fields=["ticket_id", "id"], name="events_event_ticket", condition=models.Q(ticket_id__isnull=False)
            ),
            models.Index(
                fields=["customer_id", "id"],
                name="events_event_customer",
                condition=models.Q(customer_id__isnull=False),
            ),
        ]
    },
)


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.SeparateDatabaseAndState(
            database_operations=[migrations.RunSQL(TABLE + MONTH + APPEND_ONLY, DROP)], state_operations=[EVENT]
        ),
        migrations.CreateModel(
            name="Reader",
            fields=[
                ("id", models.TextField(primary_key=True, serialize=False)),
                ("name", models.TextField()),
                ("part", models.IntegerField(default=0)),
                ("parts", models.IntegerField(default=1)),
                ("start", models.BigIntegerField(default=0)),
                ("end", models.BigIntegerField(default=0)),
                ("done", models.BigIntegerField(default=0)),
                ("last", models.BigIntegerField(default=0)),
                ("moved_at", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="Parked",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("reader", models.TextField()),
                ("subject", models.TextField()),
                ("event_id", models.BigIntegerField()),
                ("kind", models.TextField()),
                ("error", models.TextField(default="")),
                ("since", models.DateTimeField()),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=["reader", "event_id"], name="events_parked_once")],
                "indexes": [models.Index(fields=["reader", "subject"], name="events_parked_subject")],
            },
        ),
        migrations.CreateModel(
            name="Life",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("epoch", models.IntegerField()),
            ],
        ),
    ]
