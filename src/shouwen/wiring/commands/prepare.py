"""What stands between an empty database and the first request: migrations, built-in data, demo data."""

from collections.abc import Iterator
from contextlib import contextmanager

import click
from django.core.management import call_command
from django.db import connection

from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.staff import actions as staff
from shouwen.loop.standards import actions as standards

ONE_AT_A_TIME = 0x5407E4  # advisory lock: two machines may start against one database


@click.command()
def prepare() -> None:
    """Bring the database to this version and fill an empty one."""
    with _alone():
        _migrate()
        staff.lay_ground(by=SYSTEM)
        standards.lay_ground(by=SYSTEM)


@click.command()
def migrate() -> None:
    """Bring the database to this version."""
    with _alone():
        _migrate()


@contextmanager
def _alone() -> Iterator[None]:
    with connection.cursor() as cursor:
        cursor.execute("select pg_advisory_lock(%s)", [ONE_AT_A_TIME])
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute("select pg_advisory_unlock(%s)", [ONE_AT_A_TIME])


def _migrate() -> None:
    call_command("migrate", interactive=False, verbosity=1)
