"""Made-up cases played through a standard."""

import datetime as dt
import sys
import time
from typing import Final

import click
from django.db import Error

from shouwen.ground.base import worktime
from shouwen.ground.base.worktime import china
from shouwen.loop.standards import queries
from shouwen.loop.standards.rehearsal.rules.playing import Rehearsal, rehearse
from shouwen.loop.standards.rules.checks import faults
from shouwen.loop.standards.rules.document import Document
from shouwen.loop.standards.rules.process import compile
from shouwen.wiring.commands.standards.asking import asked
from shouwen.wiring.commands.standards.checking import GROUND, GROUND_ONLY
from shouwen.wiring.commands.standards.telling import TONGUE
from shouwen.wiring.supervisor.place import Unusable

SHOWN: Final = 10
START: Final = dt.datetime(2026, 3, 2, 1, tzinfo=dt.UTC)  # always the same, as the cases are


@click.command()
@click.argument("name")
@click.option("--cases", type=click.IntRange(1, 10_000_000), default=1000, show_default=True)
@click.option("--seed", type=int, default=1, show_default=True, help="The same seed, the same cases.")
def simulate(name: str, cases: int, seed: int) -> None:
    """Play random cases through NAME (a file or a standard's code); exit 1 if any is stuck."""
    document = asked(name)
    refuse_faulty(name, document)
    process = compile(document, calendars())
    begun = time.monotonic()
    seen = rehearse(process, cases=cases, seed=seed, start=START)
    tell(seen, time.monotonic() - begun)
    sys.exit(1 if seen.stuck_cases else 0)


def refuse_faulty(name: str, document: Document) -> None:
    """Cases run on a document without faults; codes of the company are not asked for."""
    found = [fault for fault in faults(document, GROUND) if fault.code not in GROUND_ONLY]
    if found:
        named = "".join([f"\n  {each.place}: {each.message(TONGUE)}" for each in found[:SHOWN]])
        more = f"\n  and {len(found) - SHOWN} more" if len(found) > SHOWN else ""
        raise Unusable(f"{name} has faults, so no case can be played through it:{named}{more}")


def calendars() -> dict[str, worktime.Calendar]:
    """The company's calendars; the usual week where there is no installation."""
    if not click.get_current_context().meta.get("unreachable"):
        try:
            return dict(queries.company_calendars())
        except (Error, Unusable):
            pass
    return {"natural": worktime.natural(), "working": china.china(queries.WEEK, [])}


def tell(seen: Rehearsal, seconds: float) -> None:
    """What came of it."""
    click.echo(f"{seen.cases} cases, {seen.steps} steps in {seconds:.1f} s, seed {seen.seed}")
    click.echo("ended at " + ", ".join([f"{node} {count}" for node, count in seen.ended.items()]))
    click.echo(f"nodes passed, on average: {seen.mean_path:.1f}")
    click.echo(f"stuck: {seen.stuck_cases}")
    for each in seen.stuck:
        why = f" ({each.refused})" if each.refused else ""
        click.echo(f"  case {each.number} at {each.node}{why}: {' > '.join(each.path)}")
    if seen.unreached:
        click.echo("never reached: " + ", ".join(seen.unreached))
    for way in seen.untaken:
        click.echo(f"never taken: {way.node} {way.upon}{' ' + way.code if way.code else ''} > {way.to}")
