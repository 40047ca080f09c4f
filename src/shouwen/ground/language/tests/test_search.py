from collections.abc import Mapping

import pytest
from django.db import connection
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from shouwen.ground.language import tsquery, tsquery_any, tsvector_literal
from shouwen.ground.language.search import MOST_LEXEMES, Weight
from shouwen.ground.language.tests.test_words import TEXTS


def finds(text: str, query: str) -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT %s::tsvector @@ %s::tsquery", [tsvector_literal({"B": text}), tsquery(query)])
        row = cursor.fetchone()
    return bool(row and row[0])


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("昨天买的洗衣机一直漏水,客服电话打不通", "漏水"),
        ("昨天买的洗衣机一直漏水,客服电话打不通", "洗衣機 漏水"),
        ("昨天买的洗衣机一直漏水,客服电话打不通", "洗衣"),
        ("昨天买的洗衣机一直漏水,客服电话打不通", "漏"),
        ("我的XP-200打不开", "xp200"),
        ("我的XP200打不开", "XP-200"),
        ("我的ＸＰ－２００打不开", "xp-2"),
        ("我的XP-200打不开", "xp 200"),
        ("智慧屏卡顿闪退", "卡顿"),
        ("智慧屏卡顿闪退", "智慧屏"),
        ("蓝牙耳机断连充不进电", "耳机断连"),
        ("首问系统登录不上", "首问"),
        ("首问系统登录不上", "首问的系统"),
        ("龘靐齉公司投诉", "靐齉"),
        ("發票開錯了", "发票"),
    ],
)
def test_what_people_look_for_is_found(text: str, query: str) -> None:
    assert finds(text, query)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("text", "query"), [("洗衣机漏水", "冰箱"), ("XP-200", "XP-300"), ("洗衣机漏水", "洗衣机 异响"), ("洗衣机", "的")]
)
def test_what_is_not_there_is_not_found(text: str, query: str) -> None:
    assert not finds(text, query)


@pytest.mark.parametrize("text", ["", " ", "的", "。", "'", "\\", ":*", "\x00"])
def test_a_query_for_nothing_is_empty(text: str) -> None:
    assert tsquery(text) == tsquery_any(text) == ""


def test_any_word_will_do() -> None:
    assert tsquery_any("洗衣机 漏水") == "'洗衣机' | '漏水'"


@pytest.mark.django_db
def test_weights_and_bounds() -> None:
    assert kept({"A": "漏水", "D": "漏水"}) == "'漏水':1A"
    assert kept({"A": "漏水 洗衣机", "D": "漏水 " * 9}) == "'洗衣':1A '洗衣机':1A '漏水':1A"
    assert kept({"A": "", "D": "漏水"}) == "'漏水'"
    assert tsvector_literal({"A": " ".join(f"a{n}b" for n in range(100_000))}).count("':") == MOST_LEXEMES


def kept(texts: Mapping[Weight, str]) -> str:
    """What PostgreSQL makes of it."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT %s::tsvector::text", [tsvector_literal(texts)])
        row = cursor.fetchone()
    return str(row and row[0])


class InPostgres(TestCase):
    """Whatever is written, PostgreSQL takes it, and a text is found by itself."""

    @settings(max_examples=200, deadline=None)
    @given(TEXTS, st.sampled_from([tsquery, tsquery_any]))
    def test_any_text_is_taken_and_found_by_itself(self, text: str, ask: object) -> None:
        query = ask(text) if callable(ask) else ""
        with connection.cursor() as cursor:
            cursor.execute("SELECT %s::tsvector @@ %s::tsquery", [tsvector_literal({"A": text}), query or "'none'"])
            row = cursor.fetchone()
        assert row is not None
        assert row[0] or not query

    def test_the_longest_texts_fit(self) -> None:
        for text in ("龘" * 100_000, "".join(chr(0x4E00 + n % 20_000) for n in range(100_000)), "a" * 100_000):
            with connection.cursor() as cursor:
                cursor.execute("SELECT length(%s::tsvector)", [tsvector_literal({"A": text, "D": text})])
