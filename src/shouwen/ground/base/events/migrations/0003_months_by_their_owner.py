"""The application's role owns no table; months are made for it by the function's owner."""

from django.db import migrations

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

    operations = [migrations.RunSQL(OWNED, BACK)]
