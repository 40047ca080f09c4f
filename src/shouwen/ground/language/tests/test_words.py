import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shouwen.ground.language import fold, tokens
from shouwen.ground.language.words import CHINESE as HAN
from shouwen.ground.language.words import EMPTY, LONGEST_TOKEN, MOST, known, models, of_model, pairs, pieces

CHINESE = "洗衣机洗衣機漏水的了我不上充进电断连客服訂單號首问𠮷龘XPxp-_./ 20Ａ９,。😀\n\x00\u202e\ud800"
TEXTS = st.one_of(st.text(max_size=200), st.text(CHINESE, max_size=120))


@pytest.mark.parametrize(
    ("text", "has"),
    [
        ("我的XP-200显示E4故障", {"xp-200", "xp200", "xp", "200", "e4", "显示", "故障"}),
        ("小天鹅XQB80洗衣机漏水", {"xqb80", "xqb", "小天鹅", "洗衣机", "洗衣", "漏水"}),
        ("洗衣機無法啟動", {"洗衣机", "无法", "启动"}),
        ("XP-200", {"xp-200"}),
        ("智慧屏卡顿", {"智慧", "慧屏", "屏卡", "卡顿"}),
        ("zhang.san@example.com", {"zhang.san@example.com", "zhang", "example"}),
        ("Café Straße", {"café", "straße"}),
        ("龘靐齉", {"龘靐", "靐齉"}),
    ],
)
def test_what_a_text_is_found_by(text: str, has: set[str]) -> None:
    assert has <= set(tokens(text))


@pytest.mark.parametrize("text", ["", " ", "。,!", "\x00", "的", "😀", "\ud800", "\u202e"])
def test_what_says_nothing_has_no_tokens(text: str) -> None:
    assert tokens(text) == []


@given(TEXTS)
def test_any_text_has_bounded_clean_tokens(text: str) -> None:
    for token in tokens(text):
        assert 1 <= len(token) <= LONGEST_TOKEN
        assert token == token.strip()
        assert "\x00" not in token
        assert token.encode()


@given(TEXTS)
def test_tokens_are_those_of_the_pieces_one_by_one(text: str) -> None:
    folded = fold(text)
    found = [token for run in models(folded) for token in of_model(run)]
    for start, end, words in pieces(folded):
        if words is not None:
            found += words
        elif end - start > 1 or folded[start] not in EMPTY:
            found += [folded[start]] if end - start == 1 else []
            before = start - 1 if start and HAN.match(folded[start - 1]) else start
            after = end + 1 if HAN.match(folded[end : end + 1]) else end
            found += pairs(folded[before:after])
    assert set(tokens(text)) == set(found)


@given(TEXTS, TEXTS)
def test_folding_is_done_once_and_character_by_character(text: str, other: str) -> None:
    assert fold(fold(text)) == fold(text)
    if text.isalnum() and all("\u4e00" <= c <= "\u9fff" for c in text + other):
        assert fold(text + other) == fold(text) + fold(other)


@given(TEXTS)
def test_pieces_are_parts_of_the_text_in_order(text: str) -> None:
    folded, at = fold(text), 0
    for start, end, words in pieces(folded):
        assert at <= start < end <= len(folded)
        assert words is None or folded[start:end] in words
        at = end


@pytest.mark.parametrize(
    "text", ["a-" * 500_000, "漏" * 1_000_000, "洗衣机" * 300_000, "x" * 1_000_000, "a1" * 500_000]
)
def test_a_megabyte_of_text_is_bounded_in_size_and_time(text: str) -> None:
    begun = time.process_time()
    assert len(tokens(text)) <= MOST
    assert time.process_time() - begun < 5  # a second on a quiet machine


def test_endless_pieces_are_cut_and_not_remembered() -> None:
    tokens("空调")
    before = known.cache_info().currsize
    assert "空调" in tokens("abc" * 5000 + " 空调")
    assert known.cache_info().currsize == before
