"""Whatever `shouwen standard` is given, it says in a sentence what is wrong and exits 1 or 2, without a trace."""

import pathlib
from collections.abc import Callable
from importlib import resources

import click
import pytest
from click.testing import CliRunner, Result

from shouwen.wiring.commands.standards import checking, comparing, converting, keeping, printing, rehearsing
from shouwen.wiring.supervisor.place import Unusable

BUILT_IN = (resources.files("shouwen.loop.standards") / "builtin" / "after_sales.yaml").read_text("utf-8")
pytestmark = pytest.mark.django_db
FILES: dict[str, bytes] = {
    "good.yaml": BUILT_IN.encode(),
    "faulty.yaml": BUILT_IN.replace("to: branch", "to: nowhere").encode(),
    "empty.yaml": b"",
    "blank.bpmn": b"\xef\xbb\xbf \n",
    "binary.yaml": bytes(range(256)) * 20,
    "binary.bpmn": b"<" + bytes(range(256)) * 20,
    "gbk.yaml": BUILT_IN.encode("gbk", "replace"),
    "wide.yaml": BUILT_IN.encode("utf-16"),
    "other.yaml": b"a: 1",
    "broken.bpmn": b"<a><b></a>",
}
BAD = ["missing.yaml", "folder", "folder.yaml", *(name for name in FILES if name not in ("good.yaml", "faulty.yaml"))]


@pytest.fixture(autouse=True)
def _here(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name, content in FILES.items():
        (tmp_path / name).write_bytes(content)
    for name in ("folder", "folder.yaml", "out/good.bpmn"):
        (tmp_path / name).mkdir(parents=True)


def refused(command: click.Command, *line: str) -> str:
    """What it says; as `shouwen` would, an `Unusable` is its sentence."""
    done: Result = CliRunner().invoke(command, line)
    assert isinstance(done.exception, SystemExit | Unusable), (line, done.exception)
    assert done.exit_code in (1, 2), line
    return done.output + (str(done.exception) if isinstance(done.exception, Unusable) else "")


LINES: dict[str, Callable[[str], tuple[click.Command, list[str]]]] = {
    "check": lambda name: (checking.check, [name]),
    "convert": lambda name: (converting.convert, [name, "--out", "made"]),
    "diff": lambda name: (comparing.diff, ["good.yaml", name]),
    "simulate": lambda name: (rehearsing.simulate, [name, "--cases", "1"]),
    "import": lambda name: (keeping.import_, [name]),
}


@pytest.mark.parametrize("name", BAD)
@pytest.mark.parametrize("verb", sorted(LINES))
def test_what_is_no_standard_is_said_to_be_none(verb: str, name: str) -> None:
    command, line = LINES[verb](name)
    assert refused(command, *line).strip()


@pytest.mark.parametrize(
    ("command", "line"),
    [
        (converting.convert, ["good.yaml", "--out", "other.yaml"]),
        (converting.convert, ["good.yaml", "--out", "other.yaml/within"]),
        (converting.convert, ["good.yaml", "--out", "out"]),
        (keeping.export, ["after-sales", "--out", "folder"]),
        (keeping.export, ["no-such"]),
        (keeping.export, ["no\nsuch"]),
        (printing.manual, ["no-such", "--out", "m.pdf"]),
        (printing.manual, ["no-such", "--out", "m.txt"]),
        (comparing.diff, ["good.yaml", "x" * 5000]),
        (comparing.diff, ["good.yaml", "after-sales@two"]),
        (rehearsing.simulate, ["no-such"]),
        (rehearsing.simulate, ["good.yaml", "--cases", "0"]),
    ],
)
def test_what_cannot_be_written_or_is_not_there_is_said(command: click.Command, line: list[str]) -> None:
    assert refused(command, *line).strip()


def test_no_case_is_played_through_a_document_with_faults() -> None:
    said = refused(rehearsing.simulate, "faulty.yaml")
    assert "faulty.yaml has faults" in said and "nowhere" in said
