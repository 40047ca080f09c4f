"""Who may say yes to a version, and when it needs nobody's yes. Pure.

A second person looks at every version. A house where only one person in service may publish has no second person:
there that person publishes alone, and the log says so.
"""

from collections.abc import Collection
from typing import Final, Literal

Checked = Literal["second_person", "alone", "system"]
CHANGEABLE: Final = frozenset({"draft", "sent_back", "review", "approved"})
SUBMITTABLE: Final = frozenset({"draft", "sent_back"})


def may_review(asker: str, hands: Collection[str]) -> bool:
    """Whoever made, changed or submitted it is not the second person."""
    return asker not in hands


def checked_by(stage: str, *, published_before: bool, by_system: bool, others: bool) -> Checked | None:
    """Who has looked at a version that somebody wants to publish; None when a second person still has to."""
    if stage == "approved" or published_before:
        return "second_person"
    if by_system:
        return "system"
    return None if others else "alone"
