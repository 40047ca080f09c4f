"""The portal over HTTP: no sign-in, a form's stamp to ask and a signed key to follow."""

from typing import Annotated, Any

import msgspec
from django.http import HttpRequest, HttpResponse
from ninja import File, Header, Status, UploadedFile
from pydantic import Field, StringConstraints

from shouwen.ground.base.api.faults import MEGABYTE, FileTooLarge
from shouwen.ground.base.api.kit import Code, Id, In, Moment, Out, Page, address, language_of, router
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.files.api import content, received
from shouwen.ground.base.principals.actions.throttle import count_try
from shouwen.ground.base.principals.rules import tried
from shouwen.loop.handling.portal import access, actions, queries, rules
from shouwen.loop.handling.portal.access import Follower, FollowKey, follow_key
from shouwen.loop.handling.portal.actions import Question
from shouwen.loop.handling.tickets.queries import Card
from shouwen.loop.handling.tickets.rules.request import ContactBody
from shouwen.loop.standards.manual.queries import promise_in_force

api = router("portal")
Typed = Annotated[str, StringConstraints(max_length=254)]
Words = Annotated[str, StringConstraints(max_length=rules.DESCRIPTION)]
Signed = Annotated[str, StringConstraints(max_length=1000)]
Files = Annotated[list[Signed], Field(max_length=rules.FILES)]
Limit = Annotated[int, Field(ge=1, le=200)]


class Following(HttpRequest):
    """A request with a follow key: `auth` is the follower."""

    auth: Follower


class CompanyOut(Out):
    """What the company shows of itself."""

    name: str
    logo: str | None
    colour: str | None


class Choice(Out):
    """One choice of a tree."""

    code: str
    name: str
    children: list["Choice"]


class Limits(Out):
    """How much can be sent."""

    description: int
    files: int
    file_bytes: int


class Config(Out):
    """All that the form needs; `form` is its stamp, sent back when asking."""

    company: CompanyOut
    problem_types: list[Choice]
    products: list[Choice]
    regions: list[Choice]
    languages: list[str]
    form: str
    limits: Limits


class ContactIn(In):
    """How to reach the customer."""

    name: Typed = ""
    phone: Typed = ""
    email: Typed = ""


class ToldOut(Out):
    """For whom a limit is, empty for everyone, and how long it is, in words."""

    whom: str
    within: str


class SentenceOut(Out):
    """One promise, and the limits in force of its clock."""

    text: str
    clock: str
    counted: str
    limits: list[ToldOut]


class PromiseOut(Out):
    """What the company promises, from the standard in force."""

    standard: str
    version: int
    since: Annotated[str, Field(description="The day from which it holds, in the company's time zone.")]
    phone: str
    sentences: list[SentenceOut]


class AskIn(In):
    """A question. `website` is a field that no person sees and none fills in."""

    description: Words
    contact: ContactIn
    subject: Typed = ""
    problem_type: Code | None = None
    product: Code | None = None
    region: Code | None = None
    files: Files = Field(default_factory=list)
    form: Signed = ""
    website: Typed = ""


class Asked(Out):
    """The number, what is promised, and the key to follow it."""

    number: str
    status: str
    promised_first_response_at: Moment | None
    follow: str


class StepOut(Out):
    """One step: done at, or promised by."""

    code: str
    at: Moment | None
    due: Moment | None


class TicketOut(Out):
    """A ticket in its customer's words; `merged` are numbers of the customer's own that go on in this one."""

    number: str
    subject: str
    status: str
    opened_at: Moment
    steps: list[StepOut]
    promise: Moment | None
    may: list[str]
    urges: int
    rating: str | None
    merged: list[str]


class FindIn(In):
    """A ticket's number, and the last 4 digits of the phone or the e-mail given with it."""

    number: Typed
    contact: Typed


class Found(Out):
    """The ticket and the key to follow it."""

    follow: str
    ticket: TicketOut


class FileOut(Out):
    """A file of a message."""

    id: int
    name: str
    type: str
    size: int


class MessageOut(Out):
    """A public message; `mine` is the customer's own."""

    id: int
    at: Moment
    mine: bool
    name: str
    text: str
    files: list[FileOut]


class WriteIn(In):
    """More words and files; the same `client_key` is one message."""

    text: Words = ""
    files: Files = Field(default_factory=list)
    client_key: Typed = ""


class ReopenIn(In):
    """What is not solved."""

    reason: Annotated[str, StringConstraints(min_length=1, max_length=rules.REASON)]


class KeptOut(Out):
    """An uploaded file; `key` is the right to attach it."""

    key: str
    name: str
    size: int


@api.get("/portal/config", response=Config, auth=None)
def read_config(request: HttpRequest) -> dict[str, Any]:
    """The company, what can be chosen, and a fresh form."""
    shown = company()
    return queries.offered(language_of(request)) | {
        "company": {"name": shown.name, "logo": shown.logo, "colour": shown.colour},
        "languages": ["zh-CN", "en"],
        "form": access.form_stamp(),
        "limits": {"description": rules.DESCRIPTION, "files": rules.FILES, "file_bytes": queries.largest_sent()},
    }


