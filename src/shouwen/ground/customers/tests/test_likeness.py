"""Who is perhaps one person, by cases and by properties."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shouwen.ground.customers.rules.likeness import Likeness, Portrait, judge, keys, similar_number

LI = "李明"


def portrait(number: int, name: str = "", *identities: str, region: int | None = None) -> Portrait:
    """Contacts as `phone 138...`."""
    pairs = tuple((kind, value) for kind, _, value in (each.partition(" ") for each in identities))
    return Portrait(number, name, region, pairs)


@pytest.mark.parametrize(
    ("one", "other", "told", "expected"),
    [
        (("", "phone +8613800138000"), ("", "phone +13800138000"), (), (3, "same_phone")),
        (("", "phone +861062345678"), ("", "phone +861062345678;ext=12"), (), (3, "same_phone")),
        (("", "email li.ming+shop@gmail.com"), ("", "email liming@googlemail.com"), (), (3, "same_email")),
        (("", "email li.ming@qq.com"), ("", "email liming@qq.com"), (), None),
        (("", "app demo:42"), ("", "app shop:42"), (), (2, "same_account")),
        ((LI, "app demo:42"), ("李明先生", "openid 42"), (), (3, "same_account")),
        ((LI, "phone +8613800138000"), (LI, "phone +8613800138001"), (), (1, "similar_phone")),
        ((LI, "phone +8613800138000"), (LI, "phone +8613800130800"), (), (1, "similar_phone")),
        ((LI, "phone +8613800138000"), ("王芳", "phone +8613800138001"), (), None),
        ((LI, "phone +8613800138000"), (LI, "phone +8613911138000"), (), None),
        ((LI, "email liming@qq.com"), (LI, "email liming@163.com"), (), (1, "same_mailbox")),
        (("李", "email liming@qq.com"), ("李", "email liming@163.com"), (), None),
        (("", "phone +8613800138000"), ("", "email a@b.cn"), ("said_together",), (3, "said_together")),
        (("", "phone +8613800138000"), ("", "phone +8613800138009"), ("claimed",), (2, "claimed")),
        ((LI, "phone +8613800138000"), (LI,), ("claimed",), (3, "claimed")),
        ((LI,), (LI,), (), None),
        ((LI,), (LI,), ("made_up",), None),
    ],
)
def test_cases(one: tuple[str, ...], other: tuple[str, ...], told: tuple[str, ...], expected: object) -> None:
    found = judge(portrait(1, *one), portrait(2, *other), told)
    assert (found and (found.strength, *found.reasons)) == expected


def test_the_same_region_makes_similar_numbers_likely_and_reasons_add_up() -> None:
    one = portrait(1, LI, "phone +8613800138000", region=7)
    other = portrait(2, LI, "phone +8613800138001", region=7)
    assert judge(one, other) == Likeness(2, ("similar_phone",))
    both = portrait(3, LI, "phone +8613800138001", "email li@qq.com", region=7)
    boxes = portrait(4, LI, "phone +8613800138000", "email li@163.com", region=7)
    assert judge(both, boxes) == Likeness(3, ("similar_phone", "same_mailbox"))


names = st.sampled_from(["", "李", LI, "李明先生", "Li Ming", "ＬＩ ming", "王芳"])
numbers = st.text("0123456789", min_size=5, max_size=12)
identities = st.one_of(
    st.tuples(st.just("phone"), numbers.map(lambda digits: f"+{digits}")),
    st.tuples(st.just("email"), st.sampled_from(["li@qq.com", "l.i@gmail.com", "li+x@googlemail.com", "li@163.com"])),
    st.tuples(st.sampled_from(["app", "openid"]), st.sampled_from(["demo:1", "shop:1", "1", "2"])),
)
portraits = st.builds(
    Portrait, st.integers(), names, st.sampled_from([None, 1, 2]), st.lists(identities, max_size=3).map(tuple)
)


@given(portraits, portraits)
def test_whoever_is_alike_shares_a_key_and_it_is_the_same_both_ways(one: Portrait, other: Portrait) -> None:
    found = judge(one, other)
    assert found == judge(other, one)
    if found:
        assert set(keys(one)) & set(keys(other))
        assert 1 <= found.strength <= 3


@given(numbers.filter(lambda digits: len(digits) >= 7), st.data())
def test_a_slip_of_one_digit_or_of_two_changed_places_is_found(number: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(number) - 2))
    if data.draw(st.booleans()):
        slip = number[:place] + data.draw(st.sampled_from("0123456789")) + number[place + 1 :]
    else:
        slip = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
    assert similar_number(number, slip) == (number != slip)
    one, other = portrait(1, LI, f"phone +{number}"), portrait(2, LI, f"phone +{slip}")
    assert number == slip or set(keys(one)) & set(keys(other))
