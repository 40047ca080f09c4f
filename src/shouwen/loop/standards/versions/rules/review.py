"""Who may say yes to a version, and when it needs nobody's yes. Pure.

A second person looks at every version. A house where only one person in service may publish has no second person:
there that person publishes alone, and the log says so.
"""

from collections.abc import Collection, Mapping
from typing import Final, Literal

Checked = Literal["second_person", "alone", "system"]
SAID: Final[Mapping[str, Checked]] = {"second_person": "second_person", "system": "system"}
CHANGEABLE: Final = frozenset({"draft", "sent_back", "review", "approved"})
SUBMITTABLE: Final = frozenset({"draft", "sent_back"})


def may_review(asker: str, hands: Collection[str]) -> bool:
    """Whoever made, changed or submitted it is not the second person."""
    return asker not in hands


def checked_by(
    stage: str, *, published_before: bool, by_system: bool, others: bool, first: str | None = None
) -> Checked | None:
    """Who has looked at a version that somebody wants to publish; None when a second person still has to.

    One that was published before carries on what was said when it `first` was, if that is known.
    """
    if stage == "approved":
        return "second_person"
    if published_before:
        return SAID.get(first or "", "alone")
    if by_system:
        return "system"
    return None if others else "alone"
