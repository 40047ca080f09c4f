"""What can be wrong with a file, its map, or one of its rows."""

from shouwen.ground.base.errors import Conflict, Invalid


class BadFile(Invalid):
    """The file cannot be read: {why}."""

    zh = "无法读取文件：{why}。"


class BadMap(Invalid):
    """The map is not right: {why}."""

    zh = "映射文件有误：{why}。"


class NoColumn(Invalid):
    """The file has no column "{column}"; it has {columns}."""

    zh = "文件中没有“{column}”列；现有列：{columns}。"


class BadMoment(Invalid):
    """ "{value}" is no date of a known form."""

    zh = "“{value}”不是可识别的日期。"


class InFuture(Invalid):
    """ "{value}" lies in the future."""

    zh = "“{value}”晚于现在。"


class OutOfOrder(Invalid):
    """It lies before the moment in {earlier}."""

    zh = "早于“{earlier}”的时间。"


class UnknownValue(Invalid):
    """There is no {field} "{value}" here, and the map does not say what it means."""

    zh = "系统中没有“{value}”（{field}），映射文件也未说明。"


class NoWords(Invalid):
    """There is neither a subject nor a description."""

    zh = "没有标题也没有描述。"


class Twice(Conflict):
    """Ticket {number} of {source} is here already."""

    zh = "{source} 的工单 {number} 已经导入过。"


class NotDone(Conflict):
    """Import {id} is not there, or was undone already."""

    zh = "没有编号为 {id} 的导入，或已撤销。"
