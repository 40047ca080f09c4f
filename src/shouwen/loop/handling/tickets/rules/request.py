"""A request as it comes to any door, and as it is kept: cleaned, its codes known. Pure."""

import datetime as dt
import re
from collections.abc import Container, Mapping
from typing import Annotated, Final, Protocol

import msgspec

from shouwen.ground.base.errors import Invalid
from shouwen.ground.customers.rules import Clean, Contact
from shouwen.ground.customers.rules import clean as clean_contact
from shouwen.loop.handling.conversations.rules import clean as clean_text
from shouwen.loop.handling.conversations.rules import clean_line
from shouwen.loop.handling.tickets.errors import NotYourChannel, UnknownCode, ValueUnfit
from shouwen.loop.standards.rules.document import Field
from shouwen.loop.standards.rules.forms import fits
from shouwen.loop.standards.rules.happenings import Opened, Value
from shouwen.loop.standards.rules.terms import CHANNELS

SUBJECT: Final = 200
KEY: Final = re.compile(r"[!-~]{1,200}")  # what an Idempotency-Key may be
OF_DOORS: Final = frozenset({"portal", "import"})  # figures tell them apart: nobody says them but the door itself
MOST_FILES: Final = 20
NAMED: Final = frozenset({"problem", "product", "region", "channel", "tier", "level"})  # the house fills these in
RESERVED: Final = NAMED | {f"{name}_path" for name in NAMED}
EARLIEST, LATEST = dt.datetime(2000, 1, 1, tzinfo=dt.UTC), dt.datetime(2200, 1, 1, tzinfo=dt.UTC)

Moment = Annotated[dt.datetime, msgspec.Meta(tz=True)]


class ContactBody(msgspec.Struct, forbid_unknown_fields=True):
    """Whom we can reach, as typed."""

    name: str = ""
    phone: str = ""
    email: str = ""
    openid: str = ""


class Body(msgspec.Struct, forbid_unknown_fields=True):
    """The body of POST /tickets."""

    subject: str
    description: str
    contact: ContactBody
    problem_type: str = ""
    product: str = ""
    region: str = ""
    channel: str = ""
    level: str = ""
    contacted_at: Moment | None = None
    values: dict[str, Value] = {}
    files: list[int] = []


class Request(msgspec.Struct, frozen=True):
    """A cleaned request. `take` says that who opens it by hand serves it, if in its team."""

    subject: str
    description: str
    contact: Clean
    channel: str
    opened: Opened
    take: bool = False
    files: tuple[int, ...] = ()


class Codes(Protocol):
    """One table of reference data."""

    def lineage(self, code: str) -> tuple[str, ...]:
        """The codes from the root down to `code`; nothing for one not in use."""


class Known(Protocol):
    """The reference data a request may name."""

    @property
    def problems(self) -> Codes: ...
    @property
    def products(self) -> Codes: ...
    @property
    def regions(self) -> Codes: ...


def clean(
    body: Body, known: Known, *, channel: str, take: bool = False, levels: Container[str] | None = None
) -> Request:
    """The request as it is kept, or a refusal that names what is wrong."""
    if body.channel and body.channel not in CHANNELS:
        raise UnknownCode(what="channel", code=body.channel[:64])
    if body.channel in OF_DOORS - {channel}:
        raise NotYourChannel(channel=body.channel)
    if body.contacted_at is not None and not EARLIEST <= body.contacted_at <= LATEST:
        raise Invalid(fields={"contacted_at": f"{EARLIEST:%Y} to {LATEST:%Y}"})
    spoken = body.channel or channel
    values: dict[str, Value] = {**own(body.values), "channel": spoken}
    named = (("problem", body.problem_type), ("product", body.product), ("region", body.region))
    for what, code in named:
        if code:
            values |= placed(known, what, code)
    if body.level and levels is not None and body.level not in levels:
        raise UnknownCode(what="level", code=body.level[:64])
    if body.level:
        values["level"] = body.level
    subject = clean_line(body.subject, field="subject", limit=SUBJECT)
    description = clean_text(body.description, field="description")
    typed = body.contact
    return Request(
        subject=subject,
        description=description,
        contact=clean_contact(Contact(typed.name, typed.phone, typed.email, typed.openid)),
        channel=spoken,
        opened=Opened(values, body.contacted_at),
        take=take,
        files=tuple(body.files[:MOST_FILES]),
    )


def placed(known: Known, what: str, code: str) -> dict[str, Value]:
    """A code and its path from the root, as conditions read them; UnknownCode for one not in use."""
    tables: dict[str, Codes] = {"problem": known.problems, "product": known.products, "region": known.regions}
    lineage = tables[what].lineage(code)
    if not lineage:
        raise UnknownCode(what=what, code=code[:64])
    return {what: code, f"{what}_path": "/".join(lineage)}


def own(values: Mapping[str, Value]) -> dict[str, Value]:
    """The standard's own fields of a request: what the house fills in itself cannot be given."""
    if len(values) > 50:
        raise UnknownCode(what="field", code="…")
    kept: dict[str, Value] = {}
    for name, value in values.items():
        if name in RESERVED:
            raise UnknownCode(what="field", code=name[:64])
        tidy = clean_line(value, field=f"values.{name[:40]}", required=False) if isinstance(value, str) else value
        kept[clean_line(name, field="values", limit=64)] = tidy
    return kept


def check_fields(values: Mapping[str, Value], fields: Mapping[str, Field]) -> None:
    """Only fields of the standard, of their type; never text, whose words a case does not keep."""
    for code in values.keys() - RESERVED:
        field = fields.get(code)
        if field is None:
            raise UnknownCode(what="field", code=code)
        if field.type == "text" or not fits(field, values[code]):
            raise ValueUnfit(field=code, name=(field.name.zh, field.name.en), why=field.type)
