"""What comes in and goes out."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from shouwen.ground.base.api.kit import Code, Id, In, Line, Moment, Out
from shouwen.loop.handling.lists.queries.shown import RowOut

Number = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=40)]
Kind = Literal["related", "duplicate", "parent", "child", "split"]


class LinkIn(In):
    """`parent`: this ticket is the parent of the other; `child`: it is the other's child."""

    kind: Literal["related", "duplicate", "parent", "child"]
    other: Number


class UnlinkIn(In):
    """The link to take away; a split is not undone, only its link."""

    kind: Kind
    other: Number


class MergeIn(In):
    """The ticket in which this one shall end; of another customer only if that is meant."""

    into: Number
    other_customer: bool = False


class SplitIn(In):
    """The messages that open a ticket of their own, and what it is about."""

    messages: Annotated[list[Id], Field(min_length=1, max_length=100)]
    subject: Line
    problem_type: Code | None = None


class LinkedOut(Out):
    """A linked ticket; `kind` as seen from this one."""

    kind: Literal["related", "duplicate", "split_to", "split_from"]
    ticket: RowOut


class GoneOut(Out):
    """A ticket that ended in this one; `stays` says why the merge cannot be undone, empty where it can."""

    ticket: RowOut
    at: Moment
    same_customer: bool
    stays: str
    stays_because: str


class LinksOut(Out):
    """What a ticket has to do with others; of those out of your reach only how many."""

    parent: RowOut | None
    children: list[RowOut]
    children_open: int
    linked: list[LinkedOut]
    kept: RowOut | None
    gone: list[GoneOut]
    hidden: int
    may: bool


class SideOut(Out):
    """One side of a merge."""

    ticket: RowOut
    messages: int
    files: int


class PreviewOut(Out):
    """What merging would come to; `why` says why it is refused, empty where it may be."""

    gone: SideOut
    kept: SideOut
    same_customer: bool
    why: str


class SplitOut(Out):
    """The new ticket."""

    number: str
