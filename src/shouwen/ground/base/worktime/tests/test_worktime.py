import datetime as dt
import itertools
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from shouwen.ground.base import worktime
from shouwen.ground.base.worktime.tests.reference import Reference

SHOP = dict.fromkeys(range(5), (("09:00", "12:00"), ("13:30", "18:00")))
SHANGHAI = worktime.working("Asia/Shanghai", SHOP, [dt.date(2026, 10, 1)], {dt.date(2026, 10, 10): 0})
BERLIN_NIGHT = worktime.working("Europe/Berlin", {5: (("22:00", "06:00"),)})


def local(text: str, zone: str = "Asia/Shanghai") -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


@pytest.mark.parametrize(
    ("start", "hours", "ends"),
    [
        ("2026-03-02 09:00", 2, "2026-03-02 11:00"),
        ("2026-03-02 09:00", 3, "2026-03-02 12:00"),  # ends with the closing hour, not after lunch
        ("2026-03-02 11:00", 2, "2026-03-02 14:30"),  # the lunch break does not count
        ("2026-03-06 17:30", 1, "2026-03-09 09:30"),  # Friday evening goes on on Monday
        ("2026-03-07 03:00", 0, "2026-03-07 03:00"),
        ("2026-03-07 03:00", 1, "2026-03-09 10:00"),
        ("2026-09-30 17:00", 2, "2026-10-02 10:00"),  # a holiday is passed over
        ("2026-10-09 17:00", 2, "2026-10-10 10:00"),  # a make-up Saturday counts
    ],
)
def test_adding_working_hours(start: str, hours: float, ends: str) -> None:
    assert worktime.add(SHANGHAI, local(start), hours * 3600) == local(ends)


@pytest.mark.parametrize(
    ("opens", "hours"),
    [("2026-03-28 22:00", 7), ("2026-10-24 22:00", 9), ("2026-06-06 22:00", 8)],  # spring, autumn, an ordinary night
)
def test_a_night_shift_is_as_long_as_it_really_is(opens: str, hours: int) -> None:
    start = local(opens, "Europe/Berlin")
    closes = worktime.add(BERLIN_NIGHT, start, hours * 3600)
    assert closes.astimezone(ZoneInfo("Europe/Berlin")).hour == 6
    assert not worktime.is_open(BERLIN_NIGHT, closes)


def test_an_hour_that_the_clock_leaps_over_has_no_length() -> None:
    calendar = worktime.working("Europe/Berlin", {6: (("02:10", "02:50"),)})
    spring = dt.datetime(2026, 3, 29, tzinfo=dt.UTC)
    assert worktime.between(calendar, spring, spring + dt.timedelta(days=1)) == 0
    assert worktime.between(calendar, spring, spring + dt.timedelta(days=8)) == 40 * 60


def test_next_opening() -> None:
    assert worktime.next_opening(SHANGHAI, local("2026-03-06 18:00")) == local("2026-03-09 09:00")
    assert worktime.next_opening(SHANGHAI, local("2026-03-06 10:00")) == local("2026-03-06 10:00")
    assert worktime.is_open(worktime.natural(), local("2026-03-07 03:00"))


def test_equal_calendars_are_one() -> None:
    again = worktime.working("Asia/Shanghai", SHOP, [dt.date(2026, 10, 1)], {dt.date(2026, 10, 10): 0})
    assert again is SHANGHAI
    assert {again, SHANGHAI, worktime.natural()} == {SHANGHAI, worktime.natural()}


@pytest.mark.parametrize(
    ("zone", "week"),
    [
        ("Asia/Beijing", SHOP),
        ("../etc/passwd", SHOP),
        ("", SHOP),
        ("UTC", {}),
        ("UTC", {7: (("09:00", "10:00"),)}),
        ("UTC", {0: (("24:00", "25:00"),)}),
        ("UTC", {0: (("24:00", "02:00"),)}),
        ("UTC", {0: (("9:00", "10:00"),)}),
    ],
)
def test_a_calendar_that_cannot_be_is_refused(zone: str, week: dict[int, tuple[tuple[str, str], ...]]) -> None:
    with pytest.raises(worktime.BadCalendar):
        worktime.working(zone, week)


def test_time_that_never_comes_is_said() -> None:
    one_minute = worktime.working("UTC", {0: (("09:00", "09:01"),)})
    with pytest.raises(worktime.NeverOpen):
        worktime.add(one_minute, local("2026-03-02 09:00"), 3600 * 24 * 365)
    with pytest.raises(worktime.NeverOpen):
        worktime.add(worktime.natural(), local("2026-03-02 09:00"), 1e12)


PAUSED = [
    (local("2026-03-02 10:00"), local("2026-03-02 14:00")),
    (local("2026-03-02 13:00"), local("2026-03-03 09:30")),
]


def test_pauses_push_the_due_moment_on() -> None:
    start = local("2026-03-02 09:00")
    assert worktime.due(SHANGHAI, start, 2 * 3600, PAUSED) == local("2026-03-03 10:30")
    assert worktime.spent(SHANGHAI, start, PAUSED, local("2026-03-03 10:30")) == 2 * 3600
    assert worktime.counted(SHANGHAI, start, local("2026-03-03 10:30"), PAUSED) == [
        (local("2026-03-02 09:00"), local("2026-03-02 10:00")),
        (local("2026-03-03 09:30"), local("2026-03-03 10:30")),
    ]


