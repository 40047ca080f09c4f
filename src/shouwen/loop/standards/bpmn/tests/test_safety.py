"""What is refused before it is read, with its place."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shouwen.ground.base.errors import ShouwenError
from shouwen.loop.standards.bpmn import errors
from shouwen.loop.standards.bpmn.rules import safety
from shouwen.loop.standards.bpmn.rules.general import general
from shouwen.loop.standards.bpmn.rules.reading import read
from shouwen.loop.standards.bpmn.rules.report import report
from shouwen.loop.standards.bpmn.tests.drawings import BPMN, FOREIGN, drawn
from shouwen.loop.standards.tests.factory import WORLD

LAUGHS = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>\n' + drawn("<b:task id='&b;'/>")
OUTSIDE = '<?xml version="1.0"?>\n  <!DOCTYPE d SYSTEM "http://example.com/x.dtd">' + drawn("")
DEEP = drawn("<b:lane>" * 120 + "</b:lane>" * 120)
MANY = drawn("<b:task/>" * 200_001)
TABLE: list[tuple[bytes | str, type[ShouwenError], dict[str, object]]] = [
    (LAUGHS, errors.HasEntities, {"line": 1}),
    (OUTSIDE, errors.HasEntities, {"line": 2}),
    (DEEP, errors.TooDeep, {"most": 100, "line": 1}),
    (MANY, errors.TooManyElements, {"most": 200_000, "line": 1}),
    (b"x" * (20 * 1024 * 1024 + 1), errors.FileTooBig, {"most_mb": 20}),
    ("", errors.BrokenXml, {"reason": "no element found"}),
    ("<a>\n <b></a>", errors.BrokenXml, {"reason": "mismatched tag", "line": 2, "column": 7}),
    ("<a>&nothing;</a>", errors.BrokenXml, {"reason": "undefined entity", "line": 1}),
    ("<p:a/>", errors.BrokenXml, {"line": 1}),
    ("<a\ud800/>", errors.WrongEncoding, {"encoding": "utf-8"}),
    (b"<a>\xff</a>", errors.WrongEncoding, {"encoding": "utf-8", "place": 3}),
    (b'<?xml version="1.0" encoding="punycode"?><a/>', errors.WrongEncoding, {"encoding": "punycode"}),
    ("<definitions/>", errors.NotBpmn, {"found": "definitions"}),
]


@pytest.mark.parametrize(("given_", "kind", "detail"), TABLE, ids=[row[1].code for row in TABLE])
def test_refused_with_place_and_reason(
    given_: bytes | str, kind: type[ShouwenError], detail: dict[str, object]
) -> None:
    with pytest.raises(kind) as refused:
        safety.admit(given_)
    assert detail.items() <= refused.value.detail.items()
    assert refused.value.message("zh") != refused.value.message("en")
    assert "{" not in refused.value.message("zh") + refused.value.message("en")


NUMBERS = ('{"x": NaN}', '{"x": -Infinity}', '{"x": 1e999}', r'{"name": {"zh": "\ud800", "en": ""}}', r'{"\ud800": 1}')


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_the_characters_are_read_as_the_file_says(encoding: str) -> None:
    said = encoding.removesuffix("-sig").upper()
    content = f'<?xml version="1.0" encoding="{said}"?>{drawn("")}'.encode(encoding)
    assert read(content, general()).document.name.zh == "订单处理"


def test_too_many_nodes_are_refused() -> None:
    with pytest.raises(errors.TooManyNodes):
        read(drawn("".join(f'<b:task id="t{n}"/>' for n in range(1001))), general())


def fan(many: int) -> str:
    """One task with so many flows to the next."""
    flows = "".join(f'<b:sequenceFlow id="f{n}" sourceRef="a" targetRef="c"/>' for n in range(many))
    return drawn(f'<b:task id="a"/><b:task id="c"/>{flows}')


def test_too_many_flows_are_refused() -> None:
    with pytest.raises(errors.TooManyFlows) as refused:
        read(fan(10_001), general())
    assert refused.value.detail == {"most": 10_000}
    assert refused.value.message("zh") != refused.value.message("en")


def test_ten_thousand_flows_to_one_node_are_read_in_time_each_with_its_code() -> None:
    begun = time.process_time()
    found = read(fan(10_000), general())
    codes = [way.code for way in found.document.nodes[0].ways]
    assert codes[:3] == ["to-c", "to-c-2", "to-c-3"] and len(set(codes)) == 10_000
    assert found.element_of("nodes.a.ways[10000].to") == "f9999"
    assert time.process_time() - begun < 10


def test_a_place_is_found_at_its_node() -> None:
    found = read(drawn('<b:task id="a"/><b:task id="a-b"/><b:task id="back"/>'), general())
    for one in found.drawn:
        for rest in ("", ".name", ".limits[1]", ".ways[1]", ".ways[x].to"):
            assert found.element_of(f"nodes.{one.node.id}{rest}") == one.element.get("id")
    for place in ("", "nodes", "nodes.", "nodes.nowhere.name", "limits.a", "$"):
        assert found.element_of(place) == "Order_process"


def test_no_more_faults_are_told_than_anybody_reads() -> None:
    found = report(read(drawn("".join(f'<b:task id="t{n}"/>' for n in range(900))), general()), WORLD)
    assert len([one for one in found if not one.hint]) == 500


@pytest.mark.parametrize("body", ["{", "[]", "[" * 20_000, '{"status": 3, "to": 1}', '{"sneeze": 1}', "null", *NUMBERS])
@pytest.mark.parametrize("word", ["node", "way", "standard"])
def test_a_part_of_ours_that_is_broken_is_named(word: str, body: str) -> None:
    part = f'<b:extensionElements><s:{word} xmlns:s="urn:shouwen:bpmn:1">{body}</s:{word}></b:extensionElements>'
    node, way, process = (part if word == each else "" for each in ("node", "way", "standard"))
    text = drawn(
        f'{process}<b:task id="a">{node}</b:task><b:task id="c"/>'
        f'<b:sequenceFlow id="f" sourceRef="a" targetRef="c">{way}</b:sequenceFlow>'
    )
    with pytest.raises(errors.BadPart) as refused:
        read(text, general())
    assert refused.value.detail["element"] == {"node": "a", "way": "f", "standard": "Order_process"}[word]
    assert refused.value.detail["line"] == 1


PIECES = st.sampled_from(
    [
        *("<b:task id='x'>", "</b:task>", "<b:sequenceFlow sourceRef='x' targetRef='x'/>", "<b:process/>", "<", "&"),
        *("<!--", "-->", "<![CDATA[", "]]>", "<?x?>", "<b:boundaryEvent attachedToRef='x'/>", "<b:lane/>", "x"),
        *(f"<a xmlns='{BPMN}'/>", "<s:node xmlns:s='urn:shouwen:bpmn:1'>{}</s:node>"),
        *("<b:extensionElements>", "</b:extensionElements>"),
    ]
)


@settings(deadline=None, max_examples=300)
@given(st.lists(PIECES, max_size=8).map("".join))
def test_whatever_stands_in_it_is_read_or_refused(inside: str) -> None:
    for text in (drawn(inside), FOREIGN.replace("</b:laneSet>", f"</b:laneSet>{inside}", 1)):
        try:
            read(text, general())
        except ShouwenError as refused:
            assert refused.status == 422
