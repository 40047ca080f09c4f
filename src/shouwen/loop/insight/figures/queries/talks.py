"""The rows of the figures of talks as SQL: facts `e` of a talk `k` that the reader may see."""

from shouwen.loop.handling.contacts.queries.counting import READ_BY
from shouwen.loop.insight.asked.rules import DIMENSIONS
from shouwen.loop.insight.figures.queries.frame import row, seconds, worked

KEPT = " ".join(
    f"AND (%({name})s::text[] IS NULL OR e.data->>'{name}' = ANY(%({name})s::text[]))" for name in DIMENSIONS
)
HAPPENED = f"""
FROM events_event e JOIN contacts_contact k ON k.id = (e.data->>'contact_id')::bigint
WHERE e.at >= %(start)s::timestamptz AND e.at < %(end)s::timestamptz
    AND e.noted >= %(start)s::timestamptz - interval '1 day' AND {READ_BY} {KEPT}
    AND (%(teams)s::text[] IS NULL OR e.data->>'team' = ANY(%(teams)s::text[]))"""
PLAIN = row(thing="k.id")
ENTERED = f"{HAPPENED} AND e.kind = 'ContactEntered'"
WAITED = seconds("k.entered_at", "k.answered_at")
ANSWERED = "CASE WHEN k.answered_at IS NOT NULL THEN true WHEN k.ended_at IS NOT NULL THEN false END"
ABANDONED = "CASE WHEN k.answered_at IS NOT NULL OR k.ended_at IS NOT NULL THEN k.outcome = 'abandoned' END"
IN_TIME = f"""CASE WHEN k.answered_at IS NOT NULL THEN {WAITED} <= %(answer_seconds)s::float8
    WHEN k.outcome = 'abandoned' THEN false END"""
SCORE = "(e.data->>'score')::float8"
DECLINED = "e.kind = 'OfferDeclined'"
HANDLED = seconds("k.answered_at", "k.summarised_at"), worked("k.answered_at", "k.summarised_at")
ELSEWHERE = "e.data->>'from_team' <> e.data->>'team'"


def _of(good: str = "NULL::boolean", value: str = "NULL::float8", other: str = "NULL::float8") -> str:
    return row(thing="k.id", good=good, value=value, other=other)


TALKS = {
    "talks": f"{PLAIN} {ENTERED}",
    "talk_answered": f"{_of(ANSWERED)} {ENTERED}",
    "talk_abandoned": f"{_of(ABANDONED)} {ENTERED}",
    "talk_wait": f"{_of(IN_TIME, WAITED, worked('k.entered_at', 'k.answered_at'))} {ENTERED}",
    "talk_handling": f"{_of(value=HANDLED[0], other=HANDLED[1])} {HAPPENED} AND e.kind = 'ContactSummarised'",
    "talk_satisfaction": f"{_of(f'{SCORE} >= 4', SCORE)} {HAPPENED} AND e.kind = 'TalkRated'",
    "talk_transfers": f"{_of(ELSEWHERE)} {HAPPENED} AND e.kind = 'ContactTransferred'",
    "talk_refused": f"""{_of(DECLINED)}
{HAPPENED} AND e.kind IN ('OfferDeclined', 'OfferLapsed')""",
}
