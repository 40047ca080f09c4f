"""What a room needs for its `api`: `router`, the typed `Request`, schema bases and bounded field types."""

import dataclasses
import datetime as dt
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, Any, ClassVar, Generic, TypeVar

from django.http import HttpRequest, HttpResponse
from django.utils.datastructures import MultiValueDict
from ninja import NinjaAPI, Router, Schema
from ninja.errors import AuthenticationError, HttpError, ValidationError
from ninja.openapi.schema import OpenAPISchema
from ninja.operation import Operation
from ninja.parser import Parser
from ninja.renderers import JSONRenderer
from ninja.responses import Status
from ninja.security.base import AuthBase
from pydantic import AwareDatetime, ConfigDict, Field, StringConstraints

from shouwen.ground.base.api.document import Document, room
from shouwen.ground.base.api.faults import Malformed, UnfitCharacter, problem, refusal
from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.base.principals.resolve import resolve
from shouwen.ground.base.principals.rules import ANONYMOUS, Principal
from shouwen.ground.base.taiwan import TRADITIONAL

__all__ = [
    "Api",
    "Change",
    "Code",
    "Id",
    "In",
    "Line",
    "Moment",
    "Out",
    "Page",
    "Problem",
    "Request",
    "Status",
    "address",
]
__all__ += ["asker", "build", "language", "language_of", "problem", "read_json", "refusal", "refuse", "refuse_unfit"]
__all__ += ["router"]
T = TypeVar("T")
Id = Annotated[int, Field(ge=1, le=2**63 - 1)]
Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
Code = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_.-]{0,63}$")]
EARLIEST, LATEST = dt.datetime(1970, 1, 1, tzinfo=dt.UTC), dt.datetime(2200, 1, 1, tzinfo=dt.UTC)
Moment = Annotated[AwareDatetime, Field(ge=EARLIEST, le=LATEST)]  # beyond these, arithmetic with zones overflows


class Request(HttpRequest):
    """A request behind our sign-in: `auth` is who asks."""

    auth: Principal


class In(Schema):
    """Base of what comes in: unknown fields are refused, texts are trimmed."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)


class Out(Schema):
    """Base of what goes out."""


class Change(In):
    """Base of a PATCH: only the fields given change; null empties those in `nullable` and means nothing elsewhere."""

    nullable: ClassVar[frozenset[str]] = frozenset()

    def changes(self) -> dict[str, Any]:
        """The fields to change, plain."""
        given = self.model_dump(exclude_unset=True)
        return {name: value for name, value in given.items() if value is not None or name in self.nullable}


class Page(Out, Generic[T]):
    """A list's answer; `next` is the opaque cursor of the following page."""

    items: list[T]
    next: str | None = None


class Problem(Out):
    """The one shape of a refusal."""

    code: str
    message: str
    detail: dict[str, Any]


def asker(request: HttpRequest) -> Principal:
    """Who asks, ANONYMOUS on a public address."""
    principal = getattr(request, "auth", None)
    return principal if isinstance(principal, Principal) else ANONYMOUS


def address(request: HttpRequest) -> str:
    """Where the asker's connection comes from; the server has already put a trusted proxy's word in its place."""
    return str(request.META.get("REMOTE_ADDR") or "")


def language(accepted: str, person: str = ANONYMOUS.language) -> str:
    """`zh-CN`, `zh-TW` or `en`: what Accept-Language likes best of them, else the person's own."""
    ranked = []
    for place, item in enumerate(accepted.lower().split(",")[:20]):
        tag, _, weight = item.strip().partition(";q=")
        if tag[:2] in ("zh", "en"):
            quality = float(weight) if re.fullmatch(r"[01](\.\d{0,3})?", weight) else 1.0
            ranked.append((-quality, place, tongue(tag)))
    return min(ranked)[2] if ranked else person


def tongue(tag: str) -> str:
    """Which of our languages a tag means; what is written in Taiwan, Hong Kong and Macau is Traditional Chinese."""
    if tag[:2] != "zh":
        return "en"
    return TRADITIONAL if {"tw", "hk", "mo", "hant"} & set(tag.split("-")) else "zh-CN"


def language_of(request: HttpRequest) -> str:
    """The language in which this asker reads answers."""
    return language(request.headers.get("Accept-Language", ""), asker(request).language)


def refuse(request: HttpRequest, error: Exception | type[Exception]) -> HttpResponse:
    """The answer to `error`, whatever it is."""
    error = error() if isinstance(error, type) else error
    tongue = language_of(request)
    status, headers, body = problem(refusal(error, tongue), tongue)
    return HttpResponse(body, status=status, headers=headers)


