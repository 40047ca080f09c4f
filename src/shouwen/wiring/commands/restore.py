"""A backup put into an empty installation."""

import contextlib
import importlib
import os
import pathlib
from collections.abc import Iterator

import click
import django
from django.db import connections

from shouwen.wiring import settings
from shouwen.wiring.backup import restoring
from shouwen.wiring.backup.mark import refuse_unfinished
from shouwen.wiring.commands.up import refuse_unfit
from shouwen.wiring.supervisor.owner import owned
from shouwen.wiring.supervisor.place import Addresses, Unusable


@click.command()
@click.argument("source", type=click.Path(path_type=pathlib.Path))
def restore(source: pathlib.Path) -> None:
    """Put the backup SOURCE into an empty data folder or database, and compare every count and hash."""
    with restoring.opened(source) as (backup, told), _database() as addresses:
        restoring.fill(backup, told, url=addresses.owner, data=settings.DATA, say=_say)
        _make_ours(addresses)
    restoring.finish(settings.DATA)
    click.echo(
        f"Restored {told.rows} rows in {len(told.tables)} tables and {len(told.files)} files of {told.made_at}:"
        " every count and hash is that of the backup."
    )
    if not told.secret_key and not os.environ.get("SHOUWEN_SECRET_KEY"):
        click.echo("The backup holds no secret key: start with the SHOUWEN_SECRET_KEY of the old installation.")
    if told.lost:
        click.echo(f"{len(told.lost)} files were lost before the backup was made; `shouwen doctor` names them.")


@contextlib.contextmanager
def _database() -> Iterator[Addresses]:
    """A given database, or a new one in the empty data folder, which is empty again when something fails."""
    refuse_unfinished(settings.DATA)
    restoring.refuse_used_folder(settings.DATA)
    if addresses := settings.given():
        refuse_unfit(addresses)
        settings.DATA.mkdir(parents=True, exist_ok=True)
        yield addresses
        return
    pg = None
    try:
        with owned(settings.DATA, "restore", say=_say) as server:
            pg = server.place.pg
            yield server.place.addresses
    except BaseException as fault:
        restoring.clear(settings.DATA, pg)
        if isinstance(fault, KeyboardInterrupt):
            raise Unusable("Stopped; nothing was restored.") from None
        raise


def _make_ours(addresses: Addresses) -> None:
    """Let the log's readers go on here, bring an older backup's tables to this version and open them to the app."""
    settings.ADDRESSES = addresses
    settings.DATABASES["default"].update(settings.database(addresses.owner))
    django.setup()
    importlib.import_module("shouwen.ground.base.events.restoring").restore()  # only now can models be imported
    importlib.import_module("shouwen.wiring.commands.prepare").bring_up_to_date(verbosity=0)
    connections.close_all()


def _say(words: str) -> None:
    click.echo(words, err=True)
