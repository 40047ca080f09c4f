"""What a row counted as, in words, for files; pages have their own of the same meaning. Pure."""

from typing import Final

# figure: (what counts, what does not), each in Chinese and English
JUDGED: Final[dict[str, tuple[tuple[str, str], tuple[str, str]]]] = {
    **dict.fromkeys(
        ("first_response", "plan", "completion", "follow_up", "complaints", "talk_wait"),
        (("及时", "in time"), ("超时", "late")),
    ),
    **dict.fromkeys(("fcr", "fcr_contact"), (("一次解决", "solved at first contact"), ("未一次解决", "took more"))),
    **dict.fromkeys(("satisfaction", "talk_satisfaction"), (("满意", "satisfied"), ("不满意", "not satisfied"))),
    **dict.fromkeys(("repeats_day", "repeats_week"), (("重复联系", "came back"), ("非重复", "first"))),
    "recurring": (("重复问题", "recurring"), ("非重复", "new")),
    "answers": (("已作答", "answered"), ("未作答", "not answered")),
    "flow": (("提交", "in"), ("解决", "out")),
    "reopened": (("被重开", "reopened"), ("未重开", "stayed solved")),
    "urged": (("催过单", "urged"), ("未催单", "not urged")),
    "conformance": (("符合标准", "conforms"), ("有偏离", "deviates")),
    "passed": (("称不属于本组", "as not ours"), ("其他原因", "other reason")),
    "backlog": (("已超时", "overdue"), ("未超时", "within its limit")),
    "invited": (("已邀评", "invited"), ("未邀评", "not invited")),
    "classified": (("分类未改", "class kept"), ("改过分类", "class changed")),
    "talk_answered": (("已接通", "answered"), ("未接通", "not answered")),
    "talk_abandoned": (("客户放弃", "given up"), ("未放弃", "not given up")),
    "talk_transfers": (("转到其他组", "to another team"), ("组内转接", "within the team")),
    "talk_refused": (("拒接", "refused"), ("超时未接", "missed")),
}


def judged(figure: str, good: bool | None, language: str) -> str:
    """What a row counted as; "" where it is not judged."""
    words = JUDGED.get(figure)
    if good is None or words is None:
        return ""
    return words[0 if good else 1][0 if language.startswith("zh") else 1]
