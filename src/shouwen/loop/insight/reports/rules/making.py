"""Figures of three periods made into the lines of a report. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from shouwen.loop.insight.figures.rules.taking import Figure, Reading, Tally, Target, taken, target
from shouwen.loop.insight.reports.rules import noise, say
from shouwen.loop.insight.reports.rules.report import Cell, Column, Count, Drill, Line, Part

COLUMNS: Final[tuple[tuple[str, str], ...]] = (
    ("flow", "in"),
    ("first_response", "share"),
    ("completion", "share"),
    ("fcr", "share"),
    ("satisfaction", "share"),
)
Place = tuple[tuple[str, str], str]
MOST: Final = 12  # parts of a dimension; the rest are the smallest


@dataclass(frozen=True, slots=True)
class Found:
    """What the log said of one figure: three tallies, and how unlike its days are."""

    now: Tally
    before: Tally
    year: Tally
    dispersion: float = 1.0


def lines(
    figures: Sequence[Figure],
    found: Mapping[str, Found],
    goals: Mapping[str, Sequence[Target]],
    length: float,
    language: str,
) -> tuple[Line, ...]:
    """A line for every reading that has a value; `length` is the period's over the one before."""
    pairs = [(figure, reading) for figure in figures for reading in figure.readings]
    chances = [_chance(figure, reading, found[figure.code], length) for figure, reading in pairs]
    real = noise.real(chances)
    made = [
        _line(figure, reading, found[figure.code], target(reading, goals), language, chance=chance, sure=sure)
        for (figure, reading), chance, sure in zip(pairs, chances, real, strict=True)
    ]
    return tuple(each for each in made if any(one.value is not None for one in (each.now, each.before, each.year)))


def _line(
    figure: Figure, reading: Reading, found: Found, wanted: Target, language: str, *, chance: float | None, sure: bool
) -> Line:
    now, before, year = (taken(reading, each) for each in (found.now, found.before, found.year))
    moved = say.change(now, before, reading.unit, language)
    return Line(
        figure=figure.code,
        reading=reading.code,
        group=figure.of,
        name=named(figure, reading, language),
        unit=reading.unit,
        take=reading.take,
        better=reading.better,
        now=say.number(now, reading.unit, language),
        before=say.number(before, reading.unit, language),
        year=say.number(year, reading.unit, language),
        change=moved,
        yearly=say.change(now, year, reading.unit, language),
        verdict=say.verdict(moved.value, reading.better),
        target=say.number(wanted.value, reading.unit, language),
        target_source=wanted.source,
        met=_met(now, wanted.value, reading.better),
        counts=(_count(found.now), _count(found.before), _count(found.year)),
        chance=chance,
        real=sure and now != before,
    )


def named(figure: Figure, reading: Reading, language: str) -> str:
    """What a reading is called where its figure's name does not stand beside it."""
    name = reading.zh if say.is_chinese(language) else reading.en
    whole = figure.zh if say.is_chinese(language) else figure.en
    if name in whole:
        return whole
    return name if reading.unit == "share" or whole in name else f"{whole} · {name}"


def drill(
    dimension: str, title: str, names: Mapping[str, str], found: Mapping[tuple[str, str], Tally], language: str
) -> Drill:
    """The parts of a dimension, the largest first, marked where one differs from all others together."""
    codes = sorted(
        {code for _, code in found}, key=lambda code: (-found.get(("flow", code), Tally()).good, code == "", code)
    )
    shown = codes[:MOST]
    cells = {(place, code): found.get((place[0], code), Tally()) for place in COLUMNS for code in codes}
    asked = [(place, code) for place in COLUMNS if place[1] == "share" for code in shown]
    chances = [_beside_others(place, code, codes, cells) for place, code in asked]
    marks = {key: _mark(*key, codes, cells) for key, sure in zip(asked, noise.real(chances), strict=True) if sure}
    parts = tuple(
        Part(
            code,
            names.get(code, code),
            tuple(_cell(place, cells[place, code], marks.get((place, code), ""), language) for place in COLUMNS),
        )
        for code in shown
    )
    return Drill(dimension, title, parts, len(codes) - len(shown))


def columns(figures: Mapping[str, Figure], language: str) -> tuple[Column, ...]:
    """By what parts are compared."""
    pairs = [(figures[code], _reading(figures[code], reading)) for code, reading in COLUMNS]
    return tuple(Column(figure.code, one.code, named(figure, one, language), one.unit) for figure, one in pairs)


def _reading(figure: Figure, code: str) -> Reading:
    return next(each for each in figure.readings if each.code == code)


def _cell(place: tuple[str, str], tally: Tally, mark: str, language: str) -> Cell:
    if place[1] == "share":
        value = tally.good / tally.judged if tally.judged else None
        return Cell(say.number(value, "share", language), _count(tally), mark)
    return Cell(say.number(tally.good, "count", language), _count(tally), mark)


def _others(place: tuple[str, str], code: str, codes: Sequence[str], cells: Mapping[Place, Tally]) -> tuple[int, int]:
    rest = [cells[place, other] for other in codes if other != code]
    return sum(each.good for each in rest), sum(each.judged for each in rest)


def _beside_others(
    place: tuple[str, str], code: str, codes: Sequence[str], cells: Mapping[Place, Tally]
) -> float | None:
    good, judged = _others(place, code, codes, cells)
    own = cells[place, code]
    return noise.of_shares(own.good, own.judged, good, judged) if judged and own.judged else None


def _mark(place: tuple[str, str], code: str, codes: Sequence[str], cells: Mapping[Place, Tally]) -> str:
    good, judged = _others(place, code, codes, cells)
    own = cells[place, code]
    return "better" if own.good / own.judged > good / judged else "worse"


def _chance(figure: Figure, reading: Reading, found: Found, length: float) -> float | None:
    """Not of what there is at one moment: it is no sample."""
    if figure.stock:
        return None
    return noise.of_readings(reading, found.now, found.before, length=length, dispersion=found.dispersion)


def _count(tally: Tally) -> Count:
    return Count(tally.rows, tally.judged, tally.good)


def _met(now: float | None, wanted: float | None, better: str) -> bool | None:
    if now is None or wanted is None:
        return None
    return now <= wanted if better == "down" else now >= wanted
