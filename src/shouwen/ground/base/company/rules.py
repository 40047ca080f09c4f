"""The settings as values, and what makes them right. Pure."""

import re
import urllib.parse
import zoneinfo
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from shouwen.ground.base import worktime
from shouwen.ground.base.company.errors import BadAddress, BadMail, ColourTooPale, UnknownTimezone
from shouwen.ground.base.worktime.china import SpecialDay, china, special

Tls = Literal["none", "starttls", "tls"]
Week = Mapping[int, tuple[tuple[str, str], ...]]
BRAND = "#2f54eb"
READABLE = 4.5
NATIONAL = frozenset({"Asia/Shanghai", "Asia/Urumqi", "Asia/Chongqing", "Asia/Harbin", "Asia/Kashgar", "PRC"})
OFFICE: Week = dict.fromkeys(range(5), (("09:00", "12:00"), ("13:30", "18:00")))
MAIL = re.compile(r"[^@\s<>\"(),:;\\]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*")


@dataclass(frozen=True, slots=True)
class Mail:
    """The one SMTP setting; the password stays sealed and is opened by who sends."""

    host: str = ""
    port: int = 587
    user: str = ""
    sealed: str = field(default="", repr=False)
    sender: str = ""
    tls: Tls = "starttls"

    @property
    def ready(self) -> bool:
        """Whether mail can go out."""
        return bool(self.host and self.sender)


@dataclass(frozen=True, slots=True)
class Company:
    """All settings; `begun` says whether anybody has set them yet."""

    name: str = "首问"
    short_name: str = ""
    logo_id: int | None = None
    colour: str = BRAND
    language: str = "zh-CN"
    timezone: str = "Asia/Shanghai"
    address: str = ""
    phone: str = ""
    completion_hours: int | None = None
    week: Week = field(default_factory=lambda: dict(OFFICE))
    mail: Mail = Mail()
    begun: bool = False

    @property
    def logo(self) -> str | None:
        """Where the logo can be read by everyone."""
        return None if self.logo_id is None else f"/api/v1/files/{self.logo_id}"


def calendar(company: Company, table: Iterable[SpecialDay] = ()) -> worktime.Calendar:
    """The company's working hours with the public holidays of its time zone and the administrator's table on top."""
    if not any(company.week.values()):
        return worktime.natural()
    if company.timezone in NATIONAL:
        return china(company.week, table, company.timezone)
    return special(company.timezone, company.week, table)


def luminance(colour: str) -> float:
    """How light a colour is, 0 to 1, as WCAG 2 counts it."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(colour: str) -> float:
    """The contrast of white words on a colour, 1 to 21."""
    return 1.05 / (luminance(colour) + 0.05)


def readable_colour(colour: str) -> str:
    """The colour in lower case, or ColourTooPale with a darker one of the same kind."""
    wanted = colour.lower()
    if contrast(wanted) < READABLE:
        raise ColourTooPale(colour=wanted, contrast=f"{contrast(wanted):.1f}", darker=darkened(wanted))
    return wanted


def darkened(colour: str) -> str:
    """The colour, made darker until white words can be read on it."""
    parts = [int(colour[i : i + 2], 16) for i in (1, 3, 5)]
    for percent in range(100, 0, -2):
        darker = "#" + "".join(f"{part * percent // 100:02x}" for part in parts)
        if contrast(darker) >= READABLE:
            return darker
    return "#000000"


def known_timezone(name: str) -> str:
    """The name of a time zone, or UnknownTimezone."""
    if name not in zoneinfo.available_timezones():
        raise UnknownTimezone(timezone=name[:60])
    return name


def site(address: str) -> str:
    """The public address without a slash at its end, "" for none; links in mails begin with it."""
    if not address:
        return ""
    try:
        parts = urllib.parse.urlsplit(address)
        sound = parts.scheme in ("http", "https") and parts.hostname and (parts.port or 1) > 0
    except ValueError:
        sound = False
        parts = urllib.parse.urlsplit("")
    if not sound or parts.username or parts.query or parts.fragment or re.search(r"\s|[<>\"\\]", address):
        raise BadAddress(address=address[:200])
    return address.rstrip("/")


def mail_address(text: str) -> str:
    """An e-mail address, or BadMail."""
    if len(text) > 254 or not MAIL.fullmatch(text):
        raise BadMail(address=text[:254])
    return text


def checked_week(timezone: str, week: Mapping[int, Iterable[tuple[str, str]]]) -> Week:
    """The weekly hours in order, or BadCalendar; no hours at all is round the clock."""
    plain = {day: tuple((opens, closes) for opens, closes in week[day]) for day in sorted(week)}
    plain = {day: pairs for day, pairs in plain.items() if pairs}
    if plain:
        worktime.working(timezone, plain)
    return plain
