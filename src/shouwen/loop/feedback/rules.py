"""Ratings, follow-ups and recovery, decided without a database."""

import datetime as dt
from typing import Final, Literal

Result = Literal["satisfied", "unsatisfied", "unreached"]
SURVEY_LIVES: Final = dt.timedelta(days=14)
LONGEST_WORDS: Final = 2000


def survey_state(
    *, answered: bool, expires_at: dt.datetime, now: dt.datetime
) -> Literal["open", "answered", "expired"]:
    """What a rating link still allows."""
    if answered:
        return "answered"
    return "open" if now < expires_at else "expired"


def missing(*, contact: str, cause: str, measure: str) -> list[str]:
    """Which of the three things that close a recovery are not written yet."""
    given = {"contact": contact, "cause": cause, "measure": measure}
    return [name for name, words in given.items() if not words.strip()]


def in_time(done_at: dt.datetime, due_at: dt.datetime) -> bool:
    """Whether it was done by its due moment."""
    return done_at <= due_at
