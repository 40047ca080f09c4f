"""The steps of a macro: which fields each takes, what is wrong with them, which verbs of the desk they are. Pure."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final, Literal, NamedTuple

import msgspec

from shouwen.loop.standards.rules.checks.graph import VARIABLES
from shouwen.loop.standards.rules.terms import REASONS

Do = Literal["reply", "note", "set", "assign", "wait", "promise", "plan", "solve"]
Scope = Literal["personal", "team", "all"]
MOST_STEPS: Final = 12
MOST_KEPT: Final = 200  # macros of one person, of one team, of the house
VARIABLE: Final = re.compile(r"\{([a-z]{2,20})\}")


class Step(msgspec.Struct, frozen=True, omit_defaults=True):
    """One step; `minutes` is how far ahead a promise reaches."""

    do: Do
    text: str = ""
    level: str = ""
    problem: str = ""
    product: str = ""
    region: str = ""
    team: str = ""
    person: int = 0
    reason: str = ""
    minutes: int = 0
    way: str = ""


class Known(NamedTuple):
    """The codes that steps may name today."""

    teams: Collection[str]
    problems: Collection[str]
    products: Collection[str]
    regions: Collection[str]
    people: Collection[int]


class Fault(NamedTuple):
    """What is wrong with which step: a reason's code, and the field or value it is about."""

    step: int
    do: str
    why: str
    about: str = ""


class Kind(NamedTuple):
    """The fields that a step must have all of, some of, and may have; the desk's verb behind it."""

    verb: str
    all: tuple[str, ...] = ()
    some: tuple[str, ...] = ()
    maybe: tuple[str, ...] = ()


KINDS: Final[Mapping[str, Kind]] = {
    "reply": Kind("reply", ("text",)),
    "note": Kind("note", ("text",)),
    "set": Kind("reclassify", some=("level", "problem", "product", "region")),
    "assign": Kind("assign", some=("team", "person"), maybe=("text",)),
    "wait": Kind("wait", ("reason",), maybe=("text",)),
    "promise": Kind("promise", ("minutes",), maybe=("text",)),
    "plan": Kind("plan", ("text",)),
    "solve": Kind("solve", ("way",), maybe=("text",)),
}
FIELDS: Final = tuple(name for name in Step.__struct_fields__ if name != "do")


def faults(steps: Sequence[Step], known: Known) -> Iterator[Fault]:
    """Everything that is wrong with these steps, in their order."""
    for number, step in enumerate(steps, start=1):
        kind = KINDS[step.do]
        given = {name for name in FIELDS if getattr(step, name)}
        lacking = [name for name in kind.all if name not in given]
        if kind.some and not given & set(kind.some):
            lacking.append("/".join(kind.some))
        for name in lacking:
            yield Fault(number, step.do, "lacks", name)
        for name in sorted(given - {*kind.all, *kind.some, *kind.maybe}):
            yield Fault(number, step.do, "strange", name)
        yield from _unknown(number, step, known)
        for name in VARIABLE.findall(step.text):
            if name not in VARIABLES:
                yield Fault(number, step.do, "variable", f"{{{name}}}")
        if step.do == "solve" and number < len(steps):
            yield Fault(number, step.do, "last")


def _unknown(number: int, step: Step, known: Known) -> Iterator[Fault]:
    named = (
        (step.team, known.teams),
        (step.problem, known.problems),
        (step.product, known.products),
        (step.region, known.regions),
        (step.reason, REASONS),
    )
    for code, codes in named:
        if code and code not in codes:
            yield Fault(number, step.do, "unknown", code)
    if step.person and step.person not in known.people:
        yield Fault(number, step.do, "nobody", str(step.person))


def only_words(steps: Sequence[Step]) -> str:
    """The words of a macro that does nothing but reply: a saved text."""
    return steps[0].text if len(steps) == 1 and steps[0].do == "reply" else ""
