"""The guest's side: answer, ask back, return. Each locks the ticket first, as every verb of a ticket does."""

from collections.abc import Sequence

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.principals.actions.throttle import count_try
from shouwen.ground.base.principals.rules import tried
from shouwen.loop.handling.desk.actions.verbs import standing, words
from shouwen.loop.handling.guests import events, rules
from shouwen.loop.handling.guests.access import Asked
from shouwen.loop.handling.guests.actions.asking import about
from shouwen.loop.handling.guests.errors import GuestTaskOver
from shouwen.loop.handling.guests.models import Invitation, Line
from shouwen.loop.handling.guide.actions import finish


@action
def answer(who: Asked, *, text: str, files: Sequence[int] = ()) -> None:
    """The task is done; the words and files are a note, as a colleague's would be."""
    message = _say(who, text, files, "answered")
    _over(who, "answered")
    finish(who.invitation.duty.ticket_id, task=who.invitation.duty.code, by=who.principal, message_id=message)


@action
def ask_back(who: Asked, *, text: str, files: Sequence[int] = ()) -> None:
    """A question; the task goes on."""
    message = _say(who, text, files, "asked")
    record(events.GuestAskedBack(message_id=message, **about(who.invitation)), by=who.principal)


@action
def give_back(who: Asked, *, reason: str) -> None:
    """Not ours: the task stays, and waits for whoever asked to find its people."""
    message = _say(who, reason, (), "returned")
    _over(who, "returned")
    record(events.GuestReturned(message_id=message, **about(who.invitation)), by=who.principal)


@action
def see(who: Asked) -> None:
    """The guest has opened the page."""
    Invitation.objects.filter(pk=who.invitation.pk, seen_at=None).update(seen_at=clock.now())


def _say(who: Asked, text: str, files: Sequence[int], kind: rules.Kind) -> int:
    count_try(tried(rules.SAY, "guest say", str(who.invitation.pk), ""))
    found = who.invitation
    ticket = standing(found.duty.ticket_id, "note")
    if not Invitation.objects.select_for_update(of=("self",)).filter(pk=found.pk, state="open").exists():
        raise GuestTaskOver
    said = words(ticket, text, by=who.principal, name=found.guest.name, kind="note", files=files)
    Line.objects.create(invitation=found, message_id=said.id, kind=kind)
    return said.id


def _over(who: Asked, state: rules.State) -> None:
    rows = Invitation.objects.filter(pk=who.invitation.pk)
    rows.update(state=state, ended_at=clock.now(), remind_at=None)
