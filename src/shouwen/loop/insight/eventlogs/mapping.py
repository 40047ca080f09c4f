"""Which column of a foreign log is what: said in a map, or guessed from names that many tools write."""

import zoneinfo
from collections.abc import Iterable
from typing import Any, Final

import msgspec
import yaml

from shouwen.loop.insight.eventlogs.errors import ColumnsUnknown, MapUnfit

KNOWN: Final[dict[str, tuple[str, ...]]] = {
    "case": (
        "case:concept:name", "case id", "caseid", "case", "trace id", "traceid", "ticket id", "ticket", "incident id",
        "案件编号", "案件号", "工单编号", "工单号", "流程编号", "实例编号",
    ),
    "activity": (
        "concept:name", "activity", "activityid", "activity id", "activity name", "event name", "event", "task", "step",
        "活动", "活动名称", "环节", "操作", "步骤", "状态",
    ),
    "time": (
        "time:timestamp", "timestamp", "completetimestamp", "complete timestamp", "end timestamp", "time", "datetime",
        "start timestamp", "date", "时间", "发生时间", "操作时间", "完成时间", "日期",
    ),
    "resource": (
        "org:resource", "resource", "user", "agent", "employee", "处理人", "操作人", "员工", "人员", "客服",
    ),
    "group": ("org:group", "group", "team", "org:role", "role", "department", "客服组", "组", "团队", "部门"),
    "lifecycle": ("lifecycle:transition", "lifecycle", "transition", "生命周期"),
}  # fmt: skip


class Columns(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The names of columns (of attributes, in XES and OCEL)."""

    case: str | None = None
    activity: str | None = None
    time: str | None = None
    resource: str | None = None
    group: str | None = None
    lifecycle: str | None = None


class Map(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a file is to be read; all of it may be left out."""

    columns: Columns = Columns()
    attributes: list[str] | None = None  # those of the case to keep; without it, all that do not change within a case
    only: list[str] = []  # of the lifecycle: events with another transition are left out
    formats: list[str] = []  # of times, as strptime has them, instead of the usual ones
    zone: str | None = None  # of times without one
    delimiter: str | None = None
    encoding: str | None = None
    object_type: str | None = None  # of OCEL: which objects are cases


def from_yaml(text: str) -> Map:
    """The map in a file."""
    try:
        given: Any = yaml.safe_load(text)
        found = msgspec.convert(given or {}, Map)
    except (yaml.YAMLError, msgspec.ValidationError) as fault:
        raise MapUnfit(why=" ".join(str(fault).split())[:200]) from None
    if found.zone:
        checked_zone(found.zone)
    if found.delimiter is not None and len(found.delimiter) != 1:
        raise MapUnfit(why="delimiter")
    return found


def checked_zone(name: str) -> str:
    """A zone that exists."""
    try:
        zoneinfo.ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise MapUnfit(why=f"zone {name[:60]}") from None
    return name


def chosen(given: Columns, header: Iterable[str]) -> dict[str, str]:
    """The column of each role: the one named, or the first known name; case, activity and time there must be."""
    columns = list(header)
    found: dict[str, str] = {}
    for role, names in KNOWN.items():
        named = getattr(given, role)
        if named is not None and named not in columns:
            raise ColumnsUnknown(missing=role, columns=_shown(columns))
        column = named or _guess(names, columns, set(found.values()))
        if column is not None:
            found[role] = column
    for role in ("case", "activity", "time"):
        if role not in found:
            raise ColumnsUnknown(missing=role, columns=_shown(columns))
    return found


def _guess(names: tuple[str, ...], columns: list[str], taken: set[str]) -> str | None:
    plain = {_plain(column): column for column in reversed(columns) if column not in taken}
    return next((plain[name] for name in names if name in plain), None)


def _plain(column: str) -> str:
    return column.strip().lower().replace("_", " ")


def _shown(columns: list[str]) -> str:
    return ", ".join(columns[:40])[:400]


def narrowed(given: Map, *, zone: str | None = None, object_type: str | None = None) -> Map:
    """The map with what was said beside it."""
    named = {"zone": checked_zone(zone) if zone else None, "object_type": object_type}
    return msgspec.structs.replace(given, **{name: value for name, value in named.items() if value is not None})
