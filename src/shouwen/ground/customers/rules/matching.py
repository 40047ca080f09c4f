"""Whom a batch of contacts belongs to. Pure: the same as taking them one after another."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from shouwen.ground.customers.rules.contact import Clean

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Known:
    """What the database says of one key: its owner, or the ids drawn for a new identity and a new customer."""

    identity: int
    customer: int
    fresh: bool


@dataclass(slots=True)
class Matching:
    """The customer of each contact, what has to be written, and which customers look like one person."""

    owners: list[int] = field(default_factory=list)
    fresh: dict[int, Clean] = field(default_factory=dict)
    identities: dict[Key, tuple[int, int]] = field(default_factory=dict)
    same: set[tuple[int, int]] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Asked:
    """The keys of each contact; one without identity gets a key of its own that matches nobody."""

    keys: list[list[Key]]

    def distinct(self) -> list[Key]:
        """Every key once, in a fixed order."""
        return sorted({key for keys in self.keys for key in keys})


def asked(contacts: Sequence[Clean]) -> Asked:
    """The keys to look up for a batch."""
    return Asked([contact.keys() or [("", str(place))] for place, contact in enumerate(contacts)])


def match(contacts: Sequence[Clean], keys: Asked, known: Mapping[Key, Known]) -> Matching:
    """Give each contact its customer.

    The most telling key with an owner decides; keys without one join it; a key of somebody else stays there
    and the two are reported as perhaps the same person.
    """
    made = Matching()
    owner = {key: found.customer for key, found in known.items() if not found.fresh}
    for contact, own in zip(contacts, keys.keys, strict=True):
        owners = [owner[key] for key in own if key in owner]
        customer = owners[0] if owners else known[own[0]].customer
        if not owners:
            made.fresh[customer] = contact
        made.same.update((customer, other) for other in owners if other != customer)
        for key in own:
            if key not in owner:
                owner[key] = customer
                if key[0]:
                    made.identities[key] = (known[key].identity, customer)
        made.owners.append(customer)
    return made
