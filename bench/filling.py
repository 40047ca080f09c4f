"""Many tickets at once: copies of one real ticket, spread over teams, holders, states and moments, by SQL alone."""

from typing import Any, Final

from bench import clients
from bench.house import House

OPEN_SHARE: Final = 10  # of so many tickets one is open
FILL: Final = """
insert into tickets_ticket ({columns}) select {values}
from tickets_ticket p cross join generate_series(%(low)s::bigint, %(high)s::bigint) as n
cross join lateral (select n %% {share} = 0 as is_open, hashint8(n) & 1048575 as dice) d
where p.id = %(pattern)s
"""
OWN: Final = {
    "id": "n",
    "number": "'F' || n",
    "conversation_id": "n",
    "status": "case when is_open then (array['new','assigned','open','waiting'])[1 + dice % 4] else 'closed' end",
    "team_id": "(select (array_agg(id order by id))[1 + dice % count(*)::int] from staff_team)",
    "holder_id": "case when dice % 4 = 0 then null else p.opener_id end",
    "opener_id": "null",
    "first_owner_id": "p.opener_id",
    "due_at": "p.due_at + make_interval(secs => dice - 500000)",
    "opened_at": "p.opened_at - make_interval(secs => dice)",
}


def pattern(house: House) -> int:
    """One real ticket to copy; its id."""
    status, told = house.ask("POST", "/api/v1/tickets", clients.body(7), key="bench-fill")
    if status != 201:
        raise RuntimeError(str(told))
    house.quiet()
    with house.database() as database:
        row = database.execute("select id from tickets_ticket where number = %s", [told["number"]]).fetchone()
    assert row is not None
    return int(row[0])


def fill(database: Any, pattern: int, low: int, high: int, own: dict[str, str] | None = None) -> None:
    """Copies with ids low..high."""
    wanted = OWN if own is None else own
    found = database.execute(
        "select attname from pg_attribute "
        "where attrelid = 'tickets_ticket'::regclass and attnum > 0 and not attisdropped"
    )
    columns = [name for (name,) in found.fetchall()]
    values = ", ".join(wanted.get(name, f'p."{name}"').replace("%", "%%") for name in columns)
    names = ", ".join(f'"{name}"' for name in columns)
    text = FILL.format(columns=names, values=values, share=OPEN_SHARE)
    database.execute(text, {"low": low, "high": high, "pattern": pattern})
    database.execute("select setval('tickets_ticket_id_seq', (select max(id) from tickets_ticket))")
    database.execute("vacuum analyze tickets_ticket")
