"""A fault, the world that a document is checked against, and checks that tables and nodes share."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from shouwen.loop.standards.rules import conditions
from shouwen.loop.standards.rules.checks.messages import MESSAGES
from shouwen.loop.standards.rules.conditions import Condition
from shouwen.loop.standards.rules.document import Document, Owner, field_types, seconds

YEAR: Final = 366 * 86400.0


@dataclass(frozen=True, slots=True)
class World:
    """The codes that the company knows."""

    teams: frozenset[str] = frozenset()
    skills: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    problems: frozenset[str] = frozenset()
    products: frozenset[str] = frozenset()
    regions: frozenset[str] = frozenset()
    tiers: frozenset[str] = frozenset()
    webhooks: frozenset[str] | None = None  # the addresses to call; None: not known here, so not asked


@dataclass(frozen=True, slots=True)
class Fault:
    """Where, which fault, and about what. Rows and ways are counted from 1: `limits.plan.rows[2]`, `nodes.accept`."""

    place: str
    code: str
    about: str = ""

    def message(self, language: str) -> str:
        """The sentence for a person."""
        zh, en = MESSAGES[self.code]
        return (zh if language.startswith("zh") else en).replace("{about}", self.about)


@dataclass(frozen=True, slots=True)
class Known:
    """The codes that a document may name: the world's and its own."""

    world: World
    codes: Mapping[str, frozenset[str]]
    fields: Mapping[str, str]


def known(document: Document, world: World) -> Known:
    """What this document may name in this world."""
    codes = {
        "problem": world.problems,
        "product": world.products,
        "region": world.regions,
        "tier": world.tiers,
        "team": world.teams,
        "level": frozenset(level.code for level in document.levels.choices),
    }
    for name, field in document.fields.items():
        if field.type == conditions.CHOICE:
            codes[name] = frozenset(choice.code for choice in field.choices)
    return Known(world, codes, field_types(document))


def of_owner(owner: Owner | None, place: str, world: World) -> Iterator[Fault]:
    """Faults of an owner that is named."""
    if owner is None:
        return
    if sum(map(bool, (owner.role, owner.team, owner.skill, owner.who))) != 1:
        yield Fault(place, "owner_form")
    for kind, code, codes in (
        ("role", owner.role, world.roles),
        ("team", owner.team, world.teams),
        ("skill", owner.skill, world.skills),
    ):
        if code and code not in codes:
            yield Fault(place, f"unknown_{kind}", code)


def of_duration(text: str, place: str) -> Iterator[Fault]:
    """Faults of a length of time."""
    length = seconds(text)
    if length is None:
        yield Fault(place, "bad_duration", text)
    elif length <= 0:
        yield Fault(place, "not_positive", text)
    elif length > YEAR:
        yield Fault(place, "too_long", text)


def of_condition(condition: Condition | None, place: str, known: Known) -> Iterator[Fault]:
    """Faults of a condition, unknown codes among its values included."""
    if condition is None:
        return
    found = [Fault(place + at, code, about) for at, code, about in conditions.wrong(condition, known.fields)]
    yield from found
    if not found:
        for at, leaf in conditions.leaves(condition):
            values = leaf.value if isinstance(leaf.value, tuple) else (leaf.value,)
            codes = known.codes.get(leaf.field)
            if codes is not None and leaf.op not in ("given", "missing"):
                yield from of_codes(
                    [value for value in values if isinstance(value, str)], codes, leaf.field, place + at
                )


def of_codes(named: Iterable[str], codes: frozenset[str], kind: str, place: str) -> Iterator[Fault]:
    """Codes that are not known."""
    code = f"unknown_{kind}"
    for name in named:
        if name not in codes:
            yield Fault(place, code if code in MESSAGES else "unknown_choice", name)
