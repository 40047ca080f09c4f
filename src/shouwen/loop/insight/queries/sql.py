"""The rows of each figure as SQL: ticket_id, at, value, good. `good` is NULL where a row is not judged.

`{kept}` stands for the reader's filters on the fact's dimensions, for the alias before it. Every parameter is cast: the
statements are prepared on the server.
"""

from shouwen.loop.handling.tickets.queries.where import OF_PERSON
from shouwen.loop.insight.rules import DIMENSIONS

IN_PERIOD = "{e}.at >= %(start)s::timestamptz AND {e}.at < %(end)s::timestamptz"


def _span(alias: str) -> str:
    return IN_PERIOD.format(e=alias)


def kept(alias: str) -> str:
    """The reader's filters on the dimensions of `alias`'s fact, and the teams, or own tickets, the reader may see."""
    dimensions = " ".join(
        f"AND (%({name})s::text[] IS NULL OR {alias}.data->>'{name}' = ANY(%({name})s::text[]))" for name in DIMENSIONS
    )
    within = f"AND (%(teams)s::text[] IS NULL OR {alias}.data->>'team' = ANY(%(teams)s::text[]))"
    own = f"AND (%(person)s::bigint IS NULL OR {alias}.ticket_id IN ({OF_PERSON}))"
    return f"{dimensions} {within} {own}"


def _clock(name: str) -> str:
    return f"""
SELECT e.ticket_id, e.at, (e.data->>'seconds')::float8 AS value,
    CASE WHEN e.kind = 'ClockBreached' THEN false WHEN (e.data->>'in_time')::boolean THEN true END AS good
FROM events_event e
WHERE e.kind IN ('ClockMet', 'ClockBreached') AND e.data->>'clock' = '{name}' AND {_span("e")} {kept("e")}"""


SOLVED = f"e.kind = 'TicketSolved' AND {_span('e')} {kept('e')}"

FCR = f"""
SELECT e.ticket_id, e.at, NULL::float8 AS value, NOT (
    EXISTS (SELECT FROM events_event x WHERE x.ticket_id = e.ticket_id
        AND (x.kind = 'CustomerReplied' AND x.at <= e.at OR x.kind = 'TicketReopened'))
    OR EXISTS (SELECT FROM events_event x WHERE x.customer_id = e.customer_id AND x.kind = 'TicketOpened'
        AND x.ticket_id <> e.ticket_id AND x.data->>'problem' = e.data->>'problem'
        AND x.at > e.at AND x.at <= e.at + interval '7 days')) AS good
FROM events_event e WHERE {SOLVED}"""

BACKLOG = f"""
SELECT o.ticket_id, o.at, extract(epoch FROM %(end)s::timestamptz - o.at)::float8 AS value, NULL::boolean AS good
FROM events_event o
CROSS JOIN LATERAL (SELECT x.kind FROM events_event x WHERE x.ticket_id = o.ticket_id AND x.at < %(end)s::timestamptz
    AND x.kind IN ('TicketOpened', 'TicketReopened', 'TicketSolved', 'TicketClosed', 'TicketVoided')
    ORDER BY x.at DESC, x.id DESC LIMIT 1) last
WHERE o.kind = 'TicketOpened' AND o.at < %(end)s::timestamptz AND last.kind IN ('TicketOpened', 'TicketReopened')
    {kept("o")}"""

SATISFACTION = f"""
SELECT e.ticket_id, e.at, (e.data->>'score')::float8 AS value, (e.data->>'score')::int >= 4 AS good
FROM events_event e WHERE e.kind = 'TicketRated' AND {_span("e")} {kept("e")}"""

ANSWERS = f"""
SELECT e.ticket_id, e.at, NULL::float8 AS value, EXISTS (SELECT FROM events_event x
    WHERE x.ticket_id = e.ticket_id AND x.kind = 'RatingGiven' AND x.data->>'survey_id' = e.data->>'survey_id') AS good
FROM events_event e WHERE e.kind = 'RatingInvited' AND {_span("e")} {kept("e")}"""

FLOW = f"""
SELECT e.ticket_id, e.at, NULL::float8 AS value, e.kind = 'TicketOpened' AS good
FROM events_event e WHERE e.kind IN ('TicketOpened', 'TicketSolved') AND {_span("e")} {kept("e")}"""

REOPENED = f"""
SELECT e.ticket_id, e.at, NULL::float8 AS value, EXISTS (SELECT FROM events_event x
    WHERE x.ticket_id = e.ticket_id AND x.kind = 'TicketReopened' AND x.at >= e.at) AS good
FROM events_event e WHERE {SOLVED}"""

URGED = f"""
SELECT e.ticket_id, e.at, NULL::float8 AS value, EXISTS (SELECT FROM events_event x
    WHERE x.ticket_id = e.ticket_id AND x.kind = 'TicketUrged') AS good
FROM events_event e WHERE e.kind = 'TicketOpened' AND {_span("e")} {kept("e")}"""

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
    "follow_up": _clock("follow_up"),
    "urged": URGED,
}

TALLY = """
SELECT count(*), count(good), count(*) FILTER (WHERE good), avg(value),
    percentile_cont(0.5) WITHIN GROUP (ORDER BY value)
FROM ({rows}) r"""

DAYS = """
SELECT (r.at AT TIME ZONE %(timezone)s::text)::date AS day,
    count(*), count(good), count(*) FILTER (WHERE good), avg(value),
    percentile_cont(0.5) WITHIN GROUP (ORDER BY value)
FROM ({rows}) r GROUP BY 1 ORDER BY 1"""

AGES = """
SELECT count(*) FILTER (WHERE value < 86400), count(*) FILTER (WHERE value >= 86400 AND value < 259200),
    count(*) FILTER (WHERE value >= 259200 AND value < 604800), count(*) FILTER (WHERE value >= 604800)
FROM ({rows}) r"""

PAGE = """
SELECT r.ticket_id, r.at, r.value, r.good
FROM ({rows}) r
WHERE (%(before_at)s::timestamptz IS NULL OR (r.at, r.ticket_id) < (%(before_at)s::timestamptz, %(before_id)s::bigint))
ORDER BY r.at DESC, r.ticket_id DESC LIMIT %(limit)s::int"""
