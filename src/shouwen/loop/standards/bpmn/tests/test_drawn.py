"""A standard that nobody drew, laid out."""

from shouwen.loop.standards.bpmn.rules.diagram import laid_out
from shouwen.loop.standards.bpmn.rules.general import general
from shouwen.loop.standards.bpmn.rules.kinds import children, is_node
from shouwen.loop.standards.bpmn.rules.reading import read
from shouwen.loop.standards.bpmn.rules.writing import write


def test_the_work_runs_from_left_to_right() -> None:
    found = read(write(general(), "", general()), general())
    nodes = [element for element in found.process if is_node(element)]
    boxes = laid_out(nodes, children(found.process, "sequenceFlow"), []).boxes
    road = ["register", "dispatch", "accept", "triage", "plan", "branch", "hardware"]
    assert [boxes[name].x for name in road] == sorted(boxes[name].x for name in road)
