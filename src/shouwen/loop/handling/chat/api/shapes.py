"""What comes in and goes out at the visitor's doors."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from shouwen.ground.base.api.kit import Code, Id, In, Moment, Out
from shouwen.ground.base.api.kit import Page as PageOf
from shouwen.loop.handling.chat import rules

Typed = Annotated[str, StringConstraints(max_length=254)]
Words = Annotated[str, StringConstraints(max_length=rules.TEXT)]
Key = Annotated[str, StringConstraints(max_length=200)]
Given = Annotated[str, StringConstraints(min_length=1, max_length=200)]
Signed = Annotated[str, StringConstraints(max_length=4000)]
Address = Annotated[str, StringConstraints(max_length=2000)]
Language = Literal["zh-CN", "zh-TW", "en"]
Side = Literal["visitor", "agent", "system"]
State = Literal["queued", "active", "ended"]
NameOf = dict[str, str]


class MenuOut(Out):
    """One problem to choose."""

    code: str
    name: NameOf


class SiteOut(Out):
    """What the widget shows before a talk."""

    key: str
    name: str
    colour: str
    logo: str | None
    greeting: NameOf
    menu: list[MenuOut]
    open: bool
    opens_at: Moment | None
    waiting: int
    wait_s: int | None
    languages: list[str]
    uploads_mb: int
    transcripts: bool


class ArriveIn(In):
    """A browser on a site; `identity` is the site's own user as a JWT (HS256), signed with the site's secret."""

    site: Code
    identity: Signed = ""


class ArrivedOut(Out):
    """Who it is from now on: the key is told this once."""

    visitor: int
    token: str
    name: str


class BeginIn(In):
    """The first words."""

    problem_type: Code | None = None
    text: Words
    name: Typed = ""
    phone: Typed = ""
    email: Typed = ""
    language: Language = "zh-CN"
    page: Address = ""
    client_key: Given


class FileOut(Out):
    """A file of a message and where it is read."""

    id: int
    name: str
    size: int
    type: str
    address: str


class MessageOut(Out):
    """A message; a system line's text is a code that the widget says in its language."""

    id: int
    at: Moment
    side: Side
    name: str
    text: str
    files: list[FileOut]
    client_key: str


class AgentOut(Out):
    """Who serves."""

    name: str


class StateOut(Out):
    """A talk without its messages."""

    id: str
    state: State
    place: int | None
    wait_s: int | None
    agent: AgentOut | None
    typing: bool
    read_by_agent: int
    may_rate: bool
    rated: int | None
    outcome: str
    ticket: str | None


class TalkOut(StateOut):
    """A talk; `next` is the message id to go on after, where there is more."""

    messages: list[MessageOut]
    next: int | None = None


class LastOut(Out):
    """What was said last."""

    text: str
    at: Moment
    side: Side


class TalkLineOut(Out):
    """A talk of one's own."""

    id: str
    began: Moment
    ended: Moment | None
    state: State
    last: LastOut | None


class SayIn(In):
    """A message; the same `client_key` is one message, however often sent."""

    text: Words = ""
    files: Annotated[list[Id], Field(max_length=rules.FILES)] = Field(default_factory=list)
    client_key: Given


class KeptOut(Out):
    """An uploaded file, to be named in a message."""

    id: int
    name: str
    size: int
    type: str


class ReadIn(In):
    """Up to which message it was read."""

    message_id: Id


class CallbackIn(In):
    """Where and when to call."""

    phone: Typed
    at: Moment | None = None


class LeaveIn(In):
    """Words for whoever comes next, and how to answer."""

    text: Words
    phone: Typed = ""
    email: Typed = ""


class NumberOut(Out):
    """The ticket's number."""

    number: str


class LetterIn(In):
    """Where the transcript goes."""

    email: Typed


Talks = PageOf[TalkLineOut]
