"""Documents as YAML, and the conditions in them."""

from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shouwen.loop.standards.rules import yaml
from shouwen.loop.standards.rules.conditions import TYPES_OF, Condition, compiled
from shouwen.loop.standards.rules.document import Text, seconds
from shouwen.loop.standards.tests.factory import BUILT_IN, TEXT, changed

WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=40)


def test_yaml_goes_out_and_comes_back_the_same() -> None:
    written = yaml.dump(BUILT_IN)
    assert yaml.load(written) == BUILT_IN
    assert yaml.dump(yaml.load(written)) == written


@settings(max_examples=30, deadline=None)
@given(WORDS, WORDS)
def test_any_words_survive_the_way_through_yaml(zh: str, en: str) -> None:
    document = changed(about={"zh": zh, "en": en})
    assert yaml.load(yaml.dump(document)).about == Text(zh=zh, en=en)


@pytest.mark.parametrize(
    "word", ["on", "no", "yes", "null", "~", "09:00", "2026-03-01", "1e3", "0x1F", "12", "1.5", ""]
)
def test_words_that_look_like_something_else_stay_words(word: str) -> None:
    document = changed(about={"zh": word, "en": word})
    assert yaml.load(yaml.dump(document)).about.zh == word


@pytest.mark.parametrize("word", ["on", "no", "09:00", "2026-03-01"])
def test_times_dates_and_on_need_no_quotes(word: str) -> None:
    assert yaml.load(TEXT.replace("zh: 售后服务标准", f"zh: {word}")).name.zh == word


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("", "$"),
        ("[1, 2]", "$"),
        ("a: b: c", "line 1, column 5"),
        ("\x00", "$"),
        (TEXT + "extra: *x", "$"),
        (TEXT.replace("otherwise: service", "otherwise: 3"), "$.routing.otherwise"),
        (TEXT.replace("kind: follow_up", "kind: party"), "$.nodes[14].kind"),
        (TEXT.replace("warn: 0.9", "wran: 0.9"), "$.limits[...].rows[0]"),
        ("a: &x [1]\nb: *x", "$"),
        ("x: !!python/object/apply:os.system [ls]", "line 1"),
        ("[" * 5000, "$"),
        (" " * (yaml.LONGEST + 1), "$"),
    ],
)
def test_what_is_no_standard_is_refused_with_its_place(text: str, place: str) -> None:
    with pytest.raises(yaml.NotADocument) as caught:
        yaml.load(text)
    assert str(caught.value.detail["place"]).startswith(place)


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("10min", 600),
        ("24h", 86400),
        ("1.5h", 5400),
        ("-1h", -3600),
        ("1 h", None),
        ("1d", None),
        ("h", None),
        ("", None),
    ],
)
def test_durations(text: str, length: float | None) -> None:
    assert seconds(text) == length


VALUES: dict[str, Any] = {
    "problem": "a.b",
    "problem_path": "a/a.b",
    "tier": "vip",
    "amount": 10,
    "bought": "2026-03-01",
    "insured": True,
}


@pytest.mark.parametrize(
    ("condition", "holds"),
    [
        ({"field": "tier", "op": "is", "value": "vip"}, True),
        ({"field": "tier", "op": "is_not", "value": "vip"}, False),
        ({"field": "ghost", "op": "is_not", "value": "vip"}, False),
        ({"field": "tier", "op": "in", "value": ["gold", "vip"]}, True),
        ({"field": "tier", "op": "not_in", "value": ["gold", "vip"]}, False),
        ({"field": "problem", "op": "under", "value": "a"}, True),
        ({"field": "problem", "op": "under", "value": "a.b"}, True),
        ({"field": "problem", "op": "under", "value": "b"}, False),
        ({"field": "tier", "op": "under", "value": "vip"}, True),
        ({"field": "amount", "op": "less", "value": 10}, False),
        ({"field": "amount", "op": "at_most", "value": 10}, True),
        ({"field": "amount", "op": "more", "value": 9.5}, True),
        ({"field": "amount", "op": "at_least", "value": 11}, False),
        ({"field": "tier", "op": "at_least", "value": 11}, False),
        ({"field": "bought", "op": "before", "value": "2026-03-02"}, True),
        ({"field": "bought", "op": "after", "value": "2026-03-01"}, False),
        ({"field": "tier", "op": "after", "value": "2026-03-01"}, False),
        ({"field": "insured", "op": "is", "value": True}, True),
        ({"field": "amount", "op": "is", "value": True}, False),
        ({"field": "insured", "op": "is", "value": 1}, False),
        ({"field": "tier", "op": "given"}, True),
        ({"field": "ghost", "op": "missing"}, True),
        ({"field": "tier", "op": "sounds_like", "value": "vip"}, False),
        ({"all": [{"field": "tier", "op": "given"}, {"field": "ghost", "op": "given"}]}, False),
        ({"any": [{"field": "tier", "op": "given"}, {"field": "ghost", "op": "given"}]}, True),
        ({"none": [{"field": "ghost", "op": "given"}]}, True),
    ],
)
def test_conditions(condition: dict[str, Any], holds: bool) -> None:
    test, reads = compiled(msgspec.convert(condition, Condition))
    assert test is not None
    assert test(VALUES.get) is holds
    assert reads


scalars = st.one_of(st.text(max_size=4), st.integers(), st.floats(allow_nan=True), st.booleans())
leaves = st.builds(
    Condition,
    field=st.sampled_from(["problem", "tier", "amount", "bought", "insured", "ghost"]),
    op=st.sampled_from([*TYPES_OF, "nonsense"]),
    value=st.one_of(st.none(), scalars, st.lists(scalars, max_size=3).map(tuple)),
)


def joined(inner: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
    several = st.lists(inner, min_size=1, max_size=3).map(tuple)
    return st.builds(Condition, all=several) | st.builds(Condition, any=several) | st.builds(Condition, none=several)


trees = st.recursive(leaves, joined, max_leaves=6)


@given(trees, st.dictionaries(st.sampled_from(["problem", "problem_path", "tier", "amount", "bought"]), scalars))
def test_every_condition_has_an_answer_for_every_value(condition: Condition, values: dict[str, Any]) -> None:
    test, _ = compiled(condition)
    assert test is not None
    assert test(values.get) in (True, False)


def test_half_characters_and_numbers_without_end_are_refused_with_their_place() -> None:
    half = TEXT.replace("zh: 售后服务标准", 'zh: "\\uD800"', 1)
    assert half != TEXT
    with pytest.raises(yaml.NotADocument) as refused:
        yaml.load(half)
    assert refused.value.detail["place"] == "$.name.zh"
    assert refused.value.message("zh") != refused.value.message("en")
    for number in ("!!float .inf", "!!float .nan", "1.0e999"):
        with pytest.raises(yaml.NotADocument) as refused:
            yaml.load(f"code: x\nlimits: {number}")
        assert refused.value.detail["place"] == "line 2, column 9"


def test_the_versions_of_a_long_list_are_read_once() -> None:
    yaml.load.cache_clear()
    texts = [f"{TEXT}# {n}\n" for n in range(3)]
    for text in texts * 2:
        yaml.load(text)
    assert yaml.load.cache_info().hits == 3
    assert yaml.load.cache_info().maxsize == 256
