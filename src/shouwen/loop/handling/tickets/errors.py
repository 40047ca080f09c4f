"""What can go wrong with a ticket, in words for whoever meets it."""

from shouwen.ground.base.errors import Conflict, Invalid


class NotNow(Conflict):
    """Ticket {number} is {status}: "{verb}" is not possible now."""

    zh = "工单 {number} 当前为“{status_zh}”,不能执行此操作({verb})。"


class Refused(Conflict):
    """The service standard does not allow this now: {why}."""

    zh = "服务标准不允许此操作:{why}。"


class KeyReused(Conflict):
    """This Idempotency-Key was used with another request; take a new key."""

    zh = "该 Idempotency-Key 已用于另一个请求,请更换。"


class BadKey(Invalid):
    """An Idempotency-Key has 1 to 200 visible ASCII characters."""

    zh = "Idempotency-Key 须为 1 至 200 个可见 ASCII 字符。"


class UnknownCode(Invalid):
    """There is no {what} "{code}"."""

    zh = "没有这个{what}:“{code}”。"


class CannotHold(Conflict):
    """{person} cannot hold this ticket: {why}."""

    zh = "{person} 不能处理此工单:{why}。"


class NotHolder(Conflict):
    """{holder} holds ticket {number}; have it handed over first."""

    zh = "工单 {number} 由 {holder} 处理,请先转派。"


class TooManyRows(Invalid):
    """That are more than {most} rows; narrow the list by status, team or problem and export it in parts."""

    zh = "超过 {most} 条，请按状态、客服组或问题类型缩小范围后分次导出。"
