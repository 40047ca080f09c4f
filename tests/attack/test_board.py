"""Periods and cursors that no page of the board asks for."""

import base64

import pytest

from tests.knocking import Knocker

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "asked",
    [
        "to=0001-01-01T00:00:00Z",
        "to=0.5",
        "from=0001-01-01T00:00:00%2B14:00&to=0001-01-02T00:00:00Z",
        "from=9999-12-30T00:00:00Z&to=9999-12-31T23:59:59-14:00",
        "from=2026-01-01T00:00:00Z&to=2025-01-01T00:00:00Z",
    ],
)
@pytest.mark.parametrize(
    "page", ["/board", "/board/first_response/days", "/board/first_response/rows", "/conformance", "/conformance/nodes"]
)
def test_a_period_beyond_all_calendars_is_refused(page: str, asked: str) -> None:
    assert Knocker("director")("GET", f"{page}?{asked}").status_code == 422


@pytest.mark.parametrize(
    "cursor",
    [
        "2026-01-01T00:00:00+00:00 9223372036854775808",
        "2026-01-01T00:00:00+00:00 -1",
        "2026-01-01T00:00:00+00:00 1e999",
        "2026-01-01T00:00:00 1",
        "0001-01-01T00:00:00+14:00 1",
        "9999-12-31T23:59:59-14:00 1",
        '["2026-01-01T00:00:00+00:00", Infinity]',
        "[" * 20_000,
    ],
)
def test_a_forged_cursor_is_refused(cursor: str) -> None:
    after = base64.urlsafe_b64encode(cursor.encode()).decode()
    assert Knocker("director")("GET", f"/board/first_response/rows?after={after}").status_code == 422
