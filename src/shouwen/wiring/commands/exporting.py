"""Logs given to other programs."""

import contextlib
import gzip
import os
import pathlib
import secrets
from collections.abc import Callable, Iterator

import click

from shouwen.ground.base.errors import ShouwenError
from shouwen.loop.insight.eventlogs.exporting import csv, ocel, xes
from shouwen.loop.insight.eventlogs.store import Log
from shouwen.loop.insight.lake.actions import own_log
from shouwen.loop.insight.lake.queries import customers
from shouwen.loop.insight.lake.tickets import NAME
from shouwen.wiring.supervisor.place import Unusable

TONGUE = "zh" if os.environ.get("LANG", "").startswith("zh") else "en"
FORMATS = ("xes", "xes.gz", "ocel", "csv")


@click.group(name="export")
def export() -> None:
    """Give data to other programs."""


@export.command()
@click.option("--log", "name", default=NAME, show_default=True, help="Which log; `tickets` is that of our own tickets.")
@click.option("--format", "form", type=click.Choice(FORMATS), help="What FILE's ending says, unless given.")
@click.argument("file", type=click.Path(path_type=pathlib.Path, dir_okay=False))
def events(name: str, form: str | None, file: pathlib.Path) -> None:
    """Write a log's events to FILE: XES (IEEE 1849-2016), OCEL 2.0 as JSON, or CSV. People are named by their ids."""
    form = form or _form(file)
    try:
        log = own_log() if name == NAME else Log.open(name)
        with _whole(file, packed=form == "xes.gz") as write:
            for piece in _pieces(log, form):
                write(piece.encode())
    except ShouwenError as fault:
        raise Unusable(fault.message(TONGUE)) from None
    except OSError as fault:
        raise Unusable(f"{file} cannot be written: {fault.strerror}.") from None
    click.echo(f"{file}: {log.manifest.events} events of {log.manifest.cases} cases")


def _pieces(log: Log, form: str) -> Iterator[str]:
    if form == "ocel":
        own = log.name == NAME
        return ocel.write(log, "ticket", customers()) if own else ocel.write(log)
    return csv.write(log) if form == "csv" else xes.write(log)


def _form(file: pathlib.Path) -> str:
    name = file.name.lower()
    found = next((form for form in ("xes.gz", "xes", "csv") if name.endswith(f".{form}")), None)
    found = found or ("ocel" if name.endswith((".json", ".jsonocel")) else None)
    if found is None:
        raise Unusable("Say by --format what to write: xes, xes.gz, ocel or csv.")
    return found


@contextlib.contextmanager
def _whole(file: pathlib.Path, *, packed: bool) -> Iterator[Callable[[bytes], int]]:
    """The file appears when it is whole."""
    fresh = file.with_name(f".{file.name}.{secrets.token_hex(4)}")
    try:
        with gzip.open(fresh, "wb", compresslevel=6) if packed else fresh.open("wb") as out:
            yield out.write
        fresh.replace(file)
    finally:
        fresh.unlink(missing_ok=True)
