"""A deviation in words, in both languages: what happened, and what the standard says instead."""

from collections.abc import Mapping
from typing import Final

from shouwen.ground.staff.rules.rights import ROLE_NAMES
from shouwen.loop.insight.conformance.rules.check import JUMPED, Deviation
from shouwen.loop.standards.rules import refusals, terms, words
from shouwen.loop.standards.rules.document import Document, Node, Owner, Text

Words = tuple[str, str]
Names = Mapping[str, Mapping[str, Words]]  # teams and skills by their codes
KINDS: Final[Mapping[str, Words]] = {
    "skipped": ("跳过节点", "Skipped node"),
    "order": ("顺序不符", "Wrong order"),
    "owner": ("负责人不符", "Wrong owner"),
    "late": ("超时", "Late"),
    "approval": ("缺少审批", "Approval missing"),
    "form": ("表单不完整", "Form incomplete"),
}
DOING: Final[Mapping[str, Words]] = {
    "replied": ("回复客户", "answering the customer"),
    "plan_given": ("告知方案", "telling the plan"),
    "progress_reported": ("告知进展", "reporting the progress"),
    "solved": ("解决", "solving"),
    "done": ("完成步骤", "taking the step"),
    "filled": ("填写表单", "filling in the form"),
    "followed_up": ("回访", "the follow-up call"),
    "assigned": ("派单", "assigning"),
    "accepted": ("受理", "accepting"),
    "waiting": ("转为等待", "waiting"),
    "resumed": ("继续处理", "going on"),
    "reopened": ("重新打开", "reopening"),
    "closed": ("关闭", "closing"),
    "voided": ("作废", "voiding"),
    "restored": ("撤销作废", "taking a voiding back"),
    "extended": ("延长时限", "extending a limit"),
    "promised": ("承诺时限", "promising a moment"),
    "reclassified": ("更正信息", "setting values right"),
    "approved": ("审批", "approving"),
    "approval_asked": ("提交审批", "asking for an approval"),
    "task_done": ("完成协办任务", "finishing a task"),
    "rated": ("评价", "rating"),
    "urged": ("催单", "urging"),
    "customer_wrote": ("客户补充", "the customer's words"),
    "moved": ("转到新版本", "moving to another version"),
}
WHO: Final[Mapping[str, Words]] = {
    "holder": ("当前处理人", "the holder"),
    "first_owner": ("首问责任人", "the first owner"),
    "team": ("所属小组", "the ticket's team"),
    "manager": ("售后经理", "the after-sales manager"),
}
STEP: Final[Words] = ("操作", "a step")
NOBODY: Final[Words] = ("其他人", "somebody else")
MINUTE, HOUR, DAY = 60, 3600, 86400


def node_name(document: Document, code: str) -> Words:
    """What a node is called in its version; a code that is gone stands for itself."""
    node = _node(document, code)
    return _text(node.name) if node else (code, code)


def about_name(document: Document, deviation: Deviation) -> Words:
    """What a deviation is about: a clock, an approval, a field, a task or a node."""
    about = deviation.about
    if about.startswith(words.TASK_CLOCK):
        return _task(document, about.removeprefix(words.TASK_CLOCK))
    if about.startswith(JUMPED):
        return node_name(document, about.removeprefix(JUMPED))
    named: dict[str, Words | None] = {
        "form": _text(document.fields[about].name) if about in document.fields else None,
        "approval": _approval(document, about),
        "order": refusals.REFUSALS.get(about),
        "skipped": _task(document, about) if about in _tasks(document) else terms.TICKING.get(about),
    }
    return named.get(deviation.kind, terms.TICKING.get(about)) or (about, about)


def sentence(document: Document, deviation: Deviation, names: Names, person: str) -> Words:
    """One deviation as a person would tell it."""
    node, about = node_name(document, deviation.node), about_name(document, deviation)
    by = (person or NOBODY[0], person or NOBODY[1])
    said: dict[str, Words] = {
        "skipped": _skipped(document, deviation, node, about),
        "order": _ordered(deviation, node, about),
        "owner": _owned(document, deviation, owner_name(_owner(document, deviation.node), names), by),
        "late": _late(deviation, node, about),
        "approval": (f"“{about[0]}”未获批准就离开“{node[0]}”", f'left "{node[1]}" without "{about[1]}"'),
        "form": (f"离开“{node[0]}”时未填“{about[0]}”", f'left "{node[1]}" without filling in "{about[1]}"'),
    }
    return said[deviation.kind]


