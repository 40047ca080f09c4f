"""Writes to guests, and reminds them each minute."""

from zoneinfo import ZoneInfo

from django.conf import settings

from shouwen.ground.base import clock
from shouwen.ground.base.company.mail import send_secret
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.jobs import does, every
from shouwen.loop.handling.guests import queries, rules
from shouwen.loop.handling.guests.actions import asking
from shouwen.loop.handling.guests.errors import GuestTaskOver
from shouwen.loop.handling.guests.events import WriteToGuest
from shouwen.loop.handling.guests.models import Invitation
from shouwen.loop.handling.tickets.queries import heads_of

PAGE = "/portal/task#"
WHY: dict[str, rules.Why] = {"invited": "invited", "soon": "soon", "late": "late", "said": "said"}


@does(WriteToGuest)
def write_to_guest(job: WriteToGuest) -> None:
    """With a link of its own; what is over meanwhile is not written about."""
    found = Invitation.objects.select_related("duty", "guest").filter(pk=job.invitation_id).first()
    if found is None:
        return
    try:
        token = asking.mint(found)
    except GuestTaskOver:
        return
    ours, guest, task = company(), found.guest, queries.task_of(found.duty)
    due = rules.said_due(found.due_at, ZoneInfo(ours.timezone), guest.language)
    number = heads_of({found.duty.ticket_id})[found.duty.ticket_id].number
    text = task.text.of(guest.language) if task.text else ""
    told = rules.About(number, guest.name, ours.name, task.name.of(guest.language), text, due)
    link = f"{(ours.address or settings.PUBLIC_URL).rstrip('/')}{PAGE}{token}"
    letter = rules.letter(WHY[job.why], told, link, guest.language)
    posted = send_secret(guest.email, letter.subject, letter.text)
    asking.note_sent(found.pk, sent=posted.sent)


@every("* * * * *")
def remind_guests() -> None:
    """Before the limit, and at it."""
    asking.remind(clock.now())


@every("47 3 * * *")
def sweep_guest_keys() -> None:
    """Keys that are over go."""
    asking.sweep(clock.now())
