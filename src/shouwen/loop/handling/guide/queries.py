"""Reads of the guide: the words of text fields, what the log tells, and what a ticket says of itself."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, Final
from zoneinfo import ZoneInfo

import msgspec
from django.conf import settings
from django.db import connection

from shouwen.ground.base.company.queries import company
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.sql import array
from shouwen.ground.staff.queries import people_by_id, reference
from shouwen.loop.handling.guide.models import Words
from shouwen.loop.handling.guide.rules import trail
from shouwen.loop.handling.guide.rules.owners import At
from shouwen.loop.handling.tickets.queries import Card, Head

FOLLOW: Final = "/portal/follow"
TRAIL: Final = """
select kind, actor, coalesce(node, ''), at, data from events_event
where ticket_id = %s and kind = any(%s::text[]) order by id
"""
PLAN: Final = """
select (data->>'message_id')::bigint from events_event
where ticket_id = %s and kind = 'PlanGiven' order by id desc limit 1
"""
NOTES: Final = """
select m.id, m.text from conversations_conversation c
join conversations_message m on m.conversation_id = c.id and m.noted >= c.opened_at
where c.id = %s and m.id = any(%s::bigint[])
"""


def words_of(ticket_id: int) -> dict[str, str]:
    """What was written into the text fields of a ticket."""
    return dict(Words.objects.filter(ticket_id=ticket_id).values_list("field", "text"))


def trail_of(ticket_id: int) -> trail.Trail:
    """Who gave which value, asked for which approval, answered what."""
    with connection.cursor() as cursor:
        cursor.execute(TRAIL, [ticket_id, array(trail.KINDS)])
        rows = cursor.fetchall()
    return trail.read([trail.Line(kind, actor, node, at, _plain(data)) for kind, actor, node, at, data in rows])


def notes(conversation_id: int, message_ids: list[int]) -> dict[int, str]:
    """The words of these notes of a ticket's talk."""
    if not message_ids:
        return {}
    with connection.cursor() as cursor:
        cursor.execute(NOTES, [conversation_id, array(message_ids)])
        return dict(cursor.fetchall())


def at_of(ticket: Head) -> At:
    """With whom a ticket stands."""
    return At(ticket.team_id, ticket.holder_id, ticket.first_owner_id)


def _plain(data: Any) -> Mapping[str, Any]:
    found: Mapping[str, Any] = msgspec.json.decode(data) if isinstance(data, str | bytes) else data
    return found


def names_of_teams() -> dict[str, tuple[str, str]]:
    """What teams are called."""
    return {entry.code: (entry.name, entry.name_en or entry.name) for entry in reference().teams.entries.values()}


def names_of_skills() -> dict[str, tuple[str, str]]:
    """What skills are called."""
    return {entry.code: (entry.name, entry.name_en or entry.name) for entry in reference().skills.entries.values()}


def plan_of(ticket_id: int, conversation_id: int) -> str:
    """The words of the plan that was given last."""
    with connection.cursor() as cursor:
        cursor.execute(PLAN, [ticket_id])
        found = cursor.fetchone()
    said = found[0] if found else None
    return notes(conversation_id, [said]).get(said, "") if said else ""


def script_values(card: Card, head: Head, principal: Principal, language: str) -> dict[str, str]:
    """What the variables of a script stand for, for a ticket and whoever reads it."""
    known, ours = reference(), company()
    product = known.products.entries.get(card.product_id or 0)
    team = known.teams.entries.get(card.row.team_id or 0)
    me = principal.id if principal.kind == "person" else None
    due = card.case.due()
    return {
        "customer": card.row.customer,
        "number": card.row.number,
        "subject": card.row.subject,
        "agent": people_by_id([me]).get(me, "") if me is not None else "",
        "team": team.said(language) if team else "",
        "company": ours.name,
        "product": product.said(language) if product else "",
        "due": _moment(due[0], ZoneInfo(ours.timezone), language) if due else "",
        "link": follow_link(),
        "plan": plan_of(head.id, card.conversation_id),
        "progress": "",
    }


def follow_link() -> str:
    """The page where customers follow their tickets."""
    return f"{company().address or settings.PUBLIC_URL}{FOLLOW}"


def _moment(at: dt.datetime, zone: dt.tzinfo, language: str) -> str:
    local = at.astimezone(zone)
    if language.startswith("zh"):
        return f"{local.month} 月 {local.day} 日 {local:%H:%M}"
    return f"{local:%d %B %H:%M}"
