"""What can go wrong with a ticket, in words for whoever meets it."""

from collections.abc import Mapping
from typing import ClassVar

from shouwen.ground.base.errors import Conflict, Invalid, Names
from shouwen.loop.standards.rules.refusals import REFUSALS
from shouwen.loop.standards.rules.terms import Words


class Refused(Conflict):
    """The service standard does not allow this now: {why}."""

    zh = "服务标准不允许此操作：{why}。"
    names: ClassVar[dict[str, Names]] = {"why": REFUSALS}

    def __init__(self, *, why: str, about: Words | None = None, **detail: object) -> None:
        self.about = about
        super().__init__(why=why, **detail)

    def tables(self) -> Mapping[str, Names]:
        """The reason with what it is about: which field is missing, whose yes, which task."""
        why = str(self.detail["why"])
        if self.about is None or why not in REFUSALS:
            return self.names
        zh, en = REFUSALS[why]
        return {"why": {why: (f"{zh}：{self.about[0]}", f"{en}: {self.about[1]}")}}


class KeyReused(Conflict):
    """This Idempotency-Key was used with another request; take a new key."""

    zh = "该 Idempotency-Key 已用于另一个请求，请更换。"


class BadKey(Invalid):
    """An Idempotency-Key has 1 to 200 visible ASCII characters."""

    zh = "Idempotency-Key 须为 1 至 200 个可见 ASCII 字符。"


class NotYourChannel(Invalid):
    """Only what comes through "{channel}" itself is marked so; name another channel, or none."""

    zh = "只有经由“{channel}”进来的请求才可标为该渠道，请换用其他渠道或留空。"
    names: ClassVar[dict[str, Names]] = {"channel": {"portal": ("客户门户", "portal"), "import": ("导入", "import")}}


class ValueUnfit(Invalid):
    """{field}: {why}; no ticket was opened."""

    zh = "{field}：{why}，工单没有建立。"
    names: ClassVar[dict[str, Names]] = {
        "why": {
            "choice": ("不是可选项之一", "that is none of the choices"),
            "number": ("须填一个数字", "a number is needed"),
            "date": ("须填日期，如 2026-03-04", "a day such as 2026-03-04 is needed"),
            "yes_no": ("须为是或否", "true or false is needed"),
            "text": (
                "文字须在建单后填入步骤的表单",
                "text is written into the form of its step afterwards",
            ),
        }
    }

    def __init__(self, *, field: str, name: Words, why: str) -> None:
        self.name = name
        super().__init__(field=field, why=why)

    def tables(self) -> Mapping[str, Names]:
        """The field by its name."""
        return {**self.names, "field": {str(self.detail["field"]): self.name}}


class UnknownCode(Invalid):
    """There is no {what} "{code}"."""

    zh = "没有这个{what}：“{code}”。"
    names: ClassVar[dict[str, Names]] = {
        "what": {
            "problem": ("问题类型", "problem"),
            "product": ("产品", "product"),
            "region": ("地区", "region"),
            "channel": ("渠道", "channel"),
            "tier": ("客户等级", "tier"),
            "level": ("级别", "level"),
            "status": ("状态", "status"),
            "team": ("客服组", "team"),
            "way": ("解决方式", "way of solving"),
            "field": ("字段", "field"),
        }
    }
