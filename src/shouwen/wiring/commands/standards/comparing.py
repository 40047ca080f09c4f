"""Two versions beside each other."""

import click
from django.db import Error

from shouwen.loop.standards import queries
from shouwen.loop.standards.rules.naming import Places
from shouwen.loop.standards.versions.rules.difference import Change, difference
from shouwen.wiring.commands.standards.asking import asked
from shouwen.wiring.commands.standards.telling import TONGUE
from shouwen.wiring.supervisor.place import Unusable


@click.command()
@click.argument("before")
@click.argument("after")
def diff(before: str, after: str) -> None:
    """Name whatever is otherwise in AFTER; each a file or a standard's code, with a version as code@3."""
    found = difference(asked(before), asked(after), places())
    for change in found:
        click.echo(line(change))
    if not found:
        click.echo("They say the same.", err=True)


def places() -> Places:
    """What teams and the like are called here; nothing where there is no installation."""
    if click.get_current_context().meta.get("unreachable"):
        return {}
    try:
        return queries.places()
    except (Error, Unusable):
        return {}


def line(change: Change) -> str:
    """A change in one line."""
    name, about = change.name.of(TONGUE), change.about.of(TONGUE)
    before, after = (text.of(TONGUE) if text else "" for text in (change.before, change.after))
    what = f"{change.what:<8} {change.kind:<10} {change.place}: {name}"
    values = f"{before} -> {after}" if before and after else after or before
    return " · ".join([part for part in (what, about, " ".join(values.split())) if part])
