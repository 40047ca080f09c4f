"""Conditions as people read them: no code of ours, whatever a document says."""

import re

import msgspec
import pytest

from shouwen.loop.standards.rules import terms, words
from shouwen.loop.standards.rules.conditions import KNOWN, TYPES_OF, Condition
from shouwen.loop.standards.rules.naming import FIELDS, OPERATIONS, Naming
from shouwen.loop.standards.tests.factory import BUILT_IN, changed
from shouwen.loop.standards.versions.rules.picture import edges

PLACES = {
    "problem": {"hardware": ("硬件故障", "Hardware fault"), "software": ("软件问题", "Software fault")},
    "team": {"rnd": ("研发支持组", "R&D support")},
}
OWN = {
    "visit": {"type": "yes_no", "name": {"zh": "需上门", "en": "Visit needed"}},
    "cover": {
        "type": "choice",
        "name": {"zh": "保修", "en": "Warranty"},
        "choices": [{"code": "in", "name": {"zh": "保内", "en": "Covered"}}],
    },
}
NAMING = Naming(changed(fields=OWN), PLACES)


def leaf(field: str, op: str, value: object = None) -> dict[str, object]:
    return {"field": field, "op": op} | ({} if value is None else {"value": value})


@pytest.mark.parametrize(("condition", "zh", "en"), [
    (leaf("problem", "is", "hardware"), "问题类型 = 硬件故障", "Problem = Hardware fault"),
    (leaf("problem", "under", "software"), "问题类型属于软件问题", "Problem in Software fault"),
    (leaf("problem", "in", ["hardware", "gone"]), "问题类型 = 硬件故障 / gone", "Problem = Hardware fault / gone"),
    (leaf("team", "is_not", "rnd"), "客服组 ≠ 研发支持组", "Team ≠ R&D support"),
    (leaf("happening.team", "is", "rnd"), "转往客服组 = 研发支持组", "To team = R&D support"),
    (leaf("tier", "not_in", ["gold", "silver"]), "客户等级 ≠ 金卡 / 银卡", "Tier ≠ Gold / Silver"),
    (leaf("level", "is", "urgent"), "级别 = 紧急", "Level = Urgent"),
    (leaf("case.score", "at_most", 2), "评分 ≤ 2", "Score ≤ 2"),
    (leaf("visit", "is", True), "需上门 = 是", "Visit needed = yes"),
    (leaf("cover", "is", "in"), "保修 = 保内", "Warranty = Covered"),
    (leaf("cover", "missing"), "保修未定", "Warranty not given"),
    ({"any": [leaf("visit", "is", False), {"all": [leaf("level", "is", "low"), leaf("cover", "given")]}]},
     "需上门 = 否 或 （级别 = 低 且 保修已定）", "Visit needed = no or (Level = Low and Warranty given)"),
    ({"none": [leaf("channel", "is", "phone")]}, "非（渠道 = 电话）", "not (Channel = Phone)"),
])  # fmt: skip
def test_a_condition_is_said_in_both_languages(condition: dict[str, object], zh: str, en: str) -> None:
    assert NAMING.said(msgspec.convert(condition, Condition)) == (zh, en)


def test_every_field_operation_and_word_has_its_name() -> None:
    assert set(FIELDS) == set(KNOWN)
    assert set(OPERATIONS) == set(TYPES_OF)
    assert set(terms.STATUSES) == words.STATUSES
    assert tuple(terms.CLOCKS) == words.CLOCKS
    assert tuple(terms.REASONS) == words.REASONS
    assert tuple(terms.RESULTS) == words.RESULTS
    assert set(terms.MOMENTS) == {words.WARNING, words.DUE, words.LAPSE}


def test_the_built_in_map_shows_no_code_to_a_chinese_reader() -> None:
    problems = dict.fromkeys(
        ("hardware", "software", "usage", "complaint", "complex", "other"), ("某类问题", "Some problem")
    )
    for edge in edges(BUILT_IN, {"problem": problems}):
        assert not re.search("[a-z_]", edge.label.zh), edge.label.zh
