"""Facts of signing in and of keys, for the operation log."""

import dataclasses
from typing import ClassVar

from shouwen.ground.base.events.facts import Fact


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class SignedIn(Fact):
    subject_kind: ClassVar[str] = "person"
    person_id: int
    address: str


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class SignedOut(Fact):
    subject_kind: ClassVar[str] = "person"
    person_id: int
    address: str


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class SignInRefused(Fact):
    """`person_id` is 0 when nobody has the address typed; `reason` is for the log only, the asker hears one answer."""

    subject_kind: ClassVar[str] = "person"
    person_id: int
    address: str
    reason: str


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class TokenMade(Fact):
    subject_kind: ClassVar[str] = "person"
    person_id: int
    token_id: int
    scopes: tuple[str, ...]
    address: str


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class TokenRevoked(Fact):
    subject_kind: ClassVar[str] = "person"
    person_id: int
    token_id: int
    address: str


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class PasswordChanged(Fact):
    """`way` is own, password_reset or invitation."""

    subject_kind: ClassVar[str] = "person"
    person_id: int
    way: str
    address: str


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class LinkMade(Fact):
    """`way` is password_reset or invitation; `person_id` is 0 when nobody has the address typed."""

    subject_kind: ClassVar[str] = "person"
    person_id: int
    way: str
    address: str
