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
