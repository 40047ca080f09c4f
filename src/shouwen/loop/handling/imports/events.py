"""What is told of imports."""

from dataclasses import dataclass
from typing import ClassVar

from shouwen.ground.base.events.facts import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportDone(Fact):
    """All rows of a file that could come in are in."""

    subject_kind: ClassVar[str] = "import"
    import_id: int
    source: str
    tickets: int
    refused: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportUndone(Fact):
    """An import was taken out again; tickets that somebody worked on stayed."""

    subject_kind: ClassVar[str] = "import"
    import_id: int
    tickets: int
    kept: int
    customers: int
