"""What printing needs goes along: in the installed package, for many at once, at the terminal."""

import pathlib
import subprocess
import sys
import threading
import zipfile

import pytest
from click.testing import CliRunner
from django.test import Client

from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.base.print.pdf import FONTS
from shouwen.ground.staff.actions import ground
from shouwen.loop.standards.manual import pdf
from shouwen.loop.standards.manual.tests.test_hostile import outline
from shouwen.loop.standards.versions import actions
from shouwen.wiring.commands.standards.printing import manual

TOP = pathlib.Path(__file__).parents[4]
needs_fonts = pytest.mark.skipif(not FONTS.is_dir(), reason="the pages are not built, so there are no fonts")


@needs_fonts
def test_a_wheel_carries_fonts_licence_and_templates(tmp_path: pathlib.Path) -> None:
    made = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=TOP,
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stderr
    names = set(zipfile.ZipFile(next(tmp_path.glob("*.whl"))).namelist())
    fonts = {f"shouwen/pages/fonts/{name}" for name in ("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf", "OFL.txt")}
    assert fonts <= names
    assert {f"shouwen/loop/standards/{name}.typ" for name in ("manual/typst/manual", "templates/typst/form")} <= names
    assert "shouwen/loop/standards/manual/rules/manual.css" in names


@needs_fonts
def test_a_hundred_at_once_are_all_answered_and_few_print() -> None:
    answers: list[str] = []

    def ask(number: int) -> None:
        try:
            pdf.manual_pdf(outline(f"no. {number}"))
            answers.append("made")
        except ShouwenError as refused:
            answers.append(refused.code)

    askers = [threading.Thread(target=ask, args=(number,)) for number in range(100)]
    for one in askers:
        one.start()
    for one in askers:
        one.join()
    assert len(answers) == 100 and set(answers) <= {"made", "busy"} and "made" in answers


@pytest.mark.django_db
@needs_fonts
def test_the_manual_is_written_at_the_terminal(tmp_path: pathlib.Path) -> None:
    ground.lay_ground(by=SYSTEM)
    actions.lay_ground(by=SYSTEM)
    for ending, begins in (("docx", b"PK"), ("pdf", b"%PDF-"), ("html", b"<!doctype html>")):
        target = tmp_path / f"手册.{ending}"
        done = CliRunner().invoke(manual, ["after-sales", "--out", str(target), "--language", "en"])
        assert done.exit_code == 0, done.output
        assert target.read_bytes().startswith(begins)
    assert CliRunner().invoke(manual, ["after-sales", "--out", str(tmp_path / "x.odt")]).exit_code != 0
    assert CliRunner().invoke(manual, ["nothing", "--out", str(tmp_path / "x.pdf")]).exit_code != 0


@pytest.mark.django_db
def test_the_fonts_are_not_sent_to_browsers() -> None:
    assert Client().get("/fonts/NotoSansSC-Bold.ttf").status_code == 404
