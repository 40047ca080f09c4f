"""`shouwen up`: everything from one command."""

import contextlib
import http.client
import os
import secrets
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import psycopg

from shouwen.wiring import settings
from shouwen.wiring.supervisor.owner import owned
from shouwen.wiring.supervisor.parent import Child, Parent, bound, command, surroundings
from shouwen.wiring.supervisor.place import Addresses, Unusable
from shouwen.wiring.supervisor.postgres import Postgres

OLDEST = 16


@click.command()
def up() -> None:
    """Start PostgreSQL, bring the database up to date, serve until Ctrl-C."""
    refuse_short(os.environ.get("SHOUWEN_SECRET_KEY"))
    listening = bound(settings.HOST, settings.PORT)
    with _database() as (server, addresses):
        if not os.environ.get("SHOUWEN_SECRET_KEY"):
            keep_secret_key(settings.DATA / "secret_key")
        around = surroundings(SHOUWEN_DATABASE_URL=addresses.app, SHOUWEN_DATABASE_OWNER_URL="")
        parent = Parent(_children(listening.fileno()), around, say, server)
        if not parent.once(command("prepare"), SHOUWEN_DATABASE_OWNER_URL=addresses.owner):
            sys.exit(0 if parent.asked else 1)
        parent.run(Announcement().look)


@contextlib.contextmanager
def _database() -> Iterator[tuple[Postgres | None, Addresses]]:
    if addresses := settings.given():
        settings.DATA.mkdir(parents=True, exist_ok=True)
        refuse_unfit(addresses)
        yield None, addresses
        return
    say(f"Starting the database in {settings.DATA}.")
    with owned(settings.DATA, "up", say=say) as server:
        yield server, server.place.addresses


def refuse_unfit(addresses: Addresses) -> None:
    """Say clearly why somebody else's PostgreSQL cannot be used."""
    for name, url in (("SHOUWEN_DATABASE_URL", addresses.app), ("SHOUWEN_DATABASE_OWNER_URL", addresses.owner)):
        try:
            with psycopg.connect(url, connect_timeout=10) as connection:
                found = connection.info.server_version // 10_000
        except psycopg.Error as fault:
            raise Unusable(f"The database of {name} does not answer: {fault}") from None
        if found < OLDEST:
            raise Unusable(f"The database of {name} is PostgreSQL {found}; {OLDEST} or newer is needed.")


def _children(fd: int) -> list[Child]:
    webs = [Child("web", command("web", "--fd", fd), [fd]) for _ in range(_count("SHOUWEN_WEB"))]
    workers = [Child("worker", command("worker")) for _ in range(_count("SHOUWEN_WORKERS"))]
    return webs + workers


def _count(name: str) -> int:
    return max(int(os.environ.get(name) or 1), 0)


def refuse_short(key: str | None) -> None:
    """Say clearly that a given key is too easily guessed: who guesses it signs in as anybody."""
    if key and len(key) < settings.SHORTEST_KEY:
        raise Unusable(
            f"SHOUWEN_SECRET_KEY is shorter than {settings.SHORTEST_KEY} characters. "
            "Give a long random one, or none: then one is made and kept in the data folder."
        )


def keep_secret_key(file: Path) -> None:
    """Make the installation's secret once; later starts find it."""
    with contextlib.suppress(FileExistsError):
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as key:
            key.write(secrets.token_urlsafe(48))


class Announcement:
    """Says once that the web process answers; `prepare` has told the sign-ins."""

    def __init__(self) -> None:
        self._told = False

    def look(self) -> None:
        """Called again and again until there is something to tell."""
        if not self._told and _answers():
            self._told = True
            say(f"\n  Ready: {settings.address()}  (Ctrl-C stops everything)\n")


def _answers() -> bool:
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(settings.HOST, settings.HOST)
    connection = http.client.HTTPConnection(host, settings.PORT, timeout=1)
    try:
        connection.request("GET", "/healthz")
        return connection.getresponse().status == 200
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def say(words: str) -> None:
    """A word to whoever watches."""
    click.echo(words)
