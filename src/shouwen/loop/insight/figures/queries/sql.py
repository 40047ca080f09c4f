"""The rows of each figure as SQL: key, ticket_id, at, value, good. `good` is NULL where a row is not judged.

Every row is a fact `e` of a ticket `t` that counts and that the reader may see; those of talks stand in `talks`, where
the second column is the talk. Every parameter is cast: the statements
are prepared on the server.
"""

from shouwen.loop.handling.tickets.queries.counting import COUNTED, OPEN_NOW, READ_BY
from shouwen.loop.handling.tickets.rules.status import OPEN
from shouwen.loop.insight.asked.rules import DIMENSIONS
from shouwen.loop.insight.figures.queries.talks import TALKS

IS = ", ".join(f"'{status}'" for status in OPEN)
# The step by which a ticket left the backlog; written as its index is, letter for letter.
LEFT = f"x.kind = 'TicketStepped' AND x.data->>'status_from' IN ({IS}) AND x.data->>'status' NOT IN ({IS})"

KEPT = " ".join(
    f"AND (%({name})s::text[] IS NULL OR e.data->>'{name}' = ANY(%({name})s::text[]))" for name in DIMENSIONS
)
# Besides what the reader chose: what a team did counts for that team only.
SEEN = f"{READ_BY} {KEPT} AND (%(teams)s::text[] IS NULL OR e.data->>'team' = ANY(%(teams)s::text[]))"
# Nothing is noted before it happened, two machines' clocks apart: so the log's months before that need no look.
NOTED_SINCE = "{x}.noted >= {moment} - interval '1 day'"
SINCE_OPENED = NOTED_SINCE.format(x="x", moment="t.opened_at")
HAPPENED = f"""
FROM events_event e {COUNTED.format(t="t", ticket_id="e.ticket_id")}
WHERE e.at >= %(start)s::timestamptz AND e.at < %(end)s::timestamptz
    AND {NOTED_SINCE.format(x="e", moment="%(start)s::timestamptz")} AND {SEEN}"""
ROW = "SELECT e.id AS key, e.ticket_id, e.at"


def _clock(name: str) -> str:
    return f"""
{ROW}, (e.data->>'seconds')::float8 AS value,
    CASE WHEN e.kind = 'ClockBreached' THEN false WHEN (e.data->>'in_time')::boolean THEN true END AS good
{HAPPENED} AND e.kind IN ('ClockMet', 'ClockBreached') AND e.data->>'clock' = '{name}'"""


def _ever(kinds: str, more: str = "") -> str:
    """Whether this happened to the ticket; such a few kinds have an index of their own.

    OFFSET 0 keeps it a look-up for each row: a join would read all that ever happened, however short the period.
    """
    return f"""EXISTS (SELECT FROM events_event x
    WHERE x.ticket_id = e.ticket_id AND {SINCE_OPENED} AND x.kind {kinds} {more} OFFSET 0)"""


REOPENED_EVER = _ever("= 'TicketReopened'")
SOLVED_BEFORE = _ever("= 'TicketSolved'", "AND x.id < e.id")
FIRST_SOLVED = f"{HAPPENED} AND e.kind = 'TicketSolved' AND NOT {SOLVED_BEFORE}"

FCR = f"""
{ROW}, NULL::float8 AS value, NOT (
    {REOPENED_EVER}
    OR {_ever("IN ('CustomerReplied', 'TicketUrged')", "AND x.id < e.id")}
    OR e.data->>'problem' <> '' AND EXISTS (SELECT FROM events_event x
        {COUNTED.format(t="other", ticket_id="x.ticket_id")}
        WHERE x.kind = 'TicketOpened' AND x.customer_id = e.customer_id AND x.ticket_id <> e.ticket_id
        AND x.data->>'problem' = e.data->>'problem'
        AND x.at > e.at AND x.at <= e.at + interval '7 days' AND {NOTED_SINCE.format(x="x", moment="e.at")})) AS good
{FIRST_SOLVED}"""

