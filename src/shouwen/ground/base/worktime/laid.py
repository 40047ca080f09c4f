"""A calendar's opening hours as plain rows, for those who count many intervals at once in another program.

The working time until a moment is that before the last span that opened by then, and what of this span is over:
`before + least(moment, closes) - opens`; that between two moments is the difference.
"""

from typing import NamedTuple

from shouwen.ground.base.worktime.calendar import Calendar
from shouwen.ground.base.worktime.spans import PAGE_BITS

EVER = 1 << 60  # microseconds: some 36,000 years


class Laid(NamedTuple):
    """Open spans in order, in microseconds since 1970, and the working time before each."""

    opens: list[int]
    closes: list[int]
    before: list[int]


def laid(calendar: Calendar, first: int, last: int) -> Laid:
    """The spans that any moment from `first` to `last` may lie in or after; differences are right between those."""
    if calendar.week is None:
        return Laid([-EVER], [EVER], [0])
    found = Laid([], [], [])
    total = 0
    for number in range(first >> PAGE_BITS, (last >> PAGE_BITS) + 1):
        page = calendar.spans.page(number)
        found.opens.extend(page.opens)
        found.closes.extend(page.closes)
        found.before.extend([total + before for before in page.before])
        total += page.total
    return found
