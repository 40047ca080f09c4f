"""The time of an appointment has come: whoever serves it is told, once."""

from collections.abc import Sequence
from typing import Any, Final

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.staff.events import PersonDismissed
from shouwen.ground.staff.models import Membership
from shouwen.ground.staff.queries.crew import crew
from shouwen.ground.staff.rules.crew import Crew
from shouwen.loop.handling.appointments.actions.booking import about
from shouwen.loop.handling.appointments.events import AppointmentDue
from shouwen.loop.handling.appointments.models import Appointment
from shouwen.loop.handling.appointments.queries import cards
from shouwen.loop.handling.notices.actions import News
from shouwen.loop.handling.notices.actions import tell_many as tell_people

SUPERVISOR: Final = "supervisor"


@action
def fall_due(appointment_id: int, sequence: int) -> None:
    """Note it in the log, unless it was moved or cancelled since, or noted already."""
    rows = Appointment.objects.filter(pk=appointment_id, sequence=sequence, state="booked", due_told_at=None)
    if rows.update(due_told_at=clock.now()):
        row = cards.one(appointment_id)
        if row is not None:
            record(AppointmentDue(**about(row)), by=SYSTEM)


@action
def tell_many(facts: Sequence[Happened]) -> None:
    """Whoever serves them is told, or of somebody who went their leaders."""
    due = [(each, each.fact) for each in facts if isinstance(each.fact, AppointmentDue)]
    here = crew()
    people = {each.id for each in here.members}
    tell_people(
        [
            News(
                "appointment_due",
                each.id,
                each.at,
                [fact.person_id] if fact.person_id in people else leaders(fact.person_id, here),
                fact.ticket_id,
                about=fact.sort,
                due_at=fact.starts_at,
            )
            for each, fact in due
            if fact.person_id is not None
        ]
    )


@action
def tell_left(facts: Sequence[Happened]) -> None:
    """Somebody went: their leaders are told of the appointments that nobody will come to, unless they are back."""
    gone = [(each, each.fact.person_id) for each in facts if isinstance(each.fact, PersonDismissed)]
    here = crew()
    people = {each.id for each in here.members}
    news = []
    for each, person in gone:
        left = Appointment.objects.filter(resource__person_id=person, state="booked", starts_at__gt=clock.now())
        first = left.order_by("starts_at").first()
        if person not in people and first is not None:
            told, count = leaders(person, here), str(left.count())
            about: dict[str, Any] = {"about": count, "due_at": first.starts_at, "by_id": person}
            news.append(News("appointments_left", each.id, each.at, told, **about))
    tell_people(news)


def leaders(person: int, here: Crew) -> frozenset[int]:
    """The supervisors of a person's teams, else those teams' managers, else all supervisors."""
    teams = Membership.objects.filter(person_id=person).values_list("team_id", flat=True)
    near = frozenset[int]().union(*[here.near(SUPERVISOR, team) or here.managers(team) for team in teams])
    return near or here.of_role(SUPERVISOR)
