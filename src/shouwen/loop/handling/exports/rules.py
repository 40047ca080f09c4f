"""A list as a spreadsheet: its columns, and the words that pages show for codes. Pure."""

import re
from typing import Final, Literal, NamedTuple

from shouwen.loop.standards.rules import terms

Kind = Literal["text", "moment", "number"]
_UNFIT: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


class Column(NamedTuple):
    """One column, in both languages."""

    name: str
    zh: str
    en: str
    width: int
    kind: Kind = "text"

    def said(self, language: str) -> str:
        """Its head in the reader's language."""
        return self.zh if language.startswith("zh") else self.en


COLUMNS: Final = (
    Column("number", "工单号", "Number", 18),
    Column("subject", "标题", "Subject", 44),
    Column("customer", "客户", "Customer", 18),
    Column("tier", "客户等级", "Tier", 10),
    Column("status", "状态", "Status", 14),
    Column("level", "级别", "Level", 8),
    Column("team", "客服组", "Team", 16),
    Column("holder", "当前处理人", "Holder", 14),
    Column("first_owner", "首问责任人", "First owner", 14),
    Column("problem", "问题类型", "Problem", 20),
    Column("channel", "渠道", "Channel", 10),
    Column("opened_at", "提交时间", "Opened", 17, "moment"),
    Column("due_at", "时限", "Due", 17, "moment"),
    Column("due_clock", "时限项目", "Limit", 12),
    Column("urges", "催单次数", "Urged", 9, "number"),
)
TALKS: Final = (
    Column("subject", "主题", "About", 44),
    Column("kind", "方式", "Kind", 8),
    Column("customer", "客户", "Customer", 18),
    Column("tier", "客户等级", "Tier", 10),
    Column("state", "状态", "State", 12),
    Column("outcome", "结果", "Outcome", 14),
    Column("team", "客服组", "Team", 16),
    Column("holder", "接待人", "Served by", 14),
    Column("problem", "问题类型", "Problem", 20),
    Column("entered_at", "进入时间", "Came", 17, "moment"),
    Column("answered_at", "接待时间", "Answered", 17, "moment"),
    Column("ended_at", "结束时间", "Ended", 17, "moment"),
    Column("ticket", "工单号", "Ticket", 18),
)
CODED: Final = ("status", "tier", "level", "channel", "due_clock", "kind", "state", "outcome")
WORDS: Final[dict[str, dict[str, tuple[str, str]]]] = {
    "status": {**terms.STATUSES, **{f"waiting.{reason}": said for reason, said in terms.REASONS.items()}},
    "tier": terms.TIERS,
    "level": {
        "urgent": ("紧急", "Urgent"),
        "high": ("高", "High"),
        "normal": ("普通", "Normal"),
        "low": ("低", "Low"),
    },
    "channel": terms.CHANNELS,
    "due_clock": terms.TICKING,
    "kind": {"chat": ("在线会话", "Chat"), "call": ("回电", "Call")},
    "state": {
        "queued": ("排队中", "Waiting"),
        "offered": ("分配中", "Offered"),
        "active": ("接待中", "Talking"),
        "wrap_up": ("待小结", "To sum up"),
        "ended": ("已结束", "Ended"),
    },
    "outcome": {
        "served": ("已接待", "Served"),
        "abandoned": ("已放弃", "Left"),
        "callback": ("改为回电", "Call back"),
        "message": ("改为留言", "Message left"),
        "closed_idle": ("无人发言而结束", "Ended, nobody spoke"),
    },
}


def word(kind: str, code: str, language: str) -> str:
    """What a code is called; the code itself where a standard of the company's own brought it."""
    found = WORDS[kind].get(code)
    return code if found is None else found[0] if language.startswith("zh") else found[1]


def fit(text: str) -> str:
    """Text without what no workbook can hold."""
    return _UNFIT.sub("", text)[:32_000]
