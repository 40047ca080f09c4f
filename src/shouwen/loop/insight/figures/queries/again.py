"""Rows about customers who come back: what was solved at first contact, and who asked again."""

from typing import Final

from shouwen.loop.handling.tickets.queries.counting import COUNTED
from shouwen.loop.insight.figures.queries.frame import HAPPENED, NOTED_SINCE, SINCE_OPENED, ever, row


def first_solved(fact: str) -> str:
    """Whether a fact is its ticket's first solving."""
    before = ever("= 'TicketSolved'", f"AND x.id < {fact}.id", of=fact)
    return f"{fact}.kind = 'TicketSolved' AND NOT {before}"


def fcr(solved: str) -> str:
    """Whether this first solving took one contact."""
    since = f"{solved}.at"
    return f"""NOT (
    {ever("= 'TicketReopened'", of=solved)}
    OR {ever("IN ('CustomerReplied', 'TicketUrged')", f"AND x.id < {solved}.id", of=solved)}
    OR {solved}.data->>'problem' <> '' AND EXISTS (SELECT FROM events_event x
        {COUNTED.format(t="other", ticket_id="x.ticket_id")}
        WHERE x.kind = 'TicketOpened' AND x.customer_id = {solved}.customer_id AND x.ticket_id <> {solved}.ticket_id
        AND x.data->>'problem' = {solved}.data->>'problem' AND x.at > {solved}.at
        AND x.at <= {solved}.at + interval '7 days' AND {NOTED_SINCE.format(x="x", moment=since)}))"""


AT_ONCE: Final = f"""CASE WHEN e.kind <> 'TicketOpened' THEN false ELSE (SELECT {fcr("s")} FROM events_event s
    WHERE s.ticket_id = e.ticket_id AND {SINCE_OPENED.replace("x.", "s.")} AND s.kind = 'TicketSolved'
    ORDER BY s.id LIMIT 1) END"""


def _again(length: str, more: str = "") -> str:
    """Whether the customer of an opening had opened another ticket that counts so long before."""
    since = f"(e.at - interval '{length}')"
    return f"""EXISTS (SELECT FROM events_event x
    {COUNTED.format(t="other", ticket_id="x.ticket_id")}
    WHERE x.kind = 'TicketOpened' AND x.customer_id = e.customer_id AND x.at >= {since}
    AND (x.at, x.id) < (e.at, e.id) AND {NOTED_SINCE.format(x="x", moment=since)} {more})"""


SAME: Final = "AND x.data->>'problem' = e.data->>'problem' AND x.data->>'product' = e.data->>'product'"
OPENED: Final = f"{HAPPENED} AND e.kind = 'TicketOpened'"
AGAIN: Final = {
    "fcr_contact": f"""{row(good=AT_ONCE)}
{HAPPENED} AND e.kind IN ('TicketOpened', 'CustomerReplied', 'TicketUrged')""",
    "repeats_day": f"{row(good=_again('1 day'))} {OPENED}",
    "repeats_week": f"{row(good=_again('7 days'))} {OPENED}",
    "recurring": f"{row(good=_again('30 days', SAME))} {OPENED} AND e.data->>'problem' <> ''",
}
