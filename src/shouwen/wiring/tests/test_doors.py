"""The thin router: what it finds, what it adds, what it hides."""

import asyncio
import itertools
import pathlib
from collections.abc import Iterable, Iterator, MutableMapping
from typing import Any

import pytest
from pytest_django import Settings

from shouwen.ground.base.api.door import MOST_JSON
from shouwen.wiring.asgi import App, shown
from shouwen.wiring.doors import Message, Receive, Scope, Send, Table
from shouwen.wiring.pages import Pages

MB = 1024 * 1024


async def hello(scope: Scope, _receive: Receive, send: Send) -> None:
    await send({"type": "http.response.start", "status": 200, "headers": [(b"referrer-policy", b"no-referrer")]})
    await send({"type": "http.response.body", "body": scope["path_params"].get("number", "none").encode()})


async def broken(_scope: Scope, _receive: Receive, _send: Send) -> None:
    raise ValueError("a fault nobody foresaw")


LAST: MutableMapping[str, Any] = {"type": "http.request", "body": b"", "more_body": False}
DOORS = {("GET", "/api/v1/tickets/{number}"): hello, ("GET", "/api/v1/tickets"): hello, ("POST", "/break"): broken}


def ask(
    app: App, method: str, path: str, *, pieces: Iterable[bytes] = (b"",), **headers: str
) -> tuple[int, dict[bytes, bytes], bytes]:
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    coming = itertools.chain(({"type": "http.request", "body": piece, "more_body": True} for piece in pieces), [LAST])

    async def receive() -> MutableMapping[str, Any]:
        return next(coming, None) or await asyncio.Future[MutableMapping[str, Any]]()

    named = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    scope: Scope = {"type": "http", "method": method, "path": path, "headers": named, "query_string": b""}
    asyncio.run(app(scope, receive, send))
    body = b"".join(message.get("body", b"") for message in sent[1:])
    return sent[0]["status"], dict(sent[0]["headers"]), body


@pytest.fixture
def app(tmp_path: pathlib.Path) -> App:
    (tmp_path / "agent" / "assets").mkdir(parents=True)
    (tmp_path / "portal").mkdir()
    (tmp_path / "agent" / "index.html").write_text("<html>agent")
    (tmp_path / "portal" / "index.html").write_text("<html>portal")
    (tmp_path / "agent" / "favicon.svg").write_text("<svg/>")
    (tmp_path / "agent" / "assets" / "main-abc.js").write_text("plain")
    (tmp_path / "agent" / "assets" / "main-abc.js.br").write_text("brotli")
    (tmp_path / "agent" / "assets" / "main-abc.js.gz").write_text("gzip")
    return App(Table([DOORS]), Pages(tmp_path), ())


def test_a_door_gets_the_values_of_its_path(app: App) -> None:
    assert ask(app, "GET", "/api/v1/tickets/T26")[2] == b"T26"
    assert ask(app, "GET", "/api/v1/tickets")[2] == b"none"


def test_two_doors_of_one_address_are_refused() -> None:
    with pytest.raises(ValueError, match="two doors answer GET /api/v1/tickets"):
        Table([DOORS, {("GET", "/api/v1/tickets"): hello}])


def test_every_answer_is_safe_and_a_door_may_be_stricter(app: App) -> None:
    _, headers, _ = ask(app, "GET", "/api/v1/tickets")
    assert b"frame-ancestors 'none'" in headers[b"content-security-policy"]
    assert headers[b"x-content-type-options"] == b"nosniff"
    assert headers[b"referrer-policy"] == b"no-referrer"


def test_a_door_that_fails_answers_500_and_tells_nothing(app: App) -> None:
    status, _, body = ask(app, "POST", "/break")
    assert status == 500
    assert b"internal" in body
    assert b"foresaw" not in body


@pytest.mark.parametrize("address", ["/api/v1/session", "/nowhere"])
@pytest.mark.parametrize(
    ("kind", "most"), [("application/json", MOST_JSON), ("multipart/form-data; boundary=x", 6 * MB), ("", MOST_JSON)]
)
def test_a_body_without_end_is_refused_before_anything_keeps_it(
    app: App, settings: Settings, address: str, kind: str, most: int
) -> None:
    settings.MAX_FILE_MB = 5
    taken = 0

    def endless() -> Iterator[bytes]:
        nonlocal taken
        while taken < 20 * MB:
            taken += MB
            yield bytes(MB)

    status, headers, body = ask(app, "POST", address, pieces=endless(), content_type=kind)
    assert (status, headers[b"connection"]) == (413, b"close")
    assert (b'"file_too_large"' if "form" in kind else b'"too_large"') in body
    assert taken <= most + MB


def test_a_body_that_is_said_to_be_too_long_is_not_read(app: App) -> None:
    said = {"content_type": "application/json", "content_length": str(MOST_JSON + 1)}
    assert ask(app, "POST", "/api/v1/session", pieces=iter(()), **said)[0] == 413


@pytest.mark.parametrize(
    ("path", "status", "body"),
    [
        ("/", 200, b"<html>agent"),
        ("/tickets/T26", 200, b"<html>agent"),
        ("/portal", 200, b"<html>portal"),
        ("/portal/", 200, b"<html>portal"),
        ("/portal/follow", 200, b"<html>portal"),
        ("/favicon.svg", 200, b"<svg/>"),
        ("/assets/main-abc.js", 200, b"plain"),
        ("/assets/old-123.js", 404, None),
        ("/assets/../../settings.py", 404, None),
        ("/robots.txt", 404, None),
    ],
)
def test_pages(app: App, path: str, status: int, body: bytes | None) -> None:
    answer = ask(app, "GET", path)
    assert answer[0] == status
    assert body is None or answer[2] == body


@pytest.mark.parametrize(
    ("takes", "encoding", "body"),
    [("gzip, deflate, br", b"br", b"brotli"), ("gzip", b"gzip", b"gzip"), ("identity", None, b"plain")],
)
def test_a_page_comes_in_the_best_encoding(app: App, takes: str, encoding: bytes | None, body: bytes) -> None:
    _, headers, got = ask(app, "GET", "/assets/main-abc.js", accept_encoding=takes)
    assert (headers.get(b"content-encoding"), got) == (encoding, body)
    assert headers[b"cache-control"] == b"public, max-age=31536000, immutable"


def test_index_is_asked_for_again_and_sent_once(app: App) -> None:
    _, headers, _ = ask(app, "GET", "/")
    assert headers[b"cache-control"] == b"no-cache"
    status, _, body = ask(app, "GET", "/tickets", if_none_match=headers[b"etag"].decode())
    assert (status, body) == (304, b"")


def test_head_sends_no_body(app: App) -> None:
    assert ask(app, "HEAD", "/")[2] == b""


def test_pages_that_are_not_built_say_so(tmp_path: pathlib.Path) -> None:
    status, _, body = ask(App(Table([]), Pages(tmp_path / "nothing"), ()), "GET", "/")
    assert status == 200
    assert b"make run" in body


def test_the_log_keeps_no_secret_of_a_link() -> None:
    assert shown("/api/v1/password-resets/" + "s" * 43) == "/api/v1/password-resets/ssss…"
    assert shown("/api/v1/tickets/T26112200001") == "/api/v1/tickets/T26112200001"
