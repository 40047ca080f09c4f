import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from shouwen.loop.handling.guests import rules

NOON = dt.datetime(2026, 3, 2, 4, tzinfo=dt.UTC)


@given(st.integers(1, 10**6), st.integers(0, 2 * 10**6))
def test_reminders_come_before_the_limit_once_and_at_it_once(span: int, passed: int) -> None:
    due, now = NOON + dt.timedelta(seconds=span), NOON + dt.timedelta(seconds=passed)
    found = rules.remind_at(NOON, due, now)
    assert found is None if now >= due else found is not None and now < found <= due
    if found is not None and found < due:
        assert rules.remind_at(NOON, due, found) == due and rules.reminds(due, found) == "soon"
    assert rules.remind_at(NOON, None, now) is None and rules.reminds(due, due) == "late"


def test_a_key_opens_what_waits_and_for_a_while_what_was_answered() -> None:
    until = NOON + rules.KEY_LIVES
    after = NOON + rules.OVER_SHOWN
    cases = [
        ("open", None, NOON, True),
        ("open", None, until, False),
        ("answered", NOON, NOON, True),
        ("returned", NOON, after, False),
        ("revoked", NOON, NOON, False),
        ("gone", NOON, NOON, False),
    ]
    for state, ended, now, opened in cases:
        assert rules.open_to(state, ended, until, now) is opened, (state, now)


def test_letters_are_filled_in() -> None:
    about = rules.About("T1", "陈工", "小天鹅", "检测", "请说明。", "时限：今天。")
    for why, tongue in rules.WORDS:
        said = rules.letter(why, about, "https://a/portal/task#x", tongue)  # type: ignore[arg-type]  # keys of the table
        assert "https://a/portal/task#x" in said.text and "{" not in said.subject + said.text and "T1" in said.subject
