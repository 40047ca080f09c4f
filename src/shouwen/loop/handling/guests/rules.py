"""When a guest is reminded, how long a link lives, how often one may try, and the letters. Pure."""

import datetime as dt
from typing import Final, Literal, NamedTuple
from zoneinfo import ZoneInfo

from shouwen.ground.base.principals.rules import Limit
from shouwen.ground.base.taiwan import TRADITIONAL, taiwan

State = Literal["open", "answered", "returned", "revoked", "gone"]
Kind = Literal["shared", "said", "asked", "answered", "returned"]
Why = Literal["invited", "soon", "late", "said"]
TOKEN: Final = "swg_"
LONGEST_TOKEN: Final = 100
KEY_LIVES: Final = dt.timedelta(days=90)
OVER_SHOWN: Final = dt.timedelta(days=30)  # what was answered may be read again that long
SHARE_LEFT: Final = 0.2  # of the time given, when the reminder goes
LONGEST_WORDS: Final = 5_000
FILES: Final = 6
MOST_SHARED: Final = 100
# Nobody guesses 256 bits; what this bounds is the noise that somebody makes by trying.
KNOCK: Final = {"address": Limit(30, shared=True, first_wait=30, longest_wait=900)}
SAY: Final = {"account": Limit(30, first_wait=30, forgiven_after=600)}

WORDS: Final[dict[tuple[str, str], tuple[str, str]]] = {
    ("invited", "zh"): (
        "[{number}] 请协助处理：{task}",
        "{name}，您好：\n\n{company}有一项任务需要您协助（工单 {number}）：\n\n{task}\n{text}\n{due}\n"
        "请打开以下链接答复、提问或退回，无需登录：\n\n{link}\n\n该链接仅用于这一项任务，请勿转发。\n",
    ),
    ("invited", "en"): (
        "[{number}] Your help is needed: {task}",
        "Hello {name},\n\n{company} asks for your help (ticket {number}):\n\n{task}\n{text}\n{due}\n"
        "Answer, ask back or return it by this link; no sign-in is needed:\n\n{link}\n\n"
        "It opens this one task only. Please do not pass it on.\n",
    ),
    ("soon", "zh"): ("[{number}] 即将到期：{task}", "{name}，您好：\n\n任务“{task}”尚未答复。{due}\n\n{link}\n"),
    ("soon", "en"): ("[{number}] Due soon: {task}", "Hello {name},\n\n“{task}” is not answered yet. {due}\n\n{link}\n"),
    ("late", "zh"): (
        "[{number}] 已超时：{task}",
        "{name}，您好：\n\n任务“{task}”已超过时限。{due}请尽快答复：\n\n{link}\n",
    ),
    ("late", "en"): (
        "[{number}] Overdue: {task}",
        "Hello {name},\n\n“{task}” is past its limit. {due} Please answer soon:\n\n{link}\n",
    ),
    ("said", "zh"): ("[{number}] 有新的说明：{task}", "{name}，您好：\n\n关于“{task}”有新的内容，请查看：\n\n{link}\n"),
    ("said", "en"): (
        "[{number}] News about: {task}",
        "Hello {name},\n\nthere is something new about “{task}”:\n\n{link}\n",
    ),
}
DUE: Final = {"zh": "时限：{due}。", "en": "Limit: {due}."}


class About(NamedTuple):
    """What a letter names."""

    number: str
    name: str
    company: str
    task: str
    text: str
    due: str


class Letter(NamedTuple):
    """Subject and text."""

    subject: str
    text: str


def remind_at(asked_at: dt.datetime, due_at: dt.datetime | None, now: dt.datetime) -> dt.datetime | None:
    """When to remind next: with a fifth of the time left, then at the limit, then never again."""
    if due_at is None:
        return None
    soon = due_at - SHARE_LEFT * (due_at - asked_at)
    return soon if now < soon else due_at if now < due_at else None


def reminds(due_at: dt.datetime | None, now: dt.datetime) -> Why:
    """What a reminder of now says."""
    return "late" if due_at is not None and due_at <= now else "soon"


def open_to(state: str, ended_at: dt.datetime | None, key_until: dt.datetime, now: dt.datetime) -> bool:
    """Whether a key still shows the task: while it waits, and a while after the guest has answered it."""
    if now >= key_until or state in ("revoked", "gone"):
        return False
    return state == "open" or ended_at is None or now < ended_at + OVER_SHOWN


def said_due(due_at: dt.datetime | None, zone: ZoneInfo, language: str) -> str:
    """The limit in words, or nothing."""
    said = _in(DUE["zh" if language.startswith("zh") else "en"], language)
    return said.format(due=f"{due_at.astimezone(zone):%Y-%m-%d %H:%M}") if due_at else ""


def letter(why: Why, about: About, link: str, language: str) -> Letter:
    """A mail to a guest."""
    subject, text = (_in(each, language) for each in WORDS[why, "zh" if language.startswith("zh") else "en"])
    told = about._asdict() | {"link": link}
    return Letter(" ".join(subject.format_map(told).split()), text.format_map(told))


def _in(words: str, language: str) -> str:
    return taiwan(words) if language == TRADITIONAL else words
