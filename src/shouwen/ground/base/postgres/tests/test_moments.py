import datetime as dt

import pytest
from django.db import DataError, connection
from hypothesis import given
from hypothesis import strategies as st
from psycopg import DataError as Unreadable

from shouwen.ground.base.postgres.base import UtcLoader


@given(st.datetimes(timezones=st.just(dt.UTC)))
def test_every_moment_of_python_is_read_as_postgresql_writes_it(moment: dt.datetime) -> None:
    text = moment.isoformat(" ").replace("+00:00", "+00").encode()
    read = UtcLoader(0, None).load(text)
    assert (read, read.tzinfo) == (moment, dt.UTC)


@pytest.mark.django_db
@pytest.mark.parametrize(
    "moment", ["2026-11-22 04:12:57.795058+00", "2026-11-22 12:00:00+08", "0001-01-01 00:00:00+00"]
)
def test_moments_come_back_in_utc(moment: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("select %s::timestamptz, null::timestamptz", [moment])
        read, nothing = cursor.fetchone()
    assert read == dt.datetime.fromisoformat(moment)
    assert read.tzinfo is dt.UTC
    assert nothing is None


@pytest.mark.django_db
@pytest.mark.parametrize("moment", ["infinity", "0044-03-15 00:00:00+00 BC"])
def test_what_python_has_no_moment_for_is_refused(moment: str) -> None:
    with connection.cursor() as cursor, pytest.raises((DataError, Unreadable)):
        cursor.execute("select %s::timestamptz", [moment])
        cursor.fetchone()
