"""The embedded PostgreSQL as a child of ours: made once, started until it answers, stopped last.

Only the holder of the installation's lock may start it (`owner.py`). So a running postmaster nobody holds is left
over and is ended first, and a pid file that names no process of this data folder is stale.
"""

import contextlib
import os
import pathlib
import pwd
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Mapping

import psycopg
from psycopg import sql

from shouwen.wiring.supervisor import processes
from shouwen.wiring.supervisor.place import APP, OWNER, Place, Unusable, own_folder

KEEPER = "postgres"
PATIENCE = 60.0
MEGABYTE = 1024 * 1024


class Postgres:
    """One PostgreSQL at one place."""

    def __init__(self, place: Place, settings: Mapping[str, str] | None = None) -> None:
        self.place = place
        self.settings = {**_settings(place), **(settings or {})}
        self.child: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Bring it up and make the role and the database; waits as long as recovery takes."""
        self._make()
        self._clear_leftovers()
        self._configure()
        self._launch_until_ready()
        self._furnish()

    def alive(self) -> bool:
        """Whether the postmaster runs."""
        return self.child is not None and self.child.poll() is None

    def stop(self) -> None:
        """Fast shutdown: open transactions roll back, all is written; immediate when that takes too long."""
        child, self.child = self.child, None
        if child is None or child.poll() is not None:
            return
        for how in (signal.SIGINT, signal.SIGQUIT, signal.SIGKILL):
            child.send_signal(how)
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.wait(PATIENCE)
                return

    def _make(self) -> None:
        pg, user = self.place.pg, self.place.user
        version = pg / "PG_VERSION"
        if version.exists():
            self._same_major(version.read_text().strip())
            return
        fresh = pg.with_name("pg.new")
        shutil.rmtree(fresh, ignore_errors=True)
        own_folder(fresh, user)
        words = ["-E", "UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C.UTF-8"]
        words += ["-U", KEEPER, "-A", "peer", "--no-instructions"]
        if self.settings.get("fsync") == "off":
            words.append("--no-sync")
        made = processes.run_as(user, self.place.binaries / "initdb", "-D", fresh, *words)
        if made.returncode:
            raise Unusable(f"PostgreSQL's data folder could not be made: {made.stderr.strip()}")
        fresh.rename(pg)

    def _same_major(self, found: str) -> None:
        said = processes.run_as(self.place.user, self.place.binaries / "postgres", "--version").stdout
        major = said.split()[-1].partition(".")[0]
        if found != major:
            raise Unusable(f"{self.place.pg} was made by PostgreSQL {found}, this is {major}: see docs/operations.")

    def _clear_leftovers(self) -> None:
        """End what an earlier life left in this data folder, then take away files that name no living process."""
        pg = self.place.pg
        left = processes.working_in(pg, "postgres")
        postmaster = _first_number(pg / "postmaster.pid")
        if postmaster in left and not processes.ask_to_end(postmaster, signal.SIGINT, wait=PATIENCE):
            processes.ask_to_end(postmaster, signal.SIGQUIT, wait=PATIENCE)
        _until(lambda: not processes.working_in(pg, "postgres"), f"processes still stand in {pg}")
        for stale in (pg / "postmaster.pid", *self.place.sockets.glob(".s.PGSQL.*")):
            stale.unlink(missing_ok=True)

    def _configure(self) -> None:
        pg, user = self.place.pg, self.place.user
        ourselves = pwd.getpwuid(os.geteuid()).pw_name
        people = {user or ourselves, ourselves}
        names = [f"house {person} {role}" for person in sorted(people) for role in (KEEPER, OWNER, APP)]
        lines = [f"{name} = '{value}'" for name, value in sorted(self.settings.items())]
        _write(pg / "pg_ident.conf", names)
        _write(pg / "pg_hba.conf", ["local all all peer map=house", "local replication all peer map=house"])
        _write(pg / "postgresql.conf", ["# Written at every start; own lines go to own.conf.", *lines, *OWN_LINES])

    def _launch_until_ready(self) -> None:
        """One start can fail while the children of a killed postmaster go away: it is repeated."""
        give_up = time.monotonic() + PATIENCE
        while True:
            early = self.place.sockets / "start.log"
            with early.open("wb") as log:
                words = [self.place.binaries / "postgres", "-D", self.place.pg]
                self.child = processes.start(
                    words,
                    at_our_death=signal.SIGINT,
                    user=self.place.user,
                    environment=PLAIN,
                    output=log.fileno(),
                )
            while self.alive():
                if self._answers():
                    return
                time.sleep(0.02)
            if time.monotonic() > give_up:
                raise Unusable(f"PostgreSQL does not start:\n{self._last_words(early)}")
            time.sleep(0.1)

    def _last_words(self, early: pathlib.Path) -> str:
        logs = sorted((self.place.pg / "log").glob("*.log"), key=lambda log: log.stat().st_mtime)
        said = [log.read_text(errors="replace").strip() for log in (early, *logs[-1:])]
        return "\n".join(text[-800:] for text in said)

    def _answers(self) -> bool:
        with contextlib.suppress(psycopg.OperationalError):
            self._connect("postgres").close()
            return True
        return False

    def _connect(self, database: str) -> psycopg.Connection[tuple[object, ...]]:
        return psycopg.connect(self.place.url(KEEPER, database), autocommit=True, connect_timeout=10)

    def _furnish(self) -> None:
        """No superuser owns the database; the application owns nothing, and sees what holds its readers back."""
        owner, app = sql.Identifier(OWNER), sql.Identifier(APP)
        with self._connect("postgres") as keeper:
            if not keeper.execute("select 1 from pg_roles where rolname = %s", [OWNER]).fetchone():
                keeper.execute(sql.SQL("create role {} login createdb").format(owner))
            if not keeper.execute("select 1 from pg_roles where rolname = %s", [APP]).fetchone():
                keeper.execute(sql.SQL("create role {} login in role pg_read_all_stats").format(app))
            if not keeper.execute("select 1 from pg_database where datname = %s", [OWNER]).fetchone():
                keeper.execute(sql.SQL("create database {} owner {}").format(owner, owner))
        with self._connect(OWNER) as keeper:
            keeper.execute("create extension if not exists vector")


PLAIN = {"PATH": os.defpath, "LC_ALL": "C"}  # our secrets stay out of its environment
OWN_LINES = ("include_if_exists = 'own.conf'",)


def _settings(place: Place) -> dict[str, str]:
    memory = _memory() // MEGABYTE
    return {
        "listen_addresses": "",
        "unix_socket_directories": str(place.sockets),
        "unix_socket_permissions": "0700",
        "max_connections": "100",
        "shared_buffers": f"{min(max(memory // 8, 128), 2048)}MB",
        "effective_cache_size": f"{max(memory // 2, 256)}MB",
        "maintenance_work_mem": f"{min(max(memory // 64, 64), 512)}MB",
        "work_mem": "8MB",
        "max_wal_size": "2GB",
        "random_page_cost": "1.1",
        "jit": "off",
        "timezone": "UTC",
        "log_timezone": "UTC",
        "idle_in_transaction_session_timeout": "60s",
        "logging_collector": "on",
        "log_directory": "log",
        "log_filename": "postgres-%d.log",
        "log_rotation_age": "1d",
        "log_rotation_size": "0",
        "log_truncate_on_rotation": "on",
        "log_line_prefix": "%m [%p] %a ",
        "log_checkpoints": "off",
    }


def _memory() -> int:
    """What this machine or its container allows, in bytes."""
    found = [1024 * MEGABYTE]
    with contextlib.suppress(OSError):
        lines = pathlib.Path("/proc/meminfo").read_text().splitlines()
        found = [int(line.split()[1]) * 1024 for line in lines if line.startswith("MemTotal:")]
    with contextlib.suppress(OSError, ValueError):
        found.append(int(pathlib.Path("/sys/fs/cgroup/memory.max").read_text()))
    return min(found)


def _first_number(file: pathlib.Path) -> int:
    with contextlib.suppress(OSError, ValueError, IndexError):
        return int(file.read_text().split()[0])
    return 0


def _until(quiet: Callable[[], bool], complaint: str) -> None:
    give_up = time.monotonic() + PATIENCE
    while not quiet():
        if time.monotonic() > give_up:
            raise Unusable(complaint)
        time.sleep(0.05)


def _write(file: pathlib.Path, lines: list[str]) -> None:
    file.write_text("\n".join(lines) + "\n")
