import datetime as dt
import pathlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shouwen.loop.insight.engine.library import library
from shouwen.loop.insight.lake.parquet import beside_log
from shouwen.loop.insight.lake.rules import COLUMNS, Kept, Manifest, bounds, closed, manifest_of, outside, text_of

MARCH, APRIL = dt.datetime(2026, 3, 1, tzinfo=dt.UTC), dt.datetime(2026, 4, 1, tzinfo=dt.UTC)
MONTHS = [f"{year}-{month:02}" for year in (2025, 2026) for month in range(1, 13)]


def kept(file: str = "events/x.parquet") -> Kept:
    return Kept(file, 1, "h", 1, 1, 9, MARCH)


def test_a_month_is_closed_an_hour_after_its_end_when_all_readers_are_past_it() -> None:
    hour = dt.timedelta(hours=1)
    assert bounds("2026-03") == (MARCH, APRIL)
    assert bounds("2025-12")[1] == dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    assert closed(["2026-03"], APRIL, APRIL) == []
    assert closed(["2026-03"], APRIL + hour, APRIL + hour) == ["2026-03"]
    assert closed(["2026-03"], APRIL + hour, APRIL - hour) == []
    assert closed(["2026-04", "2026-03", "2026-02"], APRIL + hour, APRIL + hour) == ["2026-02", "2026-03"]


@given(st.sets(st.sampled_from(MONTHS)), st.integers(0, 1500 * 24))
def test_each_moment_is_read_from_the_lake_or_from_the_log_never_from_both(months: set[str], hours: int) -> None:
    at = dt.datetime(2024, 1, 1, tzinfo=dt.UTC) + dt.timedelta(hours=hours)
    gaps = re.findall(r"noted >= '([^']*)'(?: and noted < '([^']*)')?", outside(sorted(months)))
    read = [
        (low == "-infinity" or dt.datetime.fromisoformat(low) <= at)
        and (not high or at < dt.datetime.fromisoformat(high))
        for low, high in gaps
    ]
    assert sum(read) == (f"{at:%Y-%m}" not in months)


def test_after_a_restore_only_what_the_log_has_let_go_of_is_read_from_the_lake() -> None:
    held = Manifest(life=1, months={"2026-01": kept(), "2026-03": kept()})
    assert held.trusted(1, ["2026-03"]) == held
    assert set(held.trusted(2, ["2026-03"]).months) == {"2026-01"}
    assert Manifest(schema=0, months={"2026-01": kept()}).trusted(0, []).months == {}
    assert manifest_of(text_of(held)) == held


def test_the_address_from_which_people_worked_is_no_column() -> None:
    assert all("'address'" not in column.of for column in COLUMNS)
    assert "address," in COLUMNS[-1].of


def test_the_password_of_the_database_stands_in_no_error(tmp_path: pathlib.Path) -> None:
    address = "host=/nowhere dbname=shouwen user=app password='a secret'"
    with pytest.raises(library("duckdb").Error) as told, beside_log(str(tmp_path), address):
        pass
    assert "nowhere" in str(told.value)
    assert "secret" not in str(told.value)
