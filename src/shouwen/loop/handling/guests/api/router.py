"""The company's doors: the lists of guests, and who was asked in a ticket."""

from typing import Annotated, Any, Literal

from pydantic import Field

from shouwen.ground.base.api.kit import Change, Code, Id, In, Line, Moment, Out, Page, Request, Status, router
from shouwen.ground.base.errors import NotFound
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.guests import access, queries, rules
from shouwen.loop.handling.guests.actions import asking, listing
from shouwen.loop.handling.guests.api.light import FileOut, TextOut
from shouwen.loop.handling.guests.models import Guest, Invitation
from shouwen.loop.handling.guide.access import may_work
from shouwen.loop.handling.tickets.access import may_read

api = router("guests")
Email = Annotated[str, Field(min_length=3, max_length=254)]
Name = Annotated[Line, Field(max_length=80)]
Language = Literal["zh-CN", "zh-TW", "en"]


class GuestOut(Out):
    """Somebody of a department without an account."""

    id: int
    team: str
    name: str
    email: str
    language: str


class GuestIn(In):
    """Somebody to put on a team's list."""

    team: Code
    name: Name
    email: Email
    language: Language = "zh-CN"


class GuestChange(Change):
    """What is different now."""

    name: Name | None = None
    email: Email | None = None
    language: Language | None = None


class SaidOut(Out):
    """A message that the guest sees."""

    id: int
    at: Moment
    kind: Literal["shared", "said", "asked", "answered", "returned"]
    author_name: str
    text: str
    files: list[FileOut]


class InvitationOut(Out):
    """A guest who was asked for a task, and how it stands; `unsent` where no mail could go."""

    id: int
    task: str
    name: TextOut
    guest: GuestOut
    state: Literal["open", "answered", "returned", "revoked", "gone"]
    asked_at: Moment
    due_at: Moment | None
    sent_at: Moment | None
    unsent: bool
    seen_at: Moment | None
    ended_at: Moment | None
    lines: list[SaidOut]


class OpenTaskOut(Out):
    """A task of the ticket that waits."""

    code: str
    name: TextOut
    team: str


class ChoicesOut(Out):
    """Whom one may ask for what."""

    tasks: list[OpenTaskOut]
    guests: list[GuestOut]


class InviteIn(In):
    """A guest, and the task's code."""

    task: Code
    guest: Id


class ShareIn(In):
    """Messages of the ticket's talk, by id."""

    messages: Annotated[list[Id], Field(min_length=1, max_length=rules.MOST_SHARED)]


class SayIn(In):
    """Words for the guest."""

    text: Annotated[str, Field(min_length=1, max_length=rules.LONGEST_WORDS)]


class LinkOut(Out):
    """What stands behind # in the light page's address; it is told this once."""

    token: str


@api.get("/guests", response=Page[GuestOut])
def list_guests(request: Request, team: Code | None = None) -> dict[str, Any]:
    """All departments' guests, or one's."""
    request.auth.require("staff.read")
    teams = None if team is None else {reference().team_ids.get(team, 0)}
    return {"items": [_guest(each) for each in queries.guests(teams)[:500]], "next": None}


@api.post("/guests", response={201: GuestOut})
def add_guest(request: Request, body: GuestIn) -> Status[dict[str, Any]]:
    """Put somebody on a team's list."""
    team = reference().team_ids.get(body.team)
    if team is None:
        raise NotFound
    access.may_list(request.auth, team)
    made = listing.add_guest(team, name=body.name, email=body.email, language=body.language, by=request.auth)
    return Status(201, _guest(made))


@api.patch("/guests/{guest_id}", response=GuestOut)
def change_guest(request: Request, guest_id: Id, body: GuestChange) -> dict[str, Any]:
    """Set a name, an address or a language right."""
    found = access.may_change(request.auth, guest_id)
    return _guest(listing.change_guest(found, by=request.auth, **body.changes()))


@api.delete("/guests/{guest_id}", response={204: None})
def remove_guest(request: Request, guest_id: Id) -> Status[None]:
    """Take somebody off the list; their links open nothing any more."""
    listing.remove_guest(access.may_change(request.auth, guest_id), by=request.auth)
    return Status(204, None)


