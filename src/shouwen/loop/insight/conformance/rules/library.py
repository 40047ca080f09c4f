"""Versions as conformance plays them: whole, with opened gates, and as another system's history was played."""

import dataclasses
from collections.abc import Callable, Sequence
from typing import Final

import msgspec

from shouwen.loop.handling.imports.rules.history import over
from shouwen.loop.insight.conformance.rules.ahead import Edges, forward
from shouwen.loop.insight.conformance.rules.lines import Line
from shouwen.loop.standards.rules import happenings as h
from shouwen.loop.standards.rules.document import Act
from shouwen.loop.standards.rules.process import Place, Process, Wanted
from shouwen.loop.standards.rules.words import COMPLETION, FIRST_RESPONSE

GATES: Final = ("form_incomplete", "approval_missing", "task_open")


class Library:
    """Processes by version and what is derived from them, made once each."""

    def __init__(self, process_of: Callable[[int], Process]) -> None:
        self._process_of = process_of
        self._past: dict[tuple[int, bool], Process] = {}
        self._opened: dict[tuple[int, frozenset[str]], tuple[Process, Process]] = {}
        self._edges: dict[int, tuple[Process, Edges]] = {}

    def of(self, version: int) -> Process:
        """The version as it is."""
        return self._process_of(version)

    def past(self, version: int, lines: Sequence[Line]) -> Process | None:
        """How a ticket that was over in another system was played: with the clocks it told of, without gates."""
        told = [line.said.happening for line in lines if line.imported]
        if not any(isinstance(happening, h.Solved) for happening in told):
            return None
        answered = any(isinstance(happening, h.Replied) for happening in told)
        key = (version, answered)
        if key not in self._past:
            self._past[key] = over(self.of(version), {COMPLETION, FIRST_RESPONSE} if answered else {COMPLETION})
        return self._past[key]

    def without(self, process: Process, gates: frozenset[str]) -> Process:
        """The same process with these gates open."""
        kept = self._opened.get((id(process), gates))
        if kept is None or kept[0] is not process:
            nodes = {code: _opened(place, gates) for code, place in process.nodes.items()}
            kept = self._opened[id(process), gates] = (process, dataclasses.replace(process, nodes=nodes, _known={}))
        return kept[1]

    def edges(self, version: int) -> Edges:
        """The drawn ways on of a version."""
        process = self.of(version)
        kept = self._edges.get(version)
        if kept is None or kept[0] is not process:
            kept = self._edges[version] = (process, forward(process))
        return kept[1]


def _opened(place: Place, gates: frozenset[str]) -> Place:
    return dataclasses.replace(
        place,
        form=() if GATES[0] in gates else place.form,
        approvals=() if GATES[1] in gates else place.approvals,
        does=tuple([_patient(act) for act in place.does]) if GATES[2] in gates else place.does,
    )


def _patient(wanted: Wanted) -> Wanted:
    part = wanted.part
    return (
        dataclasses.replace(wanted, part=msgspec.structs.replace(part, must=False)) if isinstance(part, Act) else wanted
    )
