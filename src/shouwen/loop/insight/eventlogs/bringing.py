"""`bring`: a file of another system becomes a log, whatever its form.

Only the counting process and commands load this module; elsewhere name it to `engine.process.ask`.
"""

import pathlib
from collections.abc import Callable, Iterator
from typing import Any

from shouwen.loop.insight.eventlogs import objects, tables, xes
from shouwen.loop.insight.eventlogs.cleaning import Cleaner
from shouwen.loop.insight.eventlogs.errors import LogEmpty, SourceUnfit, TimesUnreadable
from shouwen.loop.insight.eventlogs.mapping import Map, checked_zone
from shouwen.loop.insight.eventlogs.notes import Notes
from shouwen.loop.insight.eventlogs.sources import Source
from shouwen.loop.insight.eventlogs.times import Times
from shouwen.loop.insight.eventlogs.writing import Written, write

FORMS = {".csv": (tables.batches, "row"), ".xes": (xes.batches, "event"), ".json": (objects.batches, "event")}
FORMS |= {".txt": FORMS[".csv"], ".tsv": FORMS[".csv"], ".jsonocel": FORMS[".json"]}
ZONE = "Asia/Shanghai"
Shown = Callable[[str, int, float], None]  # what is done, of how many events, how much of the file is read


def _quiet(_what: str, _events: int, _share: float) -> None:
    """Say nothing."""


def form_of(name: str) -> str:
    """The ending that says what is in a file."""
    ending = pathlib.PurePath(name.lower().removesuffix(".gz")).suffix
    if ending not in FORMS:
        raise SourceUnfit
    return ending


def bring(
    file: pathlib.Path, place: pathlib.Path, name: str, how: Map, title: str = "", *, progress: Shown = _quiet
) -> Written:
    """Make the log `name` of a file, and say what was mended."""
    read, word = FORMS[form_of(file.name)]
    notes, zone = Notes(), checked_zone(how.zone or ZONE)
    times = Times(zone, how.formats, notes)
    cleaner = Cleaner(times, notes, word, zone)
    with Source(file) as source:

        def batches() -> Iterator[Any]:
            for batch in read(source, how, cleaner, notes):
                if len(batch):
                    yield batch

        try:
            return write(
                place, name, batches(), title=title or file.name, source=file.name, zone=zone, notes=notes,
                progress=lambda what, events: progress(what, events, source.share),
            )  # fmt: skip
        except LogEmpty:
            kinds = {note.kind for note in notes.all()}
            if "no_time" in kinds and cleaner.first_time:
                raise TimesUnreadable(first=cleaner.first_time[:60]) from None
            raise
        finally:
            times.close()
