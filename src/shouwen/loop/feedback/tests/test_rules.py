import datetime as dt

import pytest

from shouwen.loop.feedback import rules

NOW = dt.datetime(2026, 3, 2, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("answered", "left", "state"),
    [(False, 1, "open"), (False, 0, "expired"), (False, -1, "expired"), (True, 1, "answered"), (True, -1, "answered")],
)
def test_survey_state(answered: bool, left: int, state: str) -> None:
    expires = NOW + dt.timedelta(seconds=left)
    assert rules.survey_state(answered=answered, expires_at=expires, now=NOW) == state


def test_missing_names_what_is_blank() -> None:
    assert rules.missing(contact=" ", cause="x", measure="") == ["contact", "measure"]
    assert rules.missing(contact="a", cause="b", measure="c") == []
