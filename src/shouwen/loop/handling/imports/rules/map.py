"""The map: which column is what, what its values mean, what is the same in every row."""

from typing import Final

import msgspec
import yaml

from shouwen.loop.handling.imports.errors import BadMap, NoColumn

TREES: Final = ("problem", "product", "region")
MOMENTS: Final = ("opened_at", "answered_at", "solved_at", "closed_at")
FIELDS: Final = (
    "number", "subject", "description", "name", "phone", "email", "account", *TREES, "channel", "level", "status",
    *MOMENTS, "answer", "answerer",
)  # fmt: skip
STATUSES: Final = ("open", "solved", "closed")
Columns = str | tuple[str, ...]
USUAL: Final[dict[str, tuple[str, ...]]] = {
    "number": ("工单号", "编号", "ticket number", "ticket id", "id"),
    "subject": ("标题", "主题", "title", "summary"),
    "description": ("描述", "问题描述", "内容", "body", "text"),
    "name": ("客户", "客户姓名", "姓名", "customer", "contact"),
    "phone": ("电话", "手机", "手机号", "联系电话", "mobile", "telephone"),
    "email": ("邮箱", "电子邮件", "e-mail", "mail"),
    "problem": ("问题类型", "类别", "category", "problem type"),
    "product": ("产品", "产品型号"),
    "region": ("地区", "区域"),
    "channel": ("渠道", "来源渠道"),
    "level": ("优先级", "级别", "priority"),
    "status": ("状态",),
    "opened_at": ("创建时间", "受理时间", "提交时间", "created", "created at", "opened"),
    "answered_at": ("首次响应时间", "first response at"),
    "solved_at": ("解决时间", "完成时间", "solved", "resolved at"),
    "closed_at": ("关闭时间", "closed", "closed at"),
    "answer": ("处理结果", "解决方案", "resolution"),
    "answerer": ("处理人", "agent", "assignee"),
}


class Map(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`create` names the trees whose unknown values become new rows; other unknown values refuse their row."""

    source: str
    columns: dict[str, Columns]
    constants: dict[str, str] = {}
    values: dict[str, dict[str, str]] = {}
    dates: tuple[str, ...] = ()
    timezone: str = ""
    create: tuple[str, ...] = TREES

    def names(self, field: str) -> tuple[str, ...]:
        """The columns of a field."""
        found = self.columns.get(field, ())
        return (found,) if isinstance(found, str) else found


def read(text: str) -> Map:
    """A map as a person wrote it, or BadMap."""
    try:
        found = msgspec.convert(yaml.safe_load(text), Map)
    except yaml.YAMLError as fault:
        raise BadMap(why=str(fault).replace("\n", " ")) from None
    except msgspec.ValidationError as fault:
        raise BadMap(why=str(fault)) from None
    for part in (found.columns, found.constants, found.values):
        _known(part)
    unfit = sorted(set(found.create) - set(TREES))
    if unfit:
        raise BadMap(why=f"create knows {', '.join(TREES)}, not {unfit[0]}")
    if not found.source.strip():
        raise BadMap(why="source is empty; it is the other system's name")
    return found


def usual(source: str, header: list[str]) -> Map:
    """The map of a file whose columns are called as one would expect, in either language."""
    plain = {name.strip().lower(): name for name in header}
    columns: dict[str, Columns] = {}
    for field in FIELDS:
        for name in (field, field.replace("_", " "), *USUAL.get(field, ())):
            if name in plain and field not in columns:
                columns[field] = plain[name]
    return Map(source, columns)


def check(made: Map, header: list[str]) -> None:
    """NoColumn for a column that the file lacks, BadMap for one without words."""
    for field in made.columns:
        for name in made.names(field):
            if name not in header:
                raise NoColumn(column=name, columns="、".join(header)[:500])
    if not {"subject", "description"} & (made.columns.keys() | made.constants.keys()):
        raise BadMap(why="it names neither a subject nor a description")


def _known(part: dict[str, object] | dict[str, str] | dict[str, Columns] | dict[str, dict[str, str]]) -> None:
    unknown = sorted(part.keys() - set(FIELDS))
    if unknown:
        raise BadMap(why=f"there is no field {unknown[0]}; there are {', '.join(FIELDS)}")
