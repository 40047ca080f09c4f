"""What a merge would give, before anybody writes it."""

import dataclasses
from typing import Any

from shouwen.ground.customers.errors import CannotMerge
from shouwen.ground.customers.queries import ORDER, Card, Held
from shouwen.ground.customers.rules import filled
from shouwen.ground.customers.rules.merging import FILLED


def merged(kept: Card, gone: Card) -> tuple[Card, list[str]]:
    """The kept card as it would stand, and the names of its fields that would change."""
    if kept.id == gone.id:
        raise CannotMerge
    named = (*FILLED, "tier")
    now, other = ({name: getattr(card, name) for name in named} for card in (kept, gone))
    changes: dict[str, Any] = dict(filled(now, other))
    identities = tuple(sorted({one.id: one for one in (*kept.identities, *gone.identities)}.values(), key=_place))
    after: Card = dataclasses.replace(kept, identities=identities, **changes)
    return after, sorted({"region" if name == "region_id" else name for name in changes})


def _place(one: Held) -> tuple[int, int]:
    return ORDER.index(one.kind), one.id
