"""Faults of a file that is not kept; against the company's own codes where there is an installation."""

import json
import pathlib
import sys

import click
from django.db import Error

from shouwen.ground.customers.rules import TIERS
from shouwen.ground.staff.rules.ground import PROBLEMS, SKILLS, TEAMS
from shouwen.ground.staff.rules.rights import ROLE_NAMES
from shouwen.loop.standards import queries
from shouwen.loop.standards.rules import yaml
from shouwen.loop.standards.rules.checks import World, faults
from shouwen.loop.standards.rules.checks.parts import DOORS
from shouwen.wiring.commands.standards.telling import TONGUE, read, told
from shouwen.wiring.supervisor.place import Unusable

GROUND_ONLY = {"unknown_team", "unknown_skill", "unknown_problem", "unknown_product", "unknown_region"}
GROUND = World(
    teams=frozenset(row[0] for row in TEAMS),
    skills=frozenset(row[0] for row in SKILLS),
    roles=frozenset(ROLE_NAMES),
    problems=frozenset(row[0] for row in PROBLEMS),
    tiers=frozenset(TIERS),
    doors=DOORS,
)


@click.command()
@click.argument("file", type=click.Path(path_type=pathlib.Path, dir_okay=False))
@click.option("--json", "as_json", is_flag=True, help="Tell it to a program, in both languages.")
def check(file: pathlib.Path, as_json: bool) -> None:
    """Name each fault of FILE (YAML or BPMN) with its place; exit 1 if there is any.

    Where there is no installation, codes that only a company gives (teams, skills, problem types, products, regions)
    and that the built-in ones do not have are named as not checked; they are no fault then.
    """
    with told():
        document = yaml.load(read(file).decode("utf-8"))
    world = _world()
    found = faults(document, world or GROUND)
    unsure = [] if world else [each for each in found if each.code in GROUND_ONLY]
    found = [each for each in found if each not in unsure]
    if as_json:
        rows = [{"place": f.place, "code": f.code, "zh": f.message("zh"), "en": f.message("en")} for f in found]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=1))
    else:
        for each in found:
            click.echo(f"{each.place}: {each.message(TONGUE)}")
    for each in unsure:
        click.echo(f"not checked, there is no installation here: {each.place}: {each.about}", err=True)
    sys.exit(1 if found else 0)


def _world() -> World | None:
    """The company's codes, if there is an installation that answers."""
    if click.get_current_context().meta.get("unreachable"):
        return None
    try:
        return queries.world()
    except (Error, Unusable):
        return None
