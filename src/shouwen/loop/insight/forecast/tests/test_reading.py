"""Files as they come: columns guessed, encodings, and what is wrong with them told instead of hidden."""

import datetime as dt
import gzip

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shouwen.loop.insight.forecast.errors import NoSeries
from shouwen.loop.insight.forecast.rules.reading import read
from shouwen.loop.insight.forecast.rules.series import Series, daily


def faults(series: Series) -> dict[str, int]:
    return {fault.code: fault.count for fault in series.faults}


@pytest.mark.parametrize(
    ("text", "interval", "sum_"),
    [
        ("time,count\n2026-03-02 09:00,3\n2026-03-02 09:30,4\n", 1800, 7),
        ("date,start,calls\n2026-03-02,07:00,3\n2026-03-02,07:05,4\n", 300, 7),
        ("日期,时段,来电量\n2026年3月2日,9:00,3\n2026/3/2,9:15,4\n", 900, 7),
        ("day\tcount\n2026-03-02\t3\n2026-03-03\t4\n", 86_400, 7),
        ("id\tdate\tentry\tname\n1\t990201\t7:02:47\tDORIT\n2\t990201\t7:31:45\tTOVA\n", 1800, 2),
        ("when\n2026-03-02T09:00:00+08:00\n2026-03-02T09:01:00+08:00\n", 1800, 2),
        ("count;time\n3;2026-03-02 09:00\n4;2026-03-02 10:00\n", 3600, 7),
    ],
)
def test_columns_and_interval_are_found(text: str, interval: int, sum_: float) -> None:
    for data in (text.encode(), gzip.compress(text.encode()), text.encode("gb18030"), text.encode("utf-16")):
        series = read(data)
        assert series.interval == interval
        assert sum(daily(series).values()) == sum_


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ("2026-03-02 09:00,1\n2026-03-02 09:30,1\n2026-03-02 09:30,2\n", {"duplicate": 1}),
        ("2026-03-02 09:00,1\n2026-03-02 09:30,-4\n2026-03-02 10:00,2\n", {"negative": 1, "gap": 1}),
        ("2026-03-02 09:00,1\n2026-03-02 09:30,1\n2026-03-02 11:00,2\n2026-03-02 11:30,2\n", {"gap": 2}),
        ("2026-03-02 09:30,1\n2026-03-02 09:00,1\n2026-03-02 10:00,2\n", {"out_of_order": 1}),
        ("2026-03-02 09:00,1\nsome day,1\n2026-03-02 09:30,2\n", {"unreadable_time": 1}),
        ("2026-03-02 09:00,1\n2026-03-02 09:30,many\n", {"unreadable_count": 1}),
        ("2026-03-02 09:00,nan\n2026-03-02 09:30,1\n2026-03-02 10:00,1e300\n", {"unreadable_count": 2}),
        ("2026-03-02T09:00+08:00,1\n2026-03-02T02:30+01:00,2\n2026-03-02T10:00+08:00,2\n", {"mixed_zones": 2}),
    ],
)
def test_what_is_wrong_is_told(lines: str, told: dict[str, int]) -> None:
    assert faults(read(("time,count\n" + lines).encode())) == told


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "empty"),
        (b"time,count\n", "times"),
        (b"a,b\n1,2\n", "times"),
        (b"time,count\n2026-03-02T09:00+08:00,1\n2026-03-02T09:30,2\n", "zone"),
        (b"time,count\n2026-03-02,x\n", "count"),
        (gzip.compress(b"time,count\n", mtime=0)[:12], "damaged"),
        (b"\xff\xff\xff\x81\n", "nor"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_reason(data: bytes, why: str) -> None:
    with pytest.raises(NoSeries, match=why):
        read(data)


def test_a_moment_in_another_zone_is_put_on_the_first_ones_clock() -> None:
    series = read(b"time,count\n2026-03-02T09:00+08:00,1\n2026-03-02T09:30+08:00,1\n2026-03-02T02:00+00:00,5\n")
    assert series.days[dt.date(2026, 3, 2)][20] == 5


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400) | st.text(alphabet="0123456789-:,T \nact时", max_size=200).map(str.encode))
def test_any_bytes_give_a_series_or_a_refusal(data: bytes) -> None:
    for start in (b"", b"time,count\n2026-03-02 09:00,1\n"):
        try:
            assert read(start + data).days
        except NoSeries:
            continue
