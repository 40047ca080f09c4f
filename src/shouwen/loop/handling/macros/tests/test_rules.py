import pytest
from hypothesis import given
from hypothesis import strategies as st

from shouwen.loop.handling.macros.rules.steps import FIELDS, KINDS, Known, Step, faults, only_words

KNOWN = Known({"tech"}, {"hardware"}, {"phone"}, {"east"}, {7})


@pytest.mark.parametrize(
    ("step", "why", "about"),
    [
        (Step("reply"), "lacks", "text"),
        (Step("reply", text="好", way="remote"), "strange", "way"),
        (Step("reply", text="{nobody} 您好"), "variable", "{nobody}"),
        (Step("set"), "lacks", "level/problem/product/region"),
        (Step("set", problem="nonsense"), "unknown", "nonsense"),
        (Step("assign", team="nowhere"), "unknown", "nowhere"),
        (Step("assign", person=8), "nobody", "8"),
        (Step("wait"), "lacks", "reason"),
        (Step("wait", reason="weather"), "unknown", "weather"),
        (Step("promise"), "lacks", "minutes"),
        (Step("solve"), "lacks", "way"),
    ],
)
def test_what_is_wrong_is_named(step: Step, why: str, about: str) -> None:
    assert [(fault.step, fault.why, fault.about) for fault in faults([step], KNOWN)] == [(1, why, about)]


@pytest.mark.parametrize(
    "step",
    [
        Step("reply", text="{customer}您好，我是{agent}。"),
        Step("note", text="已核对"),
        Step("set", level="urgent", problem="hardware", product="phone", region="east"),
        Step("assign", team="tech", text="请协助"),
        Step("assign", person=7),
        Step("wait", reason="customer"),
        Step("promise", minutes=120, text="两小时内回复您"),
        Step("plan", text="先换屏"),
        Step("solve", way="remote"),
    ],
)
def test_what_is_right_has_no_fault(step: Step) -> None:
    assert list(faults([step], KNOWN)) == []


def test_nothing_follows_solving() -> None:
    steps = [Step("solve", way="remote"), Step("note", text="x")]
    assert [(fault.step, fault.why) for fault in faults(steps, KNOWN)] == [(1, "last")]


@given(st.sampled_from(sorted(KINDS)), st.sets(st.sampled_from(FIELDS)))
def test_a_step_is_faultless_only_with_the_fields_of_its_kind(do: str, given_fields: set[str]) -> None:
    right = {"person": 7, "minutes": 5, "team": "tech", "problem": "hardware", "product": "phone", "region": "east"}
    values = {name: right.get(name, "customer") for name in given_fields}
    kind = KINDS[do]
    fits = given_fields <= {*kind.all, *kind.some, *kind.maybe} and set(kind.all) <= given_fields
    fits = fits and (not kind.some or bool(given_fields & set(kind.some)))
    assert (not list(faults([Step(do, **values)], KNOWN))) == fits  # type: ignore[arg-type]  # drawn from the kinds


def test_only_a_lone_reply_is_a_saved_text() -> None:
    assert only_words([Step("reply", text="您好")]) == "您好"
    assert only_words([Step("reply", text="您好"), Step("wait", reason="customer")]) == ""
    assert only_words([Step("note", text="您好")]) == ""
