import contextlib
import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shouwen.ground.base import worktime
from shouwen.ground.base.company import rules
from shouwen.ground.base.company.errors import BadAddress, BadMail, ColourTooPale, UnknownTimezone
from shouwen.ground.base.company.rules import Company
from shouwen.ground.base.worktime.china import SpecialDay


def test_contrast_is_wcags() -> None:
    assert rules.contrast("#000000") == pytest.approx(21)
    assert rules.contrast("#ffffff") == pytest.approx(1)
    assert rules.contrast("#767676") == pytest.approx(4.54, abs=0.01)


@given(st.integers(0, 0xFFFFFF).map(lambda n: f"#{n:06x}"))
def test_every_colour_is_readable_or_has_a_darker_one_that_is(colour: str) -> None:
    try:
        assert rules.readable_colour(colour.upper()) == colour
    except ColourTooPale as refused:
        assert rules.readable_colour(str(refused.detail["darker"]))


@pytest.mark.parametrize(
    ("given_address", "kept"),
    [
        ("", ""),
        ("https://help.example.com/", "https://help.example.com"),
        ("http://10.0.0.8:8000/service", "http://10.0.0.8:8000/service"),
    ],
)
def test_the_public_address(given_address: str, kept: str) -> None:
    assert rules.site(given_address) == kept


@pytest.mark.parametrize(
    "wrong",
    [
        *("help.example.com", "javascript:alert(1)", "https://", "https://a:b@c.d", "https://a.b?x=1", "https://a.b#x"),
        *("https://a b.c", "https://a.b/\n", "https://[", "http://a:99999", 'https://a.b/"'),
    ],
)
def test_a_wrong_address_is_refused(wrong: str) -> None:
    with pytest.raises(BadAddress):
        rules.site(wrong)


@given(st.text(max_size=80))
def test_any_words_are_an_address_or_refused(words: str) -> None:
    with contextlib.suppress(BadAddress):
        assert rules.site(words) == "" or rules.site(words).startswith("http")
    with contextlib.suppress(BadMail):
        assert "\n" not in rules.mail_address(words)


def test_time_zones_are_known() -> None:
    assert rules.known_timezone("Europe/Berlin") == "Europe/Berlin"
    for wrong in ("Asia/Beijing", "", "../../etc/passwd"):
        with pytest.raises(UnknownTimezone):
            rules.known_timezone(wrong)


def test_the_calendar_follows_the_time_zone_and_the_table() -> None:
    def works(company: Company, *table: SpecialDay) -> bool:
        noon = dt.datetime(2026, 10, 1, 11, tzinfo=ZoneInfo(company.timezone))
        return worktime.is_open(rules.calendar(company, table), noon)

    national = dt.date(2026, 10, 1)
    assert not works(Company())
    assert works(Company(timezone="Europe/Berlin"))
    assert works(Company(), SpecialDay(national, works=True))
    assert not works(Company(timezone="Europe/Berlin"), SpecialDay(national, works=False))
    assert rules.calendar(Company(week={})) is worktime.natural()


def test_a_week_must_be_possible() -> None:
    assert rules.checked_week("Asia/Shanghai", {1: [], 0: [("09:00", "18:00")]}) == {0: (("09:00", "18:00"),)}
    with pytest.raises(worktime.BadCalendar):
        rules.checked_week("Asia/Shanghai", {0: [("25:00", "26:00")]})
