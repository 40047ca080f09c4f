"""Facts and jobs of webhooks; an address is named by code and host, its path may be a secret."""

from dataclasses import dataclass
from typing import ClassVar

from shouwen.ground.base.events.facts import Fact
from shouwen.ground.base.jobs import Job


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookChanged(Fact):
    """An address was registered or changed; `changed` names url, secret or active."""

    subject_kind: ClassVar[str] = "webhook"

    webhook_id: int
    code: str
    host: str
    active: bool
    changed: list[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookGivenUp(Fact):
    """A call was tried for a day in vain: the first of an outage, for those that follow are lost for the same cause."""

    subject_kind: ClassVar[str] = "webhook"

    webhook_id: int
    code: str
    delivery_id: int
    ticket_id: int | None
    answer: int | None
    error: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CallAddress(Job):
    """Make the calls that wait for an address, one after the other."""

    webhook_id: int
