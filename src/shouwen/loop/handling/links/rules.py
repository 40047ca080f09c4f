"""Which links and merges may be, over what is linked already. Pure; see docs/algorithms/links.md."""

import datetime as dt
from collections.abc import Collection, Iterable
from typing import Final, Literal, NamedTuple

from shouwen.loop.handling.tickets.rules.status import OPEN

Kind = Literal["related", "duplicate", "parent", "split"]
Asked = Literal["related", "duplicate", "parent", "child"]
PARENT: Final = "parent"
DIRECTED: Final = frozenset({PARENT, "split"})  # of the others it does not matter who comes first
LONGEST: Final = 50_000  # characters of a description made by splitting
SUBJECT: Final = 200


class Bond(NamedTuple):
    """A link: parent and child, the split ticket and what came of it, or two alike with the lower id first."""

    kind: str
    first: int
    second: int


class Side(NamedTuple):
    """A ticket as merging sees it: its customer (the kept one of those merged), and what hangs on it."""

    id: int
    status: str
    customer: int
    children: int = 0
    asked: bool = False


class Uttered(NamedTuple):
    """A message as splitting sees it."""

    kind: str
    ours: bool
    name: str
    at: dt.datetime
    text: str


def bond(kind: str, one: int, other: int) -> Bond:
    """The link of `one` with `other`: `parent` means that one is the parent, `child` that it is the child."""
    if kind == "child":
        return Bond(PARENT, other, one)
    if kind in DIRECTED:
        return Bond(kind, one, other)
    return Bond(kind, min(one, other), max(one, other))


def why_not_link(wanted: Bond, known: Collection[Bond]) -> str:
    """Why this link may not be, or nothing; `known` are the links of both tickets."""
    if wanted.first == wanted.second:
        return "self"
    if wanted in known:
        return "already"
    if wanted.kind != PARENT:
        return ""
    family = [each for each in known if each.kind == PARENT]
    if any(each.second == wanted.second for each in family):
        return "has_parent"
    if any(each.second == wanted.first for each in family):
        return "is_child"
    return "has_children" if any(each.first == wanted.second for each in family) else ""


def why_not_merge(gone: Side, kept: Side) -> str:
    """Why `gone` may not end in `kept`, or nothing; whose customers they are is asked apart."""
    if gone.id == kept.id:
        return "self"
    if gone.status not in OPEN:
        return "gone_ended"
    if kept.status not in OPEN:
        return "kept_ended"
    if gone.children:
        return "has_children"
    return "asked" if gone.asked else ""


def sooner(gone: dt.datetime | None, kept: dt.datetime | None, now: dt.datetime) -> dt.datetime | None:
    """The promise of a ticket that goes, where the kept one has to take it over: ahead, and before its own."""
    if gone is None or gone <= now or (kept is not None and kept <= gone):
        return None
    return gone


def why_not_undo(*, merged: bool, kept_merged: bool, kept_status: str, said_since: bool) -> str:
    """Why a merge may not be taken back, or nothing: only while nothing went on that cannot be taken back."""
    if not merged:
        return "not_merged"
    if kept_merged:
        return "kept_merged"
    if kept_status not in OPEN:
        return "kept_ended"
    return "said_since" if said_since else ""


def quoted(messages: Iterable[Uttered], form: str = "%Y-%m-%d %H:%M") -> tuple[str, str]:
    """What a split ticket begins with: public words (the customer's alone plain, else under names), and notes."""
    public: list[str] = []
    notes: list[str] = []
    told = list(messages)
    mixed = any(each.ours for each in told if each.kind == "public")
    for each in told:
        head = f"{each.name or '—'} {each.at.strftime(form)}\n" if each.kind == "note" or mixed else ""
        if each.text.strip():
            (notes if each.kind == "note" else public).append(head + each.text.strip())
    return "\n\n".join(public), "\n\n".join(notes)
