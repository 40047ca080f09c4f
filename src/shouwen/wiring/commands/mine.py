"""The directly-follows graph and the variants of a log, as a table or as JSON."""

import contextlib
import os
from collections.abc import Iterator

import click
import msgspec
from django.conf import settings

from shouwen.ground.base.errors import ShouwenError
from shouwen.loop.insight.engine.backend import address
from shouwen.loop.insight.engine.child import bound
from shouwen.loop.insight.eventlogs.store import Log
from shouwen.loop.insight.mining import portable
from shouwen.loop.insight.mining.graph import Graph, graph
from shouwen.loop.insight.mining.listing import Variant, variants
from shouwen.wiring.supervisor.place import Unusable

TONGUE = "zh" if os.environ.get("LANG", "").startswith("zh") else "en"
PAGE = 50_000
SHOWN = 20


@click.command()
@click.argument("name")
@click.option("--json", "as_json", is_flag=True, help="All edges and variants, as JSON.")
def mine(name: str, as_json: bool) -> None:
    """What follows what in the log NAME, how often and how long after; and the ways that cases took."""
    try:
        with contextlib.nullcontext() if address() else bound(settings.ANALYTICS_MB):  # Spark bounds itself
            _mine(Log.open(name), as_json=as_json)
    except ShouwenError as refusal:
        raise Unusable(refusal.message(TONGUE)) from None


def _mine(log: Log, *, as_json: bool) -> None:
    found = portable.found(log.folder).graph if address() else graph(log.folder)
    if not as_json:
        _tell(log, found)
        return
    for part in _json(log, found):
        click.echo(part, nl=False)
    click.echo()


def _json(log: Log, found: Graph) -> Iterator[str]:
    """Piece by piece, since a log may have a million variants."""
    head = {"cases": found.cases, "events": found.events, "start": found.start, "end": found.end}
    edges = [
        {"from": edge.begin, "to": edge.end, "count": edge.count, "median_s": edge.median_s, "p90_s": edge.p90_s}
        for edge in found.edges
    ]
    yield msgspec.json.encode({**head, "dfg": edges}).decode().removesuffix("}") + ',"variants":['
    for place, each in enumerate(_all(log)):
        yield ("," if place else "") + msgspec.json.encode({"path": each.path, "count": each.count}).decode()
    yield "]}"


def _all(log: Log) -> Iterator[Variant]:
    for skip in range(0, log.manifest.variants, PAGE):
        yield from variants(log.folder, limit=PAGE, skip=skip).items


def _tell(log: Log, found: Graph) -> None:
    click.echo(
        f"{log.manifest.title}: {found.cases:,} cases, {found.events:,} events, {log.manifest.variants:,} variants"
    )
    for word, ends in (("Begin", found.start), ("End", found.end)):
        top = sorted(ends.items(), key=lambda item: -item[1])[:5]
        click.echo(f"{word}: " + ", ".join(f"{activity} {count:,}" for activity, count in top))
    click.echo(f"\n{'count':>10} {'median':>9} {'p90':>9}  from → to")
    for edge in found.edges[:SHOWN]:
        click.echo(f"{edge.count:>10,} {_span(edge.median_s):>9} {_span(edge.p90_s):>9}  {edge.begin} → {edge.end}")
    if len(found.edges) > SHOWN:
        click.echo(f"{'':>10} … and {len(found.edges) - SHOWN} more; all of them with --json")
    click.echo(f"\n{'cases':>10}  way")
    for each in variants(log.folder, limit=SHOWN).items:
        click.echo(f"{each.count:>10,}  {' → '.join(each.path)}")


def _span(seconds: float) -> str:
    for size, unit in ((86_400, "d"), (3_600, "h"), (60, "min")):
        if seconds >= size:
            return f"{seconds / size:.1f} {unit}"
    return f"{seconds:.0f} s"
