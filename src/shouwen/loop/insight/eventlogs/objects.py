"""Event logs in OCEL 2.0 (JSON), flattened: objects of one type are the cases, an event counts with each of them.

Only the counting process and commands load this module.
"""

from collections.abc import Iterator
from typing import Any

import msgspec

from shouwen.loop.insight.eventlogs.cleaning import Cleaner
from shouwen.loop.insight.eventlogs.errors import ObjectTypeNeeded, SourceBroken
from shouwen.loop.insight.eventlogs.mapping import KNOWN, Map
from shouwen.loop.insight.eventlogs.notes import Notes
from shouwen.loop.insight.eventlogs.sources import CHUNK, Source
from shouwen.loop.insight.eventlogs.xes import CHUNK_EVENTS, Chunk

MOST_BYTES = 256 * 2**20  # JSON is read as a whole


class _Value(msgspec.Struct):
    name: str
    value: Any = None
    time: str = ""


class _Link(msgspec.Struct):
    objectId: str


class _Object(msgspec.Struct):
    id: str
    type: str
    attributes: list[_Value] = []


class _Event(msgspec.Struct):
    type: str
    time: str
    attributes: list[_Value] = []
    relationships: list[_Link] = []


class _Log(msgspec.Struct):
    events: list[_Event]
    objects: list[_Object]


def batches(source: Source, how: Map, cleaner: Cleaner, notes: Notes) -> Iterator[Any]:
    """The events of all objects of the chosen type, as the writer wants them."""
    log = _read(source)
    objects = _cases(log, how)
    chunk = Chunk()
    for place, event in enumerate(log.events, 1):
        mine = [link.objectId for link in event.relationships if link.objectId in objects]
        mine = list(dict.fromkeys(mine))
        if not mine:
            notes.add("no_object", 1, [f"event {place}"])
        elif len(mine) > 1:
            notes.add("several_cases", 1, [f"event {place}"])
        for each in mine:
            chunk.add(_row(event, each, objects, how))
        if chunk.rows >= CHUNK_EVENTS:
            yield cleaner.clean(chunk.columns())
            chunk = Chunk()
    if chunk.rows:
        yield cleaner.clean(chunk.columns())


def _read(source: Source) -> _Log:
    parts: list[bytes] = []
    size = 0
    while part := source.read(CHUNK):
        size += len(part)
        if size > MOST_BYTES:
            raise SourceBroken(why=f"OCEL over {MOST_BYTES // 2**20} MB")
        parts.append(part)
    try:
        return msgspec.json.decode(b"".join(parts).removeprefix(b"\xef\xbb\xbf"), type=_Log)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as fault:
        raise SourceBroken(why=str(fault)[:200]) from None


def _cases(log: _Log, how: Map) -> dict[str, _Object | None]:
    """The objects that are cases; each is told once, so the place is emptied when it was."""
    types = sorted({each.type for each in log.objects})
    wanted = how.object_type or (types[0] if len(types) == 1 else "")
    if wanted not in types:
        raise ObjectTypeNeeded(types=", ".join(types)[:400] or "-")
    return {each.id: each for each in log.objects if each.type == wanted}


def _row(event: _Event, case: str, objects: dict[str, _Object | None], how: Map) -> dict[str, str]:
    row = {"id": case, "activity": event.type, "time": event.time}
    for value in event.attributes:
        if value.value is None:
            continue
        name = value.name.strip()
        role = _role(name, how)
        if role is not None:
            row.setdefault(role, _text(value.value))
        elif how.attributes is None:
            row[f"a_{name}"] = _text(value.value)
    told = objects[case]
    if told is not None:
        objects[case] = None
        for value in sorted(told.attributes, key=lambda each: each.time):
            if value.value is not None and (how.attributes is None or value.name in how.attributes):
                row.setdefault(f"c_{value.name}", _text(value.value))
    return row


def _role(name: str, how: Map) -> str | None:
    for role in ("resource", "group"):
        named = getattr(how.columns, role)
        if name == named or (named is None and name.lower().replace("_", " ") in KNOWN[role]):
            return role
    return None


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
