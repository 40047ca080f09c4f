"""Any part of a standard in words, both languages: what a table of changes shows as before and after."""

from collections.abc import Mapping
from typing import Any, Final

import msgspec

from shouwen.ground.staff.rules.rights import ROLE_NAMES
from shouwen.loop.standards.rules import terms, words
from shouwen.loop.standards.rules.conditions import Condition
from shouwen.loop.standards.rules.document import DURATION, Document, Owner, Picture, Text
from shouwen.loop.standards.rules.naming import VALUES, Naming, Places
from shouwen.loop.standards.rules.naming import YES_NO as YES
from shouwen.loop.standards.rules.pictures import digest
from shouwen.loop.standards.rules.terms import Words
from shouwen.loop.standards.versions.rules.picture import UPON

LABELS: Final[dict[str, Words]] = {
    "name": ("名称", "name"),
    "about": ("说明", "description"),
    "aims": ("目标", "aims"),
    "code": ("编号", "code"),
    "languages": ("语言", "languages"),
    "kind": ("类型", "kind"),
    "type": ("类型", "type"),
    "status": ("工单状态", "status"),
    "owner": ("负责人", "owner"),
    "waits_for": ("等待原因", "waits for"),
    "limits": ("时限", "limits"),
    "inputs": ("输入", "inputs"),
    "outputs": ("输出", "outputs"),
    "quality": ("质量标准", "quality"),
    "sop": ("操作步骤", "steps"),
    "pictures": ("图片", "pictures"),
    "guide": ("系统操作指引", "system guide"),
    "contingency": ("应急预案", "contingency plan"),
    "text": ("内容", "words"),
    "starts": ("开始计时", "begins"),
    "within": ("时限", "limit"),
    "calendar": ("计时", "counted in"),
    "warn": ("预警", "warning at"),
    "goal": ("达标目标", "goal"),
    "escalate": ("超时报告", "breach goes to"),
    "chain": ("逐级上报", "escalation"),
    "after": ("超时后", "after"),
    "to": ("去向", "to"),
    "upon": ("事件", "upon"),
    "when": ("条件", "condition"),
    "shown_if": ("显示条件", "shown if"),
    "required": ("必填", "required"),
    "anew": ("每次重新填写", "asked anew"),
    "by": ("由谁", "by"),
    "must": ("须先完成", "must be done first"),
    "field": ("字段", "field"),
    "value": ("值", "value"),
    "hint": ("提示", "hint"),
    "choices": ("选项", "choices"),
    "rules": ("自动判定", "rules"),
    "default": ("默认", "default"),
    "level": ("级别", "level"),
    "rows": ("规则", "rows"),
    "otherwise": ("其他情况", "otherwise"),
    "team": ("客服组", "team"),
    "problem": ("问题类型", "problem"),
    "product": ("产品", "product"),
    "region": ("地区", "region"),
    "tier": ("客户等级", "tier"),
    "raises": ("升级次数", "times the level is raised"),
    "restart": ("重新计时", "begin anew"),
    "window": ("回访时段", "window"),
    "opens": ("开始", "opens"),
    "closes": ("结束", "closes"),
    "timezone": ("时区", "time zone"),
    "at_least": ("至少留出", "at least"),
    "give_up": ("放弃", "given up after"),
    "below": ("评分低于", "score below"),
    "unsatisfied": ("不满意也算", "also when unsatisfied"),
    "formula": ("公式", "formula"),
    "target": ("目标值", "target"),
    "unit": ("单位", "unit"),
    "review_months": ("评审周期（月）", "reviewed every (months)"),
    "reviewed": ("上次评审", "last reviewed"),
    "stage": ("阶段", "stage"),
    "survey": ("调查", "survey"),
    "clock": ("时限", "clock"),
    "touchpoint": ("接触点", "touchpoint"),
    "front": ("前台", "front stage"),
    "back": ("后台", "back stage"),
    "support": ("支持", "support"),
    "evidence": ("有形展示", "evidence"),
    "order": ("顺序", "order"),
}
WHO: Final[dict[str, Words]] = {
    "holder": ("当前处理人", "holder"),
    "first_owner": ("首问责任人", "first owner"),
    "team": ("所在客服组", "the team"),
    "manager": ("客服组主管", "the team's manager"),
    "system": ("系统", "the system"),
    "customer": ("客户", "the customer"),
}
KINDS: Final[dict[str, Words]] = {
    "start": ("开始", "start"),
    "task": ("人工", "task"),
    "decision": ("判断", "decision"),
    "wait": ("等待", "wait"),
    "automatic": ("自动", "automatic"),
    "follow_up": ("回访", "follow-up"),
    "end": ("结束", "end"),
}
STARTS: Final[dict[str, Words]] = {"opened": ("登记时", "at the opening"), "entered": ("进入节点时", "on entering")}
SHARES: Final = frozenset({"warn", "goal"})
CLOCKED: Final = frozenset({"limits", "restart", "clock"})


