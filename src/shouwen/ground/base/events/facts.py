"""What a fact is: a frozen dataclass in the past tense, of ids, reason codes and plain values; never people's words."""

import dataclasses
from typing import ClassVar

REGISTRY: dict[str, type["Fact"]] = {}


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Base of all facts. Subclass it in a room's `events.py` with `subject_kind` and at least `<subject_kind>_id`.

    Fields named customer_id, ticket_id and node become columns of the log; all others go to its `data`.
    """

    subject_kind: ClassVar[str]

    def __init_subclass__(cls) -> None:
        known = REGISTRY.setdefault(cls.__name__, cls)
        if known.__module__ != cls.__module__:
            raise TypeError(f"two facts are called {cls.__name__}")
        REGISTRY[cls.__name__] = cls  # slots=True makes the class twice; the later one is the real one

    @property
    def kind(self) -> str:
        """The fact's name in the log."""
        return type(self).__name__

    @property
    def subject(self) -> str:
        """Whom it is about, as `ticket:12`; facts of one subject are handled in order."""
        return f"{self.subject_kind}:{getattr(self, self.subject_kind + '_id')}"


COLUMNS = ("customer_id", "ticket_id", "node")
