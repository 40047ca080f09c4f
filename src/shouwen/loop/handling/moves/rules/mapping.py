"""From node to node: which happening moves a case, what a whole move would come to, its inverse."""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from shouwen.loop.standards.rules import words
from shouwen.loop.standards.rules.case import Case
from shouwen.loop.standards.rules.happenings import Moved
from shouwen.loop.standards.rules.process import Process
from shouwen.loop.standards.rules.stepper import step

Nodes = Mapping[str, str]


def happening(process: Process, version: int, case: Case, mapping: Nodes, target: str) -> Moved:
    """What moves this case to `target`; where it waits there, what it returns to is mapped as well."""
    place = process.nodes.get(target)
    waits = place is not None and place.kind == words.WAIT
    return Moved(version, target, mapping.get(case.back, "") if waits else "")


def wrong_target(process: Process, mapping: Nodes) -> str:
    """The first target where no ticket can stand, or nothing."""
    for target in mapping.values():
        place = process.nodes.get(target)
        if place is None or place.passing or place.kind == words.END:
            return target
    return ""


def inverse(mapping: Nodes) -> dict[str, str]:
    """From the new nodes back to the old ones; a node that several went to leads back nowhere by itself."""
    back: dict[str, str] = {}
    several: set[str] = set()
    for old, new in mapping.items():
        if new in back:
            several.add(new)
        back[new] = old
    return {new: old for new, old in back.items() if new not in several}


class Trial(NamedTuple):
    """What moving one case would come to."""

    ticket: int
    node_from: str
    node_to: str
    refused: str
    due_before: dt.datetime | None
    due_after: dt.datetime | None
    late: bool
    sooner: bool


def tried(
    process: Process, version: int, cases: Iterable[tuple[int, Case]], mapping: Nodes, now: dt.datetime
) -> list[Trial]:
    """Move these cases in memory: who could not stand there, who would be late at once, who would be due sooner."""
    found = []
    for ticket, case in cases:
        target = mapping.get(case.node)
        if target is None:
            continue
        answer = step(process, case, happening(process, version, case, mapping, target), now)
        before, after = (one.due() for one in (case, answer.case))
        late = any(news.what == "breached" for news in answer.news)
        sooner = bool(before and after and after[0] < before[0])
        dues = (before[0] if before else None, after[0] if after else None)
        found.append(Trial(ticket, case.node, target, answer.refused, *dues, late=late, sooner=sooner))
    return found
