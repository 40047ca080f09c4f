"""A file under its map: every row looked at, nothing written."""

import datetime as dt
import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Final, TypeVar
from zoneinfo import ZoneInfo

import msgspec

from shouwen.ground.base import clock
from shouwen.ground.base.company.queries import company
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.imports.actions.seen import Seen
from shouwen.loop.handling.imports.errors import Twice
from shouwen.loop.handling.imports.models import Import
from shouwen.loop.handling.imports.queries import known_numbers, running
from shouwen.loop.handling.imports.rules.map import TREES, Map
from shouwen.loop.handling.imports.rules.map import check as check_map
from shouwen.loop.handling.imports.rules.moments import Reader
from shouwen.loop.handling.imports.rules.names import Names
from shouwen.loop.handling.imports.rules.rows import Checker, Refusal, Row
from shouwen.loop.handling.imports.sheets import Sheet
from shouwen.loop.handling.tickets.rules.request import placed
from shouwen.loop.standards.errors import NoStandard
from shouwen.loop.standards.queries import document_of, in_force
from shouwen.loop.standards.rules.happenings import Opened, Value

T = TypeVar("T")
BATCH: Final = 1_000  # what is written holds all readers of the log back until it is there
Progress = Callable[[int], None]
Refuse = Callable[[Refusal], None]


@dataclass(slots=True)
class Checked:
    """What looking at every row found."""

    good: int = 0
    refused: int = 0
    unread_contacts: int = 0
    names: dict[str, Names] = field(default_factory=dict)


@dataclass(slots=True)
class Plan:
    """A file under its map, as it is read from the beginning."""

    sheet: Sheet
    map: Map
    checker: Checker
    names: dict[str, Names]
    openings: dict[tuple[str, ...], Opened] = field(default_factory=dict)

    def rows(self) -> Iterator[Row | Refusal]:
        """Every row, checked."""
        for line, cells in self.sheet.rows():
            yield self.checker.check(line, cells)

    def opened(self, row: Row) -> Opened:
        """What opening says of the row; rows of one kind share it."""
        kind = (row.channel, row.level, *[row.trees.get(tree, "") for tree in TREES])
        found = self.openings.get(kind)
        if found is None:
            values: dict[str, Value] = {"channel": row.channel}
            for tree, code in row.trees.items():
                values |= placed(reference(), tree, code)
            if row.level:
                values["level"] = row.level
            found = self.openings[kind] = Opened(values)
        return found


def planned(sheet: Sheet, made: Map, now: dt.datetime) -> Plan:
    check_map(made, sheet.header)
    held = in_force(now)
    if not held:
        raise NoStandard
    known = reference()
    names = {tree: Names(getattr(known, f"{tree}s").entries.values()) for tree in TREES}
    levels = {choice.code for ref in held for choice in document_of(ref.id).levels.choices}
    zone = ZoneInfo(made.timezone or company().timezone)
    return Plan(sheet, made, Checker(made, names, Reader(made.dates, zone, now), levels, now), names)


def check(sheet: Sheet, made: Map, *, refuse: Refuse, progress: Progress) -> Checked:
    """Look at every row; writes nothing."""
    plan, found = planned(sheet, made, clock.now()), Checked()
    own = running(digest_of(sheet, made))
    with Seen() as seen:
        for batch in batches(plan.rows()):
            for each in unseen(batch, seen, plan, own):
                if isinstance(each, Refusal):
                    found.refused += 1
                    refuse(each)
                else:
                    found.good += 1
            progress(len(batch))
    found.names, found.unread_contacts = plan.names, plan.checker.unread_contacts
    return found


def unseen(batch: Sequence[Row | Refusal], seen: Seen, plan: Plan, own: Import | None) -> Iterator[Row | Refusal]:
    """The batch, with numbers refused that stood above in the file or came in before, but for an import's `own`."""
    source = plan.map.source
    lines = {row.line: row.number for row in batch if isinstance(row, Row) and row.number}
    before = known_numbers(source, lines.values(), but=own)
    again = zip(lines.items(), seen.again(lines.values()), strict=True)
    twice = {line for (line, number), met in again if met or number in before}
    for each in batch:
        if each.line in twice:
            yield plan.checker.refusal(each.line, "number", Twice(source=source, number=lines[each.line]))
        else:
            yield each


def digest_of(sheet: Sheet, made: Map) -> str:
    return hashlib.sha256(sheet.digest.encode() + msgspec.json.encode(made, order="deterministic")).hexdigest()


def batches(rows: Iterable[T]) -> Iterator[list[T]]:
    going = iter(rows)
    while batch := list(islice(going, BATCH)):
        yield batch
