"""Sites over HTTP, for administrators; and the staff's door to a ticket out of a talk."""

from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field, StringConstraints

from shouwen.ground.base.api.kit import Change, Code, Id, In, Line, Moment, Out, Page, Request, Status, router
from shouwen.ground.base.company.queries import company
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.chat import actions, rules
from shouwen.loop.handling.chat.models import Site
from shouwen.loop.handling.contacts.access import may_rule

api = router("chat")
MANAGE = "company.manage"
MOST = 200
Colour = Annotated[str, StringConstraints(pattern=r"^(#[0-9A-Fa-f]{6})?$")]
Named = Annotated[str, StringConstraints(strip_whitespace=True, max_length=80)]
Greeting = Annotated[str, StringConstraints(max_length=500)]
Origins = Annotated[list[Annotated[str, StringConstraints(max_length=200)]], Field(max_length=50)]
Languages = Annotated[list[Literal["zh-CN", "zh-TW", "en"]], Field(max_length=3)]
Hour = Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-4]):[0-5]\d$")]
Week = dict[Literal["0", "1", "2", "3", "4", "5", "6"], Annotated[list[tuple[Hour, Hour]], Field(max_length=6)]]
Words = Annotated[str, StringConstraints(min_length=1, max_length=100_000)]


class SiteEntryIn(In):
    """A problem of the menu, and the team that serves it where it is not the site's."""

    problem: Code
    team: Code | None = None


class GreetingIn(In):
    """Words before a talk; an empty one is the house's."""

    zh_cn: Greeting = Field(default="", alias="zh-CN")
    zh_tw: Greeting = Field(default="", alias="zh-TW")
    en: Greeting = ""


class SiteIn(In):
    """A new site."""

    key: Code
    name: Named = ""
    colour: Colour = ""
    team: Code = "service"
    greeting: GreetingIn | None = None
    menu: Annotated[list[SiteEntryIn], Field(max_length=30)] = Field(default_factory=list)
    origins: Origins = Field(default_factory=list)
    languages: Languages = Field(default_factory=list)
    week: Week | None = None


class SiteChange(Change):
    """What to change; what is left out stays. `week` null means when the chat is open anyway."""

    nullable: ClassVar[frozenset[str]] = frozenset({"week"})

    name: Named | None = None
    colour: Colour | None = None
    team: Code | None = None
    greeting: GreetingIn | None = None
    menu: Annotated[list[SiteEntryIn], Field(max_length=30)] | None = None
    origins: Origins | None = None
    languages: Languages | None = None
    week: Week | None = None
    archived: bool | None = None


class SiteEntryOut(Out):
    """A problem of the menu."""

    problem: str
    team: str


class SiteSettingsOut(Out):
    """A site; of its secret only since when it holds. `code` is the line to copy into the site's pages."""

    key: str
    name: str
    colour: str
    team: str
    greeting: dict[str, str]
    menu: list[SiteEntryOut]
    origins: list[str]
    languages: list[str]
    week: dict[str, list[list[str]]] | None
    rotated_at: Moment
    archived_at: Moment | None
    code: str


class SiteSecretOut(SiteSettingsOut):
    """With its new secret, told this once."""

    secret: str


class TicketIn(In):
    """A ticket out of a talk."""

    subject: Line
    description: Words
    problem_type: Code | None = None
    product: Code | None = None
    region: Code | None = None


class NumberOut(Out):
    """The ticket's number."""

    number: str


@api.get("/chat/sites", response=Page[SiteSettingsOut])
def list_sites(request: Request) -> dict[str, Any]:
    """All sites."""
    request.auth.require(MANAGE)
    return {"items": [_shown(site) for site in Site.objects.order_by("key")[:MOST]], "next": None}


@api.post("/chat/sites", response={201: SiteSecretOut})
def add_site(request: Request, body: SiteIn) -> Status[dict[str, Any]]:
    """A new site with its secret."""
    request.auth.require(MANAGE)
    given = _plain(body.model_dump(exclude={"key"}, by_alias=True))
    site, secret = actions.add_site(body.key, by=request.auth, **given)
    return Status(201, {**_shown(site), "secret": secret})


@api.patch("/chat/sites/{key}", response=SiteSettingsOut)
def change_site(request: Request, key: Code, body: SiteChange) -> dict[str, Any]:
    """Change a site."""
    request.auth.require(MANAGE)
    given = _plain(body.model_dump(exclude_unset=True, by_alias=True))
    return _shown(actions.change_site(key, by=request.auth, **given))


@api.post("/chat/sites/{key}/secret", response=SiteSecretOut)
def rotate_secret(request: Request, key: Code) -> dict[str, Any]:
    """A new secret; the one before holds for a day."""
    request.auth.require(MANAGE)
    site, secret = actions.rotate_secret(key, by=request.auth)
    return {**_shown(site), "secret": secret}


@api.post("/contacts/{contact_id}/ticket", response={201: NumberOut})
def open_ticket(request: Request, contact_id: Id, body: TicketIn) -> Status[dict[str, Any]]:
    """Open a ticket for the talk's customer; a talk has one."""
    may_rule(request.auth, contact_id)
    request.auth.require("tickets.open")
    codes = {"problem": body.problem_type, "product": body.product, "region": body.region}
    plain = {what: code for what, code in codes.items() if code}
    words = {"subject": body.subject, "description": body.description}
    return Status(201, {"number": actions.open_ticket(contact_id, codes=plain, by=request.auth, **words)})


def _plain(given: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in given.items() if value is not None or name == "week"}


def _shown(site: Site) -> dict[str, Any]:
    plain = ("key", "name", "colour", "greeting", "menu", "origins", "week", "rotated_at", "archived_at")
    return {name: getattr(site, name) for name in plain} | {
        "languages": site.languages or list(rules.LANGUAGES),
        "team": reference().teams.codes.get(site.team_id, ""),
        "code": f'<script async src="{company().address}/widget.js" data-site="{site.key}"></script>',
    }
