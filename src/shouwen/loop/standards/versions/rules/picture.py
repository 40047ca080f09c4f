"""A document as a map to look at: nodes with owner and limits, edges with words."""

import dataclasses

from shouwen.loop.standards.rules import words
from shouwen.loop.standards.rules.document import Document, LimitRow, Node, Owner, Text, Way
from shouwen.loop.standards.rules.happenings import WORDS
from shouwen.loop.standards.rules.naming import Naming, Places

UPON: dict[str, tuple[str, str]] = {
    "opened": ("登记", "opened"),
    "assigned": ("指派", "assigned"),
    "accepted": ("受理", "accepted"),
    "replied": ("人工回复", "replied"),
    "customer_wrote": ("客户回复", "customer wrote"),
    "plan_given": ("给出方案", "plan given"),
    "waiting": ("等待", "waiting"),
    "resumed": ("继续处理", "resumed"),
    "progress_reported": ("告知进度", "progress reported"),
    "solved": ("解决", "solved"),
    "reopened": ("重新打开", "reopened"),
    "followed_up": ("回访", "followed up"),
    "rated": ("评价", "rated"),
    "urged": ("催单", "urged"),
    "extended": ("延期", "extended"),
    "promised": ("承诺时限", "promised"),
    "reclassified": ("更正类型", "reclassified"),
    "closed": ("关闭", "closed"),
    "voided": ("作废", "voided"),
    "restored": ("撤销作废", "voiding taken back"),
    "done": ("完成本步骤", "step done"),
    "filled": ("填写表单", "form filled"),
    "approval_asked": ("提交审批", "approval asked"),
    "approved": ("审批", "approved"),
    "task_done": ("部门任务完成", "department's task done"),
    "moved": ("换用新版本", "moved to another version"),
    "timer_fired": ("超期", "time is up"),
}
assert UPON.keys() == set(WORDS.values())


@dataclasses.dataclass(frozen=True, slots=True)
class LimitShown:
    """One row of a limit that stands on a node."""

    clock: str
    row: LimitRow


@dataclasses.dataclass(frozen=True, slots=True)
class NodeShown:
    """A node with the limits that stand on it."""

    node: Node
    limits: tuple[LimitShown, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class Edge:
    """A way from node to node; `anywhere` marks one that leads from every working node."""

    from_: str
    to: str
    label: Text
    anywhere: bool = False


def nodes(document: Document) -> list[NodeShown]:
    """All nodes in the document's order."""
    return [NodeShown(node, tuple(_rows(document, node))) for node in document.nodes]


def _rows(document: Document, node: Node) -> list[LimitShown]:
    named = [clock for clock in node.limits if clock in document.limits]
    return [LimitShown(clock, row) for clock in named for row in document.limits[clock].rows]


def edges(document: Document, places: Places) -> list[Edge]:
    """All ways; those from anywhere begin at every node in which people work, a way back ends where the wait began."""
    naming = Naming(document, places)
    found = [
        Edge(node.id, way.to, label(way, naming))
        for node in document.nodes
        for way in node.ways
        if way.to != words.BACK
    ]
    working = [node for node in document.nodes if node.kind in (words.TASK, words.WAIT, words.CALL)]
    for way in document.anywhere:
        for node in working:
            own = {each.upon for each in node.ways if each.when is None}
            if way.upon not in own and way.to != node.id:
                found.append(Edge(node.id, way.to, label(way, naming), anywhere=True))
    return found


def label(way: Way, naming: Naming) -> Text:
    """The words on an edge: its own name, or happening and condition."""
    if way.name is not None:
        return way.name
    zh, en = UPON.get(way.upon, (way.upon, way.upon))
    if way.when is None:
        return Text(zh=zh, en=en)
    when = naming.said(way.when)
    return Text(zh=f"{zh}（{when[0]}）", en=f"{en} ({when[1]})") if zh else Text(zh=when[0], en=when[1])


def owner_word(owner: Owner | None) -> dict[str, str]:
    """An owner as {kind, code}; nothing when nobody is named."""
    if owner is None:
        return {}
    return next(
        ({"kind": kind, "code": code} for kind in ("role", "team", "skill", "who") if (code := getattr(owner, kind))),
        {},
    )