# Open at the period's end were those open now and those that left since; how a ticket stood, its last happening before
# the end tells. So the cost grows with the backlog and with what left since, never with all that ever was.
BACKLOG = f"""
SELECT t.id AS key, t.id AS ticket_id, t.opened_at AS at,
    extract(epoch FROM %(end)s::timestamptz - t.opened_at)::float8 AS value, NULL::boolean AS good
FROM (
    {OPEN_NOW}
    UNION SELECT x.ticket_id FROM events_event x WHERE {LEFT} AND x.at >= %(end)s::timestamptz
        AND {NOTED_SINCE.format(x="x", moment="%(end)s::timestamptz")}
) maybe
{COUNTED.format(t="t", ticket_id="maybe.id")}
CROSS JOIN LATERAL (SELECT x.data FROM events_event x
    WHERE x.ticket_id = t.id AND {SINCE_OPENED} AND x.at < %(end)s::timestamptz AND x.data->>'happening' IS NOT NULL
    ORDER BY x.id DESC LIMIT 1) e
WHERE t.opened_at < %(end)s::timestamptz AND e.data->>'status' IN ({IS}) AND {SEEN}"""

SATISFACTION = f"""
{ROW}, (e.data->>'score')::float8 AS value, (e.data->>'score')::int >= 4 AS good
{HAPPENED} AND e.kind = 'TicketRated'"""

ANSWERS = f"""
{ROW}, NULL::float8 AS value, {_ever("= 'RatingGiven'", "AND x.data->>'survey_id' = e.data->>'survey_id'")} AS good
{HAPPENED} AND e.kind = 'RatingInvited'"""

FLOW = f"""
{ROW}, NULL::float8 AS value, e.kind = 'TicketOpened' AS good
{HAPPENED} AND e.kind IN ('TicketOpened', 'TicketSolved')"""

REOPENED = f"""
{ROW}, NULL::float8 AS value, {REOPENED_EVER} AS good
{FIRST_SOLVED}"""

URGED = f"""
{ROW}, NULL::float8 AS value, {_ever("= 'TicketUrged'")} AS good
{HAPPENED} AND e.kind = 'TicketOpened'"""

# Kept by the reader that checks tickets; one that it has not come to is not judged.
CONFORMANCE = f"""
{ROW}, NULL::float8 AS value,
    CASE WHEN EXISTS (SELECT FROM insight_run r WHERE r.ticket_id = e.ticket_id OFFSET 0)
    THEN NOT EXISTS (SELECT FROM insight_deviation d WHERE d.ticket_id = e.ticket_id OFFSET 0) END AS good
{FIRST_SOLVED}"""

PASSED = f"""
{ROW}, NULL::float8 AS value, e.data->>'reason' = 'not_ours' AS good
{HAPPENED} AND e.kind = 'TicketPassed'"""

ROWS = {
    "first_response": _clock("first_response"),
    "plan": _clock("plan"),
    "completion": _clock("completion"),
    "fcr": FCR,
    "backlog": BACKLOG,
    "satisfaction": SATISFACTION,
    "answers": ANSWERS,
    "flow": FLOW,
    "reopened": REOPENED,
    "conformance": CONFORMANCE,
    "follow_up": _clock("follow_up"),
    "urged": URGED,
    "passed": PASSED,
    **TALKS,
}

# The rows are made first: what is judged would else be looked up once for every number taken from it.
TALLY = """
WITH r AS MATERIALIZED ({rows})
SELECT count(*), count(good), count(*) FILTER (WHERE good), avg(value),
    percentile_cont(0.5) WITHIN GROUP (ORDER BY value)
FROM r"""

DAYS = """
WITH r AS MATERIALIZED ({rows})
SELECT (r.at AT TIME ZONE %(timezone)s::text)::date AS day,
    count(*), count(good), count(*) FILTER (WHERE good), avg(value),
    percentile_cont(0.5) WITHIN GROUP (ORDER BY value)
FROM r GROUP BY 1 ORDER BY 1"""

AGES = """
SELECT count(*) FILTER (WHERE value < 86400), count(*) FILTER (WHERE value >= 86400 AND value < 259200),
    count(*) FILTER (WHERE value >= 259200 AND value < 604800), count(*) FILTER (WHERE value >= 604800)
FROM ({rows}) r"""

PAGE = """
SELECT r.key, r.ticket_id, r.at, r.value, r.good
FROM ({rows}) r
WHERE (%(before_at)s::timestamptz IS NULL OR (r.at, r.key) < (%(before_at)s::timestamptz, %(before_key)s::bigint))
ORDER BY r.at DESC, r.key DESC LIMIT %(limit)s::int"""
