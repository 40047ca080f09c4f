import datetime as dt
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shouwen.loop.handling.imports.rules.moments import USUAL, parser

FORMS = (
    *USUAL, "%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M", "%d/%m/%Y", "%m/%d/%Y %H:%M", "%Y%m%d", "%Y-%m-%d %H:%M:%S.%f",
    "%%%Y-%m-%d", "%Y-%m", "(%Y) %m [%d]",
)  # fmt: skip
MOMENTS = st.datetimes(dt.datetime(1000, 1, 1), dt.datetime(9999, 12, 31))  # noqa: DTZ001


@given(st.sampled_from(FORMS), MOMENTS, st.lists(st.tuples(st.integers(0, 30), st.sampled_from("0 9-/T天"))))
def test_a_form_reads_what_strptime_reads(form: str, moment: dt.datetime, spoils: list[tuple[int, str]]) -> None:
    text = moment.strftime(form)
    for place, letter in spoils[:2]:
        text = text[:place] + letter + text[place + 1 :]
    assert read(parser(form), text) == read(lambda given: dt.datetime.strptime(given, form), text)  # noqa: DTZ007


def read(parse: Callable[[str], dt.datetime], text: str) -> dt.datetime | None:
    """What it reads, if anything."""
    try:
        return parse(text)
    except ValueError:
        return None


@pytest.mark.parametrize("text", ["2025/5/1 8:30", "2025/05/01 08:30", "2025/5/1  8:30"])
def test_leading_zeros_and_spaces_may_be_there_or_not(text: str) -> None:
    assert parser("%Y/%m/%d %H:%M")(text) == dt.datetime(2025, 5, 1, 8, 30)  # noqa: DTZ001
