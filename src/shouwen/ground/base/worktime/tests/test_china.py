import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from shouwen.ground.base import worktime
from shouwen.ground.base.worktime import china

OFFICE = dict.fromkeys(range(5), (("09:00", "12:00"), ("13:30", "18:00")))


def works(calendar: worktime.Calendar, day: str) -> bool:
    morning = dt.datetime.fromisoformat(f"{day} 10:00").replace(tzinfo=ZoneInfo("Asia/Shanghai"))
    return worktime.is_open(calendar, morning)


@pytest.mark.parametrize(  # from the State Council's notices of 2023-10-25, 2024-11-12 and 2025-11-04
    ("off", "made_up"),
    [
        (["2024-02-10", "2024-02-16", "2024-04-05", "2024-05-03", "2024-10-07"], ["2024-02-04", "2024-02-18"]),
        (["2025-01-28", "2025-02-04", "2025-05-05", "2025-06-02", "2025-10-08"], ["2025-01-26", "2025-10-11"]),
        (["2026-01-02", "2026-02-23", "2026-05-05", "2026-06-19", "2026-10-07"], ["2026-01-04", "2026-10-10"]),
    ],
)
def test_the_official_days_are_known(off: list[str], made_up: list[str]) -> None:
    calendar = china.china(OFFICE)
    assert not any(works(calendar, day) for day in off)
    assert all(works(calendar, day) for day in made_up)


def test_a_year_without_a_notice_says_so_and_keeps_only_what_the_law_fixes() -> None:
    unknown = china.LAST_YEAR + 1
    calendar = china.china(OFFICE)
    assert china.knows(china.LAST_YEAR)
    assert not china.knows(unknown)
    assert not works(calendar, f"{unknown}-10-01")
    assert not any(day.year == unknown for day in china.official()[1])


def test_the_administrators_table_wins() -> None:
    table = [
        china.SpecialDay(dt.date(2026, 10, 7), works=True),
        china.SpecialDay(dt.date(2026, 10, 10), works=False),
        china.SpecialDay(dt.date(2026, 3, 14), works=True, like=5),
        china.SpecialDay(dt.date(2026, 3, 16), works=False),
    ]
    calendar = china.china({**OFFICE, 5: (("10:00", "11:00"),)}, table)
    assert works(calendar, "2026-10-07")
    assert not works(calendar, "2026-10-10")
    assert works(calendar, "2026-03-14")
    assert not works(calendar, "2026-03-16")
    day = dt.datetime(2026, 3, 14, tzinfo=dt.UTC)
    assert worktime.between(calendar, day, day + dt.timedelta(hours=20)) == 3600
