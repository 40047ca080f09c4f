"""What is said of a drawn file, in both languages: what cannot run and why, what to do instead, what to look at."""

from dataclasses import dataclass
from typing import Final

Words = tuple[str, str]
CANNOT: Final[dict[str, tuple[Words, Words, Words]]] = {  # its name, why, what instead
    "parallelGateway": (
        ("并行网关", "parallel gateway"),
        ("工单同一时刻只在一个节点", "a case stands at one node at a time"),
        (
            "各分支改为节点上的部门任务，须全部完成才能继续",
            "make the branches departments' tasks of one node that must be done",
        ),
    ),
    "inclusiveGateway": (
        ("包容网关", "inclusive gateway"),
        ("工单同一时刻只走一条路", "a case takes one way at a time"),
        ("改用排他网关，或改为带条件的部门任务", "use an exclusive gateway, or departments' tasks with conditions"),
    ),
    "eventBasedGateway": (
        ("事件网关", "event-based gateway"),
        ("等待写在等待节点上", "waiting is done by a waiting node"),
        ("改用一个等待节点，每个事件一条去向", "use one waiting node with a way for each event"),
    ),
    "complexGateway": (
        ("复杂网关", "complex gateway"),
        ("其规则没有通用写法", "its rule has no common form"),
        ("改用排他网关", "use exclusive gateways"),
    ),
    "subProcess": (
        ("子流程", "sub-process"),
        ("流程不能嵌套", "processes are not nested"),
        ("把其中的步骤放到主流程", "draw its steps in the process itself"),
    ),
    "transaction": (
        ("事务", "transaction"),
        ("流程不能嵌套，也不能整体撤销", "processes are not nested and cannot be undone as a whole"),
        ("把其中的步骤放到主流程", "draw its steps in the process itself"),
    ),
    "adHocSubProcess": (
        ("临时子流程", "ad-hoc sub-process"),
        ("步骤须有先后", "steps have an order"),
        ("改为节点上的部门任务", "make its steps departments' tasks of one node"),
    ),
    "callActivity": (
        ("调用活动", "call activity"),
        ("一个标准不能调用另一个", "one standard does not call another"),
        ("把步骤放到本流程，或改为部门任务", "draw the steps here, or make it a department's task"),
    ),
    "boundaryEvent": (
        ("边界事件", "boundary event"),
        ("节点的中断由事件去向和时限表示", "what interrupts a node is said by its ways and limits"),
        (
            "在节点上设时限与升级，或加一条事件去向",
            "put a limit with escalation on the node, or a way upon the happening",
        ),
    ),
    "multiInstance": (
        ("多实例任务", "multi-instance task"),
        ("一个节点只做一次", "a node is done once"),
        ("每个部门一项部门任务", "make a department's task for each"),
    ),
    "loop": (
        ("循环任务", "looping task"),
        ("循环须能看见", "a loop must be seen"),
        ("画出返回的连线", "draw the way back"),
    ),
    "compensation": (
        ("补偿任务", "compensation task"),
        ("系统没有补偿", "there is no compensation"),
        ("改为普通任务，画出去向", "make it a plain task and draw the way to it"),
    ),
    "otherProcess": (
        ("另一流程的节点", "node of another process"),
        ("一个标准只有一个流程", "a standard has one process"),
        ("放进主流程，或删除", "draw it in the main process, or delete it"),
    ),
    "": (
        ("此类元素", "element of this kind"),
        ("系统没有对应的节点", "there is no node like it"),
        ("换成任务、判断、等待或结束", "use a task, a decision, a wait or an end"),
    ),
}
EVENT: Final[dict[str, Words]] = {
    "startEvent": ("开始事件", "start event"),
    "endEvent": ("结束事件", "end event"),
    "intermediateCatchEvent": ("中间捕获事件", "intermediate catch event"),
    "intermediateThrowEvent": ("中间抛出事件", "intermediate throw event"),
}
DEFINED: Final[dict[str, Words]] = {
    "message": ("消息", "message"),
    "timer": ("定时", "timer"),
    "signal": ("信号", "signal"),
    "error": ("错误", "error"),
    "escalation": ("升级", "escalation"),
    "conditional": ("条件", "conditional"),
    "compensate": ("补偿", "compensation"),
    "cancel": ("取消", "cancel"),
    "link": ("链接", "link"),
    "terminate": ("终止", "terminate"),
    "reference": ("引用", "referenced"),
}
INSTEAD: Final[dict[str, Words]] = {
    "startEvent": ("改为普通开始事件，登记即开始", "make it a plain start: a case begins when it is registered"),
    "endEvent": (
        "改为普通结束事件，之前用自动步骤通知或派任务",
        "make it a plain end, with an automatic step before it",
    ),
    "intermediateCatchEvent": ("改为等待节点，并设时限", "make it a waiting node, with a limit"),
    "intermediateThrowEvent": (
        "改为自动步骤：通知、派任务或回调",
        "make it an automatic step: notify, task or webhook",
    ),
}
HINTS: Final[dict[str, Words]] = {
    "lane_owner": (
        "在泳道“{about}”中：请确认负责人",
        'stands in the lane "{about}": say which role, team or skill owns it',
    ),
    "message_is_word": ("消息事件按客户来信处理", "the message is taken as the customer's word"),
    "terminate_is_end": ("终止事件按普通结束处理", "the terminating end is a plain end here"),
    "automatic_idle": (
        "自动步骤在系统里还没有动作，只是经过",
        "this automatic step does nothing here until you say what",
    ),
    "black_box": ("外部参与者“{about}”只作图示", 'the pool "{about}" without steps is only shown'),
    "message_flow": ("消息流只作图示，不会执行", "message flows are shown, not run"),
    "inside": ("在“{about}”里面，不会执行", 'stands inside "{about}" and is not run'),
    "loose_flow": ("连线的一端不在流程中，不会执行", "one end of this flow is not in the process; it is not run"),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to say of an element; a hint keeps nothing from being published."""

    element: str
    code: str
    about: str = ""
    hint: bool = True
    place: str = ""
    said: Words | None = None
    name: str = ""

    def message(self, language: str) -> str:
        """The sentence for a person."""
        side = 0 if language.startswith("zh") else 1
        if self.said is not None:
            return self.said[side]
        return HINTS[self.code][side].replace("{about}", self.about)


def cannot(foreign: str, name: str) -> Words:
    """Which element of what kind, why no case can run on it, and what to do instead."""
    head, _, kind = foreign.partition("/")
    if head in EVENT:
        what, defined = EVENT[head], DEFINED.get(kind, ("", ""))
        word: Words = (f"{defined[0]}{what[0]}", f"{defined[1]} {what[1]}".strip())
        why: Words = (
            "系统只在登记、答复、时限等处理中前进",
            "cases move on by what people do and by limits, not by this",
        )
        instead = INSTEAD[head]
    else:
        word, why, instead = CANNOT.get(kind if head == "task" else head, CANNOT[""])
    zh = f"“{name}”（{word[0]}）不能执行：{why[0]}。{instead[0]}。"
    return zh, f'"{name}" ({word[1]}) cannot run: {why[1]}; {instead[1]}'
