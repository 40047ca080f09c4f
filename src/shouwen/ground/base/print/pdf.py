"""Print by typst: our templates, our fonts, people's words as data. Few at a time, the last ones kept."""

import hashlib
import os
import pathlib
import threading
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from importlib.resources.abc import Traversable
from typing import Any, Final

import msgspec
import typst

import shouwen
from shouwen.ground.base.print.errors import Busy, NoFonts, NotPrintable
from shouwen.ground.base.print.rules import breakable

FONTS: Final = pathlib.Path(next(iter(shouwen.__path__))) / "pages" / "fonts"
MAKERS: Final = threading.BoundedSemaphore(max(1, min(4, (os.cpu_count() or 2) // 2)))
QUEUE: Final = threading.BoundedSemaphore(12)  # who comes after these is asked to come again: threads are not endless
PATIENCE: Final = 20.0
KEPT: Final = 24
AS_IT_IS: Final = frozenset({"svg", "logo", "colour", "language", "anchor", "kind"})
IMAGE: Final = '#set page(width: auto, height: auto, margin: 0pt)\n#image(bytes(sys.inputs.data), format: "svg")'
_made: OrderedDict[str, bytes] = OrderedDict()
_guard = threading.Lock()


def printed(template: Traversable, data: msgspec.Struct) -> bytes:
    """One of our templates filled with data, as PDF; what was printed lately is not printed again."""
    source = template.read_bytes()
    return _kept(source, msgspec.json.encode(_breaking(msgspec.to_builtins(data))).decode(), "pdf")


def pictured(template: Traversable, data: msgspec.Struct) -> bytes:
    """One of our templates filled with data, as one picture: its first page."""
    return _kept(template.read_bytes(), msgspec.json.encode(_breaking(msgspec.to_builtins(data))).decode(), "png")


def png(svg: str) -> bytes:
    """A drawing for formats that take no SVG."""
    return _kept(IMAGE.encode(), svg, "png")


def _breaking(value: Any, key: str = "") -> Any:
    """Every word of people's made breakable; typst breaks long ones only where it is told."""
    if isinstance(value, str):
        return value if key in AS_IT_IS else breakable(value)
    if isinstance(value, dict):
        return {name: _breaking(inner, name) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_breaking(inner, key) for inner in value]
    return value


def _kept(source: bytes, data: str, kind: str) -> bytes:
    key = hashlib.sha256(source + kind.encode() + data.encode()).hexdigest()
    with _guard:
        if key in _made:
            _made.move_to_end(key)
            return _made[key]
    with _turn():
        made = _compiled(source, data, kind)
    with _guard:
        _made[key] = made
        while len(_made) > KEPT:
            _made.popitem(last=False)
    return made


@contextmanager
def _turn() -> Iterator[None]:
    """One of the few that print at a time; Busy for whoever would wait too long."""
    if not QUEUE.acquire(blocking=False):
        raise Busy(retry_after=5)
    try:
        if not MAKERS.acquire(timeout=PATIENCE):
            raise Busy(retry_after=5)
        try:
            yield
        finally:
            MAKERS.release()
    finally:
        QUEUE.release()


def _compiled(source: bytes, data: str, kind: str) -> bytes:
    try:
        made = typst.compile(
            source, format="png" if kind == "png" else "pdf", ppi=192.0, font_paths=_fonts(), sys_inputs={"data": data}
        )
    except typst.TypstError as fault:
        raise NotPrintable from fault
    return made if isinstance(made, bytes) else made[0]


@lru_cache(maxsize=1)
def _fonts() -> typst.Fonts:
    found = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)])
    if not found.families():
        raise NoFonts
    return found
