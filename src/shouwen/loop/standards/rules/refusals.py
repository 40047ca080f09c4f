"""Why the stepper refuses a happening: every code it can give, in words for whoever asked."""

from typing import Final

REFUSALS: Final[dict[str, tuple[str, str]]] = {
    "already_open": ("工单已经登记过了", "the ticket was opened before"),
    "not_open_yet": ("工单尚未登记", "the ticket has not been opened yet"),
    "not_waiting": ("工单不在等待中", "the ticket is not waiting"),
    "ended": ("工单已经关闭或作废", "the ticket is closed or void"),
    "already_solved": ("工单已经解决", "the ticket is solved already"),
    "not_solved": ("工单尚未解决", "the ticket is not solved yet"),
    "bad_score": ("评分须为一至五分", "a score is one to five"),
    "clock_not_running": ("这个时限没有在计时", "this limit is not running"),
    "not_later": ("新时限须晚于现在的时限", "the new moment has to be later than the present one"),
    "reason_missing": ("须写明原因", "a reason is needed"),
    "no_way": ("当前节点没有通往这一步的路", "no way leads on from the present node"),
    "form_incomplete": ("表单还有必填项未填", "the form is not complete yet"),
    "approval_missing": ("还缺审批", "an approval is missing"),
    "task_open": ("其他部门的任务还没有完成", "another department has not finished its task"),
    "unknown_field": ("服务标准里没有这个字段", "the standard has no such field"),
    "bad_value": ("填写的值与字段类型不符", "the value does not fit the field"),
    "no_such_approval": ("当前节点没有这项审批", "the present node has no such approval"),
    "asked_already": ("审批已经提交过了", "the approval was asked for already"),
    "no_such_task": ("没有这项待办任务", "no such task is open"),
    "endless": ("流程在节点之间打转，请检查服务标准", "the way on goes round in circles; the standard needs mending"),
}
