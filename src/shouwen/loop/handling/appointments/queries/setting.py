"""Kinds and resources as values."""

import datetime as dt
from collections.abc import Iterable

from django.db.models import QuerySet

from shouwen.ground.staff.models import Membership, PersonSkill
from shouwen.ground.staff.queries import people_by_id
from shouwen.loop.handling.appointments.models import Block
from shouwen.loop.handling.appointments.models import Kind as KindRow
from shouwen.loop.handling.appointments.models import Resource as ResourceRow
from shouwen.loop.handling.appointments.rules.serving import Kind, Resource

PLAIN = (
    "id",
    "code",
    "name",
    "name_en",
    "way",
    "minutes",
    "before_minutes",
    "after_minutes",
    "step_minutes",
    "lead_minutes",
    "horizon_days",
    "change_minutes",
    "self_service",
    "team_id",
    "skill",
)


def kind_of(row: KindRow) -> Kind:
    """A row as a value."""
    plain = {name: getattr(row, name) for name in PLAIN}
    gone = row.archived_at is not None
    return Kind(**plain, regions=tuple(row.regions), reminders=tuple(row.reminders), archived=gone)


def kinds(*, archived: bool = False) -> list[Kind]:
    """The kinds in the order of their making."""
    rows = KindRow.objects.order_by("id")
    return [kind_of(row) for row in (rows if archived else rows.filter(archived_at=None))]


def kind(code: str) -> Kind | None:
    """A kind in use."""
    row = KindRow.objects.filter(code=code, archived_at=None).first()
    return kind_of(row) if row else None


def resources(*, archived: bool = False) -> list[Resource]:
    """Resources in the order of their making; somebody who left is one no more."""
    rows = ResourceRow.objects.select_related("person").order_by("id")
    rows = rows if archived else rows.filter(archived_at=None, person__dismissed_at=None)
    found = list(rows)
    people = [row.person_id for row in found if row.person_id is not None]
    teams: dict[int, set[int]] = {}
    for person, team in Membership.objects.filter(person_id__in=people).values_list("person_id", "team_id"):
        teams.setdefault(person, set()).add(team)
    skills: dict[int, set[str]] = {}
    for person, skill in PersonSkill.objects.filter(person_id__in=people).values_list("person_id", "skill__code"):
        skills.setdefault(person, set()).add(skill)
    return [
        Resource(
            id=row.pk,
            name=row.person.name if row.person is not None else row.name,
            person=row.person_id,
            place=row.place,
            kinds=tuple(row.kinds),
            regions=tuple(row.regions),
            week=row.week,
            teams=frozenset(teams.get(row.person_id or 0, ())),
            skills=frozenset(skills.get(row.person_id or 0, ())),
            archived=row.archived_at is not None or (row.person is not None and row.person.dismissed_at is not None),
        )
        for row in found
    ]


def names_of(resource_ids: Iterable[int]) -> dict[int, str]:
    """What resources are called, whether they are in use or not."""
    rows = dict(ResourceRow.objects.filter(pk__in=set(resource_ids)).values_list("pk", "name"))
    people = dict(ResourceRow.objects.filter(pk__in=rows).exclude(person=None).values_list("pk", "person_id"))
    called = people_by_id({person for person in people.values() if person is not None})
    return {pk: called.get(people.get(pk) or 0, name) for pk, name in rows.items()}


def blocks(start: dt.datetime, end: dt.datetime) -> "QuerySet[Block]":
    """Times within these bounds in which resources are not to be booked."""
    return Block.objects.filter(dropped_at=None, ends_at__gt=start, starts_at__lt=end).order_by("starts_at", "id")
