"""Faults of a file that is not kept; against the company's own codes where there is an installation."""

import json
import pathlib
import sys

import click
from django.db import Error

from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.customers.rules import TIERS
from shouwen.ground.staff.rules.ground import PROBLEMS, PRODUCTS, REGIONS, SKILLS, TEAMS
from shouwen.ground.staff.rules.rights import ROLE_NAMES
from shouwen.loop.standards import queries
from shouwen.loop.standards.bpmn.rules.reading import Read
from shouwen.loop.standards.bpmn.rules.report import hints, of_faults
from shouwen.loop.standards.bpmn.rules.words import Finding
from shouwen.loop.standards.rules.checks import World, faults
from shouwen.loop.standards.rules.document import Document
from shouwen.wiring.commands.standards.files import document_of
from shouwen.wiring.commands.standards.telling import TONGUE, read
from shouwen.wiring.supervisor.place import Unusable

GROUND_ONLY = {"unknown_team", "unknown_skill", "unknown_problem", "unknown_product", "unknown_region"}
GROUND = World(
    teams=frozenset(row[0] for row in TEAMS),
    skills=frozenset(row[0] for row in SKILLS),
    roles=frozenset(ROLE_NAMES),
    problems=frozenset(row[0] for row in PROBLEMS),
    products=frozenset(row[0] for row in PRODUCTS),
    regions=frozenset(row[0] for row in REGIONS),
    tiers=frozenset(TIERS),
)


@click.command()
@click.argument("file", type=click.Path(path_type=pathlib.Path, dir_okay=False))
@click.option("--json", "as_json", is_flag=True, help="Tell it to a program, in both languages.")
def check(file: pathlib.Path, as_json: bool) -> None:
    """Name each fault of FILE (YAML or BPMN) with its place; exit 1 if there is any.

    Where there is no installation, codes that only a company gives (teams, skills, problem types, products, regions)
    and that the built-in ones do not have are named as not checked; they are no fault then. Hints are none either.
    """
    try:
        found = _found(*document_of(read(file)))
    except ShouwenError as refused:
        place = str(refused.detail.get("place") or refused.detail.get("element") or "")
        place = place or ":".join(str(refused.detail[name]) for name in ("line", "column") if name in refused.detail)
        said = refused.message("zh"), refused.message("en")
        element = str(refused.detail.get("element", ""))
        found = [("fault", Finding(element, refused.code, hint=False, place=place, said=said))]
    if as_json:
        rows = [
            {"kind": kind, "place": f.place, "element": f.element, "name": f.name, "code": f.code}
            | {"about": f.about, "zh": f.message("zh"), "en": f.message("en")}
            for kind, f in found
        ]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=1))
    else:
        for kind, each in found:
            place = ", ".join(dict.fromkeys(name for name in (each.place, each.element, each.name) if name)) or str(
                file
            )
            click.echo(f"{'' if kind == 'fault' else f'({kind}) '}{place}: {each.message(TONGUE)}")
    sys.exit(1 if any(kind == "fault" for kind, _ in found) else 0)


def _found(document: Document, drawn: Read | None) -> list[tuple[str, Finding]]:
    """Faults; what could not be checked without an installation; hints."""
    world = _world()
    plain = faults(document, world or GROUND)
    if drawn:
        named = of_faults(drawn, plain)
    else:
        named = [
            Finding("", f.code, f.about, hint=False, place=f.place, said=(f.message("zh"), f.message("en")))
            for f in plain
        ]
    kinds = ["not checked" if not world and one.code in GROUND_ONLY else "fault" for one in named]
    hinted = [("hint", one) for one in hints(drawn)] if drawn else []
    return [*zip(kinds, named, strict=True), *hinted]


def _world() -> World | None:
    """The company's codes, if there is an installation that answers."""
    if click.get_current_context().meta.get("unreachable"):
        return None
    try:
        return queries.world()
    except (Error, Unusable):
        return None
