"""The visitor's doors: no sign-in and no cookies, a key of the browser's own."""

from typing import Annotated, Any

from django.http import HttpRequest, HttpResponse
from ninja import File, Status, UploadedFile
from pydantic import Field

from shouwen.ground.base import clock
from shouwen.ground.base.api.faults import FileTooLarge
from shouwen.ground.base.api.kit import Code, address, router
from shouwen.ground.base.files.api import content, received
from shouwen.ground.base.principals.actions.throttle import count_try
from shouwen.ground.base.principals.rules import network, tried
from shouwen.ground.customers.rules import Contact
from shouwen.loop.handling.chat import access, actions, queries, rules
from shouwen.loop.handling.chat.access import FromVisitor, TalkCode, VisitorKey
from shouwen.loop.handling.chat.api import shapes
from shouwen.loop.handling.chat.queries import Began, Visiting
from shouwen.loop.handling.contacts import relaying
from shouwen.loop.handling.contacts.actions import end, read, seen_many

api = router("chat")
MEGABYTE = 1024 * 1024
Cursor = Annotated[int, Field(ge=0, le=2**63 - 1)]
Limit = Annotated[int, Field(ge=1, le=200)]


@api.get("/chat/sites/{key}", response=shapes.SiteOut, auth=None)
def read_site(request: HttpRequest, key: Code) -> dict[str, Any]:
    """What the widget shows before a talk."""
    access.look(address(request))
    return queries.offered(queries.sites.get(key))


@api.get("/chat/sites/{key}/logo", auth=None)
def read_logo(request: HttpRequest, key: Code) -> HttpResponse:
    """The company's logo, for a picture in the widget on any of the site's pages."""
    access.look(address(request))
    queries.sites.get(key)
    return content(request, access.logo())


@api.post("/chat/visitors", response={201: shapes.ArrivedOut}, auth=None)
def arrive(request: HttpRequest, body: shapes.ArriveIn) -> Status[dict[str, Any]]:
    """A browser comes for the first time, or a site's own user with a signed identity.

    Somebody who signs in while they talk shows the key they had: the talk that goes on is theirs from now on.
    """
    count_try(tried(rules.ARRIVE, "chat arrive", "", address(request)))
    site, headers = queries.sites.get(body.site), {name.lower(): value for name, value in request.headers.items()}
    access.check_origin(headers, site.origins)
    identity = rules.identity(body.identity, site.secrets(), clock.now()) if body.identity else None
    visitor, token = actions.arrive(site, identity=identity, before=access.before(headers))
    return Status(201, {"visitor": visitor.pk, "token": token, "name": visitor.name})


@api.post("/chat/talks", response={201: shapes.TalkOut}, auth=VisitorKey())
def begin_talk(request: FromVisitor, body: shapes.BeginIn) -> Status[dict[str, Any]]:
    """Begin to talk."""
    who = request.auth
    count_try(tried(rules.BEGIN, "chat begin", str(who.id), who.address))
    said = Contact(body.name, body.phone, body.email)
    more = {"problem": body.problem_type or "", "language": body.language, "page": body.page}
    beginning = actions.Beginning(body.text, said, body.client_key, **more)
    talk = actions.begin(who, queries.site_of(who.site_id), beginning)
    return Status(201, _whole(talk.code, access.theirs(who, talk.code), 0))


@api.get("/chat/talks", response=shapes.Talks, auth=VisitorKey())
def list_talks(request: FromVisitor, after: Cursor = 0, limit: Limit = 20) -> dict[str, Any]:
    """One's own talks, the newest first."""
    items, following = queries.history(request.auth, before=after, limit=limit)
    return {"items": items, "next": None if following is None else str(following)}


@api.get("/chat/talks/{talk}", response=shapes.TalkOut, auth=VisitorKey())
def read_talk(request: FromVisitor, talk: TalkCode, after: Cursor = 0) -> dict[str, Any]:
    """A talk with what was said after a message, or with its newest messages."""
    found = access.theirs(request.auth, talk)
    whole = _whole(talk, found, after)
    if whole["state"] == "queued":
        seen_many([found.contact_id])
    return whole


