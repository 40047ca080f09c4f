"""The command `shouwen`. Commands live in `commands/`; each is imported when called, after what it needs is up."""

import importlib
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import click
import django
import psycopg

from shouwen.wiring import settings
from shouwen.wiring.backup.mark import refuse_unfinished
from shouwen.wiring.supervisor.owner import borrowed
from shouwen.wiring.supervisor.place import NOTE, Unusable


@dataclass(frozen=True, slots=True)
class Entry:
    """Where a command stands (module of `commands`), what the help says, what must be up before it is imported."""

    module: str
    help: str
    django: bool = True
    database: bool = True
    begins: bool = False  # may lay a new data folder
    owner: bool = False  # works as the owner of the tables
    hidden: bool = False
    tolerant: bool = False  # runs without a database too, and finds the reason in the context's `unreachable`
    name: str = ""  # in the module, where it is not the command's own


COMMANDS = {
    "up": Entry("up", "Run everything: database, web, worker. Ctrl-C stops it.", django=False, database=False),
    "migrate": Entry("prepare", "Bring the database to this version.", begins=True, owner=True),
    "openapi": Entry("openapi", "Print the OpenAPI document.", database=False),
    "backup": Entry("backup", "Write the whole installation to a file or a folder, also while it runs.", owner=True),
    "restore": Entry("restore", "Put a backup into an empty data folder or database.", django=False, database=False),
    "doctor": Entry("doctor", "Say what is wrong with this installation and how to mend it.", tolerant=True),
    "unpark": Entry("unpark", "Handle again the facts that wait after an error."),
    "person": Entry("person", "Add a person, with a link to choose a password."),
    "import": Entry(
        "imports", "Bring in tickets or event logs from files.", django=False, database=False, name="import_"
    ),
    "token": Entry("token", "Make a token for a program that uses the API."),
    "standard": Entry("standard", "Service standards: list, check, bring in and out.", django=False, database=False),
    "conformance": Entry("conformance", "Hold all tickets against their standards anew, from the log."),
    "export": Entry("exporting", "Give event logs to other programs: XES, OCEL, CSV."),
    "lake": Entry("lake", "Closed months of the log as Parquet: build, status, verify."),
    "forecast": Entry(
        "forecasting", "Foresee volumes from a file of counts.", name="foresee", django=False, database=False
    ),
    "mine": Entry("mine", "The process as an event log shows it: what follows what, how long after.", database=False),
    "map": Entry("map", "Print the rooms, what each owns, who hears what.", database=False, name="map_"),
    "bench": Entry("bench", "Measure, on installations of its own.", django=False, database=False),
    "manage": Entry("manage", "Run a command of Django's.", begins=True, owner=True),
    "web": Entry("web", "A web process; `up` starts it.", database=False, hidden=True),
    "worker": Entry("worker", "A worker process; `up` starts it.", database=False, hidden=True),
    "prepare": Entry(
        "prepare", "Migrate and fill an empty database; `up` runs it.", database=False, owner=True, hidden=True
    ),
}


class Commands(click.Group):
    """Looks a command up in a table; a group of such commands has a table of its own."""

    def __init__(self, entries: Mapping[str, Entry], **attributes: Any) -> None:
        super().__init__(**attributes)
        self.entries = entries

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """The names shown by --help."""
        return [name for name, entry in self.entries.items() if not entry.hidden]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The help's list, without importing a single command."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, self.entries[name].help) for name in self.list_commands(ctx)])

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Bring up what the command needs, then import it."""
        entry = self.entries.get(cmd_name)
        if entry is None:
            return None
        if cmd_name not in ("restore", "bench"):
            refuse_unfinished(settings.DATA)
        if entry.database and "--help" not in sys.argv:
            try:
                _bring_up_database(ctx, cmd_name, entry)
            except Unusable as reason:
                if not entry.tolerant:
                    raise
                ctx.meta["unreachable"] = str(reason)
        if entry.owner:
            settings.DATABASES["default"].update(settings.database(settings.ADDRESSES.owner))
        if entry.django:
            django.setup()
        module = importlib.import_module(f"shouwen.wiring.commands.{entry.module}")
        if entry.database:
            wakeups = importlib.import_module("shouwen.ground.base.events.wakeups")
            ctx.call_on_close(wakeups.stop)  # its connection ends before a database that was started for us
        command = getattr(module, entry.name or cmd_name)
        if not isinstance(command, click.Command):
            raise TypeError(f"{cmd_name} is no command")
        return command


def _bring_up_database(ctx: click.Context, name: str, entry: Entry) -> None:
    if not settings.given():
        if not entry.begins and not (settings.DATA / NOTE).exists():
            raise Unusable(f"There is no installation in {settings.DATA}. Run `shouwen up` first, or set SHOUWEN_DATA.")
        settings.ADDRESSES = ctx.with_resource(borrowed(settings.DATA, name, say=say))
        settings.DATABASES["default"].update(settings.database(settings.ADDRESSES.app))
    if not entry.owner and not entry.tolerant:
        refuse_unprepared(settings.ADDRESSES.app)


def refuse_unprepared(url: str) -> None:
    """Say clearly that the tables are not there yet, or not yet open to the application's role."""
    try:
        with psycopg.connect(url, connect_timeout=10) as connection:
            row = connection.execute(
                "select has_table_privilege(to_regclass('django_migrations'), 'select')"
            ).fetchone()
    except psycopg.Error as fault:
        raise Unusable(f"The database does not answer: {fault}") from None
    if row is None or not row[0]:
        raise Unusable("The database is not prepared. Run `shouwen migrate` or `shouwen up` first.")


def say(words: str) -> None:
    """A word to the person at the terminal, apart from what the command prints."""
    click.echo(words, err=True)


@click.command(cls=Commands, entries=COMMANDS)
@click.version_option(package_name="shouwen")
def shouwen() -> None:
    """Shouwen 首问: customer service and after-sales service as one closed loop."""


def main() -> None:
    """The entry point."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shouwen.wiring.settings")
    try:
        shouwen()
    except Unusable as reason:
        say(f"shouwen: {reason}")
        sys.exit(1)


if __name__ == "__main__":
    main()
