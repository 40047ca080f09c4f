"""A walk through the house: its rooms in order, what each says of itself, who hears what."""

import importlib
import pathlib
from collections import defaultdict

import click

from shouwen.ground.base.events.reactions import HEARD

CODE = pathlib.Path(__file__).resolve().parents[2]
FLOORS = ("wiring", "loop", "ground")
HANDS = {"migrations", "tests", "rules", "actions", "queries", "events", "api", "models", "commands", "demo"}


@click.command(name="map")
def map_() -> None:
    """Print the rooms, what each owns, who hears what."""
    hearers = _hearers()
    for floor in FLOORS:
        for room in _rooms(CODE / floor):
            _tell(room, hearers)


def _rooms(folder: pathlib.Path) -> list[pathlib.Path]:
    """The folder and the rooms and closets inside it."""
    found = [folder]
    for inner in sorted(folder.iterdir()):
        closet = (inner / "__init__.py").exists() and (inner.name not in HANDS or (inner / "apps.py").exists())
        if closet:
            found += _rooms(inner)
    return found


def _tell(room: pathlib.Path, hearers: dict[str, list[str]]) -> None:
    name = ".".join(room.relative_to(CODE).parts)
    words = importlib.import_module(f"shouwen.{name}").__doc__
    click.echo(click.style(f"\n{name}", bold=True))
    for line in (words or "").strip().splitlines():
        click.echo(f"  {line}".rstrip())
    for line in hearers.get(name, []):
        click.echo(f"  · {line}")


def _hearers() -> dict[str, list[str]]:
    found = defaultdict(list)
    for kind, reactions in sorted(HEARD.items()):
        for reaction in reactions:
            module = reaction.hands.__module__.removeprefix("shouwen.").partition(".reactions")[0]
            found[module].append(f"hears {kind}: {reaction.hands.__name__}")
    return found
