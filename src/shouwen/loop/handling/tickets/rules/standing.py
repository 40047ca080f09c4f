"""How a ticket stands, and how it stands after a step. Pure; ids of reference rows come as `Places`."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

import msgspec

from shouwen.loop.handling.tickets.rules.status import ENDED, OPEN
from shouwen.loop.standards.rules import happenings as h
from shouwen.loop.standards.rules.case import NOTHING, Case, Step

FAR: Final = dt.datetime(9000, 1, 1, tzinfo=dt.UTC)  # the due moment of a ticket whose clocks all stand
BY_PERSON: Final = (h.Accepted, h.Replied, h.PlanGiven, h.ProgressReported, h.Solved, h.Waiting)


class Places(NamedTuple):
    """Ids of reference rows by code."""

    teams: Mapping[str, int]
    problems: Mapping[str, int]
    products: Mapping[str, int]
    regions: Mapping[str, int]


class Standing(msgspec.Struct, frozen=True):
    """What of a ticket's row a step may change, and who it is."""

    id: int
    number: str
    customer_id: int
    conversation_id: int
    opened_at: dt.datetime
    tier: str
    case: Case
    version_id: int
    status: str
    waiting: str
    node: str
    level: str
    team_id: int | None
    holder_id: int | None
    held_at: dt.datetime | None
    first_owner_id: int | None
    problem_id: int | None
    product_id: int | None
    region_id: int | None
    accepted_at: dt.datetime | None
    first_response_at: dt.datetime | None
    plan_at: dt.datetime | None
    solved_at: dt.datetime | None
    closed_at: dt.datetime | None
    due_at: dt.datetime
    due_clock: str
    urges: int
    reopens: int
    unread: int


def blank(**given: Any) -> Standing:
    """A ticket before anything happened to it."""
    rest = dict.fromkeys(Standing.__struct_fields__)
    texts = dict.fromkeys(("status", "waiting", "node", "level", "due_clock"), "")
    counts = dict.fromkeys(("urges", "reopens", "unread"), 0)
    return Standing(**{**rest, **texts, **counts, "case": NOTHING, "due_at": FAR, **given})


def text_of(values: Mapping[str, h.Value], name: str) -> str:
    """A value as text, empty when it is not given."""
    found = values.get(name)
    return found if isinstance(found, str) else ""


def moved(old: Standing, happening: h.Happening, step: Step, now: dt.datetime, places: Places) -> Standing:
    """The ticket after the step."""
    case = step.case
    due_at, due_clock = case.due() or (FAR, "")
    holder = _holder(old, happening, case)
    return msgspec.structs.replace(
        old,
        case=case,
        version_id=version_after(old, happening),
        status=case.status,
        waiting=case.waiting,
        node=case.node,
        level=case.level,
        team_id=_team(old, case, places),
        holder_id=holder,
        held_at=old.held_at if holder == old.holder_id else now if holder is not None else None,
        first_owner_id=old.first_owner_id or holder,
        problem_id=_place(old, case, "problem", places.problems),
        product_id=_place(old, case, "product", places.products),
        region_id=_place(old, case, "region", places.regions),
        accepted_at=old.accepted_at or (now if isinstance(happening, h.Accepted) else None),
        first_response_at=old.first_response_at or (now if isinstance(happening, h.Replied) else None),
        plan_at=old.plan_at or (now if isinstance(happening, h.PlanGiven) else None),
        solved_at=_since(old.solved_at, case.status not in OPEN, now),
        closed_at=_since(old.closed_at, case.status in ENDED, now),
        due_at=due_at,
        due_clock=due_clock,
        urges=case.counts.urges,
        reopens=case.counts.reopens,
        unread=_unread(old.unread, happening),
    )


def version_after(old: Standing, happening: h.Happening) -> int:
    """The version that this happening is played under."""
    return happening.version if isinstance(happening, h.Moved) else old.version_id


def _team(old: Standing, case: Case, places: Places) -> int | None:
    """Looked up only when the team changes: an archived team keeps what it has."""
    return old.team_id if case.team == old.case.team else places.teams.get(case.team)


def _place(old: Standing, case: Case, name: str, ids: Mapping[str, int]) -> int | None:
    before: int | None = getattr(old, name + "_id")
    if case.values is old.case.values:
        return before
    code = text_of(case.values, name)
    return before if code == text_of(old.case.values, name) else ids.get(code)


def _since(before: dt.datetime | None, holds: bool, now: dt.datetime) -> dt.datetime | None:
    return (before or now) if holds else None


def _holder(old: Standing, happening: h.Happening, case: Case) -> int | None:
    """Whoever was given it or took it; a ticket that went to another team is held by nobody until routed."""
    if isinstance(happening, h.Assigned):
        return happening.person or (None if happening.team is not None else old.holder_id)
    if isinstance(happening, h.Accepted) and happening.person is not None:
        return happening.person
    return old.holder_id if case.team == old.case.team or case.status not in OPEN else None


def _unread(before: int, happening: h.Happening) -> int:
    if isinstance(happening, h.CustomerWrote):
        return before + 1
    return 0 if isinstance(happening, BY_PERSON) else before
