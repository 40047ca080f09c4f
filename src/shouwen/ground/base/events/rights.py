"""What the application's role may do in the database: read and write every table, but only read and add to the log.

Only the owner of the tables makes, changes, empties, detaches or drops any. Months of the log are made by a function
that runs as the owner; partitions need no rights of their own, since all reading and writing goes through their table.
"""

from django.db import connection, transaction

ONLY_ADDED_TO = ["events_event"]

OPEN = """
WITH ours AS (
    SELECT oid, relkind FROM pg_class
    WHERE relnamespace = current_schema()::regnamespace AND NOT relispartition AND relowner = current_user::regrole
), grants AS (
    SELECT 'SELECT, INSERT, UPDATE, DELETE ON ' || string_agg(oid::regclass::text, ', ') AS what
    FROM ours WHERE relkind IN ('r', 'p', 'v')
    UNION ALL SELECT 'USAGE, SELECT ON SEQUENCE ' || string_agg(oid::regclass::text, ', ') FROM ours WHERE relkind = 'S'
    UNION ALL SELECT 'EXECUTE ON FUNCTION make_month_partition(text, date)'
)
SELECT format('GRANT %%s TO %%I', what, %s::text) FROM grants
UNION ALL SELECT 'REVOKE EXECUTE ON FUNCTION make_month_partition(text, date) FROM PUBLIC'
UNION ALL SELECT format('REVOKE UPDATE, DELETE, TRUNCATE ON %%I FROM %%I', log, %s::text) FROM unnest(%s::text[]) AS log
"""
CLOSED = """
SELECT coalesce(array_agg(relname::text ORDER BY relname), '{}') FROM pg_class
WHERE relowner = (SELECT relowner FROM pg_class WHERE oid = to_regclass('events_event')) AND NOT relispartition
    AND relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p')
    AND NOT has_table_privilege(oid, 'SELECT')
"""
HARMFUL = """
SELECT bool_or(pg_has_role(relowner, 'MEMBER') OR has_table_privilege(oid, 'UPDATE, DELETE, TRUNCATE'))
FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relname = ANY(%s::text[])
"""


def open_to(role: str) -> None:
    """Give a role that owns nothing what the application needs; safe to repeat, and needed after every migration."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(OPEN, [role, role, ONLY_ADDED_TO])
        for (grant,) in cursor.fetchall():
            cursor.execute(grant)


def closed() -> list[str]:
    """The tables that the present role cannot even read."""
    with connection.cursor() as cursor:
        cursor.execute(CLOSED)
        (found,) = cursor.fetchone() or ([],)
    return list(found)


def may_harm_the_log() -> bool:
    """Whether the present role could change or empty the log: it owns it, or was given too much."""
    with connection.cursor() as cursor:
        cursor.execute(HARMFUL, [ONLY_ADDED_TO])
        (found,) = cursor.fetchone() or (False,)
    return bool(found)
