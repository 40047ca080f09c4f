"""What alarms refuse."""

from shouwen.ground.base.errors import Conflict, Invalid


class NoSuchReading(Invalid):
    """There is no reading {reading} of a figure {figure}."""

    zh = "没有指标 {figure} 的读数 {reading}。"


class LinesCross(Invalid):
    """An alarm that is raised above must clear at or under that line, one that is raised below at or over it."""

    zh = "高于触发值告警时，解除值不能高于触发值；低于触发值告警时，解除值不能低于触发值。"


class NobodyToTell(Invalid):
    """Choose at least one colleague or one group robot."""

    zh = "请至少选择一位同事或一个群机器人。"


class UnknownReceiver(Invalid):
    """One of the colleagues or robots chosen is not there any more."""

    zh = "所选的同事或群机器人中有人已不在。"


class TooManyAlarms(Conflict):
    """There are {most} alarms already; remove one first."""

    zh = "告警已有 {most} 个，请先删除不用的。"
