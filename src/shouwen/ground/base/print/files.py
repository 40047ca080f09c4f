"""Files as answers, in one of two languages."""

from typing import Annotated, Any, Literal
from urllib.parse import quote

from django.http import HttpResponse
from ninja import Query

Tongue = Annotated[Literal["zh-CN", "en"] | None, Query(description="Without it, the reader's own.")]


def described(kind: str) -> dict[str, Any]:
    """A file in the OpenAPI document."""
    schema = {"schema": {"type": "string", "format": "binary"}}
    return {"responses": {200: {"description": "OK", "content": {kind: schema}}}}


def sent(body: bytes, kind: str, name: str, *, inline: bool = False) -> HttpResponse:
    """A file under its Chinese or English name; every reader may have another one, so no cache keeps it."""
    plain = "".join(one for one in name if one.isascii() and one not in '"\\\r\n').strip(" .-") or "document"
    place = "inline" if inline else "attachment"
    disposition = f"{place}; filename=\"{plain}\"; filename*=UTF-8''{quote(name)}"
    headers = {"Content-Disposition": disposition, "X-Content-Type-Options": "nosniff", "Cache-Control": "no-store"}
    return HttpResponse(body, content_type=kind, headers=headers)
