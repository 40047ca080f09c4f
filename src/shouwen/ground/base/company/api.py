"""The company's settings, its logo, and mail that did not go out."""

from typing import Annotated, Any, Literal

from django.http import HttpRequest
from ninja import File, UploadedFile
from pydantic import Field, StringConstraints

from shouwen.ground.base.api.kit import Id, In, Line, Moment, Out, Page, Request, router
from shouwen.ground.base.company import actions, mail, queries, rules
from shouwen.ground.base.company.errors import BadLogo
from shouwen.ground.base.company.models import Outgoing
from shouwen.ground.base.files import access
from shouwen.ground.base.files.api import received

api = router("company")
MOST = 200
MANAGE = "company.manage"
Colour = Annotated[str, StringConstraints(pattern=r"^#[0-9A-Fa-f]{6}$")]
Clock = Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-4]):[0-5]\d$")]
Hours = Annotated[list[tuple[Clock, Clock]], Field(max_length=6)]
Weekday = Literal["0", "1", "2", "3", "4", "5", "6"]


def _short(most: int) -> Any:
    return StringConstraints(strip_whitespace=True, max_length=most)


access.register(actions.OWNER, lambda _principal, _company_id: True)  # the logo is for everyone


class CompanyOut(Out):
    """What everyone may know."""

    name: str
    short_name: str
    logo: str | None
    colour: str
    language: str
    timezone: str
    address: str
    phone: str


class SettingsOut(CompanyOut):
    """All settings; of the mail password only whether there is one."""

    begun: bool
    completion_hours: int | None
    week: dict[str, list[tuple[str, str]]]
    mail_host: str
    mail_port: int
    mail_user: str
    mail_password_set: bool
    mail_sender: str
    mail_tls: rules.Tls
    mail_ready: bool
    unsent: int


class SettingsIn(In):
    """Settings to change; what is left out stays. `mail_password` is never shown again; "" takes it away."""

    name: Annotated[str, _short(80), Field(min_length=1)] | None = None
    short_name: Annotated[str, _short(20)] | None = None
    colour: Colour | None = None
    language: Literal["zh-CN", "zh-TW", "en"] | None = None
    timezone: Annotated[str, _short(60)] | None = None
    address: Annotated[str, _short(200)] | None = None
    phone: Annotated[str, StringConstraints(pattern=r"^[0-9+()\-\s]{0,40}$")] | None = None
    completion_hours: Annotated[int, Field(ge=1, le=8760, strict=True)] | None = None
    week: dict[Weekday, Hours] | None = None
    mail_host: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9.:\-]{0,253}$")] | None = None
    mail_port: Annotated[int, Field(ge=1, le=65535, strict=True)] | None = None
    mail_user: Annotated[str, _short(254)] | None = None
    mail_password: Annotated[str, Field(max_length=500)] | None = None
    mail_sender: Annotated[str, _short(254)] | None = None
    mail_tls: rules.Tls | None = None


class Probe(In):
    """Where a test mail goes."""

    to: Line


class Gone(Out):
    """A mail went out."""

    sent: bool


class OutgoingOut(Out):
    """A mail that waits for a person; `again` says whether it can be sent once more."""

    id: int
    to: str
    subject: str
    state: str
    error: str
    tries: int
    created_at: Moment
    again: bool


@api.get("/company", auth=None, response=CompanyOut)
def read_company(request: HttpRequest) -> rules.Company:
    """Name and looks, for everyone."""
    return queries.company()


@api.get("/company/settings", response=SettingsOut)
def read_settings(request: Request) -> dict[str, Any]:
    """All settings."""
    request.auth.require(MANAGE)
    return _shown(queries.company())


@api.patch("/company", response=SettingsOut)
def change_settings(request: Request, changes: SettingsIn) -> dict[str, Any]:
    """Change some settings, all of them or none."""
    request.auth.require(MANAGE)
    given = changes.model_dump(exclude_unset=True)
    plain = {name: value for name, value in given.items() if value is not None or name == "completion_hours"}
    if "week" in plain:
        plain["week"] = {int(day): tuple(pairs) for day, pairs in plain["week"].items()}
    return _shown(actions.set_company(by=request.auth, **plain))


@api.post("/company/logo", response=SettingsOut)
def change_logo(request: Request, file: File[UploadedFile]) -> dict[str, Any]:
    """Send a PNG, JPEG or WebP picture of at most 1 MB as the logo."""
    request.auth.require(MANAGE)
    if (file.size or 0) > actions.LOGO_BYTES:
        raise BadLogo()
    kept = received(file, by=request.auth)
    return _shown(actions.set_company(by=request.auth, logo_id=kept["id"]))


@api.delete("/company/logo", response=SettingsOut)
def remove_logo(request: Request) -> dict[str, Any]:
    """Go without a logo."""
    request.auth.require(MANAGE)
    return _shown(actions.set_company(by=request.auth, logo_id=None))


@api.post("/company/test-mail", response=Gone)
def send_test_mail(request: Request, probe: Probe) -> Gone:
    """Send a test mail with the present setting; what is wrong with it is told."""
    request.auth.require(MANAGE)
    mail.probe(probe.to)
    return Gone(sent=True)


@api.get("/company/mail", response=Page[OutgoingOut])
def list_unsent(request: Request, after: Id | None = None) -> dict[str, Any]:
    """Mail that was not sent, the newest first, and why."""
    request.auth.require(MANAGE)
    waiting = queries.unsent() if after is None else queries.unsent().filter(pk__lt=after)
    rows = list(waiting[:MOST])
    following = str(rows[-1].pk) if len(rows) == MOST else None
    return {"items": [_outgoing(row) for row in rows], "next": following}


@api.post("/company/mail/{outgoing_id}/send", response=Gone)
def send_kept_mail(request: Request, outgoing_id: Id) -> Gone:
    """Try a kept mail once more."""
    request.auth.require(MANAGE)
    return Gone(sent=mail.send_again(outgoing_id).sent)


def _shown(company: rules.Company) -> dict[str, Any]:
    names = [*CompanyOut.model_fields, "begun", "completion_hours"]
    return {name: getattr(company, name) for name in names} | {
        "week": {str(day): list(pairs) for day, pairs in company.week.items()},
        "mail_host": company.mail.host,
        "mail_port": company.mail.port,
        "mail_user": company.mail.user,
        "mail_password_set": bool(company.mail.sealed),
        "mail_sender": company.mail.sender,
        "mail_tls": company.mail.tls,
        "mail_ready": company.mail.ready,
        "unsent": queries.unsent().count(),
    }


def _outgoing(row: Outgoing) -> dict[str, Any]:
    plain = {name: getattr(row, name) for name in ("id", "to", "subject", "state", "error", "tries", "created_at")}
    return plain | {"again": bool(row.text)}
