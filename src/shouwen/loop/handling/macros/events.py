"""Facts of macros; ids only, never the words."""

from dataclasses import dataclass
from typing import ClassVar

from shouwen.ground.base.events.facts import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class MacroChanged(Fact):
    """A macro was made, changed or archived; `changed` names what."""

    subject_kind: ClassVar[str] = "macro"

    macro_id: int
    scope: str
    changed: list[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class MacroRun(Fact):
    """A macro was run on a ticket; what its steps did stands in facts of their own."""

    subject_kind: ClassVar[str] = "macro"

    macro_id: int
    ticket_id: int
    does: list[str]
