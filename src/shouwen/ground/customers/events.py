"""Facts about customers; they carry ids and names of fields, never values people typed."""

from dataclasses import dataclass
from typing import ClassVar

from shouwen.ground.base.events.facts import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerMet(Fact):
    """A customer unknown until now has reached us."""

    subject_kind: ClassVar[str] = "customer"
    customer_id: int
    tier: str
    region: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerChanged(Fact):
    """Something we know of a customer was changed or added; `fields` names what."""

    subject_kind: ClassVar[str] = "customer"
    customer_id: int
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomersAlike(Fact):
    """Something that happened tells that two customers are perhaps one person; `why` is a reason of `rules.likeness`.

    Usually one contact named identities of both.
    """

    subject_kind: ClassVar[str] = "customer"
    customer_id: int
    other_id: int
    why: str = "said_together"


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomersToldApart(Fact):
    """Somebody looked at two customers who are alike and said that they are not the same."""

    subject_kind: ClassVar[str] = "customer"
    customer_id: int
    other_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomersSuggestedAgain(Fact):
    """That was taken back: the two are suggested again."""

    subject_kind: ClassVar[str] = "customer"
    customer_id: int
    other_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomersMerged(Fact):
    """Two customers are one person from now on."""

    subject_kind: ClassVar[str] = "customer"
    customer_id: int
    gone_id: int
    merge_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomersUnmerged(Fact):
    """A merge was undone."""

    subject_kind: ClassVar[str] = "customer"
    customer_id: int
    gone_id: int
    merge_id: int
