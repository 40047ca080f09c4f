"""The rows of the figures of talks as SQL: facts `e` of a talk `k` that the reader may see."""

from shouwen.loop.handling.contacts.queries.counting import READ_BY
from shouwen.loop.insight.asked.rules import DIMENSIONS

KEPT = " ".join(
    f"AND (%({name})s::text[] IS NULL OR e.data->>'{name}' = ANY(%({name})s::text[]))" for name in DIMENSIONS
)
HAPPENED = f"""
FROM events_event e JOIN contacts_contact k ON k.id = (e.data->>'contact_id')::bigint
WHERE e.at >= %(start)s::timestamptz AND e.at < %(end)s::timestamptz
    AND e.noted >= %(start)s::timestamptz - interval '1 day' AND {READ_BY} {KEPT}
    AND (%(teams)s::text[] IS NULL OR e.data->>'team' = ANY(%(teams)s::text[]))"""
ROW = "SELECT e.id AS key, k.id AS ticket_id, e.at"
PLAIN = f"{ROW}, NULL::float8 AS value"
ENTERED = f"{HAPPENED} AND e.kind = 'ContactEntered'"
WAITED = "extract(epoch FROM k.answered_at - k.entered_at)::float8"

TALKS = {
    "talks": f"{PLAIN}, NULL::boolean AS good {ENTERED}",
    "talk_answered": f"""
{PLAIN}, CASE WHEN k.answered_at IS NOT NULL THEN true WHEN k.ended_at IS NOT NULL THEN false END AS good
{ENTERED}""",
    "talk_abandoned": f"""
{PLAIN}, CASE WHEN k.answered_at IS NOT NULL OR k.ended_at IS NOT NULL THEN k.outcome = 'abandoned' END AS good
{ENTERED}""",
    "talk_wait": f"""
{ROW}, {WAITED} AS value, CASE WHEN k.answered_at IS NOT NULL THEN {WAITED} <= %(answer_seconds)s::float8
    WHEN k.outcome = 'abandoned' THEN false END AS good
{ENTERED}""",
    "talk_handling": f"""
{ROW}, extract(epoch FROM k.summarised_at - k.answered_at)::float8 AS value, NULL::boolean AS good
{HAPPENED} AND e.kind = 'ContactSummarised'""",
    "talk_satisfaction": f"""
{ROW}, (e.data->>'score')::float8 AS value, (e.data->>'score')::int >= 4 AS good
{HAPPENED} AND e.kind = 'TalkRated'""",
    "talk_transfers": f"""
{PLAIN}, e.data->>'from_team' <> e.data->>'team' AS good
{HAPPENED} AND e.kind = 'ContactTransferred'""",
    "talk_refused": f"""
{PLAIN}, e.kind = 'OfferDeclined' AS good
{HAPPENED} AND e.kind IN ('OfferDeclined', 'OfferLapsed')""",
}
