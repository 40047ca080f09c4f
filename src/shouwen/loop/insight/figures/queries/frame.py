"""What the SQL of all figures is made of: whose facts of when, how a row looks, working time. Every parameter is cast:
the statements are prepared on the server."""

from typing import Final

from shouwen.loop.handling.tickets.queries.counting import COUNTED, READ_BY
from shouwen.loop.insight.asked.rules import DIMENSIONS

KEPT: Final = " ".join(
    f"AND (%({name})s::text[] IS NULL OR e.data->>'{name}' = ANY(%({name})s::text[]))" for name in DIMENSIONS
)
# Besides what the reader chose: what a team did counts for that team only.
SEEN: Final = f"{READ_BY} {KEPT} AND (%(teams)s::text[] IS NULL OR e.data->>'team' = ANY(%(teams)s::text[]))"
# Nothing is noted before it happened, two machines' clocks apart: so the log's months before that need no look.
NOTED_SINCE: Final = "{x}.noted >= {moment} - interval '1 day'"
SINCE_OPENED: Final = NOTED_SINCE.format(x="x", moment="t.opened_at")
WITHIN: Final = f"""e.at >= %(start)s::timestamptz AND e.at < %(end)s::timestamptz
    AND {NOTED_SINCE.format(x="e", moment="%(start)s::timestamptz")}"""
HAPPENED: Final = f"""
FROM events_event e {COUNTED.format(t="t", ticket_id="e.ticket_id")}
WHERE {WITHIN} AND {SEEN}"""
# By what rows are grouped, when they are: a dimension's code goes in here.
PLACE: Final = "''::text AS place"


def row(
    *,
    value: str = "NULL::float8",
    good: str = "NULL::boolean",
    other: str = "NULL::float8",
    who: str = "NULL::bigint",
    key: str = "e.id",
    thing: str = "e.ticket_id",
    at: str = "e.at",
) -> str:
    """The head of a figure's rows; `good` is NULL where a row is not judged."""
    return f"""
SELECT {key} AS key, {thing} AS ticket_id, {at} AS at, {value} AS value, {good} AS good, {other} AS other,
    {who} AS who, {PLACE}"""


def ever(kinds: str, more: str = "", of: str = "e") -> str:
    """Whether this happened to the ticket; such a few kinds have an index of their own.

    OFFSET 0 keeps it a look-up for each row: a join would read all that ever happened, however short the period.
    """
    return f"""EXISTS (SELECT FROM events_event x
    WHERE x.ticket_id = {of}.ticket_id AND {SINCE_OPENED} AND x.kind {kinds} {more} OFFSET 0)"""


def grouped(rows: str, dimension: str) -> str:
    """The same rows with the dimension of their fact as `place`; a name out of DIMENSIONS, never a reader's word."""
    assert dimension in DIMENSIONS
    return rows.replace(PLACE, f"e.data->>'{dimension}' AS place")


def seconds(since: str, until: str) -> str:
    """Natural time between two moments."""
    return f"extract(epoch FROM {until} - {since})::float8"


def worked(since: str, until: str) -> str:
    """Working time between two moments."""
    return f"({_worked(until)} - {_worked(since)})"


def _worked(moment: str) -> str:
    """Working time from the calendar's first mark until a moment: marks open and close in turn, odd ones open.
    Of no moment there is none."""
    marks, before, epoch = "%(marks)s::float8[]", "%(before)s::float8[]", f"extract(epoch FROM {moment})::float8"
    place = f"width_bucket({epoch}, {marks})"
    return f"""(CASE WHEN {place} = 0 THEN 0 ELSE ({before})[{place}] END
        + CASE WHEN {place} %% 2 = 1 THEN {epoch} - ({marks})[{place}] ELSE 0 END)"""
