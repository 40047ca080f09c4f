"""A demonstration that was interrupted while it was played is played anew: half a month of service shows nothing.

Nothing else can be lost by that: people come in only after it is done. The mark stands as a comment on a table, which
backups leave out and which goes with the table.
"""

from typing import Final

from django.db import connection

from shouwen.wiring.supervisor.place import Unusable

MARK: Final = "the demonstration is being played"
BEGIN: Final = f"comment on table staff_person is '{MARK}'"
END: Final = "comment on table staff_person is null"
# These very words: whoever looks after the database may have written others there.
LOOK: Final = f"select obj_description(to_regclass('staff_person'), 'pg_class') = '{MARK}'"
OURS: Final = ("django_", "procrastinate_")  # tables that are no model's, or not by their names
TABLES: Final = """
select c.relname from pg_class c
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
order by c.relname
"""
# Everything of ours, months and types included; what belongs to an extension is not ours.
CLEAR: Final = """
do $$ declare found record; begin
for found in
    select c.oid::regclass as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
loop
    execute format('drop table if exists %s cascade', found.name);
end loop;
for found in
    select c.oid::regclass as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'S'
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype in ('e', 'i', 'a'))
loop
    execute format('drop sequence if exists %s cascade', found.name);
end loop;
for found in
    select p.oid::regprocedure as name from pg_proc p where p.pronamespace = 'public'::regnamespace
        and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
loop
    execute format('drop routine if exists %s cascade', found.name);
end loop;
for found in
    select t.oid::regtype as name from pg_type t where t.typnamespace = 'public'::regnamespace
        and (t.typtype in ('e', 'd') or t.typrelid <> 0 and (select relkind from pg_class where oid = t.typrelid) = 'c')
        and not exists (select from pg_depend d where d.objid = t.oid and d.deptype = 'e')
loop
    execute format('drop type if exists %s cascade', found.name);
end loop;
end $$
"""


def begin() -> None:
    """Note that it is being played."""
    _run(BEGIN)


def end() -> None:
    """It was played to its end."""
    _run(END)


def interrupted() -> bool:
    """Whether it was begun and never ended; asked by whoever alone may play it."""
    with connection.cursor() as cursor:
        cursor.execute(LOOK)
        return bool(cursor.fetchone() == (True,))


def clear() -> None:
    """Take all away, as its owner; refused where tables stand that are not ours."""
    ours = set(connection.introspection.django_table_names())
    with connection.cursor() as cursor:
        cursor.execute(TABLES)
        others = [name for (name,) in cursor.fetchall() if name not in ours and not name.startswith(OURS)]
    if others:
        raise Unusable(
            f"The demonstration was interrupted, and the database holds other tables ({', '.join(others[:5])}): "
            "give Shouwen an empty database of its own."
        )
    _run(CLEAR)


def _run(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)
