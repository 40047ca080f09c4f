"""The company's side: ask guests, tell them more, take a link back, remind them; and the keys that links carry."""

import datetime as dt
import secrets
from collections.abc import Collection, Sequence
from typing import Any

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.jobs import later
from shouwen.ground.base.principals.rules import SYSTEM, Principal, digest
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.desk.actions.verbs import standing, words
from shouwen.loop.handling.duties.events import DutyClosed, DutyOpened, DutyPassedOn
from shouwen.loop.handling.duties.models import Duty
from shouwen.loop.handling.guests import events, queries, rules
from shouwen.loop.handling.guests.errors import GuestTaskOver, NoOpenTask, TooMuchShared
from shouwen.loop.handling.guests.models import Guest, Invitation, Key, Line
from shouwen.loop.handling.notices.actions import News, tell_many
from shouwen.loop.handling.notices.rules import Kind
from shouwen.loop.handling.tickets.queries import heads_of

A_FEW = 200
ASKER = ("pk", "duty__asked_by_id")


@action
def invite_many(opened: Sequence[Happened], *, by: Principal = SYSTEM) -> None:
    """Tasks of departments with guests: each of them is asked; safe to hear again."""
    ids = [each.fact.duty_id for each in opened if isinstance(each.fact, DutyOpened | DutyPassedOn)]
    tasks = Duty.objects.filter(pk__in=ids, kind=queries.TASK, state=Duty.State.OPEN, team_id__isnull=False)
    for duty in tasks.order_by("pk"):
        for guest in queries.guests({duty.team_id or 0}):
            _invite(duty, guest, by=by, by_hand=False)


@action
def pass_on(passed: Sequence[Happened], *, by: Principal = SYSTEM) -> None:
    """The task went to another department: its guests are asked instead."""
    ids = [each.fact.duty_id for each in passed if isinstance(each.fact, DutyPassedOn)]
    asked = Invitation.objects.filter(duty__in=ids, state="open", by_hand=False).select_related("duty", "guest")
    for each in asked:
        if each.guest.team_id != each.duty.team_id:
            _end(each, "gone")
    invite_many(passed, by=by)


@action
def close_many(closed: Sequence[Happened]) -> None:
    """The tasks wait no longer: the other links to them open nothing."""
    ids = [each.fact.duty_id for each in closed if isinstance(each.fact, DutyClosed)]
    rows = Invitation.objects.filter(duty__in=ids, state="open")
    rows.update(state="gone", ended_at=clock.now(), remind_at=None)


@action
def invite(ticket_id: int, *, task: str, guest_id: int, by: Principal) -> Invitation:
    """Ask this guest for this task, again if need be."""
    standing(ticket_id, "note")
    duty = next((each for each in queries.open_tasks(ticket_id) if each.code == task), None)
    guest = queries.guests().filter(pk=guest_id).first()
    if duty is None or guest is None:
        raise NoOpenTask(task=task)
    return _invite(duty, guest, by=by, by_hand=True)


@action
def share(found: Invitation, *, messages: Collection[int], by: Principal) -> None:
    """Show the guest these messages of the ticket's talk, with their files."""
    _open(found)
    ours = sorted(queries.of_conversation(found.duty.ticket_id, messages))
    before = set(found.lines.values_list("message_id", flat=True))
    if len(before | set(ours)) > rules.MOST_SHARED:
        raise TooMuchShared(most=rules.MOST_SHARED)
    fresh = [message for message in ours if message not in before]
    Line.objects.bulk_create([Line(invitation=found, message_id=message, kind="shared") for message in fresh])
    if fresh:
        record(events.GuestToldMore(shared=len(fresh), **about(found)), by=by)
        later(events.WriteToGuest(invitation_id=found.pk, why="said"))


@action
def say(found: Invitation, *, text: str, by: Principal) -> None:
    """Write to the guest; the words stand in the ticket as a note. The ticket is locked first, as guests do it."""
    ticket = standing(found.duty.ticket_id, "note")
    _open(found)
    said = words(ticket, text, by=by, name="", kind="note")
    Line.objects.create(invitation=found, message_id=said.id, kind="said")
    record(events.GuestToldMore(**about(found)), by=by)
    later(events.WriteToGuest(invitation_id=found.pk, why="said"))


