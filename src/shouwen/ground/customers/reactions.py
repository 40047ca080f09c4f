"""What customers hear: themselves. Whoever came or changed is compared with those alike, behind everybody else."""

from collections.abc import Sequence
from typing import Final

from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.events.readers import Reader, register
from shouwen.ground.customers.actions.suggesting import compare_many
from shouwen.ground.customers.events import (
    CustomerChanged,
    CustomerMet,
    CustomersAlike,
    CustomersMerged,
    CustomersUnmerged,
)

KINDS: Final = (CustomerMet, CustomerChanged, CustomersAlike, CustomersMerged, CustomersUnmerged)
AT_ONCE: Final = 200


def compare(facts: Sequence[Happened]) -> None:
    """Look for those alike; repeating it changes nothing."""
    ids: set[int] = set()
    told: dict[tuple[int, int], set[str]] = {}
    for happened in facts:
        fact = happened.fact
        match fact:
            case CustomersAlike():
                told.setdefault((fact.customer_id, fact.other_id), set()).add(fact.why)
            case CustomersMerged() | CustomersUnmerged():
                ids |= {fact.customer_id, fact.gone_id}
            case CustomerMet() | CustomerChanged():
                ids.add(fact.customer_id)
    compare_many(ids, told=told)


_kinds: Final = [kind.__name__ for kind in KINDS]
READER: Final = register(Reader("likeness", compare, lambda: _kinds, imports=True, most=AT_ONCE, patient=True))