def test_while_a_pause_lasts_nothing_is_due() -> None:
    start, lasting = local("2026-03-02 09:00"), [(local("2026-03-02 10:00"), None)]
    assert worktime.due(SHANGHAI, start, 2 * 3600, lasting) is None
    assert worktime.due(SHANGHAI, start, 3600, lasting) == local("2026-03-02 10:00")
    assert worktime.spent(SHANGHAI, start, lasting, local("2026-03-05 10:00")) == 3600


ZONES = st.sampled_from(["UTC", "Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe"])
TURNS = st.sampled_from([dt.date(2026, 3, 29), dt.date(2026, 10, 25), dt.date(2026, 3, 8), dt.date(2026, 4, 5)])
AROUND = st.one_of(TURNS, st.dates(dt.date(2025, 1, 1), dt.date(2027, 12, 31)))
TIME = st.builds(lambda m: f"{m // 60:02}:{m % 60:02}", st.integers(0, 1439))
WEEK = st.dictionaries(
    st.integers(0, 6), st.lists(st.tuples(TIME, TIME), min_size=1, max_size=3).map(tuple), min_size=1
)


@st.composite
def worlds(draw: st.DrawFn) -> tuple[worktime.Calendar, Reference]:
    zone, week, around = draw(ZONES), draw(WEEK), draw(AROUND)
    near = st.integers(-5, 12).map(lambda n: around + dt.timedelta(days=n))
    holidays = frozenset(draw(st.sets(near, max_size=4)))
    workdays = draw(st.dictionaries(near, st.integers(0, 6), max_size=3))
    calendar = worktime.working(zone, week, holidays, workdays)
    return calendar, Reference(zone, week, holidays, workdays, around)


@settings(max_examples=60, deadline=None)
@given(worlds(), st.integers(4 * 1440, 8 * 1440), st.integers(0, 5 * 1440), st.integers(0, 3000))
def test_it_agrees_with_counting_minute_by_minute(
    world: tuple[worktime.Calendar, Reference], first: int, length: int, minutes: int
) -> None:
    calendar, reference = world
    a = reference.first + dt.timedelta(minutes=first)
    b = a + dt.timedelta(minutes=length)
    assert worktime.between(calendar, a, b) == reference.between(a, b)
    assert worktime.is_open(calendar, a) == reference.open[reference.index(a)]
    ends = reference.add(a, minutes)
    if ends is not None:
        assert worktime.add(calendar, a, minutes * 60) == ends
    stretches = worktime.counted(calendar, a, b)
    assert sum((end - start).total_seconds() for start, end in stretches) == reference.between(a, b)
    assert all(earlier[1] < later[0] for earlier, later in itertools.pairwise(stretches))


CALENDARS = st.one_of(
    st.just(worktime.natural()),
    st.sampled_from([SHANGHAI, BERLIN_NIGHT]),
    st.builds(worktime.working, ZONES, WEEK, st.frozensets(st.dates(dt.date(2025, 1, 1), dt.date(2026, 12, 31)))),
)
MOMENTS = st.integers(1_672_531_200_000_000, 1_861_920_000_000_000).map(  # 2023 to 2029
    lambda us: dt.datetime.fromtimestamp(0, dt.UTC) + dt.timedelta(microseconds=us)
)
SECONDS = st.one_of(st.integers(0, 400 * 3600), st.floats(0, 3e6, allow_nan=False).map(lambda x: round(x, 6)))


@given(CALENDARS, MOMENTS, SECONDS)
def test_add_then_between_gives_back(calendar: worktime.Calendar, start: dt.datetime, seconds: float) -> None:
    assume(calendar.week is None or sum(map(len, calendar.week)) > 1 or seconds < 3600 * 24)
    ends = worktime.add(calendar, start, seconds)
    assert ends >= start
    assert ends.tzinfo is dt.UTC
    assert worktime.between(calendar, start, ends) == seconds
    assert worktime.between(calendar, ends, start) == -seconds


@given(CALENDARS, st.tuples(MOMENTS, MOMENTS), st.tuples(SECONDS, SECONDS))
def test_later_or_longer_never_ends_earlier(
    calendar: worktime.Calendar, starts: tuple[dt.datetime, dt.datetime], lengths: tuple[float, float]
) -> None:
    (early, late), (short, long) = sorted(starts), sorted(lengths)
    assert worktime.add(calendar, early, short) <= worktime.add(calendar, late, short)
    assert worktime.add(calendar, early, short) <= worktime.add(calendar, early, long)


@given(CALENDARS, st.lists(MOMENTS, min_size=3, max_size=3))
def test_stretches_add_up(calendar: worktime.Calendar, moments: list[dt.datetime]) -> None:
    a, b, c = moments
    whole = worktime.between(calendar, a, c)
    assert worktime.between(calendar, a, b) + worktime.between(calendar, b, c) == pytest.approx(whole, abs=1e-5)


PAUSES = st.lists(st.tuples(MOMENTS, MOMENTS).map(lambda pair: (min(pair), max(pair))), max_size=5)


@given(CALENDARS, MOMENTS, st.integers(0, 400 * 3600), PAUSES, st.tuples(MOMENTS, MOMENTS))
def test_a_pause_never_makes_it_due_earlier(
    calendar: worktime.Calendar,
    start: dt.datetime,
    seconds: int,
    pauses: list[worktime.Pause],
    more: tuple[dt.datetime, dt.datetime],
) -> None:
    plain = worktime.add(calendar, start, seconds)
    paused = worktime.due(calendar, start, seconds, pauses)
    longer = worktime.due(calendar, start, seconds, [*pauses, (min(more), max(more))])
    assert paused is not None
    assert longer is not None
    assert plain <= paused <= longer
    assert worktime.spent(calendar, start, pauses, paused) == seconds
    assert worktime.due(calendar, start, seconds, list(reversed(pauses))) == paused