@action
def revoke(found: Invitation, *, by: Principal) -> None:
    """Take the link back."""
    _open(found)
    _end(found, "revoked")
    record(events.GuestRevoked(**about(found)), by=by)


@action
def mint(found: Invitation) -> str:
    """A new key to it; only its hash is kept."""
    _open(found)
    token = rules.TOKEN + secrets.token_urlsafe(32)
    Key.objects.create(digest=digest(token), invitation=found, until=clock.now() + rules.KEY_LIVES)
    return token


@action
def hand_over(found: Invitation, *, by: Principal) -> str:
    """A key for a person of the company, who could answer with it in the guest's name: the log says who took it."""
    token = mint(found)
    record(events.GuestLinkTaken(**about(found)), by=by)
    return token


@action
def note_sent(invitation_id: int, *, sent: bool) -> None:
    """What became of the mail."""
    changed = {"sent_at": clock.now(), "unsent": False} if sent else {"unsent": True}
    Invitation.objects.filter(pk=invitation_id).update(**changed)


@action
def remind(now: dt.datetime) -> int:
    """Write to those whose limit comes near or has just passed; says to how many."""
    rows = Invitation.objects.select_for_update(skip_locked=True, of=("self",)).select_related("duty", "guest")
    due = list(rows.filter(state="open", remind_at__lte=now).order_by("remind_at")[:A_FEW])
    for each in due:
        why = rules.reminds(each.due_at, now)
        each.remind_at = rules.remind_at(each.asked_at, each.due_at, now)
        each.save(update_fields=["remind_at"])
        record(events.GuestReminded(late=why == "late", **about(each)), by=SYSTEM, at=now)
        later(events.WriteToGuest(invitation_id=each.pk, why=why))
    return len(due)


@action
def tell_holders(facts: Sequence[Happened]) -> None:
    """A guest asks back or gives the task back: the holder is told, else the first owner, and whoever asked."""
    told = [(each, each.fact) for each in facts if isinstance(each.fact, events.GuestAskedBack | events.GuestReturned)]
    heads = heads_of({fact.ticket_id for _, fact in told})
    asked = dict(Invitation.objects.filter(pk__in=[fact.invitation_id for _, fact in told]).values_list(*ASKER))
    news = []
    for each, fact in told:
        head = heads.get(fact.ticket_id)
        if head is not None:
            people = {head.holder_id or head.first_owner_id, asked.get(fact.invitation_id)}
            kind: Kind = "guest_asked" if isinstance(fact, events.GuestAskedBack) else "guest_returned"
            to = [person for person in people if person]
            news.append(News(kind, each.id, each.at, to, head.id, about=fact.about, node=fact.node))
    tell_many(news)


@action
def sweep(now: dt.datetime) -> int:
    """Forget keys that are over."""
    return Key.objects.filter(until__lt=now).delete()[0]


def about(found: Invitation) -> dict[str, Any]:
    """What every fact of it carries."""
    duty = found.duty
    head = heads_of({duty.ticket_id})[duty.ticket_id]
    return {
        "ticket_id": head.id,
        "customer_id": head.customer_id,
        "node": duty.node,
        "number": head.number,
        "team": reference().team_codes.get(head.team_id or 0, ""),
        "about": duty.code,
        "guest_id": found.guest_id,
        "invitation_id": found.pk,
    }


def _invite(duty: Duty, guest: Guest, *, by: Principal, by_hand: bool) -> Invitation:
    asked = Invitation.objects.filter(duty=duty, guest=guest)
    before = asked.filter(state="open").first() if by_hand else asked.first()
    if before is not None:
        return before
    now = clock.now()
    remind_at = rules.remind_at(now, duty.due_at, now)
    moments = {"asked_at": now, "due_at": duty.due_at, "remind_at": remind_at}
    made = Invitation.objects.create(duty=duty, guest=guest, by_hand=by_hand, **moments)
    record(events.GuestInvited(**about(made)), by=by)
    later(events.WriteToGuest(invitation_id=made.pk, why="invited"))
    return made


def _open(found: Invitation) -> None:
    """Still open, and locked."""
    if not Invitation.objects.select_for_update(of=("self",)).filter(pk=found.pk, state="open").exists():
        raise GuestTaskOver


def _end(found: Invitation, state: str) -> None:
    found.state, found.ended_at, found.remind_at = state, clock.now(), None
    found.save(update_fields=["state", "ended_at", "remind_at"])