def owner_name(owner: Owner | None, names: Names) -> Words:
    """Who should have done it."""
    if owner is None:
        return NOBODY
    if owner.role:
        zh, en = ROLE_NAMES.get(owner.role, (owner.role, owner.role))
        return zh, f"the {en}"
    if owner.team:
        return names.get("team", {}).get(owner.team, (owner.team, owner.team))
    if owner.skill:
        zh, en = names.get("skill", {}).get(owner.skill, (owner.skill, owner.skill))
        return f"具备“{zh}”技能的人", f'somebody skilled in "{en}"'
    return WHO.get(owner.who, NOBODY)


def span(seconds: int) -> Words:
    """A length of time, its two biggest units."""
    minutes, hours, days = seconds // MINUTE, seconds // HOUR, seconds // DAY
    if days:
        return _units((days, "天", "d"), (hours % 24, "小时", "h"))
    if hours:
        return _units((hours, "小时", "h"), (minutes % 60, "分", "min"))
    return _units((minutes, "分", "min"), (0, "", "")) if minutes else ("不到 1 分", "less than 1 min")


def _units(*parts: tuple[int, str, str]) -> Words:
    kept = [part for part in parts if part[0]]
    return " ".join(f"{n} {zh}" for n, zh, _ in kept), " ".join(f"{n} {en}" for n, _, en in kept)


def _late(deviation: Deviation, node: Words, about: Words) -> Words:
    at = ("", "") if node == about else (f"在“{node[0]}”的", f' at "{node[1]}"')
    if deviation.seconds is None:
        return f"{at[0]}“{about[0]}”已超时，尚未完成", f"{about[1]}{at[1]} is overdue and still not done"
    zh, en = span(deviation.seconds)
    return f"{at[0]}“{about[0]}”超时 {zh}", f"{about[1]}{at[1]} was {en} late"


def _ordered(deviation: Deviation, node: Words, about: Words) -> Words:
    if deviation.about.startswith(JUMPED):
        zh = f"从“{node[0]}”转到了“{about[0]}”，标准里没有这条路"
        return zh, f'went from "{node[1]}" to "{about[1]}", a way that the standard does not draw'
    did = DOING.get(deviation.doing, STEP)
    return f"在“{node[0]}”{did[0]}不符合流程：{about[0]}", f'{did[1]} at "{node[1]}" is against the order: {about[1]}'


def _owned(document: Document, deviation: Deviation, owner: Words, by: Words) -> Words:
    node, did = node_name(document, deviation.node), DOING.get(deviation.doing, STEP)
    zh = f"“{node[0]}”应由{owner[0]}处理，{did[0]}的是{by[0]}"
    return zh, f'"{node[1]}" belongs to {owner[1]}; {did[1]} was done by {by[1]}'


def _skipped(document: Document, deviation: Deviation, node: Words, about: Words) -> Words:
    if not deviation.about:
        return f"没有完成“{node[0]}”就解决了", f'solved without finishing "{node[1]}"'
    if deviation.about in _tasks(document):
        return f"“{about[0]}”还没完成就离开了“{node[0]}”", f'left "{node[1]}" before "{about[1]}" was done'
    return f"没有“{about[0]}”就在“{node[0]}”解决了", f'solved at "{node[1]}" without {about[1].lower()}'


def _node(document: Document, code: str) -> Node | None:
    return next((node for node in document.nodes if node.id == code), None)


def _owner(document: Document, code: str) -> Owner | None:
    node = _node(document, code)
    return node.owner if node else None


def _tasks(document: Document) -> set[str]:
    return {act.code for node in document.nodes for act in node.does}


def _approval(document: Document, code: str) -> Words:
    named = [approval for node in document.nodes for approval in node.approvals if approval.code == code]
    return _text(named[0].name) if named else (code, code)


def _task(document: Document, code: str) -> Words:
    named = [act.name for node in document.nodes for act in node.does if act.code == code]
    return _text(named[0]) if named and named[0] else (code, code)


def _text(text: Text) -> Words:
    return text.zh, text.en