@api.get("/tickets/{number}/guests", response=Page[InvitationOut])
def list_invitations(request: Request, number: str) -> dict[str, Any]:
    """Who was asked in this ticket, the latest first."""
    return _invitations(may_read(request.auth, number).id)


@api.get("/tickets/{number}/guests/choices", response=ChoicesOut)
def read_choices(request: Request, number: str) -> dict[str, Any]:
    """Which tasks wait, and who could be asked."""
    tasks, teams = queries.open_tasks(may_work(request.auth, number).id), reference().team_codes
    named = queries.tasks_of(tasks)
    shown = [
        {"code": each.code, "name": named[each.pk].name, "team": teams.get(each.team_id or 0, "")} for each in tasks
    ]
    return {"tasks": shown, "guests": [_guest(each) for each in queries.guests()[:500]] if tasks else []}


@api.post("/tickets/{number}/guests", response={201: Page[InvitationOut]})
def invite(request: Request, number: str, body: InviteIn) -> Status[dict[str, Any]]:
    """Ask somebody, or ask again."""
    ticket = may_work(request.auth, number)
    asking.invite(ticket.id, task=body.task, guest_id=body.guest, by=request.auth)
    return Status(201, _invitations(ticket.id))


@api.post("/tickets/{number}/guests/{invitation_id}/share", response=Page[InvitationOut])
def share(request: Request, number: str, invitation_id: Id, body: ShareIn) -> dict[str, Any]:
    """Show them messages of the talk, with their files."""
    ticket = may_work(request.auth, number)
    asking.share(access.of_ticket(ticket.id, invitation_id), messages=body.messages, by=request.auth)
    return _invitations(ticket.id)


@api.post("/tickets/{number}/guests/{invitation_id}/say", response=Page[InvitationOut])
def say(request: Request, number: str, invitation_id: Id, body: SayIn) -> dict[str, Any]:
    """Write to them."""
    ticket = may_work(request.auth, number)
    asking.say(access.of_ticket(ticket.id, invitation_id), text=body.text, by=request.auth)
    return _invitations(ticket.id)


@api.post("/tickets/{number}/guests/{invitation_id}/revoke", response=Page[InvitationOut])
def revoke(request: Request, number: str, invitation_id: Id) -> dict[str, Any]:
    """Take the link back."""
    ticket = may_work(request.auth, number)
    asking.revoke(access.of_ticket(ticket.id, invitation_id), by=request.auth)
    return _invitations(ticket.id)


@api.post("/tickets/{number}/guests/{invitation_id}/link", response=LinkOut)
def make_link(request: Request, number: str, invitation_id: Id) -> dict[str, str]:
    """A link to hand over by other ways than mail."""
    ticket = may_work(request.auth, number)
    return {"token": asking.hand_over(access.of_ticket(ticket.id, invitation_id), by=request.auth)}


def _guest(guest: Guest) -> dict[str, Any]:
    plain = {name: getattr(guest, name) for name in ("id", "name", "email", "language")}
    return plain | {"team": reference().team_codes.get(guest.team_id, "")}


def _invitations(ticket_id: int) -> dict[str, Any]:
    found = queries.invitations(ticket_id)
    lines, named = queries.lines_of(found), queries.tasks_of(each.duty for each in found)
    return {"items": [_shown(each, lines[each.pk], named[each.duty_id]) for each in found], "next": None}


def _shown(each: Invitation, lines: list[queries.Shown], task: queries.Task) -> dict[str, Any]:
    plain = ("id", "state", "asked_at", "due_at", "sent_at", "unsent", "seen_at", "ended_at")
    said = ("id", "at", "author_name", "text", "files")
    return {name: getattr(each, name) for name in plain} | {
        "task": each.duty.code,
        "name": task.name,
        "guest": _guest(each.guest),
        "lines": [{name: getattr(line.said, name) for name in said} | {"kind": line.kind} for line in lines],
    }