def refuse_unfit(value: object) -> None:
    """Refuse text that no database keeps: NUL and halves of surrogate pairs."""
    for text in _texts(value):
        if "\x00" in text or not _encodes(text):
            raise UnfitCharacter


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _texts(key)
            yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)


def _encodes(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _no_constant(name: str) -> object:
    raise ValueError(name)


def read_json(body: bytes) -> Any:
    """The JSON of a body, or Malformed (400) / UnfitCharacter (422); the same for every door."""
    try:
        value = json.loads(body, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise Malformed() from None
    if b"\\u" in body or b"\x00" in body:
        refuse_unfit(value)
    return value


class _Parser(Parser):
    def parse_body(self, request: HttpRequest) -> dict[str, Any]:
        value: dict[str, Any] = read_json(request.body)
        return value

    def parse_querydict(
        self, data: "MultiValueDict[Any, Any]", list_fields: list[str], request: HttpRequest
    ) -> dict[str, Any]:
        for values in data.lists():
            refuse_unfit(list(values[1]) if isinstance(values[1], list) else values[1])
        return super().parse_querydict(data, list_fields, request)


class _Renderer(JSONRenderer):
    json_dumps_params: Mapping[str, Any] = {"ensure_ascii": False}  # Chinese as it is, half the size


def _signed_in(request: HttpRequest) -> Principal:
    principal = resolve(request.headers, method=request.method or "GET")
    return dataclasses.replace(principal, address=address(request))


class BearerToken(AuthBase):
    """An API token in `Authorization: Bearer`."""

    openapi_type = "http"
    openapi_scheme = "bearer"

    def __call__(self, request: HttpRequest) -> Principal | None:
        return _signed_in(request) if "Authorization" in request.headers else None


class SessionCookie(AuthBase):
    """The cookie of a signed-in person; changing requests need X-CSRFToken and Origin too."""

    openapi_type = "apiKey"
    openapi_in = "cookie"
    openapi_name = "sessionid"

    def __call__(self, request: HttpRequest) -> Principal | None:
        return _signed_in(request)


def router(*tags: str) -> Router:
    """A room's router; every address needs a sign-in unless it says `auth=None`."""
    return Router(auth=[BearerToken(), SessionCookie()], tags=list(tags))


class Api(NinjaAPI):
    """All of the API; operation ids are room + verb, every operation names the shape of its refusals."""

    _schema: OpenAPISchema | None = None

    def get_openapi_operation_id(self, operation: Operation) -> str:
        """`staff_add_person` for `add_person` anywhere in staff's api."""
        return f"{room(operation)}_{operation.view_func.__name__}"

    def get_openapi_schema(self, **words: Any) -> OpenAPISchema:
        """Ninja's document with the Problem shape on every operation; made once."""
        if self._schema is None:
            prefix = words.get("path_prefix")
            schema = Document(self, self.get_root_path({}) if prefix is None else prefix)
            schema["components"]["schemas"]["Problem"] = Problem.model_json_schema()
            refused = {"$ref": "#/components/schemas/Problem"}
            for methods in schema["paths"].values():
                for operation in methods.values():
                    operation["responses"]["4XX"] = {
                        "description": "Refused, with the reason",
                        "content": {"application/json": {"schema": refused}},
                    }
            self._schema = schema
        return self._schema


def build(routers: Sequence[Router]) -> NinjaAPI:
    """The API of these rooms, to be mounted at /api/v1/."""
    api = Api(title="Shouwen", version="1", docs_url=None, urls_namespace="api", parser=_Parser(), renderer=_Renderer())
    _share(routers)
    for each in routers:
        api.add_router("", each)

    def carried(request: HttpRequest, error: HttpError | type[HttpError]) -> HttpResponse:
        cause = getattr(error, "__cause__", None)  # Ninja wraps whatever its parser raises
        return refuse(request, cause if isinstance(cause, ShouwenError) else error)

    for kind in (Exception, ShouwenError, ValidationError, AuthenticationError):
        api.add_exception_handler(kind, refuse)
    api.add_exception_handler(HttpError, carried)
    return api


def _share(routers: Sequence[Router]) -> None:
    """An address that two rooms serve, each by other methods, is one view: Django asks only the first."""
    first: dict[str, Router] = {}
    for each in routers:
        for path, view in list(each.path_operations.items()):
            owner = first.setdefault(path, each)
            if owner is not each:
                owner.path_operations[path].operations += view.operations
                del each.path_operations[path]
