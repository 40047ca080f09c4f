"""Letters and calendar files of appointments, written just before they go."""

from zoneinfo import ZoneInfo

from shouwen.ground.base import clock
from shouwen.ground.base.company.mail import send
from shouwen.ground.base.company.queries import company
from shouwen.loop.handling.appointments.access import key_of
from shouwen.loop.handling.appointments.models import Appointment
from shouwen.loop.handling.appointments.queries import cards
from shouwen.loop.handling.appointments.rules.ical import Event, Method, calendar
from shouwen.loop.handling.appointments.rules.letters import Meeting, letter
from shouwen.loop.handling.letters.rules import quiet

PAGE = "/portal/appointment"


def write(appointment: Appointment, about: str, key: str) -> None:
    """Send the customer a letter with the calendar file; once for each `key`, however often it is asked for."""
    to = cards.reached([appointment])[appointment.pk].get("email")
    if to and company().mail.ready:
        words = letter(about, meeting(appointment), ZoneInfo(company().timezone))
        method: Method = "CANCEL" if about == "cancelled" else "REQUEST"
        send(to, words.subject, words.text, key=key, calendar=file(appointment, method, to))


def meeting(appointment: Appointment) -> Meeting:
    """What a letter names."""
    ours = company()
    language = appointment.language or ours.language
    kind = appointment.kind
    what = kind.name if language.startswith("zh") or not kind.name_en else kind.name_en
    page = f"{ours.address}{PAGE}#{key_of(appointment)}" if ours.address else ""
    return Meeting(
        appointment.number,
        what,
        cards.who(appointment),
        cards.place(appointment),
        appointment.starts_at,
        appointment.ends_at,
        appointment.name,
        ours.name,
        language,
        page,
    )


def file(appointment: Appointment, method: Method, to: str = "") -> str:
    """The appointment for a calendar; the same one when it is moved or cancelled later."""
    ours, told = company(), meeting(appointment)
    event = Event(
        uid=f"appointment-{appointment.pk}@{_host(ours.address)}",
        sequence=appointment.sequence,
        stamp=clock.now(),
        starts=appointment.starts_at,
        ends=appointment.ends_at,
        summary=f"{told.what} · {ours.name}",
        description=f"{told.number} {told.who}",
        location=quiet(told.place),
        url=told.page,
        organizer=ours.name,
        organizer_mail=ours.mail.sender,
        attendee_mail=to,
    )
    return calendar(event, method)


def _host(address: str) -> str:
    return address.partition("://")[2].partition("/")[0].partition(":")[0] or "shouwen"
