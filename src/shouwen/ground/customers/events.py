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
    """One contact named identities of two customers: perhaps they are one person."""

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
