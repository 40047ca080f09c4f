"""Writing what checking came to: a ticket's rows are replaced as a whole."""

from collections.abc import Collection, Sequence
from typing import Final

from django.db import connection

from shouwen.ground.base.action import action
from shouwen.ground.base.sql import array
from shouwen.loop.insight.conformance.queries.histories import hands, histories, library, slices
from shouwen.loop.insight.conformance.rules.check import Verdict, stream

WHERE: Final = ("team", "channel", "region", "product", "tier", "problem")
_NAMED: Final = ", ".join(WHERE)
_LATER: Final = ", ".join(f"{name} = excluded.{name}" for name in WHERE)
# A verdict on less than is known already is not written: the reader and a check of everything may run together.
RUNS: Final = f"""
insert into insight_run
    (ticket_id, version_id, until, first_at, last_at, nodes, moments, {_NAMED}, holder_id, first_owner_id)
select ticket_id, g.version_id, until, first_at, last_at, nodes::text[], moments::timestamptz[],
    {", ".join(f"g.{name}" for name in WHERE)}, t.holder_id, t.first_owner_id
from unnest(%s::bigint[], %s::bigint[], %s::bigint[], %s::timestamptz[], %s::timestamptz[], %s::text[], %s::text[],
    %s::text[], %s::text[], %s::text[], %s::text[], %s::text[], %s::text[])
    as g(ticket_id, version_id, until, first_at, last_at, nodes, moments, {_NAMED})
left join tickets_ticket t on t.id = g.ticket_id
on conflict (ticket_id) do update set version_id = excluded.version_id, until = excluded.until,
    first_at = excluded.first_at, last_at = excluded.last_at, nodes = excluded.nodes, moments = excluded.moments,
    holder_id = excluded.holder_id, first_owner_id = excluded.first_owner_id,
    {_LATER}
where insight_run.until <= excluded.until
returning ticket_id
"""
DROP: Final = "delete from insight_deviation where ticket_id = any(%s::bigint[])"
FOUND: Final = f"""
insert into insight_deviation
    (ticket_id, version_id, at, kind, node, about, seconds, person_id, doing, {_NAMED})
select * from unnest(%s::bigint[], %s::bigint[], %s::timestamptz[], %s::text[], %s::text[], %s::text[], %s::bigint[],
    %s::bigint[], %s::text[], %s::text[], %s::text[], %s::text[], %s::text[], %s::text[], %s::text[])
"""
SLICE: Final = 500


@action
def check_many(ticket_ids: Collection[int]) -> int:
    """Replay these tickets against their versions and replace their rows; returns how many deviations they have."""
    if not ticket_ids:
        return 0
    verdicts = sorted(stream(histories(ticket_ids), library(), hands()), key=lambda verdict: verdict.ticket_id)
    written = _write_runs(verdicts)
    kept = [verdict for verdict in verdicts if verdict.ticket_id in written]
    _write_deviations(kept)
    return sum(len(verdict.deviations) for verdict in kept)


def check_all() -> tuple[int, int]:
    """Check every ticket anew, in slices; returns how many tickets there are and how many deviations they have."""
    tickets = deviations = 0
    for ids in slices(SLICE):
        tickets += len(ids)
        deviations += check_many(ids)
    return tickets, deviations


def _write_runs(verdicts: Sequence[Verdict]) -> set[int]:
    columns = [
        array([verdict.ticket_id for verdict in verdicts]),
        array([verdict.version for verdict in verdicts]),
        array([verdict.last.id for verdict in verdicts]),
        array([verdict.first_at for verdict in verdicts]),
        array([verdict.last.at for verdict in verdicts]),
        array([array(verdict.stays) for verdict in verdicts]),
        array([array(verdict.stays.values()) for verdict in verdicts]),
        *[array([getattr(verdict.last.said, name) for verdict in verdicts]) for name in WHERE],
    ]
    with connection.cursor() as cursor:
        cursor.execute(RUNS, columns)
        return {row[0] for row in cursor.fetchall()}


def _write_deviations(verdicts: Sequence[Verdict]) -> None:
    rows = [(verdict, each) for verdict in verdicts for each in verdict.deviations]
    columns = [
        array([verdict.ticket_id for verdict, _ in rows]),
        array([verdict.version for verdict, _ in rows]),
        *[
            array([getattr(each, name) for _, each in rows])
            for name in ("at", "kind", "node", "about", "seconds", "person", "doing")
        ],
        *[array([getattr(each.where, name) for _, each in rows]) for name in WHERE],
    ]
    with connection.cursor() as cursor:
        cursor.execute(DROP, [array([verdict.ticket_id for verdict in verdicts])])
        if rows:
            cursor.execute(FOUND, columns)
