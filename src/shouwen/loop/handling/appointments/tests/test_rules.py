import datetime as dt
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shouwen.loop.handling.appointments.rules import free, serving
from shouwen.loop.handling.appointments.rules.free import Candidate, Shape, Span
from shouwen.loop.handling.appointments.rules.ical import Event, calendar, escaped, folded
from shouwen.loop.handling.appointments.rules.letters import Meeting, letter
from shouwen.loop.handling.appointments.rules.serving import Kind, Resource

START = dt.datetime(2026, 3, 2, 1, tzinfo=dt.UTC)
SPANS = st.lists(
    st.tuples(st.integers(0, 600), st.integers(0, 600)).map(lambda pair: (min(pair), max(pair))), max_size=6
)


def slow(shape: Shape, hours: list[Span], busy: list[Span], window: Span, ahead: int) -> list[int]:
    """Each start and each minute looked at."""
    opened = {minute for a, b in hours for minute in range(a, b)}
    taken = {minute for a, b in busy for minute in range(a, b)}
    found = []
    for start in range(*window):
        own = set(range(start, start + shape.minutes))
        held = set(range(start - shape.before, start + shape.minutes + shape.after))
        if (start + ahead) % shape.step == 0 and own <= opened and not held & taken:
            found.append(start)
    return found


@given(
    st.builds(Shape, st.integers(1, 90), st.integers(0, 40), st.integers(0, 40), st.integers(1, 60)),
    SPANS,
    SPANS,
    st.tuples(st.integers(0, 300), st.integers(300, 600)),
    st.sampled_from([0, 330, 480, -570]),
)
def test_free_slots_are_those_found_minute_by_minute(
    shape: Shape, hours: list[Span], busy: list[Span], window: Span, ahead: int
) -> None:
    assert free.free(shape, hours, busy, window, lambda _: ahead) == slow(shape, hours, busy, window, ahead)


@given(SPANS, SPANS)
def test_a_week_with_a_shift_has_only_its_shifts(usual: list[Span], shifts: list[Span]) -> None:
    weeks = [(0, 200), (200, 400), (400, 600)]
    found = {minute for a, b in free.worked(usual, shifts, weeks) for minute in range(a, b)}
    of_usual = {minute for a, b in usual for minute in range(a, b)}
    of_shifts = {minute for a, b in shifts for minute in range(a, b)}
    for a, b in weeks:
        week = set(range(a, b))
        assert found & week == (of_shifts & week or of_usual & week)


def test_who_was_there_before_comes_first_then_the_least_booked() -> None:
    given_ = [Candidate(1, 2), Candidate(2, 0), Candidate(3, 0), Candidate(4, 9, 0)]
    assert free.fair(given_) == [4, 2, 3, 1]


def test_lead_and_horizon_cut_what_is_asked_for() -> None:
    assert free.bounds(100, (0, 1000), lead=60, horizon=500) == (160, 600)


KIND = Kind(1, "onsite", "上门", "On-site", "onsite", 60, 0, 0, 30, 0, 14, 0, True, None, "", (), ())
WHO = Resource(1, "王芳", 7, "", (), (), None, frozenset({3}), frozenset({"hardware"}))


@pytest.mark.parametrize(
    ("kind", "resource", "yes"),
    [
        ({}, {}, False),  # neither names the other
        ({"team_id": 3}, {}, True),
        ({"team_id": 4}, {}, False),
        ({"skill": "hardware"}, {}, True),
        ({"team_id": 3, "skill": "software"}, {}, False),
        ({}, {"kinds": ("onsite",)}, True),
        ({"team_id": 3}, {"kinds": ("visit",)}, False),
        ({"team_id": 4}, {"kinds": ("onsite",)}, False),
        ({"team_id": 4}, {"kinds": ("onsite",), "person": None}, True),
        ({"team_id": 3}, {"person": None}, False),
        ({"team_id": 3}, {"archived": True}, False),
    ],
)
def test_who_serves_a_kind(kind: dict[str, Any], resource: dict[str, Any], yes: bool) -> None:
    assert serving.serves(replace(KIND, **kind), replace(WHO, **resource)) is yes


