"""The letters a customer gets by e-mail: that the request arrived, and what we wrote. Pure."""

import datetime as dt
import re
from collections.abc import Mapping
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from shouwen.ground.base.taiwan import TRADITIONAL, taiwan

RECEIVED: Final = {
    "zh": (
        "[{number}] 已收到您的问题：{subject}",
        "{name}您好，\n\n您的问题已登记，工单编号 {number}。{promise}\n"
        "您可以凭编号在服务页面查询进度、补充信息。{page}\n\n{company}",
        "我们会在 {due} 前首次回复您。",
    ),
    "en": (
        "[{number}] We have received your request: {subject}",
        "Dear {name},\n\nyour request is registered as {number}. {promise}\n"
        "With this number you can follow it and add to it on our service page.{page}\n\n{company}",
        "We will give you a first answer by {due}.",
    ),
}
WRITTEN: Final = {
    "zh": ("[{number}] 回复：{subject}", "{name}您好，\n\n{text}\n\n{company}\n（工单 {number}）"),
    "en": ("[{number}] Re: {subject}", "Dear {name},\n\n{text}\n\n{company}\n(Request {number})"),
}
TOLD: Final = {
    "zh": ("[{number}] 关于您的问题：{subject}", "{name}您好，\n\n{text}\n\n{company}\n（工单 {number}）{page}"),
    "en": (
        "[{number}] About your request: {subject}",
        "Dear {name},\n\n{text}\n\n{company}\n(Request {number}){page}",
    ),
}
FOLLOW: Final = "/portal/follow"
LINK: Final = re.compile(r"//|www\.|[\w-]\.[a-z]{2,}", re.IGNORECASE)
NOBODY: Final = {"zh": "客户", "en": "customer"}


class About(NamedTuple):
    """What every letter names."""

    number: str
    subject: str
    name: str
    company: str
    language: str
    site: str = ""

    @property
    def tongue(self) -> str:
        """`zh` or `en`."""
        return "zh" if self.language.startswith("zh") else "en"

    def frame(self, words: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
        """The letter's own words, into which those of people are put as they are."""
        found = words[self.tongue]
        return tuple(map(taiwan, found)) if self.language == TRADITIONAL else found


class Letter(NamedTuple):
    """Subject and text."""

    subject: str
    text: str


def received(about: About, promised: dt.datetime | None, zone: ZoneInfo) -> Letter:
    """That the request arrived, and when we answer."""
    about = about._replace(subject=quiet(about.subject), name=quiet(about.name))
    subject, text, promise = about.frame(RECEIVED)
    due = promise.format(due=f"{promised.astimezone(zone):%Y-%m-%d %H:%M}") if promised else ""
    return Letter(subject.format_map(_words(about)), text.format_map(_words(about) | {"promise": due}))


def quiet(typed: str) -> str:
    """What a stranger typed, unless it may be a web address: we send it to whatever address the stranger gave."""
    return "…" if LINK.search(typed) else typed


def written(about: About, text: str) -> Letter:
    """What a person wrote to the customer."""
    subject, frame = about.frame(WRITTEN)
    return Letter(subject.format_map(_words(about)), frame.format_map(_words(about) | {"text": text}))


def told(about: About, text: str) -> Letter:
    """What the standard tells the customer at a step, though nobody has looked at what they typed."""
    about = about._replace(subject=quiet(about.subject), name=quiet(about.name))
    subject, frame = about.frame(TOLD)
    return Letter(subject.format_map(_words(about)), frame.format_map(_words(about) | {"text": text}))


def _words(about: About) -> dict[str, str]:
    page = f"\n{about.site}{FOLLOW}" if about.site else ""
    return about._asdict() | {"name": about.name or NOBODY[about.tongue], "page": page}
