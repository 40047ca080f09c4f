"""Moments as other systems write them."""

import datetime as dt
from collections.abc import Sequence
from typing import Final
from zoneinfo import ZoneInfo

from shouwen.loop.handling.imports.errors import BadMoment, InFuture, OutOfOrder

USUAL: Final = (
    "%Y/%m/%d %H:%M:%S", "%Y/%m/%d %H:%M", "%Y/%m/%d", "%Y-%m-%d %H:%M", "%Y.%m.%d %H:%M:%S", "%Y.%m.%d",
    "%Y年%m月%d日 %H:%M:%S", "%Y年%m月%d日 %H:%M", "%Y年%m月%d日", "%Y年%m月%d日%H:%M", "%Y年%m月%d日 %H时%M分",
)  # fmt: skip
EARLIEST: Final = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


class Reader:
    """Reads moments of one file; the form that fitted last is tried first."""

    def __init__(self, forms: Sequence[str], zone: ZoneInfo, now: dt.datetime) -> None:
        self._forms = [*forms, *USUAL]
        self._zone = zone
        self._now = now

    def read(self, value: object) -> dt.datetime | None:
        """The moment, None for an empty cell, or BadMoment."""
        if value is None or value == "":
            return None
        found = value if isinstance(value, dt.datetime) else self._parsed(str(value).strip())
        if found.tzinfo is None:
            found = found.replace(tzinfo=self._zone)
        if found > self._now:
            raise InFuture(value=value)
        if found < EARLIEST:
            raise BadMoment(value=str(value)[:60])
        return found.astimezone(dt.UTC)

    def _parsed(self, text: str) -> dt.datetime:
        for place, form in enumerate(self._forms):
            try:
                found = dt.datetime.strptime(text, form)  # noqa: DTZ007  the zone is put on by `read`
            except ValueError:
                continue
            if place:
                self._forms.insert(0, self._forms.pop(place))
            return found
        try:
            return dt.datetime.fromisoformat(text)
        except ValueError:
            raise BadMoment(value=text[:60]) from None


def ordered(moments: Sequence[tuple[str, dt.datetime | None]]) -> None:
    """OutOfOrder, naming the earlier one, unless each comes at or after those before it."""
    last: tuple[str, dt.datetime] | None = None
    for name, moment in moments:
        if moment is None:
            continue
        if last is not None and moment < last[1]:
            raise OutOfOrder(earlier=last[0], at=name)
        last = name, moment
