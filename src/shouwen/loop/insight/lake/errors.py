"""What the lake refuses."""

from shouwen.ground.base.errors import Conflict


class LakeBusy(Conflict):
    """The lake is being written already; try again when that is done."""

    zh = "数据湖正在写入，请稍后重试。"
