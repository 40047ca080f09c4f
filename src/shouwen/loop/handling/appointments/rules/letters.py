"""The letters about an appointment: booked, moved, cancelled, a reminder. Pure."""

import datetime as dt
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from shouwen.loop.handling.letters.rules import Letter, quiet

NOBODY: Final = {"zh": "客户", "en": "customer"}
DAYS: Final = {"zh": "一二三四五六日", "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")}
SUBJECTS: Final = {
    "zh": {
        "booked": "预约成功：{what}，{when}（{number}）",
        "moved": "预约已改期：{what}，{when}（{number}）",
        "cancelled": "预约已取消：{what}，{when}（{number}）",
        "remind": "预约提醒：{what}，{when}（{number}）",
    },
    "en": {
        "booked": "Booked: {what}, {when} ({number})",
        "moved": "Moved: {what}, {when} ({number})",
        "cancelled": "Cancelled: {what}, {when} ({number})",
        "remind": "Reminder: {what}, {when} ({number})",
    },
}
LEADS: Final = {
    "zh": {
        "booked": "您的预约已确认。",
        "moved": "您的预约已改到新的时间。",
        "cancelled": "您的以下预约已取消，届时不会有人联系或到访。",
        "remind": "提醒您，以下预约即将开始。",
    },
    "en": {
        "booked": "your appointment is confirmed.",
        "moved": "your appointment has been moved.",
        "cancelled": "this appointment has been cancelled; nobody will call or come.",
        "remind": "this appointment is coming up.",
    },
}
FRAMES: Final = {
    "zh": (
        "{name}您好，\n\n{lead}\n\n预约编号：{number}\n事项：{what}\n时间：{when}\n由谁：{who}{where}{link}\n\n{company}",
        "\n地点：{place}",
        "\n\n需要改期或取消，请打开：{page}",
    ),
    "en": (
        "Dear {name},\n\n{lead}\n\nNumber: {number}\nWhat: {what}\nWhen: {when}\nWho: {who}{where}{link}\n\n{company}",
        "\nWhere: {place}",
        "\n\nTo change or cancel it, open: {page}",
    ),
}


class Meeting(NamedTuple):
    """What a letter names. `place` is where; empty for a call."""

    number: str
    what: str
    who: str
    place: str
    starts: dt.datetime
    ends: dt.datetime
    name: str
    company: str
    language: str
    page: str = ""

    @property
    def tongue(self) -> str:
        """`zh` or `en`."""
        return "zh" if self.language.startswith("zh") else "en"


def when(starts: dt.datetime, ends: dt.datetime, zone: ZoneInfo, tongue: str) -> str:
    """The time in the company's zone: day, weekday, from and until."""
    first, last = starts.astimezone(zone), ends.astimezone(zone)
    day = DAYS[tongue][first.weekday()]
    if tongue == "zh":
        return f"{first:%Y-%m-%d}（周{day}）{first:%H:%M}–{last:%H:%M}"
    return f"{day} {first:%Y-%m-%d} {first:%H:%M}–{last:%H:%M}"


def letter(about: str, meeting: Meeting, zone: ZoneInfo) -> Letter:
    """`about` is booked, moved, cancelled or remind. What a stranger typed is never a web address here."""
    tongue = meeting.tongue
    frame, where, link = FRAMES[tongue]
    words = meeting._asdict() | {
        "name": quiet(meeting.name) or NOBODY[tongue],
        "lead": LEADS[tongue][about],
        "when": when(meeting.starts, meeting.ends, zone, tongue),
    }
    words["where"] = where.format(place=quiet(meeting.place)) if meeting.place else ""
    words["link"] = link.format(page=meeting.page) if meeting.page and about != "cancelled" else ""
    return Letter(SUBJECTS[tongue][about].format_map(words), frame.format_map(words))
