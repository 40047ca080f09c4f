"""A backup made while the installation works comes back elsewhere whole, and the house goes on from there."""

import json
import pathlib
import shutil
import tarfile
import tempfile
import urllib.request
from collections.abc import Iterator
from typing import Any

import pytest

from tests.faults.installation import Installation, running, until

PEOPLE = (
    "from shouwen.ground.base.principals.rules import SYSTEM; from shouwen.ground.staff.actions import lay_demo; "
    "lay_demo(by=SYSTEM)"
)
MADE_ANEW = {"events_reader", "events_life"}  # where readers stand is this server's own


class Caller:
    """A program with a token."""

    def __init__(self, installation: Installation, token: str) -> None:
        self.address = f"http://127.0.0.1:{installation.port}/api/v1"
        self.token = token

    def __call__(self, path: str, body: bytes | None = None, kind: str = "application/json", **more: str) -> Any:
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": kind, **more}
        with urllib.request.urlopen(urllib.request.Request(self.address + path, body, headers)) as answer:
            told = answer.read()
        return json.loads(told) if path.startswith("/files/") is False else told

    def ask(self, subject: str, *files: int) -> str:
        """Open a ticket."""
        contact = {"name": "王芳", "phone": "13900001111"}
        body = {"subject": subject, "description": "声音很大", "contact": contact, "files": list(files)}
        return str(self("/tickets", json.dumps(body).encode())["number"])

    def send(self, content: bytes) -> int:
        """Upload a file."""
        head = b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n'
        return int(self("/files", head + content + b"\r\n--x--\r\n", "multipart/form-data; boundary=x")["id"])

    def log(self) -> list[dict[str, Any]]:
        """Every fact."""
        found, cursor = [], ""
        while True:
            page = self(f"/events?limit=500&after={cursor}")
            if not page["items"]:
                return found
            found += page["items"]
            cursor = page["next"]


@pytest.fixture(scope="module")
def folder() -> Iterator[pathlib.Path]:
    with tempfile.TemporaryDirectory(prefix="shouwen-backup-", dir="/tmp") as made:
        path = pathlib.Path(made)
        path.chmod(0o711)
        for name in ("old", "new"):
            (path / name).mkdir(mode=0o711)
        yield path


@pytest.fixture(scope="module")
def token(folder: pathlib.Path) -> str:
    """Of an installation with people, tickets and a file, backed up twice while it ran."""
    with running(Installation(folder / "old" / "data")) as old:
        assert old.command("manage", "shell", "-c", PEOPLE).returncode == 0
        scopes = "tickets:read,tickets:write,events:read"
        made = old.command("token", "create", "--person", "director@demo.example", "--scopes", scopes)
        caller = Caller(old, made.stdout.split()[-1])
        numbers = [caller.ask(f"第 {turn} 个问题", caller.send(b"a letter %d" % turn)) for turn in range(5)]
        until(lambda: caller(f"/tickets/{numbers[-1]}/events")["items"][1:], "nobody reacted")
        for target in ("b.tar", "b"):
            done = old.command("backup", str(folder / target))
            assert done.returncode == 0, done.stderr
            assert "5 files" in done.stdout
    return caller.token


def manifest(backup: pathlib.Path) -> dict[str, Any]:
    if backup.is_dir():
        text = (backup / "manifest.json").read_bytes()
    else:
        with tarfile.open(backup) as tar:
            part = tar.extractfile("manifest.json")
            assert part is not None
            text = part.read()
    found: dict[str, Any] = json.loads(text)
    return found


def facts_of(caller: Caller) -> list[int]:
    return [fact["id"] for fact in caller.log()]


def test_it_comes_back_whole_and_goes_on(folder: pathlib.Path, token: str) -> None:
    new = Installation(folder / "new" / "data")
    done = new.command("restore", str(folder / "b.tar"))
    assert done.returncode == 0, done.stderr
    assert "every count and hash is that of the backup" in done.stdout
    assert (new.data / "secret_key").read_bytes() == (folder / "old" / "data" / "secret_key").read_bytes()
    assert (new.data / "secret_key").stat().st_mode & 0o777 == 0o600
    assert new.left() == []
    assert new.command("backup", str(folder / "again")).returncode == 0
    before, after = manifest(folder / "b.tar"), manifest(folder / "again")
    assert before["files"] == after["files"]
    assert len(before["files"]) == 5
    for name, table in before["tables"].items():
        if name not in MADE_ANEW:
            assert after["tables"][name] == table, name
    with running(new):
        caller = Caller(new, token)
        log = caller.log()
        opened = [fact["data"]["number"] for fact in log if fact["kind"] == "TicketOpened"]
        card = caller(f"/tickets/{opened[0]}")
        assert caller(f"/files/{card['files'][0]['id']}") == b"a letter 0"
        fresh = caller.ask("恢复以后的问题")
        assert fresh not in opened
        until(lambda: caller(f"/tickets/{fresh}/events")["items"][1:], "nobody reacted to the new ticket")
        old_facts = {fact["id"] for fact in log}
        added = [fact for fact in caller.log() if fact["id"] not in old_facts]
        assert {fact["data"].get("number", fresh) for fact in added} == {fresh}, "an old fact was reacted to again"


def test_nothing_is_overwritten(folder: pathlib.Path, token: str) -> None:  # noqa: ARG001  the backup is made there
    new = Installation(folder / "new" / "data")
    refused = new.command("restore", str(folder / "b.tar"))
    assert refused.returncode == 1
    assert "is not empty" in refused.stderr
    twice = new.command("backup", str(folder / "b.tar"))
    assert twice.returncode == 1
    assert "exists. Give the backup a name of its own." in twice.stderr


def test_a_damaged_backup_leaves_the_folder_empty(folder: pathlib.Path, token: str) -> None:  # noqa: ARG001
    broken = folder / "broken"
    shutil.copytree(folder / "b", broken)
    sha256 = next(iter(manifest(broken)["files"]))
    (broken / "files" / sha256[:2] / sha256[2:4] / sha256).write_bytes(b"something else")
    (folder / "third").mkdir(mode=0o711)
    third = Installation(folder / "third" / "data")
    refused = third.command("restore", str(broken))
    assert refused.returncode == 1
    assert "The backup is damaged" in refused.stderr
    assert list(third.data.iterdir()) == []
    assert third.left() == []
    done = third.command("restore", str(folder / "b"))
    assert done.returncode == 0, done.stderr


def test_a_backup_that_was_cut_off_is_refused(folder: pathlib.Path, token: str) -> None:  # noqa: ARG001
    whole = (folder / "b.tar").read_bytes()
    (folder / "cut.tar").write_bytes(whole[: len(whole) // 2])
    refused = Installation(folder / "fourth" / "data").command("restore", str(folder / "cut.tar"))
    assert refused.returncode == 1
    assert "cannot be read as a backup" in refused.stderr
    assert "Traceback" not in refused.stderr


def test_half_a_restore_is_not_started(folder: pathlib.Path) -> None:
    (folder / "half" / "data").mkdir(parents=True)
    (folder / "half" / "data" / "restoring").touch()
    refused = Installation(folder / "half" / "data").command("up")
    assert refused.returncode == 1
    assert "did not come to its end" in refused.stderr
