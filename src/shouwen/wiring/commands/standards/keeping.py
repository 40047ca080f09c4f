"""Standards in the database: which there are, out to a file, in as a draft."""

import pathlib

import click

from shouwen.ground.base import clock
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.loop.standards import queries
from shouwen.loop.standards.bpmn import actions as bpmn
from shouwen.loop.standards.bpmn.queries import bpmn_of
from shouwen.loop.standards.models import Version
from shouwen.loop.standards.rules import yaml
from shouwen.loop.standards.rules.checks import faults
from shouwen.loop.standards.versions import actions
from shouwen.wiring.commands.standards.files import is_bpmn, text_of
from shouwen.wiring.commands.standards.telling import TONGUE, read, told, write
from shouwen.wiring.supervisor.place import Unusable

FILE = click.Path(path_type=pathlib.Path, dir_okay=False)
FORMATS = ("yaml", "bpmn")
SHOWN = 10  # faults of a draft that has more


@click.command(name="list")
def list_() -> None:
    """The standards kept here and their versions, the latest first."""
    now = clock.now()
    for version in Version.objects.select_related("standard").order_by("standard__code", "-number"):
        name = yaml.load(version.document).name
        since = f"{version.published_at:%Y-%m-%d %H:%M}" if version.published_at else ""
        place = f"{version.standard.code:<24} v{version.number:<4} {version.status(now):<10} {since:<17}"
        click.echo(f"{place} {name.zh} / {name.en}")


@click.command()
@click.argument("name")
@click.option("--format", "form", type=click.Choice(FORMATS), help="Without it, what the name of the file says.")
@click.option("--version", "number", type=int, help="Without it, the one in force, or else the latest.")
@click.option("--out", type=FILE, help="Without it, to the terminal.")
def export(name: str, form: str | None, number: int | None, out: pathlib.Path | None) -> None:
    """Write standard NAME (its code) as YAML or BPMN."""
    version = the_version(name, number)
    form = form or ("bpmn" if out is not None and out.suffix.lower() in (".bpmn", ".xml") else "yaml")
    text = bpmn_of(version) if form == "bpmn" else version.document
    if out is None:
        click.echo(text, nl=False)
    else:
        write(out, text)


@click.command(name="import")
@click.argument("file", type=FILE)
def import_(file: pathlib.Path) -> None:
    """Make a draft from FILE (YAML or BPMN); of a new standard when its code is new."""
    content = read(file)
    with told():
        drawn = is_bpmn(content)
        version = bpmn.draft(content, by=SYSTEM) if drawn else actions.draft(text_of(content), by=SYSTEM)
    click.echo(f"{version.standard.code} v{version.number} is a draft now. Publish it on the page Service standards.")
    found = faults(yaml.load(version.document), queries.world())
    for fault in found[:SHOWN]:
        click.echo(f"{fault.place}: {fault.message(TONGUE)}")
    if found:
        click.echo(f"{len(found)} in all to mend before it can be published; `shouwen standard check` names each.")


def the_version(name: str, number: int | None) -> Version:
    """The asked version of standard `name`; without a number the one in force, or else the latest."""
    if not name.isprintable():
        raise Unusable("The name of a standard is its code: small letters, digits, hyphens.")
    found = list(Version.objects.select_related("standard").filter(standard__code=name).order_by("-number"))
    if number is not None:
        found = [version for version in found if version.number == number]
    if not found:
        wanted = name if number is None else f"{name} v{number}"
        raise Unusable(f"There is no standard {wanted}. `shouwen standard list` names those that there are.")
    now = clock.now()
    begun = [version for version in found if version.published_at is not None and version.published_at <= now]
    return next((version for version in begun if version.status(now) == "published"), found[0])
