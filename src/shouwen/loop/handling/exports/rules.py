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
}


def word(kind: str, code: str, language: str) -> str:
    """What a code is called; the code itself where a standard of the company's own brought it."""
    found = WORDS[kind].get(code)
    return code if found is None else found[0] if language.startswith("zh") else found[1]


def fit(text: str) -> str:
    """Text without what no workbook can hold."""
    return _UNFIT.sub("", text)[:32_000]
