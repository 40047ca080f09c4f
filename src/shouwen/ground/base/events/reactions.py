"""Who hears which fact: `@on(TicketOpened)` in a room's `reactions.py`, which its AppConfig imports.

A reaction runs in the reader's transaction, so what it changes and records is done exactly once; it must still bear
being run twice (a restored log). With `batch=n` it gets up to n facts at once, otherwise one.
"""

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from shouwen.ground.base.events.facts import Fact, Happened

Hands = Callable[[Any], None]


@dataclasses.dataclass(frozen=True, slots=True)
class Reaction:
    """A function and how many facts it takes at once."""

    hands: Hands
    batch: int

    def __call__(self, facts: Sequence[Happened]) -> None:
        if self.batch == 1:
            for fact in facts:
                self.hands(fact)
            return
        for start in range(0, len(facts), self.batch):
            self.hands(facts[start : start + self.batch])


HEARD: dict[str, list[Reaction]] = {}


def on(fact: type[Fact], *, batch: int = 1) -> Callable[[Hands], Hands]:
    """Register a reaction: it gets a Happened, or with `batch` above 1 a sequence of at most that many."""

    def register(hands: Hands) -> Hands:
        HEARD.setdefault(fact.__name__, []).append(Reaction(hands, batch))
        return hands

    return register


def heard() -> list[str]:
    """The kinds that anybody hears."""
    return sorted(HEARD)


def react(facts: Sequence[Happened]) -> None:
    """Run all reactions to these facts, those of one subject in order."""
    for same_kind in waves(facts):
        for reaction in HEARD.get(same_kind[0].fact.kind, ()):
            reaction(same_kind)


def waves(facts: Iterable[Happened]) -> Iterator[list[Happened]]:
    """The facts in groups of one kind, as large as the order of each subject's facts allows.

    A fact goes into the wave after its subject's earlier fact of another kind; inside a wave subjects are strangers.
    """
    stands: dict[str, tuple[int, str]] = {}
    groups: dict[tuple[int, str], list[Happened]] = {}
    for happened in facts:
        kind = happened.fact.kind
        wave, before = stands.get(happened.subject, (0, kind))
        if before != kind:
            wave += 1
        stands[happened.subject] = (wave, kind)
        groups.setdefault((wave, kind), []).append(happened)
    for key in sorted(groups, key=lambda key: key[0]):
        yield groups[key]
