"""The model interchange group's files, of five tools; they lie outside of this repository."""

import os
import pathlib
from collections import Counter
from collections.abc import Callable

import pytest

from shouwen.ground.base.errors import ShouwenError
from shouwen.loop.standards.bpmn.rules.general import general
from shouwen.loop.standards.bpmn.rules.reading import read
from shouwen.loop.standards.bpmn.rules.report import cannot_run, report
from shouwen.loop.standards.bpmn.rules.safety import admit
from shouwen.loop.standards.bpmn.rules.writing import text_of, write
from shouwen.loop.standards.bpmn.tests.test_round_trip import canonical
from shouwen.loop.standards.rules import yaml
from shouwen.loop.standards.tests.factory import WORLD

DATA = pathlib.Path(os.environ.get("SHOUWEN_REAL_DATA") or "nowhere") / "bpmn"
FILES = sorted(DATA.glob("*.bpmn")) if DATA.exists() else []
TOOLS = {"Bizagi": 7, "Reference": 21, "SAP": 50, "Trisotech": 22, "bpmn.io": 43}
NAMED = {"boundaryEvent", "subProcess", "parallelGateway", "callActivity", "eventBasedGateway", "inclusiveGateway"}
needs_data = pytest.mark.skipif(not FILES, reason="SHOUWEN_REAL_DATA is not set")


@needs_data
def test_all_files_are_there_and_read(record_property: Callable[[str, object], None]) -> None:
    tools, kinds = Counter[str](), Counter[str]()
    for file in FILES:
        tools[file.name.partition("_")[0]] += 1
        kinds.update(node.foreign for node in read(file.read_bytes(), general()).document.nodes if node.foreign)
    record_property("files", dict(tools))
    record_property("named", dict(kinds))
    assert dict(tools) == TOOLS
    assert kinds.keys() >= NAMED


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.name))
def test_a_real_file_comes_out_as_it_went_in(file: pathlib.Path) -> None:
    content = file.read_bytes()
    found = read(content, general())
    before = text_of(admit(content))
    assert canonical(write(found.document, before, general())) == canonical(before)
    assert yaml.load(yaml.dump(found.document)) == found.document
    named = {one.element for one in cannot_run(found)}
    assert named == {one.element.get("id") for one in found.drawn if one.node.foreign}
    for one in report(found, WORLD):
        assert one.message("zh") and one.message("en") and (one.element or one.place)


@pytest.mark.parametrize("file", FILES[::8], ids=lambda file: str(file.name))
def test_a_real_file_with_bytes_gone_or_turned_is_read_or_refused(file: pathlib.Path) -> None:
    content = file.read_bytes()
    for n in range(40):
        place = n * 7919 % len(content)
        for broken in (content[:place] + content[place + n + 1 :], content[:place] + b"<" + content[place + 1 :]):
            try:
                read(broken, general())
            except ShouwenError as refused:
                assert refused.status == 422