@api.get("/portal/promise", response=PromiseOut, auth=None)
def read_promise(request: HttpRequest) -> dict[str, Any]:
    """The public service promise; 404 when the standard in force makes none."""
    found = promise_in_force(language_of(request))
    if found is None:
        raise NotFound
    return {**msgspec.to_builtins(found), "phone": company().phone}


@api.post("/portal/tickets", response={201: Asked}, auth=None)
def ask_for_help(
    request: HttpRequest, body: AskIn, key: Annotated[str, Header(alias="Idempotency-Key")] = ""
) -> Status[dict[str, Any]]:
    """Ask: a number, a promised time and a follow key come back at once."""
    access.check_form(body.form, body.website)
    contact = ContactBody(body.contact.name, body.contact.phone, body.contact.email)
    named = (body.problem_type or "", body.product or "", body.region or "")
    question = Question(body.description, contact, body.subject, *named, files=access.files_of(body.files))
    opened = actions.ask(question, address=address(request), key=key)
    return Status(
        201,
        {
            "number": opened.number,
            "status": rules.status(opened.status, ""),
            "promised_first_response_at": opened.promised_first_response_at,
            "follow": follow_key(opened.ticket_id, opened.customer_id),
        },
    )


@api.post("/portal/follow", response=Found, auth=None)
def find_ticket(request: HttpRequest, body: FindIn) -> dict[str, Any]:
    """Follow by number and contact; wrong and absent are answered alike."""
    ticket = actions.find(body.number, body.contact, address=address(request))
    return {"follow": follow_key(ticket.row.id, ticket.row.customer_id), "ticket": _ticket(ticket)}


@api.get("/portal/ticket", response=TicketOut, auth=FollowKey())
def read_ticket(request: Following) -> dict[str, Any]:
    """How it stands."""
    return _ticket(request.auth.ticket)


@api.get("/portal/ticket/messages", response=Page[MessageOut], auth=FollowKey())
def read_messages(request: Following, after: Id | None = None, limit: Limit = 100) -> dict[str, Any]:
    """The public messages, oldest first."""
    items, following = queries.messages(request.auth.ticket, after=after or 0, limit=limit)
    return {"items": items, "next": None if following is None else str(following)}


@api.post("/portal/ticket/messages", response=TicketOut, auth=FollowKey())
def write_message(request: Following, body: WriteIn) -> dict[str, Any]:
    """Add words and files."""
    files = access.files_of(body.files)
    return _ticket(actions.write(request.auth, text=body.text, files=files, client_key=body.client_key))


@api.post("/portal/ticket/urge", response=TicketOut, auth=FollowKey())
def urge_ticket(request: Following) -> dict[str, Any]:
    """Ask for speed."""
    return _ticket(actions.urge(request.auth))


@api.post("/portal/ticket/reopen", response=TicketOut, auth=FollowKey())
def reopen_ticket(request: Following, body: ReopenIn) -> dict[str, Any]:
    """It is not solved."""
    return _ticket(actions.reopen(request.auth, reason=body.reason))


@api.post("/portal/files", response={201: KeptOut}, auth=None)
def send_file(
    request: HttpRequest,
    file: File[UploadedFile],
    form: Annotated[str, Header(alias="X-Form")] = "",
    follow: Annotated[str, Header(alias="X-Follow")] = "",
) -> Status[dict[str, Any]]:
    """Keep a file for an open form or a followed ticket."""
    place = address(request)
    by, ticket = access.may_upload(form, follow, place)
    count_try(tried(rules.UPLOAD, "portal upload", "", place))
    largest = queries.largest_sent()
    if (file.size or 0) > largest:
        raise FileTooLarge(most_mb=largest // MEGABYTE)
    kept = received(file, by=by, shares=rules.waiting(place, ticket, largest))
    return Status(201, {"key": access.file_key(kept["id"]), "name": kept["name"], "size": kept["size"]})


@api.get("/portal/ticket/files/{file_id}", auth=FollowKey())
def read_file(request: Following, file_id: Id) -> HttpResponse:
    """A file of one of this ticket's public messages."""
    return content(request, access.may_read_file(request.auth, file_id))


def _ticket(ticket: Card) -> dict[str, Any]:
    row = ticket.row
    return {
        "number": row.number,
        "subject": row.subject,
        "status": rules.status(row.status, row.waiting),
        "opened_at": row.opened_at,
        "steps": queries.steps_of(ticket),
        "promise": rules.promised(ticket.case.clocks),
        "may": queries.may(ticket),
        "urges": row.urges,
        "rating": queries.rateable(ticket),
        "merged": [each.number for each in queries.merged_in(ticket)],
    }
