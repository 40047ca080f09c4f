"""What the store of event logs and its readers refuse."""

from collections.abc import Mapping
from typing import ClassVar

from shouwen.ground.base.errors import Conflict, Invalid, Names, NotFound


class LogNotFound(NotFound):
    """There is no event log “{name}”."""

    zh = "没有名为“{name}”的事件日志。"


class LogNameUnfit(Invalid):
    """A log's name has 1 to 63 small letters, digits, - and _, and begins with a letter or digit; “{name}” has not."""

    zh = "日志名称须为 1–63 个小写字母、数字、- 或 _，且以字母或数字开头；“{name}”不符合。"


class LogBusy(Conflict):
    """Somebody else is writing the log “{name}” just now."""

    zh = "日志“{name}”正由他人写入。"


class LogEmpty(Invalid):
    """No event could be read; nothing was kept."""

    zh = "没有可用的事件，未保存任何内容。"


class TooManyNames(Invalid):
    """There are more than {most} different values of {column}; that column is something else."""

    zh = "“{column}”有超过 {most} 个不同取值，很可能选错了列。"
    names: ClassVar[Mapping[str, Names]] = {
        "column": {
            "activity": ("活动", "activity"),
            "resource": ("处理人", "resource"),
            "group": ("组", "group"),
        }
    }


class SourceUnfit(Invalid):
    """This is no event log that can be read here: .csv, .xes or OCEL 2.0 .json, also packed as .gz."""

    zh = "无法识别该文件：支持 .csv、.xes 与 OCEL 2.0 的 .json，也可为 .gz 压缩。"


class SourceMissing(Invalid):
    """There is no file “{file}” that can be read."""

    zh = "没有可读取的文件“{file}”。"


class SourceTruncated(Invalid):
    """The packed file ends too early or is damaged; nothing was kept."""

    zh = "压缩文件不完整或已损坏，未保存任何内容。"


class SourceBomb(Invalid):
    """The packed file unpacks to more than {most}; nothing was kept."""

    zh = "压缩文件解压后超过 {most}，未保存任何内容。"


class SourceBroken(Invalid):
    """The file cannot be read further: {why}"""

    zh = "文件无法继续读取：{why}"


class EntitiesRefused(Invalid):
    """The XML declares a document type or entities; an event log has no use for them, so it is refused."""

    zh = "XML 中声明了文档类型或实体，事件日志不需要这些，已拒绝。"


class ColumnsUnknown(Invalid):
    """Which column is {missing}? The file has: {columns}. Say so in a map (docs/examples/events-map.yaml)."""

    zh = "哪一列是“{missing}”？文件中的列：{columns}。请在映射文件中指明（docs/examples/events-map.yaml）。"
    names: ClassVar[Mapping[str, Names]] = {
        "missing": {
            "case": ("案件编号", "the case"),
            "activity": ("活动", "the activity"),
            "time": ("时间", "the time"),
        }
    }


class MapUnfit(Invalid):
    """The map cannot be used: {why}"""

    zh = "映射文件无法使用：{why}"


class ObjectTypeNeeded(Invalid):
    """Which type of object is a case? Choose with --object one of: {types}."""

    zh = "哪一类对象作为案件？请用 --object 从中选择：{types}。"


class TimesUnreadable(Invalid):
    """No time could be read; the first is “{first}”. Say its format in a map, such as "%d/%m/%Y %H:%M"."""

    zh = '没有一个时间能识别，第一个是“{first}”。请在映射文件中写明格式，例如 "%d/%m/%Y %H:%M"。'
