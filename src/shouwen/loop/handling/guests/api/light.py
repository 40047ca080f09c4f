"""The light page of a guest: one task, by the key in a header; nothing of the customer but what was shared."""

from typing import Annotated, Any, Literal

from django.http import HttpRequest, HttpResponse
from ninja import File, UploadedFile
from pydantic import Field

from shouwen.ground.base.api.faults import MEGABYTE, FileTooLarge, largest_file
from shouwen.ground.base.api.kit import Id, In, Moment, Out, Status, language_of, router
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.files.api import content, received
from shouwen.ground.base.principals.actions.throttle import count_try
from shouwen.ground.base.principals.rules import tried
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.guests import access, queries, rules
from shouwen.loop.handling.guests.access import Asked, GuestKey
from shouwen.loop.handling.guests.actions import answering
from shouwen.loop.handling.tickets.queries import heads_of
from shouwen.loop.standards.rules.document import Text

api = router("guests")
FILE_BYTES = 10 * MEGABYTE
Words = Annotated[str, Field(min_length=1, max_length=rules.LONGEST_WORDS)]
Files = Annotated[list[Id], Field(max_length=rules.FILES)]


class FromGuest(HttpRequest):
    """A request with a guest's key: `auth` is the guest and the one task."""

    auth: Asked


class TextOut(Out):
    """Words of the standard, in both languages."""

    zh: str
    en: str


class FileOut(Out):
    """A file that may be read."""

    id: int
    name: str
    type: str
    size: int


class LineOut(Out):
    """Something shown to the guest, said to them or by them; a customer's name is not told."""

    id: int
    at: Moment
    kind: Literal["shared", "said", "asked", "answered", "returned"]
    side: Literal["guest", "customer", "company"]
    name: str
    text: str
    files: list[FileOut]


class TaskOut(Out):
    """What is asked, by when, and how it stands."""

    number: str
    company: str
    guest: str
    team: TextOut
    name: TextOut
    text: TextOut | None
    state: Literal["open", "answered", "returned"]
    asked_at: Moment
    due_at: Moment | None
    ended_at: Moment | None
    lines: list[LineOut]
    files: int
    file_bytes: int


class AnswerIn(In):
    """Words and files that were sent before."""

    text: Words
    files: Files = Field(default_factory=list)


class ReturnIn(In):
    """Why it is not theirs."""

    reason: Words


@api.get("/portal/task", response=TaskOut, auth=GuestKey())
def read_task(request: FromGuest) -> dict[str, Any]:
    """What this link asks."""
    answering.see(request.auth)
    return _shown(request.auth, language_of(request))


@api.post("/portal/task/answer", response=TaskOut, auth=GuestKey())
def answer_task(request: FromGuest, body: AnswerIn) -> dict[str, Any]:
    """Done: the words and files go to the ticket."""
    answering.answer(request.auth, text=body.text, files=body.files)
    return _shown(request.auth, language_of(request))


@api.post("/portal/task/question", response=TaskOut, auth=GuestKey())
def ask_back(request: FromGuest, body: AnswerIn) -> dict[str, Any]:
    """Ask whoever asked."""
    answering.ask_back(request.auth, text=body.text, files=body.files)
    return _shown(request.auth, language_of(request))


@api.post("/portal/task/return", response=TaskOut, auth=GuestKey())
def return_task(request: FromGuest, body: ReturnIn) -> dict[str, Any]:
    """Not ours to do."""
    answering.give_back(request.auth, reason=body.reason)
    return _shown(request.auth, language_of(request))


@api.post("/portal/task/files", response={201: FileOut}, auth=GuestKey())
def send_file(request: FromGuest, file: File[UploadedFile]) -> Status[dict[str, Any]]:
    """Keep a file for an answer or a question."""
    who = request.auth
    count_try(tried(rules.SAY, "guest file", str(who.invitation.pk), ""))
    largest = min(FILE_BYTES, largest_file())
    if (file.size or 0) > largest:
        raise FileTooLarge(most_mb=largest // MEGABYTE)
    shares = {f"guest {who.invitation.pk}": 2 * rules.FILES * largest}
    return Status(201, dict(received(file, by=who.principal, shares=shares)))


@api.get("/portal/task/files/{file_id}", auth=GuestKey())
def read_file(request: FromGuest, file_id: Id) -> HttpResponse:
    """A file of something that the guest sees."""
    return content(request, access.may_read_file(request.auth, file_id))


def _shown(who: Asked, language: str) -> dict[str, Any]:
    found = queries.behind_id(who.invitation.pk)
    duty, task = found.duty, queries.task_of(found.duty)
    team = reference().teams.entries.get(found.guest.team_id)
    return {
        "number": heads_of({duty.ticket_id})[duty.ticket_id].number,
        "company": company().name,
        "guest": found.guest.name,
        "team": {"zh": team.said(language) if team else "", "en": (team.name_en or team.name) if team else ""},
        "name": _both(task.name, language),
        "text": task.text and _both(task.text, language),
        "state": found.state,
        "asked_at": found.asked_at,
        "due_at": found.due_at,
        "ended_at": found.ended_at,
        "lines": [_line(each) for each in queries.lines_of([found])[found.pk]],
        "files": rules.FILES,
        "file_bytes": min(FILE_BYTES, largest_file()),
    }


def _both(text: Text, language: str) -> dict[str, str]:
    """The standard's words; the Chinese ones in the characters that the guest reads."""
    return {"zh": text.of(language) if language.startswith("zh") else text.zh, "en": text.en}


def _line(line: queries.Shown) -> dict[str, Any]:
    said = line.said
    kind = said.author.partition(":")[0]
    side = kind if kind in ("guest", "customer") else "company"
    name = "" if side == "customer" else said.author_name
    plain = {"id": said.id, "at": said.at, "text": said.text, "files": said.files}
    return plain | {"kind": line.kind, "side": side, "name": name}