@api.post("/chat/talks/{talk}/files", response={201: shapes.KeptOut}, auth=VisitorKey())
def send_file(request: FromVisitor, talk: TalkCode, file: File[UploadedFile]) -> Status[Any]:
    """Keep a file, to be named in a message."""
    who, found = request.auth, access.theirs(request.auth, talk)
    count_try(tried(rules.UPLOAD, "chat upload", str(who.id), who.address))
    largest = queries.largest_file()
    if (file.size or 0) > largest:
        raise FileTooLarge(most_mb=largest // MEGABYTE)
    rooms = {f"chat talk {found.contact_id}": rules.VISITOR_WAITING, f"chat address {network(who.address)}": 60}
    return Status(201, received(file, by=who.principal, shares={room: n * largest for room, n in rooms.items()}))


@api.get("/chat/files/{key}", auth=None)
def read_file(request: HttpRequest, key: Annotated[str, Field(max_length=400)]) -> HttpResponse:
    """A file of a talk by its signed address."""
    return content(request, access.file_behind(key))


@api.post("/chat/talks/{talk}/read", response={204: None}, auth=VisitorKey())
def read_up_to(request: FromVisitor, talk: TalkCode, body: shapes.ReadIn) -> Status[None]:
    """The visitor has read so far."""
    contact = access.theirs(request.auth, talk).contact_id
    if read(contact, message_id=body.message_id, side="visitor"):
        relaying.read(contact, "visitor", body.message_id)
    return Status(204, None)


@api.post("/chat/talks/{talk}/typing", response={204: None}, auth=VisitorKey())
def type_on(request: FromVisitor, talk: TalkCode) -> Status[None]:
    """The visitor types; for a page without a live line."""
    relaying.typing(access.theirs(request.auth, talk).contact_id, request.auth.name)
    return Status(204, None)


@api.post("/chat/talks/{talk}/end", response=shapes.StateOut, auth=VisitorKey())
def end_talk(request: FromVisitor, talk: TalkCode) -> dict[str, Any]:
    """The visitor has no more to say; ending twice changes nothing."""
    found = access.theirs(request.auth, talk)
    if rules.state(queries.standing(found.contact_id).state) != "ended":
        end(found.contact_id, by=request.auth.principal)
    return queries.shown_state(talk, queries.standing(found.contact_id))


@api.post("/chat/talks/{talk}/callback", response={201: shapes.NumberOut}, auth=VisitorKey())
def ask_callback(request: FromVisitor, talk: TalkCode, body: shapes.CallbackIn) -> Status[dict[str, Any]]:
    """Be called instead of waiting."""
    who, found = _leaving(request, talk)
    return Status(201, {"number": actions.callback(who, found.contact_id, phone=body.phone, at=body.at)})


@api.post("/chat/talks/{talk}/message", response={201: shapes.NumberOut}, auth=VisitorKey())
def leave_message(request: FromVisitor, talk: TalkCode, body: shapes.LeaveIn) -> Status[dict[str, Any]]:
    """Leave a message instead of waiting: it becomes a ticket."""
    who, found = _leaving(request, talk)
    given = {"text": body.text, "phone": body.phone, "email": body.email}
    return Status(201, {"number": actions.leave_message(who, found.contact_id, **given)})


@api.post("/chat/talks/{talk}/transcript", response={202: None}, auth=VisitorKey())
def send_transcript(request: FromVisitor, talk: TalkCode, body: shapes.LetterIn) -> Status[None]:
    """Have the talk sent by e-mail."""
    who, found = request.auth, access.theirs(request.auth, talk)
    count_try(tried(rules.LETTER, "chat letter", str(found.contact_id), who.address))
    actions.send_transcript(found.contact_id, to=body.email)
    return Status(202, None)


def _leaving(request: FromVisitor, talk: str) -> tuple[Visiting, Began]:
    found = access.theirs(request.auth, talk)
    count_try(tried(rules.LEAVE, "chat leave", str(found.contact_id), request.auth.address))
    return request.auth, found


def _whole(code: str, found: Began, after: int) -> dict[str, Any]:
    now = queries.standing(found.contact_id)
    said, following = queries.shown_messages(code, now.conversation_id, after=after, limit=200)
    return {**queries.shown_state(code, now), "messages": said, "next": following}
