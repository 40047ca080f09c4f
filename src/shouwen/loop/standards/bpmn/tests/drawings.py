"""Drawings for tests."""

from typing import Final

BPMN: Final = "http://www.omg.org/spec/BPMN/20100524/MODEL"


def drawn(inside: str, beside: str = "") -> str:
    """A file with one process."""
    return (
        f'<b:definitions xmlns:b="{BPMN}" targetNamespace="urn:test">{beside}'
        f'<b:process id="Order_process" name="订单处理">{inside}</b:process></b:definitions>'
    )


FOREIGN: Final = drawn(
    """<!-- drawn elsewhere --><?tool keep me?>
<b:laneSet id="Lanes"><b:lane id="Lane_1" name="客服"><b:flowNodeRef>Activity_A</b:flowNodeRef></b:lane></b:laneSet>
<b:startEvent id="Start_1"><b:outgoing>Flow_1</b:outgoing></b:startEvent>
<b:task id="Activity_A" name="A" x:colour="red" xmlns:x="urn:other">
  <b:extensionElements><x:form key="1"/></b:extensionElements>
  <b:incoming>Flow_1</b:incoming><b:outgoing>Flow_2</b:outgoing><b:outgoing>Flow_cond</b:outgoing>
</b:task>
<b:boundaryEvent id="Late" attachedToRef="Activity_A"><b:timerEventDefinition/></b:boundaryEvent>
<b:parallelGateway id="Fork_1" name="分"/>
<b:endEvent id="Ring"><b:signalEventDefinition/></b:endEvent>
<b:endEvent id="End_1"/>
<b:sequenceFlow id="Flow_1" sourceRef="Start_1" targetRef="Activity_A"/>
<b:sequenceFlow id="Flow_2" sourceRef="Activity_A" targetRef="Fork_1"/>
<b:sequenceFlow id="Flow_cond" sourceRef="Activity_A" targetRef="End_1">
  <b:conditionExpression><![CDATA[${amount > 100}]]></b:conditionExpression>
</b:sequenceFlow>
<b:sequenceFlow id="Flow_3" sourceRef="Fork_1" targetRef="Ring"/>
<b:sequenceFlow id="Flow_4" sourceRef="Fork_1" targetRef="End_1"/>
""",
    '<b:message id="M" name="hello"/>',
).replace(
    "</b:definitions>",
    """<di:BPMNDiagram xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI" id="D"><di:BPMNPlane id="P">
<di:BPMNShape id="S1" bpmnElement="Activity_A"><dc:Bounds xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" x="200"
 y="80" width="100" height="80"/></di:BPMNShape></di:BPMNPlane></di:BPMNDiagram></b:definitions>""",
)
