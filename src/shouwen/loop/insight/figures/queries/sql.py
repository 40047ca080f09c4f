"""The rows of each figure as SQL: key, ticket_id, at, value, good, other, who.

Every row is a fact `e` of a ticket `t` that counts and that the reader may see; those of talks stand in `talks`, where
the second column is the talk.
"""

from shouwen.loop.handling.tickets.queries.counting import COUNTED, OPEN_NOW
from shouwen.loop.handling.tickets.rules.status import OPEN
from shouwen.loop.insight.figures.queries.again import AGAIN, fcr, first_solved
from shouwen.loop.insight.figures.queries.frame import (
    HAPPENED,
    NOTED_SINCE,
    SEEN,
    SINCE_OPENED,
    ever,
    row,
    seconds,
    worked,
)
from shouwen.loop.insight.figures.queries.talks import TALKS
from shouwen.loop.insight.figures.queries.work import WORK

IS = ", ".join(f"'{status}'" for status in OPEN)
# The step by which a ticket left the backlog; written as its index is, letter for letter.
LEFT = f"x.kind = 'TicketStepped' AND x.data->>'status_from' IN ({IS}) AND x.data->>'status' NOT IN ({IS})"
FIRST_SOLVED = f"{HAPPENED} AND {first_solved('e')}"
REOPENED_EVER = ever("= 'TicketReopened'")
# A clock that began anew did so when the ticket was last reopened before.
BEGUN = f"""CASE WHEN (e.data->>'round')::int > 1 THEN coalesce((SELECT max(x.at) FROM events_event x
    WHERE x.ticket_id = e.ticket_id AND {SINCE_OPENED} AND x.kind = 'TicketReopened' AND x.id < e.id),
    t.opened_at) ELSE t.opened_at END"""


def _clock(name: str, *, natural: bool = True) -> str:
    good = "CASE WHEN e.kind = 'ClockBreached' THEN false WHEN (e.data->>'in_time')::boolean THEN true END"
    other = f"CASE WHEN e.kind = 'ClockMet' THEN {seconds(BEGUN, 'e.at')} END" if natural else "NULL::float8"
    return f"""{row(value="(e.data->>'seconds')::float8", good=good, other=other)}
{HAPPENED} AND e.kind IN ('ClockMet', 'ClockBreached') AND e.data->>'clock' = '{name}'"""


# Open at the period's end were those open now and those that left since; how a ticket stood, its last happening before
# the end tells. So the cost grows with the backlog and with what left since, never with all that ever was.
END = "%(end)s::timestamptz"
OVERDUE = f"""EXISTS (SELECT FROM events_event x WHERE x.ticket_id = t.id AND {SINCE_OPENED}
    AND x.kind = 'ClockBreached' AND x.data->>'clock' = 'completion' AND x.at < {END}
    AND NOT EXISTS (SELECT FROM events_event y
        WHERE y.ticket_id = t.id AND y.noted >= t.opened_at - interval '1 day' AND y.kind = 'TicketReopened'
        AND y.at < {END} AND y.id > x.id OFFSET 0) OFFSET 0)"""
BACKLOG = f"""{
    row(
        key="t.id",
        thing="t.id",
        at="t.opened_at",
        value=seconds("t.opened_at", END),
        other=worked("t.opened_at", END),
        good=OVERDUE,
    )
}
FROM (
    {OPEN_NOW}
    UNION SELECT x.ticket_id FROM events_event x WHERE {LEFT} AND x.at >= {END}
        AND {NOTED_SINCE.format(x="x", moment=END)}
) maybe
{COUNTED.format(t="t", ticket_id="maybe.id")}
CROSS JOIN LATERAL (SELECT x.data FROM events_event x
    WHERE x.ticket_id = t.id AND {SINCE_OPENED} AND x.at < {END} AND x.data->>'happening' IS NOT NULL
    ORDER BY x.id DESC LIMIT 1) e
WHERE t.opened_at < {END} AND e.data->>'status' IN ({IS}) AND {SEEN}"""

