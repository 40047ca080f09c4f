"""A backup of the whole installation, while it runs or stands."""

import pathlib

import click

from shouwen.wiring import settings
from shouwen.wiring.backup.making import make
from shouwen.wiring.supervisor.place import Unusable


@click.command()
@click.argument("target", type=click.Path(path_type=pathlib.Path))
def backup(target: pathlib.Path) -> None:
    """Write database, files and secret key to TARGET: one file if it ends in .tar, else a new folder."""
    target.absolute().parent.mkdir(parents=True, exist_ok=True)
    told = make(
        target.absolute(),
        url=settings.ADDRESSES.owner,
        data=settings.DATA,
        say=lambda words: click.echo(words, err=True),
    )
    click.echo(f"{target}: {told.rows} rows in {len(told.tables)} tables, {len(told.files)} files.")
    if not told.secret_key:
        click.echo("The secret key is not in it: keep SHOUWEN_SECRET_KEY with the backup.")
    if told.lost:
        raise Unusable(
            f"{len(told.lost)} files are missing or damaged in {settings.DATA / 'files'} and are not in the backup;"
            " all else is. `shouwen doctor` names them."
        )
