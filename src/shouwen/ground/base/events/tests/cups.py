"""A made-up room for the tests of base: cups that are filled and broken."""

import dataclasses
import datetime as dt
from typing import ClassVar

from shouwen.ground.base.events.facts import Fact


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class CupFilled(Fact):
    subject_kind: ClassVar[str] = "cup"
    cup_id: int
    ticket_id: int | None = None
    customer_id: int | None = None
    node: str | None = None
    word: str = ""
    due: dt.datetime | None = None
    sorts: tuple[str, ...] = ()


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class CupBroken(Fact):
    subject_kind: ClassVar[str] = "cup"
    cup_id: int
