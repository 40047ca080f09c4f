"""Why tickets are not moved to another version."""

from shouwen.ground.base.errors import Conflict, Invalid


class SameVersion(Invalid):
    """Choose another version to move tickets from."""

    zh = "请选择另一个版本作为来源。"


class NotYetPublished(Conflict):
    """Tickets run only under published versions."""

    zh = "工单只能在已发布的版本下运行。"


class NotBegun(Conflict):
    """This version is published for later; move tickets once it is in force."""

    zh = "该版本尚未开始生效，请在生效后再换版。"


class UnknownTarget(Invalid):
    """The mapping names a node that is not there, or where no ticket can stand: {node}."""

    zh = "节点对照中有不存在或不能停留的节点：{node}。"


class NothingToMove(Conflict):
    """No running ticket stands on a node that the mapping names."""

    zh = "没有正在运行且在对照范围内的工单。"


class MoveRunning(Conflict):
    """Tickets are being moved between these versions already; wait until that is done."""

    zh = "这两个版本之间正在换版，请等其完成。"


class NotUndoable(Conflict):
    """Only a finished move can be undone, and only once."""

    zh = "只有已完成的换版可以撤销，且只能撤销一次。"


class NotRunning(Conflict):
    """Only a move that still runs can be ended."""

    zh = "只有进行中的换版可以终止。"
