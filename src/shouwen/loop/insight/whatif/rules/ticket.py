"""A simulated ticket: its template's pieces, one after the other, each taken through the stepper. Pure."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

from shouwen.ground.base import worktime
from shouwen.loop.handling.routing.rules.choosing import TICKET
from shouwen.loop.insight.whatif.rules.desks import Floor, moment
from shouwen.loop.insight.whatif.rules.world import Piece, Template
from shouwen.loop.standards.rules import happenings as h
from shouwen.loop.standards.rules import words
from shouwen.loop.standards.rules.case import Case
from shouwen.loop.standards.rules.process import Process
from shouwen.loop.standards.rules.stepper import step

Happening = h.Happening
NEVER = 4e9  # a ticket without any limit is the last in its queue
KEPT = frozenset({"solved", "reopened", "closed"})  # what a node that is left out does not take with it


@dataclass(slots=True)
class House:
    """What tickets need to know of where they are."""

    floor: Floor
    processes: Mapping[str, Process]
    removed: frozenset[str]
    open: worktime.Calendar
    offer: Callable[["Ticket", float], None]
    read: dict[int, list[Happening]] = field(default_factory=dict)

    def happenings(self, piece: Piece) -> list[Happening]:
        """A piece's happenings; read once for all tickets that are like it."""
        found = self.read.get(id(piece))
        if found is None:
            found = self.read[id(piece)] = [msgspec.convert(each, h.Happening) for each in piece.happenings]
        return found


class Ticket:
    """One ticket on its way."""

    __slots__ = ("case", "due", "held", "holder", "house", "next", "opened_at", "process", "solved", "template")

    def __init__(self, house: House, template: Template, at: float) -> None:
        self.house = house
        self.template = template
        self.process = house.processes[template.standard]
        self.case: Case = Case()
        self.opened_at = at
        self.next = 0
        self.holder: int | None = None
        self.held = False
        self.solved = False
        self.due = NEVER

    def open(self, now: float) -> None:
        """It comes in and waits for a person."""
        self._step(h.Opened(dict(self.template.values)), now)
        self.house.offer(self, now)

    def assigned(self, person: int, now: float) -> None:
        """The router gave it to somebody."""
        self.holder, self.held = person, True
        self.house.floor.hold(person, TICKET, 1)
        self._step(h.Assigned(None, person), now)
        self._go_on(now)

    def _go_on(self, now: float) -> None:
        """The next piece: of others after its time; of the holder when somebody comes to it."""
        piece = self._piece()
        if piece is None:
            self._let_go()
            return
        if piece.outside:
            self.house.floor.at(now + piece.wait, self._happen)
            return
        if self.holder is None:
            self.house.offer(self, now)
            return
        if piece.lag > 0:
            ready = worktime.add(self.house.open, moment(now), piece.lag).timestamp()
            self.house.floor.at(ready, self._ready)
        else:
            self._ready(now)

    def _ready(self, now: float) -> None:
        piece = self._piece()
        if piece is None or self.holder is None:  # handed over meanwhile
            self._go_on(now)
            return
        self.house.floor.do(self.holder, self.due, piece.effort, self._happen)

    def _piece(self) -> Piece | None:
        """The next piece, those of a node that is left out passed over."""
        pieces = self.template.pieces
        while self.next < len(pieces):
            piece = pieces[self.next]
            if piece.node not in self.house.removed or any(each["type"] in KEPT for each in piece.happenings):
                return piece
            self.next += 1
        return None

    def _happen(self, now: float) -> None:
        piece = self._piece()
        if piece is None:
            return
        self.next += 1
        team = self.case.team
        for happening in self.house.happenings(piece):
            if isinstance(happening, h.Assigned):
                happening = h.Assigned(happening.team, None)  # noqa: PLW2901  who, the router says
            self._step(happening, now)
        if self.case.team != team:
            self._let_go()
            self.holder = None
        self._count(now)
        self._go_on(now)

    def _count(self, now: float) -> None:
        """A ticket that waits for others, or is solved, does not count as held; one that goes on does."""
        if self.holder is None:
            return
        counts = self.case.status in words.ACTIVE and self.case.status != words.WAITING
        if counts != self.held:
            self.held = counts
            self.house.floor.hold(self.holder, TICKET, 1 if counts else -1)
        if self.solved and not counts:
            self.due = NEVER
        del now

    def _let_go(self) -> None:
        if self.holder is not None and self.held:
            self.held = False
            self.house.floor.hold(self.holder, TICKET, -1)

    def _step(self, happening: Any, now: float) -> None:
        answer = step(self.process, self.case if self.case.node else None, happening, moment(now))
        if answer.refused:
            return
        self.case = answer.case
        self.solved = self.case.status not in words.ACTIVE
        if self.solved:
            return
        due = self.case.due()
        self.due = due[0].timestamp() if due else NEVER
