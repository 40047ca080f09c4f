"""A template filled with what the standard and the company give: rows, choices, names."""

from collections.abc import Mapping

from shouwen.ground.base.print.rules import clean
from shouwen.loop.standards.manual.rules.names import House
from shouwen.loop.standards.manual.rules.nodes import node_columns, node_rows
from shouwen.loop.standards.manual.rules.say import Say
from shouwen.loop.standards.rules import terms
from shouwen.loop.standards.templates.rules.sheets import Asked, Field, Fields, Form, Grid, Part, Sheet

Lists = Mapping[str, tuple[str, ...]]  # choices that the company's tables give: problems, complaints, products, teams


def filled(sheet: Sheet, say: Say, house: House, lists: Lists, version: int) -> Form:
    """The template in the language of `say`."""
    return Form(
        code=sheet.code,
        language=say.language,
        title=say.of(sheet.name),
        about=say.of(sheet.about),
        company=clean(house.company),
        logo=house.logo,
        colour=house.colour,
        standard=say.fixed("subtitle", name=say.text(say.document.name), number=version),
        page_of=say.fixed("page_of", page="{page}", pages="{pages}"),
        landscape=sheet.landscape,
        parts=tuple(_part(part, say, lists) for part in sheet.parts),
    )


def _part(part: Fields | Grid, say: Say, lists: Lists) -> Part:
    title = say.of(part.title)
    fields = tuple(_field(asked, say, lists) for asked in part.asked)
    if isinstance(part, Fields):
        return Part(kind="fields", title=title, fields=fields)
    rows = _rows(part, say)
    if part.source == "nodes":
        fields = tuple(Field(name=one.title, type="text", width=one.width) for one in node_columns(say))
    full = tuple((*row, *[""] * (len(fields) - len(row))) for row in rows)
    return Part(kind="table", title=title, fields=fields, rows=full, blank=part.blank)


def _rows(part: Grid, say: Say) -> list[tuple[str, ...]]:
    if part.source == "nodes":
        return node_rows(say)
    if part.source == "indicators":
        return [
            (say.text(one.name), say.text(one.formula), say.target(one.target, one.unit))
            for one in say.document.indicators
        ]
    return [tuple(say.of(words) for words in row) for row in part.rows]


def _field(asked: Asked, say: Say, lists: Lists) -> Field:
    return Field(
        name=say.of(asked.name),
        type=asked.type,
        width=asked.width,
        choices=_choices(asked.choices, say, lists),
        hint=say.of(asked.hint),
    )


def _choices(choices: tuple[terms.Words, ...] | str, say: Say, lists: Lists) -> tuple[str, ...]:
    if not isinstance(choices, str):
        return tuple(say.of(words) for words in choices)
    if choices == "levels":
        return tuple(say.text(level.name) for level in say.document.levels.choices)
    known = {"tiers": terms.TIERS, "channels": terms.CHANNELS, "results": terms.RESULTS}
    if choices in known:
        return tuple(say.of(words) for code, words in known[choices].items() if code not in ("api", "import"))
    return tuple(clean(one) for one in lists.get(choices, ()))
