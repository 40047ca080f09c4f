"""The ticket's number: `T`, the day it was opened, and at least five digits; gaps are allowed."""

import datetime as dt
import functools
import re
from typing import Final
from zoneinfo import ZoneInfo

_NUMBER: Final = re.compile(r"T\d{6}\d{5,}")


def number(sequence: int, opened_at: dt.datetime, zone: ZoneInfo) -> str:
    """The number of the ticket with this id, dated by the company's calendar."""
    return f"T{_day(opened_at, zone)}{sequence:05d}"


@functools.lru_cache(maxsize=16)
def _day(moment: dt.datetime, zone: ZoneInfo) -> str:
    return f"{moment.astimezone(zone):%y%m%d}"  # those of a batch are opened at one moment


def as_number(text: str) -> str | None:
    """What was typed, as a ticket number, or None if it is none."""
    tidy = text.strip().upper()
    return tidy if _NUMBER.fullmatch(tidy) else None
