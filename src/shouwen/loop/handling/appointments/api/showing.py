"""Appointments and slots as answers."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.handling.appointments.access import key_of, numbers_of
from shouwen.loop.handling.appointments.models import Appointment
from shouwen.loop.handling.appointments.queries import cards
from shouwen.loop.handling.appointments.queries.setting import kind_of
from shouwen.loop.handling.appointments.queries.slots import Slot
from shouwen.loop.handling.appointments.rules.serving import VERBS, customer_may
from shouwen.loop.handling.contacts.queries.counting import states_of

PLAIN = ("id", "number", "starts_at", "ends_at", "state", "region", "note", "reason", "reason_text")


def shown(principal: Principal, rows: Sequence[Appointment], language: str, now: dt.datetime) -> list[dict[str, Any]]:
    """Rows for staff."""
    reached, names, numbers = cards.reached(rows), cards.names(rows), numbers_of(principal, rows)
    calls = states_of([row.contact_id for row in rows if row.contact_id is not None])
    return [
        {name: getattr(row, name) for name in PLAIN}
        | {
            "kind": row.kind.code,
            "kind_name": kind_of(row.kind).said(language),
            "way": row.kind.way,
            "resource": row.resource_id,
            "who": cards.who(row),
            "person": row.resource.person_id,
            "customer": row.customer_id,
            "customer_name": names[row.pk],
            "phone": reached[row.pk].get("phone", ""),
            "email": reached[row.pk].get("email", ""),
            "ticket": numbers.get(row.ticket_id or 0, ""),
            "place": cards.place(row),
            "call": row.contact_id,
            "call_state": calls.get(row.contact_id or 0, ""),
            "may": may(row, now),
        }
        for row in rows
    ]


def may(row: Appointment, now: dt.datetime) -> list[str]:
    """What staff may do with it now."""
    begun = row.state == "arrived" or now >= row.starts_at
    return [verb for verb in VERBS if row.state in VERBS[verb] and (begun or verb not in ("finish", "miss"))]


def slot(each: Slot) -> dict[str, Any]:
    """A free slot."""
    return {"starts_at": each.starts_at, "ends_at": each.ends_at, "resources": list(each.resources)}


def to_customer(row: Appointment, language: str, now: dt.datetime) -> dict[str, Any]:
    """An appointment in its customer's words."""
    change = row.kind.change_minutes
    own = ["move", "cancel"] if customer_may(row.state, row.starts_at, now, change) else []
    return {
        "number": row.number,
        "kind": row.kind.code,
        "name": kind_of(row.kind).said(language),
        "way": row.kind.way,
        "who": cards.who(row),
        "place": cards.place(row),
        "starts_at": row.starts_at,
        "ends_at": row.ends_at,
        "state": row.state,
        "may": own,
        "change_until": row.starts_at - dt.timedelta(minutes=change),
        "key": key_of(row),
    }
