"""What happens to standards."""

import dataclasses

from shouwen.ground.base.events.facts import Fact


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class _OfVersion(Fact):
    subject_kind = "standard_version"
    standard_version_id: int
    standard: str
    number: int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class StandardDrafted(_OfVersion):
    """A draft was made or changed; `digest` is the SHA-256 of its text."""

    digest: str


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class StandardSubmitted(_OfVersion):
    """A draft was given to a second person to look at."""

    digest: str


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class StandardWithdrawn(_OfVersion):
    """A version under review, or approved, was changed and is a draft again."""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class StandardReviewed(_OfVersion):
    """A second person approved a version, or sent it back; the note is kept with the version."""

    approved: bool
    digest: str


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class StandardPublished(_OfVersion):
    """A version is in force from a moment on; `replaces` names the version that it takes over from.

    `displaces` names those that were to begin later for the same cases and now will not.
    `checked` says who looked at it first: second_person, alone (nobody else here may publish) or system.
    """

    digest: str
    at: str
    replaces: int | None = None
    displaces: list[int] = dataclasses.field(default_factory=list)
    scope: dict[str, list[str]] = dataclasses.field(default_factory=dict)
    share: float = 1.0
    checked: str = ""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class StandardRetired(_OfVersion):
    """A version takes no new cases from a moment on; those that began under it go on."""

    at: str


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class StandardRolledBack(_OfVersion):
    """A version was taken back. `to` is the version that is in force again, `interval` holds the reason's words."""

    at: str
    to: int | None
    interval: int | None
