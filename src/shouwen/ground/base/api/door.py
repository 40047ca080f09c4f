"""The middleware before every address under /api: bounds on what comes in, and JSON even for a wrong address."""

import re
from collections.abc import Callable
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse, HttpResponseBase

from shouwen.ground.base.api.faults import (
    MEGABYTE,
    FileTooLarge,
    Internal,
    Malformed,
    NotAllowed,
    TooLarge,
    largest_file,
)
from shouwen.ground.base.api.kit import refuse, refuse_unfit
from shouwen.ground.base.errors import NotFound, ShouwenError

MOST_JSON = 2 * 1024 * 1024
WIDE: dict[re.Pattern[str], int] = {}
ENVELOPE = MEGABYTE  # what stands around a file in a form
PLAIN: dict[int, type[ShouwenError]] = {
    HTTPStatus.BAD_REQUEST: Malformed,
    HTTPStatus.NOT_FOUND: NotFound,
    HTTPStatus.METHOD_NOT_ALLOWED: NotAllowed,
    HTTPStatus.INTERNAL_SERVER_ERROR: Internal,
}


def door(get_response: Callable[[HttpRequest], HttpResponseBase]) -> Callable[[HttpRequest], HttpResponseBase]:
    """Stands in settings.MIDDLEWARE; other addresses pass untouched."""

    def answer(request: HttpRequest) -> HttpResponseBase:
        if not request.path_info.startswith("/api/"):
            return get_response(request)
        try:
            check(request)
        except ShouwenError as error:
            return refuse(request, error)
        response = get_response(request)
        kind = PLAIN.get(response.status_code)
        if kind is not None and not response.headers.get("Content-Type", "").startswith("application/json"):
            plain = refuse(request, kind())
            if "Allow" in response.headers:
                plain.headers["Allow"] = response.headers["Allow"]
            response = plain
        response.headers.setdefault("Cache-Control", "no-store")
        response.headers.setdefault("X-Content-Type-Options", "nosniff")
        return response

    return answer


def check(request: HttpRequest) -> None:
    """Refuse an address that no room can hold and a body larger than any room takes."""
    refuse_unfit(request.path_info)
    try:
        length = int(request.META.get("CONTENT_LENGTH") or 0)
    except ValueError:
        raise Malformed() from None
    kind = request.content_type or ""
    if length > most_bytes(kind, request.path_info):
        raise too_large(kind, request.path_info)


def widen(path: str, most: int) -> None:
    """Addresses (a pattern) that take more JSON than others, since a whole file stands in it."""
    WIDE[re.compile(path)] = most


def most_bytes(content_type: str, path: str = "") -> int:
    """The longest body that any room takes: of a form, the largest file taken and what stands around it."""
    if _is_form(content_type):
        return largest_file() + ENVELOPE
    return next((most for pattern, most in WIDE.items() if pattern.fullmatch(path)), MOST_JSON)


def too_large(content_type: str, path: str = "") -> TooLarge:
    """What to say of a longer one."""
    if _is_form(content_type):
        return FileTooLarge(most_mb=largest_file() // MEGABYTE)
    return TooLarge(most=most_bytes(content_type, path))


def _is_form(content_type: str) -> bool:
    return content_type.lower().startswith("multipart/")


def no_such_address(request: HttpRequest, _rest: str = "") -> HttpResponse:
    """Any /api address that no room serves."""
    return refuse(request, NotFound())
