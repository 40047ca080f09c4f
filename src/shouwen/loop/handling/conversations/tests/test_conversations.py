import datetime as dt
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection, connections
from hypothesis import given
from hypothesis import strategies as st

from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.events import wakeups
from shouwen.ground.base.events.models import Event
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.customers.actions import resolve
from shouwen.ground.customers.rules import Clean
from shouwen.loop.handling.conversations.actions import Start, draw, say, start_many
from shouwen.loop.handling.conversations.models import Message
from shouwen.loop.handling.conversations.queries import first_words, messages
from shouwen.loop.handling.conversations.rules import (
    LIMIT,
    TextMissing,
    TextTooLong,
    TextUnreadable,
    clean,
    clean_line,
)

NOW = dt.datetime.now(dt.UTC)  # noqa: TID251  partitions are those of the real month
AGENT = Principal("person", 7)


@pytest.fixture(autouse=True, scope="module")
def _let_go() -> Iterator[None]:
    yield
    wakeups.stop()


def started(text: str = "开不了机") -> int:
    customer = resolve(Clean("张三", "+8613800138000"), by=SYSTEM, at=NOW).id
    talk: int = draw(1)()[0][0]
    start_many([Start(talk, customer, "portal", "问题", text, f"customer:{customer}", "张三", NOW, NOW)])
    return talk


@given(st.text(max_size=300))
def test_cleaning_keeps_what_can_be_kept_and_is_done_once(text: str) -> None:
    try:
        kept = clean(text, field="text", required=False)
    except TextUnreadable:
        assert "\0" in text or any("\ud800" <= letter <= "\udfff" for letter in text)
        return
    assert clean(kept, field="text", required=False) == kept
    assert kept.split() == text.replace("\r", "\n").split()
    assert "\r" not in kept
    kept.encode()


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("一\r\n二\r三", "一\n二\n三"),
        ("\u202eabc😀\u200f", "\u202eabc😀\u200f"),
        ("  x ", "x"),
    ],
)
def test_html_bidi_and_emoji_are_just_text(text: str, kept: str) -> None:
    assert clean(text, field="text") == kept


@pytest.mark.parametrize(
    ("text", "error"),
    [("a\0b", TextUnreadable), ("\ud83d", TextUnreadable), (" \n", TextMissing), ("x" * (LIMIT + 1), TextTooLong)],
)
def test_what_no_text_can_be_is_refused_by_name(text: str, error: type[Exception]) -> None:
    with pytest.raises(error, match="text"):
        clean(text, field="text")


def test_a_line_has_no_line_ends() -> None:
    assert clean_line("开不\r\n了  机\t!", field="subject") == "开不 了 机 !"


@pytest.mark.django_db
def test_messages_are_read_page_by_page_in_order() -> None:
    talk = started()
    said = [
        say(talk, text=f"第{n}句", by=AGENT, author_name="王芳", kind="note" if n % 3 == 0 else "public")
        for n in range(7)
    ]
    found, following = messages(talk, limit=3)
    while following is not None:
        page, following = messages(talk, after=following, limit=3)
        found += page
    assert [each.text for each in found] == ["开不了机", *[f"第{n}句" for n in range(7)]]
    assert [each.id for each in found[1:]] == [each.id for each in said]
    public, _ = messages(talk, kinds=("public",))
    assert {each.kind for each in public} == {"public"}
    assert first_words([talk]) == {talk: "开不了机"}


@pytest.mark.django_db
def test_a_message_is_said_once_per_author_and_key() -> None:
    talk = started()
    first = say(talk, text="您好", by=AGENT, client_key="k")
    assert (first.fresh, say(talk, text="您好", by=AGENT, client_key="k")) == (True, type(first)(first.id, False))
    assert say(talk, text="您好", by=Principal("person", 8), client_key="k").fresh
    assert say(talk, text="您好", by=AGENT).fresh
    assert Event.objects.filter(kind="MessageSaid").count() == 3


@pytest.mark.django_db
def test_a_fact_of_a_message_carries_no_words() -> None:
    talk = started()
    say(talk, text="身份证号 31010119900101", by=AGENT)
    assert "3101" not in str(Event.objects.filter(kind="MessageSaid").values_list("data", flat=True))


@pytest.mark.django_db
def test_nothing_is_said_where_there_is_no_conversation() -> None:
    with pytest.raises(NotFound):
        say(10**9, text="您好", by=AGENT)


@pytest.mark.django_db
def test_a_message_lies_in_the_partition_of_its_month_and_early_ones_are_not_refused() -> None:
    talk = started()
    with connection.cursor() as cursor:
        cursor.execute("select tableoid::regclass::text from conversations_message where conversation_id = %s", [talk])
        assert cursor.fetchone() == (f"conversations_message_y{NOW:%Y}m{NOW:%m}",)


@pytest.mark.django_db(transaction=True)
def test_racing_with_one_key_says_one_message() -> None:
    talk = started()
    together = threading.Barrier(4)

    def race(_: int) -> set[int]:
        try:
            together.wait()
            return {say(talk, text="您好", by=AGENT, client_key=f"{n}").id for n in range(10)}
        finally:
            connections.close_all()

    with ThreadPoolExecutor(4) as pool:
        said = list(pool.map(race, range(4)))
    assert said[0] == said[1] == said[2] == said[3]
    assert Message.objects.filter(conversation_id=talk).count() == 11
