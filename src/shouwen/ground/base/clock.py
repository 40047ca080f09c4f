"""The one clock. Everything else that tells the time is banned by lint."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from zoneinfo import ZoneInfo

SHANGHAI = ZoneInfo("Asia/Shanghai")
_held: ContextVar[dt.datetime | None] = ContextVar("held_clock", default=None)


def now() -> dt.datetime:
    """The present moment in UTC; take it once per decision and pass it on."""
    return _held.get() or dt.datetime.now(dt.UTC)  # noqa: TID251  the one place that asks


@contextmanager
def at(moment: str | dt.datetime) -> Iterator[dt.datetime]:
    """Hold the clock at `moment` (ISO text without a zone is Shanghai time)."""
    value = dt.datetime.fromisoformat(moment) if isinstance(moment, str) else moment
    if value.tzinfo is None:
        value = value.replace(tzinfo=SHANGHAI)
    held = _held.set(value.astimezone(dt.UTC))
    try:
        yield value.astimezone(dt.UTC)
    finally:
        _held.reset(held)
