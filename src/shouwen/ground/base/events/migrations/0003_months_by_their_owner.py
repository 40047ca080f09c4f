"""The application's role owns no table; months are made for it by the function's owner.

Whoever may call it must not be able to lead it astray: it takes only a table of its owner's own schema, and names the
schema with every table, so that a temporary table of the caller's is never meant.
"""

from django.db import migrations

GUARDED = """
CREATE OR REPLACE FUNCTION make_month_partition(parent text, month date) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    home text := current_schema();
    part text := parent || to_char(month, '"_y"YYYY"m"MM');
    spare text := parent || '_default';
    low timestamptz := date_trunc('month', month::timestamp) AT TIME ZONE 'UTC';
    high timestamptz := (date_trunc('month', month::timestamp) + interval '1 month') AT TIME ZONE 'UTC';
    stray boolean;
BEGIN
    IF 2 <> (
        SELECT count(*) FROM pg_catalog.pg_class AS c
        WHERE c.relnamespace = quote_ident(home)::regnamespace AND c.relowner = quote_ident(current_user)::regrole
            AND (c.relname = parent AND c.relkind = 'p' OR c.relname = spare AND c.relispartition)
    ) THEN
        RAISE EXCEPTION '% is no table of ours that is kept by month', parent USING ERRCODE = 'invalid_parameter_value';
    END IF;
    PERFORM pg_advisory_xact_lock(hashtext('make_month_partition ' || parent));
    IF to_regclass(format('%I.%I', home, part)) IS NOT NULL THEN
        RETURN false;
    END IF;
    EXECUTE format('CREATE TABLE %1$I.%2$I (LIKE %1$I.%3$I INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING STORAGE)',
                   home, part, parent);
    EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I.%I WHERE noted >= $1 AND noted < $2)', home, spare)
    INTO stray USING low, high;
    IF stray THEN
        EXECUTE format('ALTER TABLE %I.%I DISABLE TRIGGER USER', home, spare);
        EXECUTE format('WITH gone AS (DELETE FROM %1$I.%2$I WHERE noted >= $1 AND noted < $2 RETURNING *)
                        INSERT INTO %1$I.%3$I SELECT * FROM gone', home, spare, part) USING low, high;
        EXECUTE format('ALTER TABLE %I.%I ENABLE TRIGGER USER', home, spare);
    END IF;
    EXECUTE format('ALTER TABLE %1$I.%2$I ATTACH PARTITION %1$I.%3$I FOR VALUES FROM (%4$L) TO (%5$L)',
                   home, parent, part, low, high);
    RETURN true;
END $$;
"""
OWNED = """
DO $$
BEGIN
    EXECUTE format(
        'ALTER FUNCTION make_month_partition(text, date) SECURITY DEFINER SET search_path = %I, pg_temp', current_schema()
    );
END $$
"""
BACK = "ALTER FUNCTION make_month_partition(text, date) SECURITY INVOKER RESET search_path"


class Migration(migrations.Migration):
    dependencies = [("events", "0002_operations_index")]

    operations = [migrations.RunSQL(GUARDED, migrations.RunSQL.noop), migrations.RunSQL(OWNED, BACK)]
