"""Reads of guests: who they are, what they were asked, what they may see of it."""

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from django.db.models import QuerySet

from shouwen.loop.handling.conversations.queries import Said, ones
from shouwen.loop.handling.duties.models import Duty
from shouwen.loop.handling.guests.models import Guest, Invitation, Key, Line
from shouwen.loop.handling.tickets.queries import heads_of
from shouwen.loop.handling.tickets.queries.runs import runs_of
from shouwen.loop.standards.queries import document_of
from shouwen.loop.standards.rules import asked
from shouwen.loop.standards.rules.document import Text

TASK = "task"


class Shown(NamedTuple):
    """A message as an invitation shows it."""

    kind: str
    said: Said


class Task(NamedTuple):
    """What is asked, in the standard's words."""

    name: Text
    text: Text | None


def guests(teams: Collection[int] | None = None) -> QuerySet[Guest]:
    """Those on the lists, of all teams or of these."""
    rows = Guest.objects.filter(archived_at=None).order_by("team_id", "name", "pk")
    return rows if teams is None else rows.filter(team_id__in=teams)


def open_tasks(ticket_id: int) -> list[Duty]:
    """The departments' tasks of a ticket that wait."""
    return list(Duty.objects.filter(ticket_id=ticket_id, kind=TASK, state=Duty.State.OPEN).order_by("pk"))


def invitations(ticket_id: int) -> list[Invitation]:
    """Who was asked in a ticket, the latest first."""
    rows = Invitation.objects.filter(duty__ticket_id=ticket_id).select_related("duty", "guest")
    return list(rows.order_by("-pk")[:200])


def invitation(invitation_id: int, ticket_id: int) -> Invitation | None:
    """One of them."""
    rows = Invitation.objects.filter(pk=invitation_id, duty__ticket_id=ticket_id)
    return rows.select_related("duty", "guest").first()


def behind_id(invitation_id: int) -> Invitation:
    """One that is known to be there."""
    return Invitation.objects.select_related("duty", "guest").get(pk=invitation_id)


def behind(digest: str) -> Key | None:
    """The key of this hash."""
    rows = Key.objects.select_related("invitation__duty", "invitation__guest")
    return rows.filter(pk=digest).first()


def task_of(duty: Duty) -> Task:
    """In the words of the version that the ticket runs under; a code stands for itself where a move left it behind."""
    return tasks_of([duty])[duty.pk]


def tasks_of(duties: Iterable[Duty]) -> dict[int, Task]:
    """The same of many, by id, in one statement."""
    listed = list(duties)
    runs, told = runs_of({duty.ticket_id for duty in listed}), dict[int, Task]()
    for duty in listed:
        act = asked.act(document_of(runs[duty.ticket_id].version_id), duty.code)
        told[duty.pk] = Task((act and act.name) or Text(zh=duty.code, en=duty.code), act.text if act else None)
    return told


def lines_of(found: Sequence[Invitation]) -> dict[int, list[Shown]]:
    """Of each invitation the messages that its guest sees, in their order."""
    heads = heads_of({each.duty.ticket_id for each in found})
    if not heads:
        return {}
    rows = list(Line.objects.filter(invitation__in=found).order_by("message_id"))
    since = min(head.opened_at for head in heads.values()) - dt.timedelta(days=1)
    talks = {head.conversation_id for head in heads.values()}
    said = ones(talks, {row.message_id for row in rows}, since) if rows else {}
    told: dict[int, list[Shown]] = {each.pk: [] for each in found}
    for row in rows:
        if row.message_id in said:
            told[row.invitation_id].append(Shown(row.kind, said[row.message_id]))
    return told


def of_conversation(ticket_id: int, message_ids: Collection[int]) -> set[int]:
    """Those of these messages that stand in the ticket's talk."""
    head = heads_of({ticket_id})[ticket_id]
    return set(ones({head.conversation_id}, message_ids, head.opened_at - dt.timedelta(days=1)))
