"""Why the stepper refuses a happening: every code it can give, in words for whoever asked, and what it is about."""

from typing import Final

from shouwen.loop.standards.rules.case import Step
from shouwen.loop.standards.rules.document import Document, Text
from shouwen.loop.standards.rules.terms import TICKING, Words
from shouwen.loop.standards.rules.words import TASK_CLOCK

REFUSALS: Final[dict[str, tuple[str, str]]] = {
    "already_open": ("工单已经登记过了", "the ticket was opened before"),
    "not_open_yet": ("工单尚未登记", "the ticket has not been opened yet"),
    "not_waiting": ("工单不在等待中", "the ticket is not waiting"),
    "ended": ("工单已经关闭或作废", "the ticket is closed or void"),
    "not_void": ("工单没有作废", "the ticket is not void"),
    "already_solved": ("工单已经解决", "the ticket is solved already"),
    "not_solved": ("工单尚未解决", "the ticket is not solved yet"),
    "bad_score": ("评分须为一至五分", "a score is one to five"),
    "clock_not_running": ("这个时限没有在计时", "this limit is not running"),
    "not_later": ("新时限须晚于现在的时限", "the new moment has to be later than the present one"),
    "reason_missing": ("须写明原因", "a reason is needed"),
    "moment_past": ("承诺的时间须在将来", "the promised moment has to lie ahead"),
    "moment_far": ("承诺的时间不能超过一年", "a promise reaches no further than a year"),
    "promise_stands": ("承诺不能延期，请重新承诺一个时间", "a promise is not extended; promise another moment"),
    "no_way": ("当前节点没有通往这一步的路", "no way leads on from the present node"),
    "form_incomplete": ("表单还有必填项未填", "the form is not complete yet"),
    "approval_missing": ("还缺审批", "an approval is missing"),
    "task_open": ("其他部门的任务还没有完成", "another department has not finished its task"),
    "unknown_field": ("服务标准里没有这个字段", "the standard has no such field"),
    "bad_value": ("填写的值与字段类型不符", "the value does not fit the field"),
    "no_such_approval": ("当前节点没有这项审批", "the present node has no such approval"),
    "asked_already": ("审批已经提交过了", "the approval was asked for already"),
    "no_such_task": ("没有这项待办任务", "no such task is open"),
    "unknown_node": ("新版本里没有可以接续的节点", "the other version has no node where this ticket can go on"),
    "endless": ("流程在节点之间打转，请检查服务标准", "the way on goes round in circles; the standard needs mending"),
}


def about(document: Document, step: Step) -> Words | None:
    """What a refused step lacks, by its name: a field, an approval, a task, or the clock of this name."""
    code = step.failed[0].about if step.failed else ""
    if not step.refused or not code:
        return None
    named: Text | None
    if step.refused in ("form_incomplete", "unknown_field", "bad_value"):
        named = document.fields[code].name if code in document.fields else None
    elif step.refused == "task_open" or code.startswith(TASK_CLOCK):
        task = code.removeprefix(TASK_CLOCK)
        named = next((act.name for node in document.nodes for act in node.does if act.code == task), None)
    elif step.refused != "approval_missing" and code in TICKING:
        return TICKING[code]
    else:
        asked = [(node.id, one) for node in document.nodes for one in node.approvals if one.code == code]
        named = next((one.name for node, one in sorted(asked, key=lambda pair: pair[0] != step.node)), None)
    return (named.zh, named.en) if named else (code, code)
