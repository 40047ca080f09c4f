"""`shouwen standard diff` and `simulate`: files and codes, with an installation and without one."""

import pathlib

import pytest
from click.testing import CliRunner, Result

from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.staff.actions import ground
from shouwen.loop.standards.tests.factory import TEXT
from shouwen.loop.standards.versions import actions
from shouwen.wiring.commands.standards.comparing import diff
from shouwen.wiring.commands.standards.rehearsing import simulate
from shouwen.wiring.supervisor.place import Unusable

pytestmark = pytest.mark.django_db


@pytest.fixture
def kept(tmp_path: pathlib.Path) -> pathlib.Path:
    ground.lay_ground(by=SYSTEM)
    actions.lay_ground(by=SYSTEM)
    file = tmp_path / "faster.yaml"
    file.write_text(TEXT.replace("within: 72h", "within: 60h"), "utf-8")
    return file


def run(*words: str) -> Result:
    return CliRunner().invoke(diff if words[0] == "diff" else simulate, words[1:], env={"LANG": "C"})


def test_a_file_is_compared_with_a_standard_that_is_kept(kept: pathlib.Path) -> None:
    answer = run("diff", "after-sales", str(kept))
    assert answer.exit_code == 0
    assert "limits.completion.rows[3].within" in answer.stdout
    assert "72" in answer.stdout and "60" in answer.stdout
    assert run("diff", "after-sales@1", "after-sales").stdout == ""


def test_what_is_not_there_is_said(kept: pathlib.Path) -> None:
    assert kept.exists()
    for words in (("diff", "ghosts", "after-sales"), ("diff", "after-sales@x", "after-sales"), ("simulate", "no.yaml")):
        assert isinstance(run(*words).exception, Unusable), words


def test_cases_are_played_and_counted(kept: pathlib.Path) -> None:
    answer = run("simulate", str(kept), "--cases", "50", "--seed", "7")
    assert answer.exit_code == 0, answer.output
    assert "stuck: 0" in answer.stdout
    assert (
        answer.stdout.splitlines()[1:]
        == run("simulate", str(kept), "--cases", "50", "--seed", "7").stdout.splitlines()[1:]
    )
