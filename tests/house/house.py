"""The house as the rules see it: its files, their syntax trees, and the order of its rooms."""

import ast
import functools
import pathlib
from collections.abc import Iterator

TOP = pathlib.Path(__file__).resolve().parents[2]
CODE = TOP / "src" / "shouwen"
GROUND = ("base", "language", "staff", ("customers", "knowledge"))
ABOVE = ("routing", "chat", "imports", "webhooks", "complaints", "bot", "appointments", "guests", "handovers")
ABOVE += ("macros", "mentions", "incidents")
HANDLING = (("conversations", "timers"), ("tickets", "contacts"), "desk", "guide", ("duties", "notices"), ABOVE)
LOOP = ("standards", "intake", *HANDLING, "feedback", "insight", ("care", "coaching"), "improvement")
ORDER = (*GROUND, *LOOP)


def height(room: str) -> int:
    """How high a room stands; rooms of one height do not see each other."""
    return next(n for n, floor in enumerate(ORDER) if room == floor or (isinstance(floor, tuple) and room in floor))


def room_of(module: str) -> str:
    """The room or closet of handling that a module of `shouwen.ground` or `shouwen.loop` belongs to."""
    parts = module.split(".")[2:]
    return parts[1] if parts[0] == "handling" and len(parts) > 1 else parts[0]


def files(*folders: pathlib.Path) -> Iterator[pathlib.Path]:
    """Our Python files, without migrations."""
    for folder in folders or (CODE, TOP / "tests", TOP / "bench"):
        for file in sorted(folder.rglob("*.py")):
            if "migrations" not in file.parts and "node_modules" not in file.parts:
                yield file


def is_test(file: pathlib.Path) -> bool:
    """Whether a file belongs to tests."""
    return "tests" in file.parts or file.name in ("conftest.py", "testing.py") or "testing" in file.parts


@functools.cache
def tree(file: pathlib.Path) -> ast.Module:
    """The file's syntax tree."""
    return ast.parse(file.read_text())


def texts(node: ast.AST) -> Iterator[ast.Constant]:
    """String constants inside `node`, docstrings apart."""
    docs = set()
    for inner in ast.walk(node):
        if isinstance(inner, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) and inner.body:
            first = inner.body[0]
            if isinstance(first, ast.Expr):
                docs.add(id(first.value))
    for inner in ast.walk(node):
        if isinstance(inner, ast.Constant) and isinstance(inner.value, str) and id(inner) not in docs:
            yield inner


def where(file: pathlib.Path, node: ast.AST) -> str:
    """A place a person can click on."""
    return f"{file.relative_to(TOP)}:{getattr(node, 'lineno', 1)}"
