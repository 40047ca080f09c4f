"""Out and in again nothing is lost: of our documents, of foreign files, and of what stands around a change."""

from importlib import resources
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from shouwen.loop.standards.bpmn.rules.carrying import OURS
from shouwen.loop.standards.bpmn.rules.diagram import DI
from shouwen.loop.standards.bpmn.rules.general import general
from shouwen.loop.standards.bpmn.rules.kinds import M
from shouwen.loop.standards.bpmn.rules.reading import read
from shouwen.loop.standards.bpmn.rules.safety import admit
from shouwen.loop.standards.bpmn.rules.writing import write
from shouwen.loop.standards.bpmn.tests.drawings import FOREIGN, drawn
from shouwen.loop.standards.rules import yaml
from shouwen.loop.standards.rules.conditions import Condition
from shouwen.loop.standards.rules.document import Document, FormItem, Node, Owner, Script, Text, Way

GENERAL = general()
READY = [
    file for file in (resources.files("shouwen.loop.standards") / "builtin").iterdir() if file.name.endswith("yaml")
]
KINDS = ("start", "task", "decision", "wait", "automatic", "follow_up", "end")
LETTERS = st.text(max_size=12)
TEXTS = st.builds(Text, zh=LETTERS, en=LETTERS)
CONDITIONS = st.builds(Condition, field=LETTERS, op=st.just("is"), value=st.one_of(LETTERS, st.integers(0, 9)))
IDS = st.one_of(st.sampled_from(["a", "b", "plan", "Plan", "flow-a-b", "standard", "back", "1"]), LETTERS)


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Documents of all kinds, most of them full of faults."""
    names = draw(st.lists(IDS, max_size=7))
    aims = [*names, "back", "nowhere"]
    nodes = tuple(draw(nodes_(name, aims)) for name in names)
    plain = msgspec.structs.replace(GENERAL, code=draw(LETTERS), name=draw(TEXTS), about=draw(TEXTS), nodes=nodes)
    return msgspec.structs.replace(plain, anywhere=draw(st.sampled_from([(), GENERAL.anywhere])))


def nodes_(name: str, aims: list[str]) -> st.SearchStrategy[Node]:
    ways = st.builds(
        Way,
        upon=st.sampled_from(["", "done", "solved"]),
        code=LETTERS,
        when=st.none() | CONDITIONS,
        to=st.sampled_from(aims),
        name=st.none() | TEXTS,
        foreign=st.sampled_from(["", "${x}"]),
    )
    return st.builds(
        Node,
        id=st.just(name),
        kind=st.sampled_from(KINDS),
        name=TEXTS,
        status=st.sampled_from(["", "open"]),
        owner=st.none() | st.just(Owner(role="agent")),
        limits=st.sampled_from([(), ("plan",)]),
        sop=st.none() | TEXTS,
        scripts=st.lists(st.builds(Script, code=LETTERS, name=TEXTS, text=TEXTS), max_size=1).map(tuple),
        form=st.sampled_from([(), (FormItem(field="x", required=True),)]),
        foreign=st.sampled_from(["", "", "parallelGateway"]),
        ways=st.lists(ways, max_size=4).map(tuple),
    )


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(documents())
def test_what_we_write_reads_as_the_same_document(document: Document) -> None:
    text = write(document, "", GENERAL)
    assert read(text, GENERAL).document == document
    assert write(document, text, GENERAL) == text


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(documents(), documents())
def test_any_document_can_be_written_over_any_drawing(before: Document, after: Document) -> None:
    base = write(before, "", GENERAL)
    text = write(after, base, GENERAL)
    assert read(text, GENERAL).document == after
    root = admit(text).getroot()
    drawn_ids = [str(each) for each in root.xpath("//@bpmnElement")]
    ids = [str(each) for each in root.xpath("//@id")]
    assert len(ids) == len(set(ids)) and set(drawn_ids) <= set(ids)
    refs = root.xpath("//*[local-name() = 'incoming' or local-name() = 'outgoing']/text()")
    flows = root.xpath("//*[local-name() = 'sequenceFlow']")
    assert sorted(map(str, refs)) == sorted(2 * [flow.get("id", "") for flow in flows])


@pytest.mark.parametrize("file", READY, ids=lambda file: str(file.name))
def test_the_ready_standards_are_drawn_whole(file: Any) -> None:
    document = yaml.load(file.read_text("utf-8"))
    text = write(document, "", GENERAL)
    assert read(text, GENERAL).document == document
    root = admit(text).getroot()
    shapes = {str(each) for each in root.xpath("//di:BPMNShape/@bpmnElement", namespaces={"di": DI})}
    assert shapes == {node.id for node in document.nodes}
    edges = {str(each) for each in root.xpath("//di:BPMNEdge/@bpmnElement", namespaces={"di": DI})}
    assert edges == {flow.get("id") for flow in root.iter(f"{M}sequenceFlow")}


def test_a_foreign_file_comes_out_as_it_went_in() -> None:
    document = read(FOREIGN, GENERAL).document
    text = write(document, FOREIGN, GENERAL)
    assert canonical(text) == canonical(FOREIGN)
    assert "<?tool keep me?>" in text and "<![CDATA[${amount > 100}]]>" in text


def test_a_foreign_node_is_what_it_must_mean_here() -> None:
    nodes = {node.id: node for node in read(FOREIGN, GENERAL).document.nodes}
    task = nodes["activity_a"]
    assert (task.kind, task.name.zh, task.status, task.owner) == ("task", "A", "open", None)
    assert [(way.upon, way.code, way.to, way.foreign) for way in task.ways] == [
        ("done", "to-fork_1", "fork_1", ""),
        ("done", "to-end_1", "end_1", "${amount > 100}"),
    ]
    assert {name: node.foreign for name, node in nodes.items() if node.foreign} == {
        "late": "boundaryEvent",
        "fork_1": "parallelGateway",
        "ring": "endEvent/signal",
    }


def test_a_change_touches_only_what_is_ours() -> None:
    document = read(FOREIGN, GENERAL).document
    nodes = [node for node in document.nodes if node.id != "ring"]
    nodes[1] = msgspec.structs.replace(nodes[1], name=Text(zh="审核", en="Check"))
    nodes = [msgspec.structs.replace(node, ways=tuple(way for way in node.ways if way.to != "ring")) for node in nodes]
    new = Node(
        id="ask", kind="task", name=Text(zh="询问", en="Ask"), status="open", ways=(Way(upon="done", to="end_1"),)
    )
    way = Way(upon="done", code="ask", to="ask", name=Text(zh="问", en="ask"))
    nodes[1] = msgspec.structs.replace(nodes[1], ways=(*nodes[1].ways, way))
    wanted = msgspec.structs.replace(document, nodes=(*nodes, new))
    text = write(wanted, FOREIGN, GENERAL)
    assert read(text, GENERAL).document == wanted
    before, after = parts(FOREIGN), parts(text)
    lost = {key for key in before if before[key] != after.get(key)}
    assert {key for key in lost if key not in after} == {"Ring", "Flow_3"}
    assert lost - {"Ring", "Flow_3"} == {"Activity_A"}
    assert {key for key in after if key not in before} == {
        *("ask", "flow-Activity_A-ask", "flow-ask-End_1", "ask_di", "flow-Activity_A-ask_di")
    }
    assert '<x:form key="1"/>' in text and "drawn elsewhere" in text and 'x:colour="red"' in text


def test_a_file_without_a_diagram_gets_one() -> None:
    for base in (drawn('<b:startEvent id="S"/><b:subProcess id="I"><b:task id="T"/></b:subProcess>'), pools()):
        text = write(read(base, GENERAL).document, base, GENERAL)
        root = admit(text).getroot()
        shapes = {str(each) for each in root.xpath("//di:BPMNShape/@bpmnElement", namespaces={"di": DI})}
        assert {"S"} <= shapes
        for diagram in list(root.iter(f"{{{DI}}}BPMNDiagram")):
            root.remove(diagram)
        assert canonical(etree.tostring(root).decode()) == canonical(base)


def pools() -> str:
    """Two pools with steps, one without, words between them."""
    pool = '<b:participant id="P{0}" name="池{0}" processRef="{1}"/>'
    beside = (
        f'<b:collaboration id="C">{pool.format(1, "Order_process")}{pool.format(2, "Other")}'
        '<b:participant id="P3" name="客户"/><b:messageFlow id="MF" sourceRef="P3" targetRef="S"/></b:collaboration>'
        '<b:process id="Other"><b:task id="Away"/></b:process>'
    )
    return drawn(
        '<b:startEvent id="S"/><b:endEvent id="E"/><b:sequenceFlow id="F" sourceRef="S" targetRef="E"/>', beside
    )


def test_other_pools_are_named_and_shown() -> None:
    found = read(pools(), GENERAL)
    foreign = {node.id: node.foreign for node in found.document.nodes}
    assert foreign == {"s": "", "e": "", "away": "otherProcess/task"}
    assert {(one.code, one.about) for one in found.findings} == {("black_box", "客户"), ("message_flow", "")}
    assert found.document.name.zh == "订单处理"


def test_names_drawn_anew_replace_the_chinese_ones() -> None:
    text = write(GENERAL, "", GENERAL).replace('name="派单"', 'name="分派"').replace('name="硬件"', 'name="设备"')
    document = read(text, GENERAL).document
    nodes = {node.id: node for node in document.nodes}
    assert nodes["dispatch"].name == Text(zh="分派", en="Dispatch")
    assert nodes["branch"].ways[0].name == Text(zh="设备", en="hardware")


def canonical(text: str) -> str:
    """Comments, prefixes and order included."""
    found: str = etree.canonicalize(admit(text).getroot(), with_comments=True)
    return found


def parts(text: str) -> dict[str, Any]:
    """Attributes and words of every element that has an id, ours and references apart."""
    found = {}
    for element in admit(text).getroot().iter():
        if isinstance(element.tag, str) and element.get("id") and OURS not in element.tag:
            found[element.get("id", "")] = (element.tag, dict(element.attrib))
    return found
