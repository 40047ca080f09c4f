"""A standard that is named at the terminal: a file, or a code of one that is kept here."""

import pathlib

import click

from shouwen.loop.standards.rules import yaml
from shouwen.loop.standards.rules.document import Document
from shouwen.wiring.commands.standards.files import document_of
from shouwen.wiring.commands.standards.keeping import the_version
from shouwen.wiring.commands.standards.telling import at, read, told
from shouwen.wiring.supervisor.place import Unusable


def asked(name: str) -> Document:
    """The document in this file, or of the standard of this code (`code@3` for its third version)."""
    file = pathlib.Path(name)
    with at(file):
        is_file = file.suffix in (".yaml", ".yml", ".bpmn") or file.is_file()
    if is_file:
        with told():
            return document_of(read(file))[0]
    if file.is_dir():
        raise Unusable(f"{name} is a folder: name one file, or the code of a standard.")
    if reason := click.get_current_context().meta.get("unreachable"):
        raise Unusable(f"{name} is no file, and there is no installation to ask: {reason}")
    code, _, number = name.partition("@")
    if number and not number.isdecimal():
        raise Unusable(f"{name}: write the version as a number, {code}@3.")
    with told():
        return yaml.load(the_version(code, int(number) if number else None).document)
