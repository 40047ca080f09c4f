"""What was mended or left out while a log was made: how often, and the first places."""

from collections.abc import Iterable
from typing import Literal

import msgspec

Kind = Literal[
    "no_case", "no_activity", "no_time", "broken_row", "zone_taken", "moved", "varies", "too_many_values",
    "too_many_attributes", "trace_named", "undecodable", "several_cases", "no_object",
]  # fmt: skip
SAYS: dict[str, tuple[str, str]] = {
    "no_case": ("没有案件编号，未导入", "rows without a case id, left out"),
    "no_activity": ("没有活动名称，未导入", "events without an activity, left out"),
    "no_time": ("时间缺失或无法识别，未导入", "events without a time that can be read, left out"),
    "broken_row": ("列数与表头不符，未导入", "rows whose columns do not fit the header, left out"),
    "zone_taken": ("时间未注明时区，按所给时区读取", "times without a zone, read in the zone given"),
    "moved": ("先后次序与时间不符，已按时间排序", "events stood before an earlier one of their case, put in order"),
    "varies": ("同一案件内取值不一，未作为案件属性", "attributes differ within a case, left out"),
    "too_many_values": ("不同取值过多，未作为案件属性", "attributes have too many different texts, left out"),
    "too_many_attributes": ("属性过多，其余未导入", "attributes over the bound, left out"),
    "trace_named": ("轨迹没有编号，已按顺序编号", "traces without a name, numbered in their order"),
    "undecodable": ("无法解码的字符，已替换", "places with characters that could not be read, replaced"),
    "several_cases": ("事件属于多个对象，已分别计入", "events belong to several objects, counted with each"),
    "no_object": ("事件不属于所选对象类型，未导入", "events without an object of the chosen type, left out"),
}
FIRST = 5  # places that are named


class Note(msgspec.Struct):
    """One kind of mending."""

    kind: str
    count: int
    first: list[str]

    def says(self, *, chinese: bool) -> str:
        """It as a line."""
        words = SAYS[self.kind][0 if chinese else 1]
        places = (("：" if chinese else ": ") + ", ".join(self.first)) if self.first else ""
        return f"{self.count:,} {words}{places}{' …' if self.count > len(self.first) > 0 else ''}"


class Notes:
    """All that was mended so far."""

    def __init__(self) -> None:
        self._notes: dict[str, Note] = {}

    def add(self, kind: Kind, count: int = 1, places: Iterable[object] = ()) -> None:
        """So many more, at these places."""
        if count <= 0:
            return
        note = self._notes.setdefault(kind, Note(kind, 0, []))
        note.count += count
        for place in places:
            if len(note.first) >= FIRST:
                break
            note.first.append(str(place)[:80])

    def all(self) -> list[Note]:
        """In the order in which they came up."""
        return list(self._notes.values())
