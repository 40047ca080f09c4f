"""Whatever is killed, the installation comes back, and nothing is left behind."""

import json
import os
import pathlib
import signal
import tempfile
from collections.abc import Iterator

import psycopg
import pytest

from shouwen.wiring.supervisor.place import known
from tests.faults.installation import Installation, free_port, running, until

USERS = """
select distinct usename from pg_stat_activity
where datname = 'shouwen' and usename is not null and pid <> pg_backend_pid()
"""
CHILDREN = ("cli web", "cli worker", "postgres -D")


@pytest.fixture(scope="module")
def installation() -> Iterator[Installation]:
    with tempfile.TemporaryDirectory(prefix="shouwen-fault-", dir="/tmp") as folder:
        pathlib.Path(folder).chmod(0o711)
        yield Installation(pathlib.Path(folder) / "data")


@pytest.fixture(scope="class")
def up(installation: Installation) -> Iterator[Installation]:
    with running(installation):
        yield installation
        assert installation.end(signal.SIGINT) == 0
    assert installation.left() == []


class TestWhileItRuns:
    @pytest.mark.parametrize("name", CHILDREN)
    def test_a_killed_child_is_started_again(self, up: Installation, name: str) -> None:
        before = up.child(name)
        os.kill(before, signal.SIGKILL)
        until(lambda: up.child(name) not in (0, before), f"{name} stayed away")
        until(up.ready, "it did not recover")

    def test_a_second_start_says_clearly_why_not(self, up: Installation) -> None:
        assert up.parent is not None
        busy = up.command("up")
        assert busy.returncode == 1
        assert f"127.0.0.1:{up.port} cannot be used: Another program listens there" in busy.stderr
        twice = up.command("up", SHOUWEN_PORT=str(free_port()))
        assert twice.returncode == 1
        assert f"It runs already for this data folder (process {up.parent.pid}, shouwen up)" in twice.stderr

    def test_what_serves_owns_nothing_and_cannot_harm_the_log(self, up: Installation) -> None:
        addresses = known(up.data)
        assert addresses is not None
        with psycopg.connect(addresses.owner, autocommit=True) as owner:
            users = until(lambda: owner.execute(USERS).fetchall(), "nobody uses the database")
        assert users == [("shouwen_app",)]
        told = json.loads(up.command("doctor", "--json").stdout)
        assert [each["state"] for each in told if each["check"] == "log"] == ["good"]

    def test_a_command_uses_the_running_database(self, up: Installation) -> None:
        assert " [X] 0001_initial" in up.command("manage", "showmigrations", "staff").stdout


def test_whatever_was_killed_the_next_start_recovers(installation: Installation) -> None:
    installation.start()
    installation.end(signal.SIGKILL)
    until(lambda: installation.left() == [], f"orphans: {installation.left()}")
    installation.start()
    for name in CHILDREN:
        os.kill(installation.child(name), signal.SIGKILL)
    installation.end(signal.SIGKILL)
    installation.start()
    assert installation.get("/healthz") == (200, {"alive": True})
    assert installation.end(signal.SIGTERM) == 0
    assert installation.left() == []


def test_a_command_starts_the_database_for_itself(installation: Installation) -> None:
    assert " [X] 0001_initial" in installation.command("manage", "showmigrations", "staff").stdout
    assert installation.left() == []


def test_a_command_without_an_installation_makes_none(tmp_path: pathlib.Path) -> None:
    nowhere = Installation(tmp_path / "data")
    refused = nowhere.command("token", "create", "--person", "admin@demo.example", "--scopes", "tickets:read")
    assert refused.returncode == 1
    assert "There is no installation in" in refused.stderr
    assert not nowhere.data.exists()
