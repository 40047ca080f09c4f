"""What each BPMN element is to us: a kind of node, something that no case can run on, or a thing beside the process."""

from typing import Final

from lxml import etree

from shouwen.loop.standards.bpmn.rules.safety import MODEL
from shouwen.loop.standards.rules import words

M: Final = f"{{{MODEL}}}"
KINDS: Final[dict[str, str]] = {
    "startEvent": words.START,
    "endEvent": words.END,
    "task": words.TASK,
    "userTask": words.TASK,
    "manualTask": words.TASK,
    "exclusiveGateway": words.DECISION,
    "intermediateCatchEvent": words.WAIT,
    "receiveTask": words.WAIT,
    "serviceTask": words.AUTOMATIC,
    "scriptTask": words.AUTOMATIC,
    "sendTask": words.AUTOMATIC,
    "businessRuleTask": words.AUTOMATIC,
    "intermediateThrowEvent": words.AUTOMATIC,
}
TAGS: Final[dict[str, str]] = {
    words.START: "startEvent",
    words.END: "endEvent",
    words.TASK: "userTask",
    words.CALL: "manualTask",
    words.DECISION: "exclusiveGateway",
    words.WAIT: "intermediateCatchEvent",
    words.AUTOMATIC: "serviceTask",
}
GATEWAYS: Final = ("exclusiveGateway", "parallelGateway", "inclusiveGateway", "eventBasedGateway", "complexGateway")
INNER: Final = ("subProcess", "transaction", "adHocSubProcess")
FOREIGN: Final = frozenset(
    {
        *GATEWAYS[1:],
        *INNER,
        "callActivity",
        "boundaryEvent",
        "implicitThrowEvent",
        "choreographyTask",
        "subChoreography",
    }
    | {"callChoreography"}
)
EVENTS: Final = ("startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent")
FINE: Final = frozenset(  # what an event may carry: the customer's word reaches us, or the case ends
    {("startEvent", "message"), ("intermediateCatchEvent", "message"), ("endEvent", "terminate")}
)
IDLE: Final = frozenset({"serviceTask", "scriptTask", "sendTask", "businessRuleTask"})
NAMES: Final[dict[str, tuple[str, str]]] = {
    words.START: ("开始", "Start"),
    words.END: ("结束", "End"),
    words.TASK: ("任务", "Task"),
    words.CALL: ("回访", "Follow-up"),
    words.DECISION: ("判断", "Decision"),
    words.WAIT: ("等待", "Wait"),
    words.AUTOMATIC: ("自动步骤", "Automatic step"),
}


def tag_of(element: etree._Element) -> str:
    """The name of a BPMN element; empty for comments, instructions and elements of others."""
    tag = element.tag
    return tag[len(M) :] if isinstance(tag, str) and tag.startswith(M) else ""


def is_node(element: etree._Element) -> bool:
    """Whether flows may lead to it."""
    tag = tag_of(element)
    return tag in KINDS or tag in FOREIGN


def children(element: etree._Element, tag: str) -> list[etree._Element]:
    """The BPMN elements of that name right inside."""
    return element.findall(M + tag)


def events_of(element: etree._Element) -> list[str]:
    """What an event waits for or throws: `message`, `timer`, ...; `reference` for one defined elsewhere."""
    found = [tag_of(child) for child in element]
    plain = [tag.removesuffix("EventDefinition") for tag in found if tag.endswith("EventDefinition")]
    return plain + ["reference" for tag in found if tag == "eventDefinitionRef"]


def foreign_of(element: etree._Element, *, ours: bool) -> str:
    """Empty when a case can run on it, else what it is: `parallelGateway`, `endEvent/error`, `task/multiInstance`.

    What an event catches does not matter once somebody said here what the case waits for: then it is `ours`.
    """
    tag = tag_of(element)
    if tag in FOREIGN:
        return tag
    if ours and tag == "intermediateCatchEvent":
        return ""
    if tag in EVENTS:
        bad = [event for event in events_of(element) if (tag, event) not in FINE]
        return f"{tag}/{bad[0]}" if bad else ""
    for child, word in (("multiInstanceLoopCharacteristics", "multiInstance"), ("standardLoopCharacteristics", "loop")):
        if children(element, child):
            return f"task/{word}"
    return "task/compensation" if element.get("isForCompensation") == "true" else ""
