"""Standards turned into BPMN files; nothing but these files is touched."""

import pathlib
import sys

import click

from shouwen.ground.base.errors import ShouwenError
from shouwen.loop.standards.bpmn.rules.general import general
from shouwen.loop.standards.bpmn.rules.report import cannot_run
from shouwen.loop.standards.bpmn.rules.writing import text_of, write
from shouwen.wiring.commands.standards.files import document_of
from shouwen.wiring.commands.standards.telling import TONGUE, at, read
from shouwen.wiring.commands.standards.telling import write as put
from shouwen.wiring.supervisor.place import Unusable

FILE = click.Path(path_type=pathlib.Path, dir_okay=False)


@click.command()
@click.argument("files", metavar="IN...", nargs=-1, required=True, type=FILE)
@click.option("--out", required=True, type=click.Path(path_type=pathlib.Path, file_okay=False), help="A folder.")
def convert(files: tuple[pathlib.Path, ...], out: pathlib.Path) -> None:
    """Write each file IN (BPMN or YAML) as BPMN 2.0 with a diagram part into a folder.

    Every element, attribute and extension of a BPMN file is kept. What no case can run on is named, and kept too. A
    file that cannot be read is named with the reason; the others are written, and the exit is 1.
    """
    targets = [out / f"{file.stem}.bpmn" for file in files]
    _refuse_overwriting(files, targets)
    with at(out):
        out.mkdir(parents=True, exist_ok=True)
    refused = 0
    for file, target in zip(files, targets, strict=True):
        try:
            _convert(file, target)
        except ShouwenError as reason:
            refused += 1
            click.echo(f"{file}: {reason.message(TONGUE)}", err=True)
        except Unusable as reason:
            refused += 1
            click.echo(str(reason), err=True)
    sys.exit(1 if refused else 0)


def _refuse_overwriting(files: tuple[pathlib.Path, ...], targets: list[pathlib.Path]) -> None:
    twice = {target for target in targets if targets.count(target) > 1}
    own = {file.resolve() for file in files} & {target.resolve() for target in targets}
    if twice or own:
        named = ", ".join(str(path) for path in sorted(twice | own))
        raise Unusable(f"Two files would become one, or a file would be written over: {named}. Choose another --out.")


def _convert(file: pathlib.Path, target: pathlib.Path) -> None:
    content = read(file)
    document, drawn = document_of(content)
    base = text_of(drawn.tree) if drawn else ""
    put(target, write(document, base, general()))
    click.echo(f"{file} -> {target}")
    for one in cannot_run(drawn) if drawn else ():
        click.echo(f"  {one.element}: {one.message(TONGUE)}", err=True)
