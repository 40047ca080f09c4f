"""What can be in the way of a verb, in words for whoever meets it."""

from typing import ClassVar, Final

from shouwen.ground.base.errors import Conflict, Invalid, Names
from shouwen.loop.standards.rules.terms import STATUSES

VERBS: Final[Names] = {
    "accept": ("受理", "Accept"),
    "reply": ("回复", "Reply"),
    "note": ("备注", "Note"),
    "plan": ("给出方案", "Give plan"),
    "wait": ("转等待", "Put on wait"),
    "resume": ("恢复处理", "Resume"),
    "urge": ("督办", "Urge"),
    "extend": ("延期", "Extend"),
    "promise": ("承诺时限", "Promise a time"),
    "solve": ("标记已完成", "Mark solved"),
    "reopen": ("重新打开", "Reopen"),
    "close": ("关闭", "Close"),
    "void": ("作废", "Void"),
    "assign": ("分派", "Assign"),
    "reclassify": ("改分类", "Reclassify"),
}


class NotNow(Conflict):
    """Ticket {number} is “{status}”: “{verb}” is not possible now."""

    zh = "工单 {number} 当前为“{status}”，不能执行“{verb}”。"
    names: ClassVar[dict[str, Names]] = {"status": STATUSES, "verb": VERBS}


class CannotHold(Conflict):
    """{person} cannot hold this ticket: {why}."""

    zh = "{person} 不能处理此工单：{why}。"
    names: ClassVar[dict[str, Names]] = {
        "why": {
            "not_here": ("没有这位在职员工", "nobody of that id works here"),
            "not_in_team": ("不在该客服组", "not in that team"),
        }
    }


class NobodyNamed(Invalid):
    """Say to which team or to whom the ticket goes."""

    zh = "请指明分派给哪个客服组或哪位处理人。"


class NotHolder(Conflict):
    """{holder} holds ticket {number}; have it handed over first."""

    zh = "工单 {number} 由 {holder} 处理，请先转派。"