SCORE = "(e.data->>'score')::float8"
GIVEN = ever("= 'RatingGiven'", "AND x.data->>'survey_id' = e.data->>'survey_id'")
URGED = ever("= 'TicketUrged'")
# Kept by the reader that checks tickets; one that it has not come to is not judged.
CONFORMS = """CASE WHEN EXISTS (SELECT FROM insight_run r WHERE r.ticket_id = e.ticket_id OFFSET 0)
    THEN NOT EXISTS (SELECT FROM insight_deviation d WHERE d.ticket_id = e.ticket_id OFFSET 0) END"""

ROWS = {
    "first_response": _clock("first_response"),
    "plan": _clock("plan"),
    "completion": _clock("completion"),
    "fcr": f"{row(good=fcr('e'))} {FIRST_SOLVED}",
    "backlog": BACKLOG,
    "satisfaction": f"{row(value=SCORE, good=f'{SCORE} >= 4')} {HAPPENED} AND e.kind = 'TicketRated'",
    "answers": f"{row(good=GIVEN)} {HAPPENED} AND e.kind = 'RatingInvited'",
    "flow": f"""{row(good="e.kind = 'TicketOpened'")}
{HAPPENED} AND e.kind IN ('TicketOpened', 'TicketSolved')""",
    "reopened": f"{row(good=REOPENED_EVER)} {FIRST_SOLVED}",
    "conformance": f"{row(good=CONFORMS)} {FIRST_SOLVED}",
    "follow_up": _clock("follow_up", natural=False),
    "urged": f"{row(good=URGED)} {HAPPENED} AND e.kind = 'TicketOpened'",
    "passed": f"""{row(good="e.data->>'reason' = 'not_ours'")} {HAPPENED} AND e.kind = 'TicketPassed'""",
    "complaints": f"{_clock('completion')} AND e.data->>'problem' = ANY(%(complaints)s::text[])",
    **AGAIN,
    **WORK,
    **TALKS,
}
TIMED = tuple(code for code, rows in ROWS.items() if "%(marks)s" in rows)

NUMBERS = """count(*), count(good), count(*) FILTER (WHERE good), avg(value),
    percentile_cont(0.5) WITHIN GROUP (ORDER BY value), avg(other),
    percentile_cont(0.5) WITHIN GROUP (ORDER BY other), count(DISTINCT who), count(value), stddev_samp(value)"""
# The rows are made first: what is judged would else be looked up once for every number taken from it.
# Between the last two numbers the median lies with 95 % confidence.
TALLY = f"""
WITH r AS MATERIALIZED ({{rows}}), n AS (SELECT 0.98 / sqrt(nullif(count(value), 0)) AS off FROM r)
SELECT {NUMBERS},
    percentile_cont((SELECT greatest(0, 0.5 - off) FROM n)) WITHIN GROUP (ORDER BY value),
    percentile_cont((SELECT least(1, 0.5 + off) FROM n)) WITHIN GROUP (ORDER BY value)
FROM r"""
SPANS = f"""
WITH r AS MATERIALIZED ({{rows}})
SELECT date_trunc(%(span)s::text, r.at AT TIME ZONE %(timezone)s::text)::date AS day, {NUMBERS}
FROM r GROUP BY 1 ORDER BY 1"""
GROUPS = f"""
WITH r AS MATERIALIZED ({{rows}})
SELECT place, {NUMBERS}
FROM r GROUP BY 1 ORDER BY 1"""

AGES = """
SELECT count(*) FILTER (WHERE value < 86400), count(*) FILTER (WHERE value >= 86400 AND value < 259200),
    count(*) FILTER (WHERE value >= 259200 AND value < 604800), count(*) FILTER (WHERE value >= 604800)
FROM ({rows}) r"""

PAGE = """
SELECT r.key, r.ticket_id, r.at, r.value, r.good, r.other
FROM ({rows}) r
WHERE (%(before_at)s::timestamptz IS NULL OR (r.at, r.key) < (%(before_at)s::timestamptz, %(before_key)s::bigint))
ORDER BY r.at DESC, r.key DESC LIMIT %(limit)s::int"""
