"""The manual of a version as a file."""

import pathlib
from collections.abc import Callable
from typing import Final

import click

from shouwen.loop.standards.manual import pdf, queries, word
from shouwen.loop.standards.manual.rules import html
from shouwen.loop.standards.manual.rules.outline import Outline
from shouwen.loop.standards.models import Version
from shouwen.wiring.commands.standards.keeping import FILE, the_version
from shouwen.wiring.commands.standards.telling import TONGUE, told, write
from shouwen.wiring.supervisor.place import Unusable

MAKERS: Final[dict[str, Callable[[Outline], bytes]]] = {
    ".docx": word.manual_docx,
    ".pdf": pdf.manual_pdf,
    ".html": lambda outline: html.page(outline).encode(),
}


@click.command()
@click.argument("name")
@click.option("--out", type=FILE, required=True, help="The ending says what it is: .docx, .pdf or .html.")
@click.option("--language", type=click.Choice(["zh-CN", "en"]), help="Without it, the terminal's.")
@click.option("--version", "number", type=int, help="Without it, the one in force, or else the latest.")
def manual(name: str, out: pathlib.Path, language: str | None, number: int | None) -> None:
    """Write the manual of standard NAME (its code) as Word, PDF or one HTML file."""
    make = MAKERS.get(out.suffix.lower())
    if make is None:
        raise Unusable(f"{out.name}: a manual is written as .docx, .pdf or .html.")
    version = the_version(name, number)
    others = Version.objects.select_related("standard").filter(standard=version.standard).order_by("-number")
    with told():
        made = make(queries.manual_of(version, others, language or TONGUE))
    write(out, made)
    click.echo(f"{out}: {version.standard.code} v{version.number}, {len(made):,} bytes", err=True)
