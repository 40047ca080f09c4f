"""The lake: closed months of the log as Parquet, made again from the log whenever wanted."""

import json

import click
import msgspec

from shouwen.ground.base import clock
from shouwen.ground.base.errors import ShouwenError
from shouwen.loop.insight.lake import actions, portable, queries
from shouwen.wiring.supervisor.place import Unusable

WORDS = {
    "equal": "equal to the log",
    "file": "THE FILE IS DAMAGED OR GONE",
    "log": "THE LOG SAYS OTHERWISE",
    "gone": "only here, the log has let go of it",
}


@click.group()
def lake() -> None:
    """Closed months of the log as Parquet; they can be made again from the log."""


@lake.command()
@click.option("--again", is_flag=True, help="Write all closed months that the log has, those in the lake too.")
def build(again: bool) -> None:
    """Write the closed months that the lake lacks; may run while people work."""
    written = actions.build(again=again, say=click.echo)
    click.echo(f"{len(written)} months written to {queries.place()}")


@lake.command()
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
def status(as_json: bool) -> None:
    """Which months the lake holds, and which only the log."""
    held, known, ready = queries.manifest(), queries.in_log(), set(queries.ready(clock.now()))
    open_ = [month for month in known if month not in held.months]
    if as_json:
        months = {
            month: {"rows": kept.rows, "bytes": kept.bytes, "hash": kept.hash} for month, kept in held.months.items()
        }
        click.echo(json.dumps({"place": str(queries.place()), "schema": held.schema, "months": months, "log": open_}))
        return
    click.echo(f"{queries.place()}, schema {held.schema}")
    for month, kept in sorted(held.months.items()):
        click.echo(f"{month}  {kept.rows:>12,} facts  {kept.bytes:>14,} bytes  {kept.hash}")
    for month in open_:
        click.echo(f"{month}  in the log: {'closed, to be written' if month in ready else 'open'}")


@lake.command()
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
def report(as_json: bool) -> None:
    """Tickets and limits month by month, of all the years; on Spark where SHOUWEN_ANALYTICS_URL names one."""
    try:
        found = portable.report(str(queries.place()), queries.source(), queries.trusted())
    except ShouwenError as refusal:
        raise Unusable(refusal.message("en")) from None
    if as_json:
        click.echo(msgspec.json.encode(found))
        return
    for month in found.months:
        rating = "" if month.rating is None else f", rated {month.rating:.2f}"
        counts = f"opened {month.opened:,}, solved {month.solved:,}, reopened {month.reopened:,}{rating}"
        click.echo(f"{month.year}-{month.month:02}  {counts}")
    for limit in found.limits:
        all_ = limit.met + limit.missed
        click.echo(f"{limit.year}-{limit.month:02}  {limit.clock}: {limit.met:,} of {all_:,} in time")


@lake.command()
def verify() -> None:
    """Read every month of the lake again and hold it against the log; ends with 1 where they differ."""
    found = actions.verify()
    for each in found:
        click.echo(f"{each.month}  {each.rows:>12,} facts  {WORDS[each.state]}")
    if any(each.state in ("file", "log") for each in found):
        raise Unusable("Some months are not as the log has them. `shouwen lake build --again` writes them anew.")
