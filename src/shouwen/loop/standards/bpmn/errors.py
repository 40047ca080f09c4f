"""Why a BPMN file is not taken, each with its place."""

from typing import ClassVar, Final

from shouwen.ground.base.errors import Invalid, Names

BROKEN: Final[dict[str, Names]] = {
    "reason": {
        "syntax error": ("语法错误", "syntax error"),
        "no element found": ("文件不完整，没有元素", "no element found; the file is not complete"),
        "mismatched tag": ("开始标签与结束标签不一致", "mismatched tag"),
        "duplicate attribute": ("属性重复", "duplicate attribute"),
        "not well-formed (invalid token)": ("含有不允许的字符", "not well-formed (invalid token)"),
        "junk after document element": ("根元素之后还有内容", "junk after document element"),
        "unclosed token": ("标签没有写完", "unclosed token"),
        "unclosed CDATA section": ("CDATA 没有结束", "unclosed CDATA section"),
        "undefined entity": ("使用了未定义的实体", "undefined entity"),
        "XML or text declaration not at start of entity": (
            "XML 声明不在文件开头",
            "the XML declaration is not at the start",
        ),
    }
}


class FileTooBig(Invalid):
    """The file is larger than {most_mb} MB."""

    zh = "文件超过 {most_mb} MB。"


class WrongEncoding(Invalid):
    """The file's characters cannot be read as {encoding} (at byte {place})."""

    zh = "文件不能按 {encoding} 编码读取（第 {place} 字节）。"


class HasEntities(Invalid):
    """The file has a DOCTYPE, which could hold entities; such files are not taken (line {line}, column {column})."""

    zh = "文件含有 DOCTYPE（可能含实体），不予接受（第 {line} 行第 {column} 列）。"


class BrokenXml(Invalid):
    """The file is not sound XML: {reason} (line {line}, column {column})."""

    zh = "文件不是正确的 XML：{reason}（第 {line} 行第 {column} 列）。"
    names: ClassVar = BROKEN


class TooDeep(Invalid):
    """The file nests more than {most} elements in one another (line {line}, column {column})."""

    zh = "文件嵌套超过 {most} 层（第 {line} 行第 {column} 列）。"


class TooManyElements(Invalid):
    """The file has more than {most} elements (line {line}, column {column})."""

    zh = "文件的元素超过 {most} 个（第 {line} 行第 {column} 列）。"


class TooManyNodes(Invalid):
    """The process has more than {most} nodes."""

    zh = "流程的节点超过 {most} 个。"


class TooManyFlows(Invalid):
    """The process has more than {most} sequence flows."""

    zh = "流程的连线（sequenceFlow）超过 {most} 条。"


class NotBpmn(Invalid):
    """This is no BPMN 2.0 file: it begins with {found}, not with definitions of BPMN (line 1)."""

    zh = "这不是 BPMN 2.0 文件：根元素是 {found}，不是 BPMN 的 definitions（第 1 行）。"


class NoProcess(Invalid):
    """The file describes no process."""

    zh = "文件里没有流程（process）。"


class BadPart(Invalid):
    """What we wrote into element {element} (line {line}) cannot be read: {reason}."""

    zh = "元素 {element}（第 {line} 行）中本系统写入的内容无法读取：{reason}。"
