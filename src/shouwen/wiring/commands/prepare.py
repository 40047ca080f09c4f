"""What stands between an empty database and the first request: migrations, built-in data, demo data."""

import datetime as dt
import os
from collections.abc import Iterator
from contextlib import contextmanager

import click
import psycopg
from django.conf import settings
from django.core.management import call_command
from django.db import ProgrammingError, connection
from django.db.migrations.exceptions import MigrationSchemaMissing
from django.db.migrations.executor import MigrationExecutor

from shouwen.ground.base import clock
from shouwen.ground.base.events import rights
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.staff import actions as staff
from shouwen.ground.staff.models import Person
from shouwen.ground.staff.queries.people import demo_people
from shouwen.ground.staff.rules.demo import PASSWORD
from shouwen.loop.handling.appointments.actions.setting import lay_kinds
from shouwen.loop.standards.versions import actions as standards
from shouwen.wiring.demo import actions as demonstration
from shouwen.wiring.demo.fill import fill
from shouwen.wiring.settings import address
from shouwen.wiring.supervisor.place import Unusable

DEMO_DAYS = 30
ONE_AT_A_TIME = 0x5407E4  # advisory lock: two machines may start against one database


@click.command()
def prepare() -> None:
    """Bring the database to this version and fill an empty one."""
    with _alone():
        if demonstration.interrupted():
            click.echo("The demonstration was interrupted while it was played: playing it anew.")
            demonstration.clear()
        if steps := _steps_to_go():
            click.echo(f"Preparing the tables ({steps} step{'s' if steps > 1 else ''})")
        bring_up_to_date(verbosity=0)
        _fill()
    announce()


@click.command()
def migrate() -> None:
    """Bring the database to this version."""
    with _alone():
        bring_up_to_date()


def bring_up_to_date(*, verbosity: int = 1) -> None:
    """Migrate as the owner of the tables, then open them to the application's role, where that is another."""
    try:
        call_command("migrate", interactive=False, verbosity=verbosity)
    except (ProgrammingError, MigrationSchemaMissing) as fault:
        if "permission denied" not in str(fault) and "must be owner" not in str(fault):
            raise
        raise Unusable(
            f"The role {connection.settings_dict['USER']} may not change the database: {str(fault).splitlines()[0]}."
            " Give the address under the tables' owner in SHOUWEN_DATABASE_OWNER_URL."
        ) from None
    if settings.ADDRESSES.app != settings.ADDRESSES.owner:
        with psycopg.connect(settings.ADDRESSES.app, connect_timeout=10) as app:
            rights.open_to(app.info.user)


def _steps_to_go() -> int:
    executor = MigrationExecutor(connection)
    return len(executor.migration_plan(executor.loader.graph.leaf_nodes()))


@contextmanager
def _alone() -> Iterator[None]:
    with connection.cursor() as cursor:
        cursor.execute("select pg_advisory_lock(%s)", [ONE_AT_A_TIME])
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute("select pg_advisory_unlock(%s)", [ONE_AT_A_TIME])


def _fill() -> None:
    """The built-in data; and, in a database that nobody has used yet, the demonstration's month of service."""
    now = clock.now()
    demo = settings.DEMO and not Person.objects.exists()
    with clock.at(now - dt.timedelta(days=DEMO_DAYS + 1) if demo else now):
        staff.lay_ground(by=SYSTEM)
        standards.lay_ground(by=SYSTEM)
        lay_kinds()
        if demo:
            demonstration.begin()
            staff.lay_demo(by=SYSTEM)
    if demo:
        click.echo("Playing a month of demo service (about half a minute)")
        opened = fill(now=now, days=DEMO_DAYS, say=lambda day: click.echo(f"  {day}"))
        demonstration.end()
        click.echo(f"{opened} demo tickets")


def announce() -> None:
    """The address, and who can come in: the demonstration's people where that works; while nobody is there, the key.

    It stands behind the #, which browsers send nowhere.
    """
    click.echo(f"\n  Shouwen 首问          {address()}\n  For customers 客户门户  {address()}/portal/\n")
    for person in demo_people() if settings.LISTENS_LOCALLY else ():
        click.echo(f"  {person.email:<26} {PASSWORD:<14} {person.name}")
    if key := staff.first_key():
        site = (os.environ.get("SHOUWEN_PUBLIC_URL") or address()).rstrip("/")
        click.echo("  Nobody is here yet. Whoever opens this link names the company and manages it.")
        click.echo("  这里还没有人。打开此链接即可为公司命名并成为管理员（一次有效，七天内）：\n")
        click.echo(f"  {site}/#key={key}\n")
