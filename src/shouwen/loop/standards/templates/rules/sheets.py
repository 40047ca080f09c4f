"""Templates 模板 as values: a sheet has parts, a part is fields to fill in or a table. One description, every form."""

from typing import Final, Literal

import msgspec

from shouwen.loop.standards.rules.terms import Words

Type = Literal["text", "long", "number", "date", "moment", "choice", "yes_no", "sign"]
ROW: Final = 4  # so many small fields stand side by side


class Asked(msgspec.Struct, frozen=True):
    """A field to fill in, or a table's column: in a row of fields it takes `width` of four places.

    `choices` are words, or the name of a list that the standard or the company gives.
    """

    name: Words
    type: Type = "text"
    width: float = 1
    choices: tuple[Words, ...] | str = ()
    hint: Words = ("", "")


class Fields(msgspec.Struct, frozen=True):
    """Fields under a title."""

    title: Words
    asked: tuple[Asked, ...]


class Grid(msgspec.Struct, frozen=True):
    """A table: filled rows come from `rows` or from the standard (`source`), `blank` ones are for writing."""

    title: Words
    asked: tuple[Asked, ...]
    rows: tuple[tuple[Words, ...], ...] = ()
    source: str = ""
    blank: int = 0


class Sheet(msgspec.Struct, frozen=True):
    """A template, in both languages."""

    code: str
    name: Words
    about: Words
    parts: tuple[Fields | Grid, ...]
    landscape: bool = False


class Field(msgspec.Struct, frozen=True, kw_only=True):
    """A field or column in one language."""

    name: str
    type: Type
    width: float
    choices: tuple[str, ...] = ()
    hint: str = ""


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """Fields, or a table with its rows and how many blank ones follow."""

    kind: Literal["fields", "table"]
    title: str
    fields: tuple[Field, ...]
    rows: tuple[tuple[str, ...], ...] = ()
    blank: int = 0


class Form(msgspec.Struct, frozen=True, kw_only=True):
    """A template in one language, ready to be shown, printed or written as a workbook."""

    code: str
    language: str
    title: str
    about: str
    company: str
    logo: str
    colour: str
    standard: str  # what it was drawn from
    page_of: str
    landscape: bool
    parts: tuple[Part, ...]

    @property
    def table(self) -> Part | None:
        """Its table, when it is nothing but one."""
        return self.parts[0] if len(self.parts) == 1 and self.parts[0].kind == "table" else None
