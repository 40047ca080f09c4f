"""What is otherwise in another version: every changed part of a document, named and said in words. Pure.

Parts are met by what they are: nodes by id, scripts and the like by code, rows of a table by the cases they are for,
ways by happening and button. What has no name of its own is met by its place.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, Literal

import msgspec

from shouwen.loop.standards.rules.document import Document, Text
from shouwen.loop.standards.rules.naming import Places
from shouwen.loop.standards.rules.terms import CLOCKS, REASONS, Words
from shouwen.loop.standards.versions.rules.saying import Saying

What = Literal["added", "removed", "changed", "renamed"]
MATCH: Final = ("problem", "level", "tier", "region", "product")
KIND_OF: Final[dict[str, str]] = {  # what kind of change it is when this field of a document or a node is another
    "calendars": "calendar",
    "fields": "field",
    "levels": "level",
    "routing": "route",
    "limits": "limit",
    "pauses": "pause",
    "urge": "urge",
    "reopen": "reopen",
    "follow_up": "follow_up",
    "recovery": "recovery",
    "owner": "owner",
    "scripts": "script",
    "form": "form",
    "approvals": "approval",
    "does": "act",
    "blueprint": "blueprint",
    "ways": "way",
    "anywhere": "way",
    "nodes": "node",
    "indicators": "indicator",
    "touchpoints": "touchpoint",
    "promise": "promise",
    **dict.fromkeys(("inputs", "outputs", "quality", "sop", "pictures", "guide", "contingency"), "text"),
}
BY: Final[dict[str, Callable[[Any], object]]] = {  # lists whose parts are met by what they are
    "nodes": lambda node: node.id,
    "form": lambda item: item.field,
    "ways": lambda way: (way.upon, way.code, way.when),
    "anywhere": lambda way: (way.upon, way.code, way.when),
    "rows": lambda row: tuple([getattr(row, axis) for axis in MATCH]),
    **dict.fromkeys(("scripts", "approvals", "does", "choices", "indicators", "touchpoints"), lambda part: part.code),
}
BY_PLACE: Final = frozenset({"rules", "promise"})
ACTS: Final[dict[str, Words]] = {
    "assign": ("派单", "Assign"),
    "notify": ("通知", "Notify"),
    "set": ("填写字段", "Set a field"),
    "task": ("协办任务", "Task"),
    "webhook": ("调用外部接口", "Call an outside system"),
}
TABLES: Final = frozenset({"calendars", "fields", "limits", "pauses"})
WITHIN: Final = frozenset({"levels", "routing", "urge", "reopen", "follow_up", "recovery"})
ORDERED: Final = frozenset({"nodes", "ways", "anywhere", "rows", "choices", "form", "scripts"})


class Change(msgspec.Struct, frozen=True):
    """One thing that is otherwise. `name` is the part's, `about` says which of its fields."""

    kind: str
    place: str
    name: Text
    what: What
    about: Text
    before: Text | None
    after: Text | None


def difference(before: Document, after: Document, places: Places | None = None) -> list[Change]:
    """Every change from one document to another, in the order of the document; nothing when they are equal."""
    compared = _Comparison(before, after, places or {})
    compared.fields("standard", "", (before.name, after.name), before, after)
    return compared.found


