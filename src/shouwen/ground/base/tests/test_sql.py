import datetime as dt

import pytest
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shouwen.ground.base.sql import array

TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
MOMENT = st.datetimes(dt.datetime(1900, 1, 1), dt.datetime(2999, 1, 1), timezones=st.just(dt.UTC))  # noqa: DTZ001
QUIET = settings(deadline=None, suppress_health_check=list(HealthCheck))


@pytest.mark.django_db
@QUIET
@given(st.lists(TEXT | st.none()), st.lists(st.integers(-(2**63), 2**63 - 1) | st.none()), st.lists(MOMENT | st.none()))
def test_a_column_comes_back_as_it_was_sent(texts: list[str], numbers: list[int], moments: list[dt.datetime]) -> None:
    with connection.cursor() as cursor:
        sent = [array(texts), array(numbers), array(moments)]
        cursor.execute("select %s::text[], %s::bigint[], %s::timestamptz[]", sent)
        assert cursor.fetchone() == (texts, numbers, moments)


@given(st.lists(st.booleans(), min_size=1))
def test_yes_and_no(values: list[bool]) -> None:
    assert array(values) == "{" + ",".join(["t" if value else "f" for value in values]) + "}"


def test_a_nul_never_moves_a_row() -> None:
    assert array(["a\0b", "c"]) == '{"a\0b","c"}'
    assert array([1, True, "1", None]) == '{1,t,"1",NULL}'
