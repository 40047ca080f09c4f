"""Raise a ticket to an incident, say what it is about, take tickets under it, end it."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.staff.queries import reference
from shouwen.ground.staff.queries.crew import crew
from shouwen.ground.staff.queries.seats import seats
from shouwen.loop.handling.desk.actions.verbs import run
from shouwen.loop.handling.incidents import rules
from shouwen.loop.handling.incidents.errors import AlreadyRaised, IncidentOver, NotOpenTicket
from shouwen.loop.handling.incidents.events import IncidentChanged, IncidentEnded, IncidentRaised
from shouwen.loop.handling.incidents.models import Incident
from shouwen.loop.handling.incidents.queries import counts
from shouwen.loop.handling.links.actions.linking import link, unlink
from shouwen.loop.handling.notices.actions import News, tell_many
from shouwen.loop.handling.tickets.actions.happening import lock
from shouwen.loop.handling.tickets.actions.telling import Turn
from shouwen.loop.handling.tickets.errors import UnknownCode
from shouwen.loop.handling.tickets.rules.status import OPEN
from shouwen.loop.standards.queries import document_of
from shouwen.loop.standards.rules import happenings as h

AFFECTED = ("problem", "product", "region")


@action
def raise_incident(
    ticket_id: int,
    *,
    title: str,
    by: Principal,
    public_text: str = "",
    since: dt.datetime | None = None,
    **affected: str,
) -> Incident:
    """Make an open ticket a major incident of the most urgent level that its standard knows."""
    ticket = lock([ticket_id]).get(ticket_id)
    if ticket is None:
        raise NotFound
    if ticket.status not in OPEN:
        raise NotOpenTicket(number=ticket.number)
    if Incident.objects.filter(ticket_id=ticket_id, ended_at=None).exists():
        raise AlreadyRaised(number=ticket.number)
    _check(affected)
    first = document_of(ticket.version_id).levels.choices[0].code
    if ticket.level != first:
        run([Turn(ticket_id, h.Reclassified({"level": first}))], by=by)
    named = {what: affected.get(what) or "" for what in AFFECTED}
    made = Incident.objects.create(
        ticket_id=ticket_id,
        title=title,
        public_text=public_text,
        since=since or ticket.opened_at,
        raised_by=str(by),
        raised_at=clock.now(),
        **named,
    )
    person = by.id if by.kind == "person" else None
    record(IncidentRaised(incident_id=made.pk, ticket_id=ticket_id, person_id=person), by=by)
    return made


@action
def change(incident_id: int, changes: Mapping[str, Any], *, by: Principal) -> Incident:
    """Say otherwise what it is about."""
    found = going_on(incident_id)
    _check({what: changes[what] for what in AFFECTED if what in changes})
    for name, value in changes.items():
        setattr(found, name, value)
    found.save(update_fields=list(changes))
    record(IncidentChanged(incident_id=found.pk, ticket_id=found.ticket_id, changed=sorted(changes)), by=by)
    return found


@action
def attach(incident_id: int, ticket_id: int, *, by: Principal) -> None:
    """Take a ticket under the incident."""
    link(going_on(incident_id).ticket_id, ticket_id, kind="parent", by=by)


@action
def detach(incident_id: int, ticket_id: int, *, by: Principal) -> None:
    """Let a ticket go its own way."""
    unlink(going_on(incident_id).ticket_id, ticket_id, kind="parent", by=by)


@action
def end(incident_id: int, *, cause: str, measure: str, by: Principal) -> Incident:
    """It is over: what it came from, and what is done that it does not come again."""
    found = going_on(incident_id)
    found.ended_at, found.cause, found.measure = clock.now(), cause, measure
    found.save(update_fields=["ended_at", "cause", "measure"])
    tickets = counts([found.ticket_id]).get(found.ticket_id, (0, 0, 0))[0]
    record(IncidentEnded(incident_id=found.pk, ticket_id=found.ticket_id, tickets=tickets), by=by)
    return found


@action
def tell_leaders(raised: Sequence[Happened], *, by: Principal = SYSTEM) -> None:
    """Supervisors and managers on shift hear of it at once, at any hour."""
    here = crew()
    leaders = frozenset[int]().union(*[here.of_role(role) for role in rules.LEADERS])
    off = frozenset(seat.person_id for seat in seats(set(reference().teams.codes)) if not seat.on_shift)
    news = [
        News(
            "incident",
            each.id,
            each.at,
            rules.to_tell(leaders, off, fact.person_id),
            fact.ticket_id,
            by_id=fact.person_id,
        )
        for each in raised
        if isinstance(fact := each.fact, IncidentRaised)
    ]
    tell_many(news, by=by)


def going_on(incident_id: int) -> Incident:
    """The incident, held; IncidentOver where it has ended."""
    found = Incident.objects.select_for_update().filter(pk=incident_id).first()
    if found is None:
        raise NotFound
    if found.ended_at is not None:
        raise IncidentOver
    return found


def _check(affected: Mapping[str, str]) -> None:
    known = reference()
    tables = {"problem": known.problems, "product": known.products, "region": known.regions}
    for what, code in affected.items():
        if code and not tables[what].lineage(code):
            raise UnknownCode(what=what, code=code[:64])
