"""An appointment as an iCalendar file (RFC 5545, RFC 5546): one event, times in UTC. Pure."""

import datetime as dt
from typing import Final, Literal, NamedTuple

Method = Literal["REQUEST", "CANCEL", "PUBLISH"]
OCTETS: Final = 75
PRODUCT: Final = "-//Shouwen//Appointments//EN"


class Event(NamedTuple):
    """What the file says; the same `uid` with a higher `sequence` replaces what a calendar holds."""

    uid: str
    sequence: int
    stamp: dt.datetime
    starts: dt.datetime
    ends: dt.datetime
    summary: str
    description: str = ""
    location: str = ""
    url: str = ""
    organizer: str = ""
    organizer_mail: str = ""
    attendee_mail: str = ""


def calendar(event: Event, method: Method) -> str:
    """The file. Whoever asks or cancels must be named: without both addresses it is a mere publication."""
    if method == "REQUEST" and not (event.organizer_mail and event.attendee_mail):
        method = "PUBLISH"
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", "CALSCALE:GREGORIAN", f"METHOD:{method}"]
    lines += ["BEGIN:VEVENT", *_event(event, method), "END:VEVENT", "END:VCALENDAR"]
    return "".join(folded(line) + "\r\n" for line in lines)


def escaped(text: str) -> str:
    r"""A TEXT value: \\ \; \, and \n; other control characters are left out."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = "".join(letter for letter in text if (letter >= " " and letter != "\x7f") or letter in "\n\t")
    for plain, told in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        text = text.replace(plain, told)
    return text


def folded(line: str) -> str:
    """Lines of at most 75 octets, the following ones begun by a space; no character is cut in two."""
    parts, size = [""], 0
    for letter in line:
        width = len(letter.encode())
        if size + width > OCTETS:
            parts.append(" ")
            size = 1
        parts[-1] += letter
        size += width
    return "\r\n".join(parts)


def _event(event: Event, method: Method) -> list[str]:
    lines = [
        f"UID:{escaped(event.uid)}",
        f"SEQUENCE:{event.sequence}",
        f"DTSTAMP:{_utc(event.stamp)}",
        f"DTSTART:{_utc(event.starts)}",
        f"DTEND:{_utc(event.ends)}",
        f"SUMMARY:{escaped(event.summary)}",
        f"STATUS:{'CANCELLED' if method == 'CANCEL' else 'CONFIRMED'}",
    ]
    lines += [f"{name}:{escaped(value)}" for name, value in _texts(event) if value]
    if event.url:
        lines.append(f"URL:{_plain(event.url)}")
    if event.organizer_mail:
        lines.append(f'ORGANIZER;CN="{_quoted(event.organizer)}":mailto:{_plain(event.organizer_mail)}')
    if event.attendee_mail:
        lines.append(f"ATTENDEE;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:{_plain(event.attendee_mail)}")
    return lines


def _texts(event: Event) -> tuple[tuple[str, str], ...]:
    return ("DESCRIPTION", event.description), ("LOCATION", event.location)


def _utc(moment: dt.datetime) -> str:
    return f"{moment.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}"


def _plain(text: str) -> str:
    """An address: no white space, no control characters."""
    return "".join(letter for letter in text if letter > " " and letter != "\x7f")


def _quoted(text: str) -> str:
    """A parameter in quotation marks, which it cannot hold itself."""
    return "".join("'" if letter == '"' else letter for letter in text if letter >= " " and letter != "\x7f")
