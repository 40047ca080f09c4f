"""Moments as other systems write them."""

import datetime as dt
import re
from collections.abc import Callable, Sequence
from typing import Final
from zoneinfo import ZoneInfo

from shouwen.loop.handling.imports.errors import BadMoment, InFuture, OutOfOrder

USUAL: Final = (
    "%Y/%m/%d %H:%M:%S", "%Y/%m/%d %H:%M", "%Y/%m/%d", "%Y-%m-%d %H:%M", "%Y.%m.%d %H:%M:%S", "%Y.%m.%d",
    "%Y年%m月%d日 %H:%M:%S", "%Y年%m月%d日 %H:%M", "%Y年%m月%d日", "%Y年%m月%d日%H:%M", "%Y年%m月%d日 %H时%M分",
)  # fmt: skip
EARLIEST: Final = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
PARTS: Final = {
    "%Y": r"(\d{4})",
    "%m": r"(\d\d?)",
    "%d": r" ?(\d\d?)",
    "%H": r"(\d\d?)",
    "%M": r"(\d\d?)",
    "%S": r"(\d\d?)",
}
DATE: Final = ("%Y", "%m", "%d")


class Reader:
    """Reads moments of one file; the form that fitted last is tried first."""

    def __init__(self, forms: Sequence[str], zone: ZoneInfo, now: dt.datetime) -> None:
        self._forms = [parser(form) for form in (*forms, *USUAL)]
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
        for place, parse in enumerate(self._forms):
            try:
                found = parse(text)
            except ValueError:
                continue
            if place:
                self._forms.insert(0, self._forms.pop(place))
            return found
        try:
            return dt.datetime.fromisoformat(text)
        except ValueError:
            raise BadMoment(value=text[:60]) from None


def parser(form: str) -> Callable[[str], dt.datetime]:
    """What reads this form, or raises ValueError. One of plain numbers in order is read by hand: faster."""
    pieces = re.split(r"(%.)", form)
    named, between = pieces[1::2], pieces[2:-1:2]
    plain = all(between) and named[:3] == [*DATE] and named == list(PARTS)[: len(named)]
    if not plain:
        return lambda text: dt.datetime.strptime(text, form)  # noqa: DTZ007  the zone is put on by `read`
    words = [PARTS.get(piece) or re.sub(r"(\\\s)+", r"\\s+", re.escape(piece)) for piece in pieces]
    fits = re.compile("".join(words), re.IGNORECASE).fullmatch

    def parse(text: str) -> dt.datetime:
        found = fits(text)
        if found is None:
            raise ValueError(text)
        year, month, day, *rest = map(int, found.groups())
        hour, minute, second = (*rest, 0, 0, 0)[:3]
        return dt.datetime(year, month, day, hour, minute, second)  # noqa: DTZ001  the zone is put on by `read`

    return parse


def ordered(moments: Sequence[tuple[str, dt.datetime | None]]) -> None:
    """OutOfOrder, naming the earlier one, unless each comes at or after those before it."""
    last: tuple[str, dt.datetime] | None = None
    for name, moment in moments:
        if moment is None:
            continue
        if last is not None and moment < last[1]:
            raise OutOfOrder(earlier=last[0], at=name)
        last = name, moment
