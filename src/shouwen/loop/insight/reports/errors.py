"""What reports refuse."""

from shouwen.ground.base.errors import Conflict, Invalid


class NotBegun(Invalid):
    """The period begins on {start}; there is nothing to report yet."""

    zh = "该时段从 {start} 开始，还没有可报告的内容。"


class NobodyToSend(Invalid):
    """Choose at least one colleague with an e-mail address or one group robot."""

    zh = "请至少选择一位同事或一个群机器人。"


class UnknownReceiver(Invalid):
    """One of the colleagues or robots chosen is not there any more."""

    zh = "所选的同事或群机器人中有人已不在。"


class TooManySchedules(Conflict):
    """There are {most} schedules already; remove one first."""

    zh = "定时发送已有 {most} 个，请先删除不用的。"
