"""What can be in the way of linking, merging and splitting, in words for whoever meets it."""

from typing import ClassVar

from shouwen.ground.base.errors import Conflict, Invalid, Names

LINKING: Names = {
    "self": ("不能与自身关联", "a ticket has no link to itself"),
    "already": ("已经这样关联了", "they are linked so already"),
    "has_parent": ("子工单已有主工单", "the child has a parent already"),
    "is_child": ("主工单本身是别的工单的子工单", "the parent is itself a child of another ticket"),
    "has_children": ("子工单自己还有子工单", "the child has children of its own"),
}
MERGING: Names = {
    "self": ("不能与自身合并", "a ticket cannot be merged into itself"),
    "gone_ended": ("要并入的工单已完成、关闭或作废", "the ticket to merge is no longer open"),
    "kept_ended": (
        "保留的工单已完成、关闭或作废，请先重新打开",
        "the ticket to keep is no longer open; reopen it first",
    ),
    "has_children": ("要并入的工单有子工单，请先移走子工单", "the ticket to merge has children; move them first"),
    "asked": ("要并入的工单还有待办任务或审批", "a department's task or an approval of it is still open"),
}
UNDOING: Names = {
    "not_merged": ("没有被合并过", "it is not merged"),
    "kept_merged": (
        "保留的工单后来又并入了别的工单，请先撤销那一次",
        "the kept ticket was itself merged on; undo that first",
    ),
    "kept_ended": ("保留的工单已完成、关闭或作废", "the kept ticket is no longer open"),
    "said_since": (
        "合并之后已与客户有过往来，请改用拆分，把消息另开一张工单",
        "words to or from the customer came since; split the messages into a new ticket instead",
    ),
}


class CannotLink(Conflict):
    """{number} cannot be linked with {other}: {why}."""

    zh = "{number} 与 {other} 不能关联：{why}。"
    names: ClassVar[dict[str, Names]] = {"why": LINKING}


class NotLinked(Conflict):
    """{number} and {other} are not linked so."""

    zh = "{number} 与 {other} 没有这种关联。"


class CannotMerge(Conflict):
    """{number} cannot be merged into {other}: {why}."""

    zh = "{number} 不能并入 {other}：{why}。"
    names: ClassVar[dict[str, Names]] = {"why": MERGING}


class OtherCustomer(Conflict):
    """{number} and {other} are of different customers; merge only if you are sure."""

    zh = "{number} 与 {other} 属于不同客户，请确认后再合并。"


class CannotUnmerge(Conflict):
    """The merge of {number} cannot be undone: {why}."""

    zh = "{number} 的合并不能撤销：{why}。"
    names: ClassVar[dict[str, Names]] = {"why": UNDOING}


class NothingToSplit(Invalid):
    """Choose messages of this ticket with words or files; notes alone open no ticket."""

    zh = "请选择本工单中有文字或文件的消息；仅有备注不能拆分。"


class TooMuchToSplit(Invalid):
    """The chosen messages are too long for one ticket; choose fewer."""

    zh = "所选消息过长，请少选一些。"


class SeveralCustomers(Invalid):
    """These messages are of more than one customer; split those of one at a time."""

    zh = "所选消息属于不同的客户，请分别拆分。"
