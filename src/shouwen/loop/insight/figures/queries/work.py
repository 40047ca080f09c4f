"""Rows about people's work: how long, how much, at what cost, how well classified."""

from typing import Final

from shouwen.loop.handling.tickets.queries.counting import COUNTED
from shouwen.loop.insight.figures.queries.again import first_solved
from shouwen.loop.insight.figures.queries.frame import (
    HAPPENED,
    NOTED_SINCE,
    SEEN,
    SINCE_OPENED,
    WITHIN,
    ever,
    row,
    seconds,
    worked,
)

# A ticket came to be worked on, or ceased to be; written as its index is, letter for letter.
TURNED: Final = """x.kind IN ('TicketOpened', 'TicketStepped')
    AND (x.data->>'status' = 'open') <> (coalesce(x.data->>'status_from', '') = 'open')"""


def _handled(time: str) -> str:
    """The time worked on until `e`: what passed since each beginning, less what passed since each end."""
    return f"""(SELECT sum(CASE WHEN x.data->>'status' = 'open' THEN {time} ELSE -{time} END) FROM events_event x
    WHERE x.ticket_id = e.ticket_id AND {SINCE_OPENED} AND {TURNED} AND x.id < e.id)"""


SOLVED: Final = f"{HAPPENED} AND {first_solved('e')}"
SOLVER: Final = "(e.data->>'person_id')::bigint"
INVITED: Final = ever("= 'RatingInvited'")
HANDLED: Final = _handled(worked("x.at", "e.at")), _handled(seconds("x.at", "e.at"))
CHANGES: Final = f"""(SELECT count(*) FROM events_event x WHERE x.ticket_id = e.ticket_id AND {SINCE_OPENED}
    AND x.kind = 'TicketReclassified' AND x.data->'changed' @> '"problem"'::jsonb)"""
CLASSED_LATER: Final = ever("= 'TicketOpened'", "AND x.data->>'problem' = ''")
CLASSED: Final = f"{CHANGES} <= CASE WHEN {CLASSED_LATER} THEN 1 ELSE 0 END"
DAY: Final = "({x}.at AT TIME ZONE %(timezone)s::text)::date"
PAID: Final = f"(%(pay)s::float8[])[array_position(%(payees)s::bigint[], {SOLVER})] / shared.n"
# On each day that the period touches: how many tickets each person solved, whoever may see them.
SHARED: Final = f"""(SELECT {DAY.format(x="e")} AS day, e.data->>'person_id' AS person, count(*) AS n
    FROM events_event e {COUNTED.format(t="t", ticket_id="e.ticket_id")}
    WHERE e.at >= %(start)s::timestamptz - interval '2 days' AND e.at < %(end)s::timestamptz + interval '2 days'
    AND {NOTED_SINCE.format(x="e", moment="%(start)s::timestamptz - interval '2 days'")}
    AND e.data->>'person_id' IS NOT NULL AND {first_solved("e")} GROUP BY 1, 2)"""
WORK: Final = {
    "handling": f"{row(value=HANDLED[0], other=HANDLED[1])} {SOLVED}",
    "invited": f"{row(good=INVITED)} {SOLVED}",
    "classified": f"""{row(good=CLASSED)}
{SOLVED} AND e.data->>'problem' <> ''""",
    "output": f"{row(who=SOLVER)} {SOLVED} AND e.data->>'person_id' IS NOT NULL",
    "cost": f"""{row(value=PAID)}
FROM events_event e {COUNTED.format(t="t", ticket_id="e.ticket_id")}
JOIN {SHARED} shared ON shared.person = e.data->>'person_id' AND shared.day = {DAY.format(x="e")}
WHERE {WITHIN} AND {SEEN} AND {first_solved("e")}""",
}
