"""What the settings tell."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from shouwen.ground.base.events.facts import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanyChanged(Fact):
    """Settings changed; `before` and `after` hold the changed ones only, of a password only that it is there."""

    subject_kind: ClassVar[str] = "company"
    company_id: int
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    address: str = ""
