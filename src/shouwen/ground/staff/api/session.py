"""Signing in and out, one's own password, links that work once, the demonstration's people."""

from typing import Annotated, Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from pydantic import StringConstraints

from shouwen.ground.base.api import kit
from shouwen.ground.base.api.faults import largest_file
from shouwen.ground.base.api.kit import Status
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.errors import NotSignedIn
from shouwen.ground.base.principals import actions as principals
from shouwen.ground.base.principals import queries, rules
from shouwen.ground.base.principals.actions import Opened
from shouwen.ground.base.principals.errors import ForeignOrigin, NeedsSession
from shouwen.ground.base.principals.resolve import session_key
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.staff import actions
from shouwen.ground.staff.api.router import router
from shouwen.ground.staff.api.schemas import Email, Name, Ref, ref
from shouwen.ground.staff.models import Person
from shouwen.ground.staff.queries import reference
from shouwen.ground.staff.queries.people import demo_people, invited_person, nobody_yet, own_person
from shouwen.ground.staff.rules.demo import PASSWORD, demo_allowed
from shouwen.ground.staff.rules.rights import WORDS

Password = Annotated[str, StringConstraints(min_length=1, max_length=200, strip_whitespace=False)]
Typed = Annotated[str, StringConstraints(min_length=1, max_length=254)]


class SignIn(kit.In):
    email: Typed
    password: Password


class PasswordChange(kit.In):
    old: Password
    new: Password


class Asked(kit.In):
    email: Typed


class NewPassword(kit.In):
    new: Password


class Accepted(kit.In):
    password: Password


class InvitedPerson(kit.Out):
    email: str
    name: str


class FirstStart(kit.Out):
    """Whether nobody can sign in yet, so that whoever has the server's key sets the house up."""

    needed: bool


class Beginning(kit.In):
    """`key` is what `shouwen up` printed when it started."""

    key: Typed
    company: Name
    name: Name
    email: Email
    password: Password


class Me(kit.Out):
    id: int
    name: str
    email: str
    language: str
    roles: list[str]
    teams: list[Ref]
    presence: str
    presence_since: kit.Moment | None
    chats: int


class CompanyOut(kit.Out):
    name: str
    logo: str | None
    colour: str


class SessionOut(kit.Out):
    """Who is signed in, how far each right reaches, the largest file taken, and the word to send as X-CSRFToken."""

    person: Me
    capabilities: dict[str, str]
    company: CompanyOut
    file_bytes: int
    csrf: str


class DemoPerson(kit.Out):
    email: str
    name: str
    role: str


class DemoOut(kit.Out):
    people: list[DemoPerson]
    password: str


def local(request: HttpRequest) -> bool:
    """Whether the demonstration's public password may work for this request."""
    return demo_allowed(listens_locally=settings.LISTENS_LOCALLY, headers=request.headers)


def _session(request: HttpRequest, principal: Principal, csrf: str) -> SessionOut:
    person = own_person(principal.id or 0)
    language = kit.language(request.headers.get("Accept-Language", ""), person.language)
    known, ours = reference(), company()
    presence = getattr(person, "presence", None)
    return SessionOut(
        person=Me(
            id=person.pk,
            name=person.name,
            email=person.email,
            language=person.language,
            roles=person.roles,
            teams=[ref(known.teams, each.team_id, language) for each in person.memberships.all()],
            presence=presence.state if presence else "offline",
            presence_since=presence.since if presence else None,
            chats=presence.chats if presence else 0,
        ),
        capabilities={
            capability: WORDS[reach]
            for capability in principal.capabilities
            if (reach := principal.reach(capability)) is not None
        },
        company=CompanyOut(name=ours.name, logo=ours.logo, colour=ours.colour),
        file_bytes=largest_file(),
        csrf=csrf,
    )


def _set_cookies(request: HttpRequest, response: HttpResponse, opened: Opened) -> None:
    secure = request.is_secure() or request.headers.get("X-Forwarded-Proto") == "https"
    for name, value, hidden in (
        (settings.SESSION_COOKIE_NAME, opened.session_key, True),
        ("csrftoken", opened.csrf, False),
    ):
        age = settings.SESSION_COOKIE_AGE
        response.set_cookie(name, value, max_age=age, secure=secure, httponly=hidden, samesite="Lax")


def _refuse_foreign(request: HttpRequest) -> None:
    """Before a sign-in there is no CSRF word: a browser's Origin must do, a program sends none."""
    origin = request.headers.get("Origin")
    if origin is not None and not rules.same_host(origin, request.headers.get("Host", "")):
        raise ForeignOrigin()


