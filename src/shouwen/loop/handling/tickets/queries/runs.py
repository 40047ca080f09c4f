"""How tickets run through their standards: for rooms that act upon what a standard asks for."""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

import msgspec
from django.db import connection

from shouwen.ground.base.sql import array

RUNS: Final = """
select t.id, t.version_id, t.team_id, t.holder_id, t.first_owner_id, coalesce(t.case->>'back', ''),
    coalesce(t.case->'clocks', '{}')::text
from tickets_ticket t where t.id = any(%s::bigint[])
"""


class Due(msgspec.Struct, frozen=True):
    """The due moment of a clock."""

    due: dt.datetime | None = None


class Run(NamedTuple):
    """Under which version a ticket runs, with whom, where a wait returns to, and when its clocks are due."""

    version_id: int
    team_id: int | None
    holder_id: int | None
    first_owner_id: int | None
    back: str
    due: Mapping[str, dt.datetime | None]


_decoder = msgspec.json.Decoder(dict[str, Due])


def runs_of(ticket_ids: Iterable[int]) -> dict[int, Run]:
    """The runs of these tickets, by id."""
    with connection.cursor() as cursor:
        cursor.execute(RUNS, [array(sorted(set(ticket_ids)))])
        rows = cursor.fetchall()
    return {
        ticket: Run(
            version, team, holder, first, back, {name: each.due for name, each in _decoder.decode(clocks).items()}
        )
        for ticket, version, team, holder, first, back, clocks in rows
    }
