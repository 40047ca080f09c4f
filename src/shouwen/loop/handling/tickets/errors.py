"""What can go wrong with a ticket, in words for whoever meets it."""

from shouwen.ground.base.errors import Conflict, Invalid


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
