"""Which pages hear of standards while they are open."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final

from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.push.rooms import register_rooms, rooms_of
from shouwen.loop.standards.versions import events

PUBLISHED, DRAFTS = "standards:published", "standards:drafts"
OF_DRAFTS: Final = (
    events.StandardDrafted,
    events.StandardSubmitted,
    events.StandardWithdrawn,
    events.StandardReviewed,
)
OF_ALL: Final = (events.StandardPublished, events.StandardRetired, events.StandardRolledBack)


def may_follow(principal: Principal, wanted: Collection[str]) -> Mapping[str, Collection[str]]:
    """Readers hear of what is in force, those who write standards of drafts as well."""
    rights = {PUBLISHED: "standards.read", DRAFTS: "standards.change"}
    means = {room for room, right in rights.items() if principal.reach(right) is not None}
    return {room: means if room == "standards" else means & {room} for room in wanted}


def to_writers(facts: Sequence[Happened]) -> Sequence[Iterable[str]]:
    """Drafts are for those who may change them."""
    return [(DRAFTS,) for _ in facts]


def to_readers(facts: Sequence[Happened]) -> Sequence[Iterable[str]]:
    """Lists and maps change for all."""
    return [(PUBLISHED, DRAFTS) for _ in facts]


register_rooms(may_follow, "standards")
for drafted in OF_DRAFTS:
    rooms_of(drafted)(to_writers)
for held in OF_ALL:
    rooms_of(held)(to_readers)
