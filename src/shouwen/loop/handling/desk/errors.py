"""What can be in the way of a verb, in words for whoever meets it."""

from shouwen.ground.base.errors import Conflict


class NotNow(Conflict):
    """Ticket {number} is {status}: "{verb}" is not possible now."""

    zh = "工单 {number} 当前为“{status_zh}”,不能执行此操作({verb})。"


class CannotHold(Conflict):
    """{person} cannot hold this ticket: {why}."""

    zh = "{person} 不能处理此工单:{why}。"


class NotHolder(Conflict):
    """{holder} holds ticket {number}; have it handed over first."""

    zh = "工单 {number} 由 {holder} 处理,请先转派。"