def test_a_place_is_reached_by_its_region_or_any_above_it() -> None:
    assert serving.reaches((), ())
    assert serving.reaches(("east",), ("east", "east-shanghai"))
    assert not serving.reaches(("east-shanghai",), ("east",))


def test_customers_change_until_the_bound() -> None:
    assert serving.customer_may("booked", START, START - dt.timedelta(minutes=120), 120)
    assert not serving.customer_may("booked", START, START - dt.timedelta(minutes=119), 120)
    assert not serving.customer_may("arrived", START, START - dt.timedelta(days=1), 120)


def read(text: str) -> dict[str, str]:
    """A tiny reader of our files: unfolded, split into names with their parameters, unescaped."""
    assert text.endswith("\r\n") and "\n" not in text.replace("\r\n", "")
    found = {}
    for line in text.replace("\r\n ", "").split("\r\n")[:-1]:
        name, _, value = line.partition(":")
        plain, letters = "", iter(value)
        for letter_ in letters:
            following = next(letters) if letter_ == "\\" else ""
            plain += {"n": "\n"}.get(following, following) if following else letter_
        found[name.partition(";")[0]] = plain
    return found


TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n"), max_size=200)


@given(TEXTS, TEXTS, st.integers(0, 50))
def test_a_calendar_file_reads_back(summary: str, where: str, sequence: int) -> None:
    event = Event("a-1@b", sequence, START, START, START + dt.timedelta(minutes=30), summary, "x", where)
    text = calendar(event, "PUBLISH")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    found = read(text)
    assert (found["SUMMARY"], found.get("LOCATION", ""), found["UID"]) == (summary, where, "a-1@b")
    assert (found["SEQUENCE"], found["DTSTART"], found["DTEND"]) == (
        str(sequence),
        "20260302T010000Z",
        "20260302T013000Z",
    )


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=300))
def test_folding_loses_nothing_and_cuts_no_character(text: str) -> None:
    line = escaped(text)
    assert "\n" not in line and "\r" not in line
    assert folded(line).replace("\r\n ", "") == line


def test_who_asks_and_who_cancels_is_named() -> None:
    event = Event(
        "a-1@b", 2, START, START, START, "上门", organizer='小"天鹅', organizer_mail="fw@a.cn", attendee_mail="z@b.cn"
    )
    asked = calendar(event, "REQUEST")
    assert "METHOD:REQUEST" in asked and "STATUS:CONFIRMED" in asked
    assert 'ORGANIZER;CN="小\'天鹅":mailto:fw@a.cn' in asked
    assert "METHOD:PUBLISH" in calendar(event._replace(attendee_mail=""), "REQUEST")
    assert "STATUS:CANCELLED" in calendar(event, "CANCEL")
    assert "mailto:x@y.cnBEGIN:VEVENT" in calendar(event._replace(attendee_mail="x@y.cn\r\nBEGIN:VEVENT"), "REQUEST")


def test_a_letter_says_what_when_who_and_where_and_carries_no_strangers_address() -> None:
    about = Meeting(
        "A000007", "上门", "赵磊", "http://spam.cn", START, START, "看 spam.com", "小天鹅", "zh-CN", "https://a.cn/x#k"
    )
    found = letter("booked", about, ZoneInfo("Asia/Shanghai"))
    assert found.subject == "预约成功：上门，2026-03-02（周一）09:00–09:00（A000007）"
    assert "由谁：赵磊\n地点：…" in found.text and "https://a.cn/x#k" in found.text and "spam" not in found.text
    english = letter("cancelled", about._replace(language="en", name="Li"), ZoneInfo("Asia/Shanghai"))
    assert english.subject.startswith("Cancelled: 上门, Mon 2026-03-02 09:00") and "#k" not in english.text
