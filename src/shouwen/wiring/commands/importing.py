"""Tickets of another system brought in from a file, and taken out again."""

import contextlib
import csv
import os
import pathlib
import sys
from collections.abc import Iterator
from typing import IO, Any

import click

from shouwen.ground.base import clock
from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.loop.handling.imports import actions
from shouwen.loop.handling.imports.queries import imports
from shouwen.loop.handling.imports.rules import map as maps
from shouwen.loop.handling.imports.rules.rows import Refusal
from shouwen.loop.handling.imports.sheets import Sheet
from shouwen.wiring.supervisor.place import Unusable

TONGUE = "zh" if os.environ.get("LANG", "").startswith("zh") else "en"


@click.command()
@click.argument("file", type=click.Path(path_type=pathlib.Path))
@click.option(
    "--map", "map_file", type=click.Path(path_type=pathlib.Path), help="Which column is what (docs/examples)."
)
@click.option("--dry-run", is_flag=True, help="Look at every row and write nothing into the database.")
@click.option("--refused", type=click.Path(path_type=pathlib.Path), help="Where refused rows go, if not beside FILE.")
def tickets(file: pathlib.Path, map_file: pathlib.Path | None, dry_run: bool, refused: pathlib.Path | None) -> None:
    """Bring in tickets from FILE (.csv, .csv.gz, .xlsx). Run again after a break, it goes on where it stopped."""
    with _told():
        sheet = Sheet(file)
        made = maps.read(map_file.read_text()) if map_file else maps.usual(file.name.partition(".")[0], sheet.header)
        with _Refusals(sheet, refused or sheet.refusals) as report:
            with _Progress("Checked") as progress:
                checked = actions.check(sheet, made, refuse=report.add, progress=progress.add)
            _tell(checked)
            if not dry_run and checked.good:
                _bring(sheet, made, checked, report)
            elif not dry_run:
                click.echo("No row can come in.")
    sys.exit(1 if not checked.good else 0)


@click.command()
@click.argument("number", type=int)
def undo(number: int) -> None:
    """Take import NUMBER out again. Tickets that somebody worked on stay."""
    with _told(), _Progress("Taken out") as progress:
        found = actions.undo(number, by=SYSTEM, progress=progress.add)
    click.echo(f"Import {number}: {found.tickets} tickets and {found.customers} customers taken out.")
    if found.kept:
        click.echo(f"{found.kept} tickets stay: somebody has worked on them.")


@click.command(name="list")
def list_() -> None:
    """The imports, newest first."""
    for run in imports():
        when = f"{run.started_at:%Y-%m-%d %H:%M}"
        click.echo(f"{run.pk:>5}  {when}  {run.state:<8} {run.rows:>9} rows {run.tickets:>9} tickets  {run.name}")


def _bring(sheet: Sheet, made: maps.Map, checked: actions.Checked, report: "_Refusals") -> None:
    run = actions.begin(sheet, made, checked, by=SYSTEM)
    if run.done_line:
        click.echo(f"Going on with import {run.pk} after line {run.done_line}.")
    with _Progress("Imported") as progress:
        run = actions.bring(run, sheet, made, refuse=report.add, progress=progress.add)
    click.echo(f"Import {run.pk}: {run.tickets} tickets. To take them out again: shouwen import undo {run.pk}")


def _tell(checked: actions.Checked) -> None:
    click.echo(f"{checked.good} rows can come in, {checked.refused} cannot.")
    if checked.unread_contacts:
        click.echo(f"In {checked.unread_contacts} rows a phone number or an address could not be read; it is left out.")
    for tree, names in checked.names.items():
        if names.wanted:
            shown = ", ".join(wanted.name for wanted in list(names.wanted.values())[:8])
            click.echo(f"New in {tree}: {len(names.wanted)} ({shown}{', …' if len(names.wanted) > 8 else ''})")


@contextlib.contextmanager
def _told() -> Iterator[None]:
    """A refusal as a sentence."""
    try:
        yield
    except ShouwenError as refusal:
        raise Unusable(refusal.message(TONGUE)) from None


class _Refusals:
    """The file of refused rows: line, column, reason, then the row as it was."""

    def __init__(self, sheet: Sheet, place: pathlib.Path) -> None:
        self._sheet = sheet
        self._place = place
        self._found: dict[int, Refusal] = {}

    def __enter__(self) -> "_Refusals":
        return self

    def __exit__(self, *_: object) -> None:
        if not self._found:
            self._place.unlink(missing_ok=True)
            return
        with self._place.open("w", encoding="utf-8-sig", newline="") as file:
            self._write(file)
        click.echo(f"{len(self._found)} refused rows, each with its reason: {self._place}")

    def add(self, refusal: Refusal) -> None:
        """One more."""
        self._found[refusal.line] = refusal

    def _write(self, file: IO[str]) -> None:
        writer = csv.writer(file)
        writer.writerow(["line", "column", "reason", *self._sheet.header])
        for line, cells in self._sheet.rows():
            if (refusal := self._found.get(line)) is not None:
                writer.writerow([line, refusal.column, refusal.why.message(TONGUE), *_plain(cells)])


def _plain(cells: dict[str, object]) -> list[Any]:
    return ["" if cell is None else cell for cell in cells.values()]


class _Progress:
    """A line that counts, rewritten in place on a terminal."""

    def __init__(self, verb: str) -> None:
        self._verb = verb
        self._count = 0
        self._began = clock.now()

    def __enter__(self) -> "_Progress":
        return self

    def __exit__(self, *_: object) -> None:
        self._show("\n")

    def add(self, count: int) -> None:
        """So many more."""
        self._count += count
        if sys.stderr.isatty():
            self._show("")

    def _show(self, end: str) -> None:
        seconds = max((clock.now() - self._began).total_seconds(), 0.001)
        begin = "\r" if sys.stderr.isatty() else ""
        line = f"{begin}{self._verb} {self._count} rows, {self._count / seconds:,.0f} a second{end}"
        click.echo(line, err=True, nl=False)
