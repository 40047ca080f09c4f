"""The built pages, kept in memory: hashed files for ever, index.html never, everything else for an hour.

The chat widget's script and its parts may be loaded by pages of any origin; what they may ask for is chat's to say.
"""

import hashlib
import mimetypes
import pathlib
from collections.abc import Iterator
from dataclasses import dataclass, replace

from shouwen.wiring.doors import Scope, Send

BUILT = pathlib.Path(__file__).resolve().parent.parent / "pages"
ROOTS = (("/", "agent"), ("/portal/", "portal"))
WIDGET = "widget.js"
ENCODINGS = ((b"br", ".br"), (b"gzip", ".gz"))
FOR_EVER = b"public, max-age=31536000, immutable"
AN_HOUR = b"public, max-age=3600"
ALWAYS_ASK = b"no-cache"
ANYWHERE = ((b"access-control-allow-origin", b"*"), (b"cross-origin-resource-policy", b"cross-origin"))
NOT_BUILT = (
    "<!doctype html><html lang=zh-CN><meta charset=utf-8><title>Shouwen</title><p>页面尚未构建，请运行 make run。"
    "<p>The pages are not built yet: make run builds them.</html>"
)
Headers = list[tuple[bytes, bytes]]


@dataclass(frozen=True, slots=True)
class Page:
    """One file in all its encodings (`b""` is the plain one)."""

    kind: bytes
    cache: bytes
    tag: bytes
    bodies: dict[bytes, bytes]
    more: tuple[tuple[bytes, bytes], ...] = ()


class Pages:
    """What stands under / and /portal/, by path; client routes fall back to their app's index.html."""

    def __init__(self, built: pathlib.Path = BUILT) -> None:
        self._pages = dict(_load(built))

    def find(self, path: str) -> Page | None:
        """The page for a path, None where nothing stands."""
        if page := self._pages.get(path):
            return page
        if "." in path.rpartition("/")[2] or path.startswith("/api/") or "/assets/" in path:
            return None
        inside_portal = path == "/portal" or path.startswith("/portal/")
        return self._pages["/portal/" if inside_portal else "/"]


def _load(built: pathlib.Path) -> Iterator[tuple[str, Page]]:
    for root, name in ROOTS:
        yield root, _page(NOT_BUILT.encode(), "index.html", ALWAYS_ASK, {})
        for file, inside in _files(built / name):
            cache = FOR_EVER if inside.startswith("assets/") else ALWAYS_ASK if inside == "index.html" else AN_HOUR
            yield root + ("" if inside == "index.html" else inside), _read(file, cache)
    for file, inside in _files(built / "widget"):
        yield "/" + inside, replace(_read(file, AN_HOUR if inside == WIDGET else FOR_EVER), more=ANYWHERE)


def _files(folder: pathlib.Path) -> Iterator[tuple[pathlib.Path, str]]:
    for file in sorted(folder.rglob("*")):
        if file.is_file() and file.suffix not in (".br", ".gz", ".map"):
            yield file, file.relative_to(folder).as_posix()


def _read(file: pathlib.Path, cache: bytes) -> Page:
    encoded = {name: file.with_name(file.name + ending) for name, ending in ENCODINGS}
    bodies = {name: other.read_bytes() for name, other in encoded.items() if other.exists()}
    return _page(file.read_bytes(), file.name, cache, bodies)


def _page(plain: bytes, name: str, cache: bytes, encoded: dict[bytes, bytes]) -> Page:
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    if kind.startswith("text/") or kind.endswith(("javascript", "json")):
        kind += "; charset=utf-8"
    tag = f'"{hashlib.sha256(plain).hexdigest()[:20]}"'
    return Page(kind.encode(), cache, tag.encode(), {b"": plain, **encoded})


async def serve(page: Page, scope: Scope, send: Send) -> None:
    """Answer a GET or HEAD with a page, in the best encoding the browser takes."""
    asked = dict(scope["headers"])
    headers = [(b"cache-control", page.cache), (b"etag", page.tag), (b"vary", b"accept-encoding"), *page.more]
    if page.tag in asked.get(b"if-none-match", b""):
        await _answer(send, 304, headers, b"")
        return
    takes = asked.get(b"accept-encoding", b"")
    encoding = next((name for name, _ in ENCODINGS if name in page.bodies and name in takes), b"")
    body = page.bodies[encoding]
    headers += [(b"content-type", page.kind), (b"content-length", str(len(body)).encode())]
    if encoding:
        headers.append((b"content-encoding", encoding))
    await _answer(send, 200, headers, b"" if scope["method"] == "HEAD" else body)


async def _answer(send: Send, status: int, headers: Headers, body: bytes) -> None:
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
