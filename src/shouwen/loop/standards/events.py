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
class StandardPublished(_OfVersion):
    """A version is in force from a moment on; `replaces` names the version that it takes over from."""

    digest: str
    at: str
    replaces: int | None = None


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class StandardRetired(_OfVersion):
    """A version takes no new cases from a moment on; those that began under it go on."""

    at: str
