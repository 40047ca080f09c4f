"""Writing the log: in the transaction of the change, or not at all."""

import dataclasses
import datetime as dt
from collections.abc import Sequence

from django.db import connection
from django.db.transaction import TransactionManagementError

from shouwen.ground.base import clock
from shouwen.ground.base.events import wakeups
from shouwen.ground.base.events.facts import Fact, encode
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.sql import array, json_list

INSERT = """
INSERT INTO events_event (at, noted, origin, kind, actor, subject, customer_id, ticket_id, node, data)
SELECT at, %s::timestamptz, %s, kind, actor, subject, customer_id, ticket_id, node, data
FROM ROWS FROM (
    unnest(%s::timestamptz[], %s::text[], %s::text[], %s::text[], %s::bigint[], %s::bigint[], %s::text[]),
    jsonb_array_elements(%s::jsonb)
) WITH ORDINALITY AS row(at, kind, actor, subject, customer_id, ticket_id, node, data, nth)
ORDER BY nth
"""

STAFF = "person"  # of the company's own people the operation log says from where; of customers it does not


@dataclasses.dataclass(frozen=True, slots=True)
class Noted:
    """A fact to record: who did it and when it happened (None: now)."""

    fact: Fact
    by: Principal
    at: dt.datetime | None = None


def record(fact: Fact, *, by: Principal, at: dt.datetime | None = None, origin: str = "live") -> None:
    """Write one fact in the present transaction."""
    record_many([Noted(fact, by, at)], origin=origin)


def record_many(rows: Sequence[Noted], *, origin: str = "live") -> None:
    """Write facts in the present transaction, ids in their order: one statement, no answer, fit for a pipeline."""
    if not rows:
        return
    if not connection.in_atomic_block:
        raise TransactionManagementError("a fact is recorded in the transaction of its change: use @action")
    now = clock.now()
    facts = [row.fact for row in rows]
    with connection.cursor() as cursor:
        cursor.execute(
            INSERT,
            [
                now,
                origin,
                array([row.at or now for row in rows]),
                array([fact.kind for fact in facts]),
                array([str(row.by) for row in rows]),
                array([fact.subject for fact in facts]),
                array([getattr(fact, "customer_id", None) for fact in facts]),
                array([getattr(fact, "ticket_id", None) for fact in facts]),
                array([getattr(fact, "node", None) for fact in facts]),
                json_list([encode(row.fact, row.by.address if row.by.kind == STAFF else "") for row in rows]),
            ],
        )
    wakeups.after_commit()
