"""Event logs of other systems brought in from files, to be mined."""

import os
import pathlib
import sys
from collections.abc import Callable

import click
from django.conf import settings

from shouwen.ground.base.errors import ShouwenError
from shouwen.loop.insight.engine.child import OUT_OF_MEMORY, bound
from shouwen.loop.insight.engine.errors import AnalyticsTooBig
from shouwen.loop.insight.engine.library import library
from shouwen.loop.insight.eventlogs import mapping, store
from shouwen.wiring.supervisor.place import Unusable

TONGUE = "zh" if os.environ.get("LANG", "").startswith("zh") else "en"
SAYS = {"read": "Read", "sort": "Sorting", "write": "Written"}


@click.command()
@click.argument("file", type=click.Path(path_type=pathlib.Path))
@click.option("--log", "name", required=True, help="What the log is called; one of that name is replaced.")
@click.option(
    "--map", "map_file", type=click.Path(path_type=pathlib.Path), help="Which column is what (docs/examples)."
)
@click.option("--title", default="", help="What pages call it; without it, the file's name.")
@click.option("--zone", help="The zone of times that name none; without it, Asia/Shanghai.")
@click.option("--object", "object_type", help="OCEL: which type of object is a case.")
def events(
    file: pathlib.Path,
    *,
    name: str,
    map_file: pathlib.Path | None,
    title: str,
    zone: str | None,
    object_type: str | None,
) -> None:
    """Bring in an event log from FILE: .csv, .xes, OCEL 2.0 .json, also packed as .gz."""
    try:
        how = mapping.from_yaml(_text(map_file)) if map_file else mapping.Map()
        how = mapping.narrowed(how, zone=zone, object_type=object_type)
        bring = library("shouwen.loop.insight.eventlogs.bringing").bring
        with bound(settings.ANALYTICS_MB):
            made = bring(file, store.shelf(), name, how, title[:200], progress=_progress())
    except ShouwenError as refusal:
        raise Unusable(refusal.message(TONGUE)) from None
    except Exception as fault:
        if type(fault).__name__ not in OUT_OF_MEMORY:
            raise
        raise Unusable(AnalyticsTooBig(megabytes=settings.ANALYTICS_MB).message(TONGUE)) from None
    log = made.manifest
    for note in made.notes:
        click.echo(note.says(chinese=TONGUE == "zh"))
    span = f"{log.start:%Y-%m-%d %H:%M} to {log.end:%Y-%m-%d %H:%M} UTC"
    found = f"{log.cases:,} cases, {log.events:,} events, {len(log.activities)} activities, {log.variants:,} variants"
    click.echo(f"{name}: {found}, {span}. Look at it: shouwen mine {name}")


def _text(file: pathlib.Path) -> str:
    try:
        return file.read_text()
    except (OSError, UnicodeDecodeError) as fault:
        raise Unusable(f"The map cannot be read: {fault}") from None


def _progress() -> Callable[[str, int, float], None]:
    """A line that counts, rewritten in place on a terminal; elsewhere one line at each million."""
    terminal = sys.stderr.isatty()
    told = {"millions": 0}

    def show(what: str, count: int, share: float) -> None:
        millions = count // 1_000_000
        if terminal or (what == "read" and millions > told["millions"]):
            told["millions"] = millions
            line = f"{SAYS[what]} {count:,} events" + (f", {share:.0%} of the file" if what == "read" else "")
            click.echo(f"\r{line:<60}" if terminal else line, err=True, nl=not terminal)
        if terminal and what == "write":
            click.echo("\r", err=True, nl=False)

    return show
