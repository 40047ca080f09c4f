"""Lists of tickets: a page by what runs out first, a page by the newest, and bounded counts.

Each arm of a list (a team's, a holder's, a first owner's) is read through its own partial index to the page's length,
then the arms are merged: the cost of a page does not grow with the number of tickets.
"""

from dataclasses import replace
from typing import Any, Final

from django.db import connection

from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.sql import array
from shouwen.loop.handling.lists.queries.finding import Meant
from shouwen.loop.handling.lists.queries.narrowing import narrowed
from shouwen.loop.handling.lists.rules import MOST, VIEWS, Wanted, cursor_of, place_of
from shouwen.loop.handling.tickets.queries.rows import COLUMNS, JOINS, Row
from shouwen.loop.handling.tickets.queries.where import within
from shouwen.loop.handling.tickets.rules.scope import Scope
from shouwen.loop.handling.tickets.rules.status import OPEN

COUNTED: Final = 1000
FIRST: Final = "t.first_owner_id = %s::bigint"  # 首问责任: still accountable, though somebody else has it now
PERSON: Final = {
    "mine": "t.holder_id = %s::bigint",
    "watching": f"{FIRST} and t.holder_id is distinct from t.first_owner_id",
}
OWN: Final = (PERSON["mine"], FIRST, "t.opener_id = %s::bigint")
FOUND: Final = """
with found as materialized (
    select id from tickets_ticket where number = %s
    union select id from tickets_ticket where customer_id = any(%s::bigint[])
    union select ticket_id from tickets_words where search @@ %s::tsquery
    union select unnest(%s::bigint[])
)
"""


def page(scope: Scope, wanted: Wanted, asker: Principal, sought: Meant | None = None) -> tuple[list[Row], str | None]:
    """A page of what the asker wants within the scope, and the cursor of the next."""
    limit = max(1, min(wanted.limit, MOST))
    if wanted.by_due and sought is None:
        text, values = _by_due(scope, wanted, asker, limit + 1)
    else:
        text, values = _by_newest(scope, wanted, asker, limit + 1, sought)
    with connection.cursor() as cursor:
        cursor.execute(text, values)
        rows = [Row(*row) for row in cursor.fetchall()]
    if len(rows) <= limit:
        return rows, None
    last = rows[limit - 1]
    return rows[:limit], cursor_of(last.due_at, last.id)


def counts(scope: Scope, asker: Principal, wanted: Wanted) -> dict[str, int]:
    """How many open tickets each view holds of those wanted, at most COUNTED + 1: that one means "more"."""
    wanted = replace(wanted, after=None, statuses=wanted.statuses if wanted.by_due else OPEN)
    parts: list[str] = []
    values: list[Any] = []
    for view in VIEWS:
        arm, given = _arm(scope, replace(wanted, view=view), asker, COUNTED + 1)
        parts.append(f"(select count(*) from (select id from ({arm}) a limit {COUNTED + 1}) b)")
        values += given
    with connection.cursor() as cursor:
        cursor.execute("select " + ", ".join(parts), values)
        return dict(zip(VIEWS, cursor.fetchone(), strict=True))


def _by_due(scope: Scope, wanted: Wanted, asker: Principal, limit: int) -> tuple[str, list[Any]]:
    arm, values = _arm(scope, wanted, asker, limit)
    text = f"""
    with hits as materialized (select id, due_at from ({arm}) a order by due_at, id limit %s)
    select {COLUMNS} from hits join tickets_ticket t on t.id = hits.id {JOINS} order by hits.due_at, hits.id
    """
    return text, [*values, limit]


def _by_newest(
    scope: Scope, wanted: Wanted, asker: Principal, limit: int, sought: Meant | None
) -> tuple[str, list[Any]]:
    where = narrowed(within(scope), wanted)
    if wanted.view in PERSON:
        where.add(PERSON[wanted.view], asker.id)
    elif wanted.view == "team":
        where.add("t.team_id = any(%s::bigint[])", array(sorted(asker.teams)))
    if wanted.after:
        where.add("t.id < %s", place_of(wanted.after)[1])
    first, given = "tickets_ticket t", list[Any]()
    if sought is not None:  # materialized, or a word of middling frequency makes the planner walk the primary key
        first, given = "found join tickets_ticket t using (id)", [*sought]
    text = f"select {COLUMNS} from {first} {JOINS} where {where.sql} order by t.id desc limit %s"
    return (FOUND if given else "") + text, [*given, *where.values, limit]


def _arm(scope: Scope, wanted: Wanted, asker: Principal, limit: int) -> tuple[str, list[Any]]:
    """Ids and due moments of a view, each arm cut to `limit` in its own index."""
    where = narrowed(within(scope), wanted)
    if wanted.after:
        due_at, ticket_id = place_of(wanted.after)
        where.add("(t.due_at, t.id) > (%s::timestamptz, %s::bigint)", due_at, ticket_id)
    one = f"select t.id, t.due_at from tickets_ticket t where {{}} and {where.sql} order by t.due_at, t.id limit %s"
    if wanted.view in PERSON:
        return one.format(PERSON[wanted.view]), [asker.id, *where.values, limit]
    teams = asker.teams if wanted.view == "team" else scope.teams
    if wanted.team is not None:
        teams = frozenset({wanted.team}) & (asker.teams if wanted.view == "team" else {wanted.team})
    elif wanted.view == "all" and scope.everything:
        return one.format("true"), [*where.values, limit]
    each = one.format("t.team_id = g.team")
    text = f"select x.id, x.due_at from unnest(%s::bigint[]) as g(team) cross join lateral ({each}) x"
    values: list[Any] = [array(sorted(teams)), *where.values, limit]
    if wanted.view == "team" or wanted.team is not None or scope.person is None:
        return text, values
    for mine in OWN:
        text += f" union ({one.format(mine)})"
        values += [scope.person, *where.values, limit]
    return text, values
