"""What the lake refuses."""

from shouwen.ground.base.errors import Conflict, NotFound


class LakeBusy(Conflict):
    """The lake is being written already; try again when that is done."""

    zh = "数据湖正在写入，请稍后重试。"


class NoTicketsYet(NotFound):
    """There are no tickets yet that a process could be drawn from."""

    zh = "还没有可用于绘制流程的工单。"
