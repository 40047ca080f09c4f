"""Whatever is killed, the installation comes back, and nothing is left behind."""

import os
import pathlib
import signal
import tempfile
from collections.abc import Iterator

import pytest

from tests.faults.installation import Installation, running, until

CHILDREN = ("cli web", "cli worker", "postgres -D")


@pytest.fixture(scope="module")
def installation() -> Iterator[Installation]:
    with tempfile.TemporaryDirectory(prefix="shouwen-fault-", dir="/tmp") as folder:
        pathlib.Path(folder).chmod(0o711)
        yield Installation(pathlib.Path(folder) / "data")


def test_a_killed_child_is_started_again(installation: Installation) -> None:
    with running(installation):
        for name in CHILDREN:
            before = installation.child(name)
            os.kill(before, signal.SIGKILL)
            until(lambda name=name, before=before: installation.child(name) not in (0, before), f"{name} stayed away")
        until(installation.ready, "it did not recover")
        assert installation.end(signal.SIGINT) == 0
    assert installation.left() == []


def test_a_killed_parent_takes_all_with_it_and_the_next_start_recovers(installation: Installation) -> None:
    installation.start()
    installation.end(signal.SIGKILL)
    until(lambda: installation.left() == [], f"orphans: {installation.left()}")
    with running(installation):
        assert installation.get("/healthz") == (200, {"alive": True})


def test_everything_killed_at_once_is_no_worse(installation: Installation) -> None:
    installation.start()
    for name in CHILDREN:
        os.kill(installation.child(name), signal.SIGKILL)
    installation.end(signal.SIGKILL)
    with running(installation):
        assert installation.end(signal.SIGTERM) == 0
    assert installation.left() == []


def test_a_second_start_says_clearly_why_not(installation: Installation) -> None:
    with running(installation):
        assert installation.parent is not None
        busy = installation.command("up")
        assert busy.returncode == 1
        assert f"127.0.0.1:{installation.port} cannot be used: Another program listens there" in busy.stderr
        port, installation.port = installation.port, 0
        twice = installation.command("up")
        installation.port = port
        assert twice.returncode == 1
        assert f"It runs already for this data folder (process {installation.parent.pid}, shouwen up)" in twice.stderr


def test_a_command_uses_the_running_database_or_starts_it_for_itself(installation: Installation) -> None:
    with running(installation):
        beside = installation.command("manage", "showmigrations", "staff")
    alone = installation.command("manage", "showmigrations", "staff")
    assert beside.stdout == alone.stdout != ""
    assert installation.left() == []


def test_a_command_without_an_installation_makes_none(tmp_path: pathlib.Path) -> None:
    nowhere = Installation(tmp_path / "data")
    refused = nowhere.command("token", "create", "--person", "admin@demo.example", "--scopes", "tickets:read")
    assert refused.returncode == 1
    assert "There is no installation in" in refused.stderr
    assert not nowhere.data.exists()