class _Comparison:
    def __init__(self, before: Document, after: Document, places: Places) -> None:
        self.old, self.new = Saying(before, places), Saying(after, places)
        self.found: list[Change] = []

    def fields(self, kind: str, place: str, names: tuple[Text, Text], old: msgspec.Struct, new: msgspec.Struct) -> None:
        """The fields of two parts that are the same part."""
        for field in old.__struct_fields__:
            one, other = getattr(old, field), getattr(new, field)
            if one == other:
                continue
            at = f"{place}.{field}".lstrip(".")
            sort = KIND_OF.get(field, kind) if kind in ("standard", "node") else kind
            if field in TABLES and isinstance(one, Mapping):
                self._table(sort, at, field, one, other)
            elif field in BY and isinstance(one, tuple):
                self._list(sort, at, field, names, (one, other))
            elif field in BY_PLACE:
                self._by_place(sort, at, names, one, other)
            elif field in WITHIN and one is not None and other is not None:
                self.fields(sort, at, _own(field, names), one, other)
            else:
                self._changed(sort, at, names[1], field, (one, other))

    def _table(self, kind: str, place: str, field: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
        for code in dict.fromkeys([*old, *new]):
            one, other = old.get(code), new.get(code)
            if one == other and code in old and code in new:
                continue
            at, name = f"{place}.{code}", _called(field, code, other if code in new else one)
            if code not in new or code not in old:
                self._whole(kind, at, name, one, other)
            elif isinstance(one, msgspec.Struct) and isinstance(other, msgspec.Struct):
                self.fields(kind, at, (_called(field, code, one), name), one, other)
            else:
                self._changed(kind, at, name, field, (one, other))
        if list(old) != list(new) and old == new:
            self._order(kind, place, _label(self.new, field), list(old), list(new))

    def _list(
        self, kind: str, place: str, field: str, names: tuple[Text, Text], both: tuple[tuple[Any, ...], tuple[Any, ...]]
    ) -> None:
        old, new = _keyed(both[0], BY[field]), _keyed(both[1], BY[field])
        for key in dict.fromkeys([*old, *new]):
            one, other = old.get(key), new.get(key)
            part = other if other is not None else one
            row = list(new if key in new else old).index(key) + 1
            at = f"{place}.{_code(part)}" if _code(part) else f"{place}[{row}]"
            titles = (self._title(self.old, field, names[0], one or part), self._title(self.new, field, names[1], part))
            if one is None or other is None:
                self._whole(kind, at, titles[0] if other is None else titles[1], one, other)
            elif one != other:
                self.fields(kind, at, titles, one, other)
        kept, stays = [key for key in old if key in new], [key for key in new if key in old]
        if kept != stays and field in ORDERED:
            shown = [[self._title(self.old, field, names[0], old[key]) for key in kept]]
            shown.append([self._title(self.new, field, names[1], new[key]) for key in stays])
            self._order(kind, place, names[1], *shown)
        elif kept != stays:
            self._order(kind, place, names[1], kept, stays)

    def _by_place(
        self, kind: str, place: str, names: tuple[Text, Text], old: tuple[Any, ...], new: tuple[Any, ...]
    ) -> None:
        for index in range(max(len(old), len(new))):
            one = old[index] if index < len(old) else None
            other = new[index] if index < len(new) else None
            at = f"{place}[{index + 1}]"
            if one is None or other is None:
                self._whole(kind, at, names[1], one, other)
            elif one != other:
                self.fields(kind, at, names, one, other)

    def _whole(self, kind: str, place: str, name: Text, old: Any, new: Any) -> None:
        what: What = "removed" if new is None else "added"
        before, after = (None if part is None else _text(side.say(part)) for side, part in self._sides(old, new))
        self.found.append(Change(kind, place, name, what, Text(zh="", en=""), before, after))

    def _changed(self, kind: str, place: str, name: Text, field: str, both: tuple[Any, Any]) -> None:
        old, new = both
        empty: tuple[Any, ...] = (None, "", (), {})
        what: What = "renamed" if field == "name" else "changed"
        what = "added" if old in empty else "removed" if new in empty else what
        before, after = (
            None if part in empty else _text(side.say(part, field)) for side, part in self._sides(old, new)
        )
        self.found.append(Change(kind, place, name, what, _label(self.new, field), before, after))

    def _order(self, kind: str, place: str, name: Text, old: list[Any], new: list[Any]) -> None:
        before, after = (_text(side.say(part)) for side, part in self._sides(old, new))
        self.found.append(Change(kind, place, name, "changed", _label(self.new, "order"), before, after))

    def _sides(self, old: Any, new: Any) -> Iterable[tuple[Saying, Any]]:
        return (self.old, old), (self.new, new)

    def _title(self, side: Saying, field: str, name: Text, part: Any) -> Text:
        """What a part of a list is called: by its own name, or by its owner's and what it is for."""
        own = getattr(part, "name", None)
        if field == "nodes" or (isinstance(own, Text) and field not in ("ways", "anywhere")):
            return own if isinstance(own, Text) else name
        if field == "rows":
            match = {axis: codes for axis in MATCH if (codes := getattr(part, axis))}
            said = side.say(match) if match else ("其他情况", "all others")
            return Text(zh=f"{name.zh}（{said[0]}）", en=f"{name.en} ({said[1]})")
        if field == "does":
            return _text((f"{ACTS[part.kind][0]} {part.code}", f"{ACTS[part.kind][1]} {part.code}"))
        said = side.say(part.field, "field") if field == "form" else side.say(part.upon, "upon")
        own_words = (own.zh, own.en) if isinstance(own, Text) else said
        return Text(zh=f"{name.zh} · {own_words[0]}", en=f"{name.en} · {own_words[1]}")


def _keyed(parts: tuple[Any, ...], key: Callable[[Any], object]) -> dict[tuple[str, int], Any]:
    """By their keys; the second of equal keys is the second."""
    seen, found = Counter[str](), dict[tuple[str, int], Any]()
    for part in parts:
        own = repr(key(part))
        seen[own] += 1
        found[own, seen[own]] = part
    return found


def _own(field: str, names: tuple[Text, Text]) -> tuple[Text, Text]:
    said = {
        "levels": ("级别", "Levels"),
        "routing": ("派单", "Routing"),
        "urge": ("催单", "Urging"),
        "reopen": ("重新打开", "Reopening"),
        "follow_up": ("回访", "Follow-up"),
        "recovery": ("差评回访", "Recovery"),
    }.get(field)
    return (_text(said), _text(said)) if said else names


def _called(field: str, code: str, part: Any) -> Text:
    own = getattr(part, "name", None)
    if isinstance(own, Text):
        return own
    return _text({"limits": CLOCKS, "pauses": REASONS}.get(field, {}).get(code) or (code, code))


def _code(part: Any) -> str:
    return str(getattr(part, "id", "") or getattr(part, "code", "") or getattr(part, "field", ""))


def _label(side: Saying, field: str) -> Text:
    return _text(side.label(field))


def _text(said: Words) -> Text:
    return Text(zh=said[0], en=said[1])
