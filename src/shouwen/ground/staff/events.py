"""Facts about people and reference data: ids, codes and names of fields, never a person's name or number."""

import dataclasses
from typing import Any, ClassVar

from shouwen.ground.base.events.facts import Fact
from shouwen.ground.base.jobs import Job


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class PersonAdded(Fact):
    subject_kind: ClassVar[str] = "person"
    person_id: int
    roles: tuple[str, ...]
    teams: tuple[str, ...]


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class PersonChanged(Fact):
    """`fields` changed; `before` and `after` give those whose values are codes."""

    subject_kind: ClassVar[str] = "person"
    person_id: int
    fields: tuple[str, ...]
    before: dict[str, Any]
    after: dict[str, Any]


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class PersonDismissed(Fact):
    subject_kind: ClassVar[str] = "person"
    person_id: int
    tokens_revoked: int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class PersonRestored(Fact):
    subject_kind: ClassVar[str] = "person"
    person_id: int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class PresenceChanged(Fact):
    subject_kind: ClassVar[str] = "person"
    person_id: int
    before: str
    after: str
    teams: tuple[str, ...]


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceAdded(Fact):
    """A row of reference data came; `sort` says of which table."""

    subject_kind: ClassVar[str] = "reference"
    reference_id: int
    sort: str
    code: str

    @property
    def subject(self) -> str:
        return f"{self.sort}:{self.reference_id}"


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceChanged(ReferenceAdded):
    subject_kind: ClassVar[str] = "reference"
    fields: tuple[str, ...]
    before: dict[str, Any]
    after: dict[str, Any]


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceArchived(ReferenceAdded):
    subject_kind: ClassVar[str] = "reference"


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceRestored(ReferenceAdded):
    subject_kind: ClassVar[str] = "reference"


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class SendLink(Job):
    """Mail an invitation or a way to a new password."""

    link_id: int
