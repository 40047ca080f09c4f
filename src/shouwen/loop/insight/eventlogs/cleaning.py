"""Rows of any source made fit for the writer: what lacks a case, an activity or a time is left out and counted.

Only the counting process and commands load this module.
"""

from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from shouwen.loop.insight.eventlogs.notes import Kind, Notes
from shouwen.loop.insight.eventlogs.times import Times

MOST_TEXT = 500  # characters of a name


class Cleaner:
    """Keeps count of rows over all batches."""

    def __init__(self, times: Times, notes: Notes, word: str, zone: str) -> None:
        self._times = times
        self._notes = notes
        self._word = word  # what a place in this source is called: row, event
        self._zone = zone
        self.seen = 0
        self.first_time = ""

    def clean(self, columns: dict[str, Any], *, place: int | None = None) -> Any:
        """Texts under `id`, `activity`, `time` and what else there is; `place` of the first."""
        begin = self.seen if place is None else place
        rows = len(columns["id"])
        self.seen += rows
        texts = {name: tidy(column) for name, column in columns.items()}
        moments, naive = self._times.read(texts["time"])
        self._notes.add("zone_taken", naive, [self._zone] if naive and not self._told_zone() else [])
        if not self.first_time and rows:
            self.first_time = next((said for said in texts["time"].to_pylist() if said), "")
        good = self._without("no_case", texts["id"], begin, None)
        good = self._without("no_activity", texts["activity"], begin, good)
        good = self._without("no_time", moments, begin, good)
        kept = {name: column for name, column in texts.items() if name != "time"}
        kept["at"] = moments.cast(pa.timestamp("us"))
        batch = pa.RecordBatch.from_pydict(kept)
        return batch if good is None else batch.filter(good)

    def _told_zone(self) -> bool:
        return any(note.kind == "zone_taken" for note in self._notes.all())

    def _without(self, kind: Kind, column: Any, begin: int, good: Any) -> Any:
        if not column.null_count:
            return good
        missing = pc.is_null(column) if good is None else pc.and_(pc.is_null(column), good)
        places = pc.indices_nonzero(missing)
        first = [f"{self._word} {begin + index + 1}" for index in places[:5].to_pylist()]
        self._notes.add(kind, len(places), first)
        there = pc.is_valid(column)
        return there if good is None else pc.and_(there, good)


def tidy(column: Any) -> Any:
    """Texts without blanks around them; an empty one is none; an endless one is cut."""
    column = pc.utf8_trim_whitespace(column)
    if (pc.max(pc.utf8_length(column)).as_py() or 0) > MOST_TEXT:
        column = pc.utf8_slice_codeunits(column, 0, MOST_TEXT)
    return pc.if_else(pc.equal(column, ""), pa.scalar(None, pa.string()), column)
