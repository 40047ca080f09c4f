"""Over which channel something happened with a customer, for the filters of their history. Pure."""

from collections.abc import Mapping
from typing import Final, Literal

Channel = Literal["tickets", "talks", "calls", "ratings", "card"]
CALLS: Final = ("FollowUp", "Callback")
RATINGS: Final = ("Rating", "Recovery", "TicketRated", "Survey")


def channel_of(kind: str, subject: str, data: Mapping[str, object]) -> Channel:
    """The channel of a fact by its name, its subject and, of a contact, by its medium."""
    if kind.startswith(RATINGS):
        return "ratings"
    if kind.startswith(CALLS) or data.get("channel") == "call":
        return "calls"
    if subject.startswith("contact:"):
        return "talks"
    return "card" if subject.startswith("customer:") else "tickets"
