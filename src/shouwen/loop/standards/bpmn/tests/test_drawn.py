"""A standard that nobody drew, laid out."""

import itertools
from importlib.resources.abc import Traversable

import pytest

from shouwen.loop.standards.bpmn.rules.diagram import laid_out
from shouwen.loop.standards.bpmn.rules.general import general
from shouwen.loop.standards.bpmn.rules.kinds import children, is_node
from shouwen.loop.standards.bpmn.rules.reading import read
from shouwen.loop.standards.bpmn.rules.writing import write
from shouwen.loop.standards.bpmn.tests.test_round_trip import READY
from shouwen.loop.standards.layout.rules import Box
from shouwen.loop.standards.rules import yaml


def test_the_work_runs_from_left_to_right() -> None:
    found = read(write(general(), "", general()), general())
    nodes = [element for element in found.process if is_node(element)]
    boxes = laid_out(nodes, children(found.process, "sequenceFlow"), []).boxes
    road = ["register", "dispatch", "accept", "triage", "plan", "branch", "hardware"]
    assert [boxes[name].x for name in road] == sorted(boxes[name].x for name in road)


@pytest.mark.parametrize("file", READY, ids=lambda file: file.name)
def test_words_of_ways_stand_free(file: Traversable) -> None:
    """On no box and no other words, and no line runs through them."""
    found = read(write(yaml.load(file.read_text("utf-8")), "", general()), general())
    nodes = [element for element in found.process if is_node(element)]
    layout = laid_out(nodes, children(found.process, "sequenceFlow"), [])
    words = list(layout.labels.values())
    assert len(words) >= 3
    assert not [pair for pair in itertools.combinations(words, 2) if pair[0].meets(pair[1])]
    assert not [box for box in words for node in layout.boxes.values() if box.meets(node)]
    pieces = [piece for line in layout.lines.values() for piece in itertools.pairwise(line)]
    lines = [Box(min(a, c), min(b, d), abs(a - c), abs(b - d)) for (a, b), (c, d) in pieces]
    assert not [box for box in words for line in lines if box.meets(line)]
