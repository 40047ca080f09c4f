"""Whatever a program sends to the addresses that the OpenAPI document names, nothing breaks: no answer is 5xx."""

import pathlib
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator

import pytest

from tests.faults.installation import Installation, running

PEOPLE = (
    "from shouwen.ground.base.principals.rules import SYSTEM; from shouwen.ground.staff.actions import lay_demo; "
    "lay_demo(by=SYSTEM); from shouwen.loop.handling.tickets.tests.factory import opened; "
    "[opened(problem) for problem in ('hardware', 'software', 'usage', 'complaint')]"
)
READ = ("tickets", "customers", "staff", "standards", "board", "log", "events")
WRITE = (
    "tickets",
    "customers",
    "staff",
    "standards",
    "company",
    "tokens",
    "followups",
    "recovery",
    "import",
    "contacts",
)
SCOPES = ",".join([f"{room}:read" for room in READ] + [f"{room}:write" for room in WRITE])
LEFT_OUT = "dismiss|tokens"  # these end the very tokens that the run knocks with
RUNS = [("manager", "coverage", 26), ("admin", "fuzzing", 12), ("agent", "fuzzing", 10)]
SEED = 20261122


@pytest.fixture(scope="module")
def installation() -> Iterator[Installation]:
    with tempfile.TemporaryDirectory(prefix="shouwen-fuzz-", dir="/tmp") as folder:
        pathlib.Path(folder).chmod(0o711)
        with running(Installation(pathlib.Path(folder) / "data")) as started:
            laid = started.command("manage", "shell", "-c", PEOPLE)
            assert laid.returncode == 0, laid.stderr
            yield started


@pytest.mark.parametrize(("role", "phase", "seconds"), RUNS)
def test_no_request_breaks_it(installation: Installation, role: str, phase: str, seconds: int) -> None:
    made = installation.command("token", "create", "--person", f"{role}@demo.example", "--scopes", SCOPES)
    assert made.returncode == 0, made.stderr
    line = [
        *(sys.executable, "-m", "schemathesis.cli", "run"),
        f"http://127.0.0.1:{installation.port}/api/v1/openapi.json",
        *("--header", f"Authorization: Bearer {made.stdout.split()[-1]}"),
        *("--checks", "not_a_server_error", "--phases", phase, "--max-examples", "10", "--max-time", str(seconds)),
        *("--seed", str(SEED), "--no-shrink", "--generation-database", "none", "--suppress-health-check", "all"),
        *("--exclude-path-regex", LEFT_OUT, "--continue-on-failure", "--warnings", "off", "--no-color"),
    ]
    done = subprocess.run(line, capture_output=True, text=True, check=False, timeout=120, cwd=installation.data)
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    knocked = re.search(r"(\d+) generated", done.stdout)
    assert knocked is not None and int(knocked[1]) > 50, "it hardly knocked"
    broken = [text for text in installation.log.read_text().splitlines() if '"status":5' in text]
    assert not broken, broken