class Saying:
    """Says the parts of one document with its own names and the company's."""

    def __init__(self, document: Document, places: Places) -> None:
        self._naming = Naming(document, places)
        self._codes: dict[str, Mapping[str, Words]] = {
            **{axis: places.get(axis, {}) for axis in ("problem", "product", "region", "team")},
            "otherwise": places.get("team", {}),
            "tier": terms.TIERS,
            "status": terms.STATUSES,
            "waits_for": terms.REASONS,
            "kind": KINDS,
            "starts": STARTS,
            "upon": UPON,
            "calendar": {code: _pair(one.name) for code, one in document.calendars.items()},
            "level": {one.code: _pair(one.name) for one in document.levels.choices},
            "default": {one.code: _pair(one.name) for one in document.levels.choices},
            "field": {code: _pair(one.name) for code, one in document.fields.items()},
            "to": {one.id: _pair(one.name) for one in document.nodes} | {words.BACK: ("返回原节点", "back")},
            **dict.fromkeys(CLOCKED, terms.CLOCKS),
        }

    def say(self, value: Any, field: str = "") -> Words:
        """Any value of a part's field."""
        said = ("", "")
        match value:
            case Text():
                said = _pair(value)
            case Picture():
                mark = digest(value.data)[:8]  # the same words may stand under another picture
                said = f"{value.name.zh}（{mark}）", f"{value.name.en} ({mark})"
            case Condition():
                said = self._naming.said(value)
            case Owner():
                said = self._owner(value)
            case bool():
                said = YES[value]
            case float() | int():
                said = (f"{value * 100:g}%",) * 2 if field in SHARES else (f"{value:g}",) * 2
            case str():
                said = self._codes.get(field, {}).get(value) or VALUES.get(field, {}).get(value) or _length(value)
            case tuple() | list():
                said = _joined([self.say(each, field) for each in value], ("、", ", "))
            case dict():
                said = _joined([self._named(key, each) for key, each in value.items()], ("；", "; "))
            case msgspec.Struct():
                said = self._struct(value)
        return said

    def label(self, field: str) -> Words:
        """What a field is called."""
        return LABELS.get(field, (field, field))

    def _struct(self, part: msgspec.Struct) -> Words:
        given = [(name, getattr(part, name)) for name in part.__struct_fields__]
        return _joined([self._named(name, value) for name, value in given if _told(value)], ("；", "; "))

    def _named(self, field: str, value: Any) -> Words:
        label, said = self.label(field), self.say(value, field)
        return f"{label[0]}：{said[0]}", f"{label[1]}: {said[1]}"

    def _owner(self, owner: Owner) -> Words:
        if owner.who:
            return WHO.get(owner.who, (owner.who, owner.who))
        if owner.role:
            return ROLE_NAMES.get(owner.role, (owner.role, owner.role))
        if owner.team:
            return self.say(owner.team, "team")
        return f"技能 {owner.skill}", f"skill {owner.skill}"


def _told(value: Any) -> bool:
    return value not in (None, "", (), {}, False)


def _length(text: str) -> Words:
    """A length of time in words, anything else as it stands."""
    read = DURATION.fullmatch(text)
    if read is None:
        return text, text
    return (f"{read[1]} 分钟", f"{read[1]} min") if read[2] == "min" else (f"{read[1]} 小时", f"{read[1]} h")


def _pair(text: Text) -> Words:
    return text.zh, text.en


def _joined(parts: list[Words], between: Words) -> Words:
    return between[0].join([zh for zh, _ in parts]), between[1].join([en for _, en in parts])