@router.get("/session", response=SessionOut)
def read_session(request: kit.Request) -> SessionOut:
    """Who is signed in."""
    key = session_key(request.headers.get("Cookie", ""))
    return _session(request, request.auth, queries.csrf_of(key) if key else "")


@router.post("/session", auth=None, response=SessionOut)
def sign_in(request: kit.Request, response: HttpResponse, body: SignIn) -> SessionOut:
    """Sign in with e-mail and password; sets the cookies sessionid and csrftoken."""
    _refuse_foreign(request)
    admits_demo = local(request)

    def admits(person: Any) -> bool:
        return admits_demo or not (isinstance(person, Person) and person.is_demo)

    opened = principals.sign_in(body.email, body.password, address=kit.address(request), admits=admits)
    _set_cookies(request, response, opened)
    principal = queries.person(opened.person_id)
    if principal is None:
        raise NotSignedIn()
    return _session(request, principal, opened.csrf)


@router.delete("/session", response={204: None})
def sign_out(request: kit.Request, response: HttpResponse) -> Status[None]:
    """Sign out on this device."""
    key = session_key(request.headers.get("Cookie", ""))
    if "*" not in request.auth.scopes or not key:
        raise NeedsSession()
    principals.sign_out(key, by=request.auth)
    response.delete_cookie(settings.SESSION_COOKIE_NAME, samesite="Lax")
    response.delete_cookie("csrftoken", samesite="Lax")
    return Status(204, None)


@router.post("/session/password", response={204: None})
def change_password(request: kit.Request, response: HttpResponse, body: PasswordChange) -> Status[None]:
    """Change one's own password; all other sessions end."""
    _set_cookies(request, response, principals.change_password(body.old, body.new, by=request.auth))
    return Status(204, None)


@router.post("/password-resets", auth=None, response={202: None})
def ask_reset(request: kit.Request, body: Asked) -> Status[None]:
    """Ask for a mail with a way to a new password; the answer is the same whoever asks."""
    _refuse_foreign(request)
    actions.ask_reset(body.email, address=kit.address(request))
    return Status(202, None)


@router.post("/password-resets/{token}", auth=None, response={204: None})
def use_reset(request: kit.Request, token: str, body: NewPassword) -> Status[None]:
    """Set a new password by the mailed link, once."""
    _refuse_foreign(request)
    principals.use_reset(token, body.new, address=kit.address(request))
    return Status(204, None)


@router.get("/invitations/{token}", auth=None, response=InvitedPerson)
def read_invitation(request: kit.Request, token: str) -> InvitedPerson:
    """For whom an invitation is."""
    person = invited_person(token)
    return InvitedPerson(email=person.email, name=person.name)


@router.post("/invitations/{token}", auth=None, response={204: None})
def accept_invitation(request: kit.Request, response: HttpResponse, token: str, body: Accepted) -> Status[None]:
    """Take up an invitation by choosing a password, once; it signs in."""
    _refuse_foreign(request)
    opened = principals.accept(token, body.password, address=kit.address(request))
    _set_cookies(request, response, opened)
    return Status(204, None)


@router.get("/demo", auth=None, response=DemoOut)
def read_demo(request: kit.Request) -> DemoOut:
    """The demonstration's people, where their public password works; elsewhere nobody."""
    if not local(request):
        return DemoOut(people=[], password="")
    people = [DemoPerson(email=p.email, name=p.name, role=p.roles[0] if p.roles else "") for p in demo_people()]
    return DemoOut(people=people, password=PASSWORD if people else "")


@router.get("/first-start", auth=None, response=FirstStart)
def read_first_start(request: kit.Request) -> FirstStart:
    """Whether the house is still empty."""
    return FirstStart(needed=nobody_yet())


@router.post("/first-start", auth=None, response={201: SessionOut})
def begin(request: kit.Request, response: HttpResponse, body: Beginning) -> Status[SessionOut]:
    """Name the company and become its administrator; works once, in an empty house, and signs in."""
    _refuse_foreign(request)
    language = kit.language(request.headers.get("Accept-Language", ""))
    given = body.model_dump()
    opened = actions.begin(given.pop("company"), **given, language=language, address=kit.address(request))
    _set_cookies(request, response, opened)
    principal = queries.person(opened.person_id)
    if principal is None:
        raise NotSignedIn()
    return Status(201, _session(request, principal, opened.csrf))
