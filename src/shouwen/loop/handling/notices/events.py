"""Facts of notices: who was told of what; never the words."""

from dataclasses import dataclass
from typing import ClassVar

from shouwen.ground.base.events.facts import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleTold(Fact):
    """People of the company were told of something; `notice` is its kind, `about` a code of the standard."""

    subject_kind: ClassVar[str] = "notice"

    notice_id: int  # of the first of them
    notice: str
    about: str
    ticket_id: int | None
    people: list[int]
