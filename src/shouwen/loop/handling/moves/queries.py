"""Moves read, and what one would come to."""

import datetime as dt
from collections.abc import Iterable
from typing import Any, Final, NamedTuple

from shouwen.ground.base.errors import NotFound
from shouwen.loop.handling.moves.models import Move, Moving
from shouwen.loop.handling.moves.rules.mapping import Nodes, Trial, tried
from shouwen.loop.handling.tickets.queries.versions import cases_under, running, said_since
from shouwen.loop.standards.models import Version
from shouwen.loop.standards.queries import company_calendars, process_of
from shouwen.loop.standards.rules import yaml
from shouwen.loop.standards.rules.happenings import Opened
from shouwen.loop.standards.rules.process import compile
from shouwen.loop.standards.rules.scope import Scope, chosen, covers
from shouwen.loop.standards.rules.stepper import step

LOOKED_AT: Final = 5000  # cases that a preview plays
LATELY: Final = 20_000  # tickets that a preview of a scope looks at
MONTH: Final = dt.timedelta(days=30)
SHOWN: Final = 20
NAMED: Final = 200


class Foreseen(NamedTuple):
    """What a move would come to; `trials` are those of the latest cases that were played."""

    counts: dict[str, int]
    trials: list[Trial]


class Coverage(NamedTuple):
    """Of so many tickets, these would have been covered."""

    of: int
    covered: list[int]


def foreseen(version_id: int, from_version_id: int, mapping: Nodes, now: dt.datetime) -> Foreseen:
    """Counts by node, and the latest cases moved in memory."""
    cases = cases_under(from_version_id, mapping, limit=LOOKED_AT)
    return Foreseen(running(from_version_id), tried(process_of(version_id), version_id, cases, mapping, now))


def coverage(version: Version, scope: Scope, share: float, now: dt.datetime) -> Coverage:
    """Which of last month's tickets this version would have taken, as they say of themselves today."""
    process = compile(yaml.load(version.document), company_calendars())
    of, covered = 0, list[int]()
    for said in said_since(now - MONTH, limit=LATELY):
        of += 1

        def team(values: dict[str, Any] = said.values) -> str:
            return step(process, None, Opened(values), now).team

        if chosen(share, version.id, said.customer_id) and covers(scope, said.values, team):
            covered.append(said.id)
    return Coverage(of, covered)


def moves_of(version_id: int) -> list[Move]:
    """The moves to and from a version, the latest first."""
    found = Move.objects.filter(version_id=version_id) | Move.objects.filter(from_version_id=version_id)
    return list(found.select_related("undone_by").order_by("-id")[:50])


def move(move_id: int) -> Move:
    """One of them, or NotFound."""
    found = Move.objects.select_related("undone_by").filter(pk=move_id).first()
    if found is None:
        raise NotFound
    return found


def skipped(move_ids: Iterable[int]) -> list[Moving]:
    """The tickets that these moves left as they were, the latest of each."""
    left = Moving.objects.filter(state=Moving.State.SKIPPED).order_by("-ticket_id")
    return [row for move_id in move_ids for row in left.filter(move_id=move_id)[:NAMED]]
