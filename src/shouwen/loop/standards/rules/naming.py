"""Conditions in words: what fields, operations and values are called, in both languages."""

from collections.abc import Mapping
from typing import Final

from shouwen.loop.standards.rules import terms
from shouwen.loop.standards.rules.conditions import Condition
from shouwen.loop.standards.rules.document import Document, Text
from shouwen.loop.standards.rules.happenings import Value
from shouwen.loop.standards.rules.terms import Words

Places = Mapping[str, Mapping[str, Words]]  # problems, products, regions and teams by their codes
FIELDS: Final[dict[str, Words]] = {
    "problem": ("问题类型", "Problem"),
    "product": ("产品", "Product"),
    "region": ("地区", "Region"),
    "channel": ("渠道", "Channel"),
    "tier": ("客户等级", "Tier"),
    "level": ("级别", "Level"),
    "team": ("客服组", "Team"),
    "status": ("状态", "Status"),
    "case.urges": ("催单次数", "Times urged"),
    "case.reopens": ("重新打开次数", "Times reopened"),
    "case.replies": ("回复次数", "Replies"),
    "case.plans": ("方案次数", "Plans"),
    "case.unreached": ("未联系上次数", "Times not reached"),
    "case.score": ("评分", "Score"),
    "happening.reason": ("等待原因", "Waiting for"),
    "happening.result": ("回访结果", "Result"),
    "happening.way": ("解决方式", "Way of solving"),
    "happening.team": ("转往客服组", "To team"),
    "happening.clock": ("时限", "Limit"),
    "happening.moment": ("时刻", "Moment"),
    "happening.score": ("评分", "Score"),
    "happening.person": ("员工", "Person"),
}
VALUES: Final[dict[str, Mapping[str, Words]]] = {
    "channel": terms.CHANNELS,
    "tier": terms.TIERS,
    "status": terms.STATUSES,
    "happening.reason": terms.REASONS,
    "happening.result": terms.RESULTS,
    "happening.way": terms.WAYS,
    "happening.clock": terms.CLOCKS,
    "happening.moment": terms.MOMENTS,
}
OPERATIONS: Final[dict[str, Words]] = {
    "is": ("=", "="),
    "is_not": ("≠", "≠"),
    "in": ("=", "="),
    "not_in": ("≠", "≠"),
    "under": ("属于", "in"),
    "less": ("<", "<"),
    "at_most": ("≤", "≤"),
    "more": (">", ">"),
    "at_least": ("≥", "≥"),
    "before": ("早于", "before"),
    "after": ("晚于", "after"),
    "given": ("已定", "given"),
    "missing": ("未定", "not given"),
}
YES_NO: Final[dict[bool, Words]] = {True: ("是", "yes"), False: ("否", "no")}
JOINED: Final[dict[str, Words]] = {"all": (" 且 ", " and "), "any": (" 或 ", " or "), "none": (" 或 ", " or ")}


class Naming:
    """The names that one document and the company's reference data give; a code without a name stands for itself."""

    def __init__(self, document: Document, places: Places) -> None:
        levels = {level.code: _words(level.name) for level in document.levels.choices}
        own = {code: {one.code: _words(one.name) for one in field.choices} for code, field in document.fields.items()}
        self._fields = FIELDS | {code: _words(field.name) for code, field in document.fields.items()}
        self._values: dict[str, Mapping[str, Words]] = {
            **VALUES,
            **places,
            "level": levels,
            "happening.team": places.get("team", {}),
            **own,
        }

    def said(self, condition: Condition) -> Words:
        """A condition in words."""
        zh, en = self._said(condition, inner=False)
        return zh, en

    def _said(self, condition: Condition, *, inner: bool) -> Words:
        for word, between in JOINED.items():
            parts: tuple[Condition, ...] = getattr(condition, word)
            if parts:
                zh, en = _joined([self._said(part, inner=True) for part in parts], between)
                if word == "none":
                    return f"非（{zh}）", f"not ({en})"
                return (f"（{zh}）", f"({en})") if inner and len(parts) > 1 else (zh, en)
        field = self._fields.get(condition.field, (condition.field, condition.field))
        operation = OPERATIONS.get(condition.op, (condition.op, condition.op))
        zh = "" if operation[0] >= "一" else " "  # signs stand apart, Chinese words do not
        return _joined([field, operation, *self._value(condition)], (zh, " "))

    def _value(self, condition: Condition) -> list[Words]:
        value = condition.value
        if value is None:
            return []
        values = value if isinstance(value, tuple) else (value,)
        return [_joined([self._one(condition.field, each) for each in values], (" / ", " / "))]

    def _one(self, field: str, value: Value) -> Words:
        if isinstance(value, bool):
            return YES_NO[value]
        return self._values.get(field, {}).get(str(value), (str(value), str(value)))


def _words(text: Text) -> Words:
    return text.zh, text.en


def _joined(parts: list[Words], between: Words) -> Words:
    return between[0].join(zh for zh, _ in parts), between[1].join(en for _, en in parts)
