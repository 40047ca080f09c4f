"""`shouwen standard` as it is called: what needs no database runs without one."""

import datetime as dt
import json
import pathlib
import subprocess
import sys
from importlib import resources

import pytest
from click.testing import CliRunner

from shouwen.ground.base import clock
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.staff.actions import ground
from shouwen.loop.standards.bpmn.tests.drawings import FOREIGN
from shouwen.loop.standards.rules import yaml
from shouwen.loop.standards.versions import actions
from shouwen.wiring.commands.standards import checking, converting, keeping

BUILT_IN = (resources.files("shouwen.loop.standards") / "builtin" / "after_sales.yaml").read_text("utf-8")


@pytest.fixture
def files(tmp_path: pathlib.Path) -> pathlib.Path:
    """A standard, a foreign drawing, one with a fault, and a broken one."""
    (tmp_path / "ours.yaml").write_text(BUILT_IN, "utf-8")
    (tmp_path / "foreign.bpmn").write_text(FOREIGN, "utf-8")
    (tmp_path / "faulty.yaml").write_text(BUILT_IN.replace("to: branch", "to: nowhere"), "utf-8")
    (tmp_path / "broken.bpmn").write_text("<a><b></a>", "utf-8")
    return tmp_path


def test_convert_needs_no_installation(files: pathlib.Path) -> None:
    line = [sys.executable, "-m", "shouwen.wiring.cli", "standard", "convert"]
    line += [str(files / "ours.yaml"), str(files / "foreign.bpmn"), "--out", str(files / "out")]
    environment = {"SHOUWEN_DATA": str(files / "none"), "LANG": "C.UTF-8"}
    done = subprocess.run(line, capture_output=True, text=True, check=False, env=environment, timeout=120)
    assert done.returncode == 0, done.stderr
    assert "Fork_1" in done.stderr and "parallel gateway" in done.stderr
    assert {file.name for file in (files / "out").iterdir()} == {"ours.bpmn", "foreign.bpmn"}
    assert not (files / "none").exists()


def test_convert_names_what_it_cannot_read_and_goes_on(files: pathlib.Path) -> None:
    given = [str(files / "broken.bpmn"), str(files / "ours.yaml"), str(files / "missing.bpmn")]
    done = CliRunner().invoke(converting.convert, [*given, "--out", str(files / "out")])
    assert done.exit_code == 1
    assert "line 1, column 9" in done.output and "missing.bpmn" in done.output
    assert (files / "out" / "ours.bpmn").exists()


def test_convert_writes_over_no_source(files: pathlib.Path) -> None:
    done = CliRunner().invoke(converting.convert, [str(files / "foreign.bpmn"), "--out", str(files)])
    assert done.exit_code == 1
    assert (files / "foreign.bpmn").read_text("utf-8") == FOREIGN


@pytest.mark.django_db
def test_check_names_faults_with_their_places(files: pathlib.Path) -> None:
    ground.lay_ground(by=SYSTEM)
    assert CliRunner().invoke(checking.check, [str(files / "ours.yaml")]).exit_code == 0
    faulty = CliRunner().invoke(checking.check, [str(files / "faulty.yaml"), "--json"])
    assert faulty.exit_code == 1
    assert ("nodes.plan.ways[1]", "unknown_node") in {(row["place"], row["code"]) for row in json.loads(faulty.stdout)}
    foreign = CliRunner().invoke(checking.check, [str(files / "foreign.bpmn"), "--json"])
    assert foreign.exit_code == 1
    rows = json.loads(foreign.stdout)
    assert ("Fork_1", "cannot_run", "fault") in {(row["element"], row["code"], row["kind"]) for row in rows}
    assert ("Activity_A", "lane_owner", "hint") in {(row["element"], row["code"], row["kind"]) for row in rows}
    broken = CliRunner().invoke(checking.check, [str(files / "broken.bpmn"), "--json"])
    assert (broken.exit_code, json.loads(broken.stdout)[0]["place"]) == (1, "1:9")


def test_check_without_an_installation_says_what_it_did_not_check(files: pathlib.Path) -> None:
    text = BUILT_IN.replace("team: rnd", "team: moon-base")
    (files / "own.yaml").write_text(text, "utf-8")
    line = [sys.executable, "-m", "shouwen.wiring.cli", "standard", "check", str(files / "own.yaml")]
    environment = {"SHOUWEN_DATA": str(files / "none"), "LANG": "C.UTF-8"}
    done = subprocess.run(line, capture_output=True, text=True, check=False, env=environment, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "(not checked)" in done.stdout and "moon-base" in done.stdout


@pytest.mark.django_db
def test_a_standard_goes_out_and_comes_in_as_a_drawing(files: pathlib.Path) -> None:
    ground.lay_ground(by=SYSTEM)
    actions.lay_ground(by=SYSTEM)
    out = files / "after.bpmn"
    assert CliRunner().invoke(keeping.export, ["after-sales", "--out", str(out)]).exit_code == 0
    assert CliRunner().invoke(keeping.export, ["after-sales"]).output.strip() == BUILT_IN.strip()
    done = CliRunner().invoke(keeping.import_, [str(out)])
    assert done.exit_code == 0, done.output
    assert "after-sales v2 is a draft now" in done.output
    listed = CliRunner().invoke(keeping.list_).output
    assert "published" in listed and "draft" in listed
    again = CliRunner().invoke(keeping.export, ["after-sales", "--version", "2"]).output
    assert yaml.load(again) == yaml.load(BUILT_IN)
    assert CliRunner().invoke(keeping.export, ["nothing"]).exit_code == 1


@pytest.mark.django_db
def test_a_faulty_draft_comes_in_with_its_faults_named(files: pathlib.Path) -> None:
    ground.lay_ground(by=SYSTEM)
    (files / "faulty.yaml").write_text(BUILT_IN.replace("team: rnd", "team: moon-base", 1), "utf-8")
    done = CliRunner().invoke(keeping.import_, [str(files / "faulty.yaml")])
    assert done.exit_code == 0, done.output
    assert "is a draft now" in done.output and "moon-base" in done.output
    assert "1 in all to mend before it can be published" in done.output


@pytest.mark.django_db
def test_what_is_published_for_later_is_not_what_is_in_force() -> None:
    ground.lay_ground(by=SYSTEM)
    actions.lay_ground(by=SYSTEM)
    later = BUILT_IN.replace("name: {zh: 售后服务标准", "name: {zh: 明年的标准", 1)
    assert later != BUILT_IN
    version = actions.draft(later, by=SYSTEM)
    actions.publish(version, by=SYSTEM, at=clock.now() + dt.timedelta(days=7))
    assert CliRunner().invoke(keeping.export, ["after-sales"]).output.strip() == BUILT_IN.strip()
