"""Adding and measuring working time."""

import datetime as dt
from bisect import bisect_left, bisect_right

from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.base.worktime.calendar import Calendar
from shouwen.ground.base.worktime.spans import PAGE_BITS, Page, micros, moment_of

LATEST = micros(dt.datetime(9000, 1, 1, tzinfo=dt.UTC))
MAX_PAGES = 100  # about 111 years


class NeverOpen(ShouwenError):
    """So much working time does not come within a century of {start}."""

    zh = "自 {start} 起一百年内没有这么多工作时间。"
    status = 422


def add(calendar: Calendar, start: dt.datetime, seconds: float) -> dt.datetime:
    """The earliest moment (UTC) by which `seconds` of working time have passed since `start`.

    Time that ends with a closing hour ends there, not at the next opening; no time at all is `start` itself.
    """
    return moment_of(add_micros(calendar, micros(start), to_micros(seconds)))


def between(calendar: Calendar, a: dt.datetime, b: dt.datetime) -> float:
    """Working seconds from `a` to `b`; negative when `b` lies before `a`."""
    return micros_between(calendar, micros(a), micros(b)) / 1_000_000


def is_open(calendar: Calendar, at: dt.datetime) -> bool:
    """Whether working time runs at this moment; a closing moment is closed."""
    if calendar.week is None:
        return True
    us = micros(at)
    page = calendar.spans.page(us >> PAGE_BITS)
    index = bisect_right(page.opens, us) - 1
    return index >= 0 and us < page.closes[index]


def next_opening(calendar: Calendar, at: dt.datetime) -> dt.datetime:
    """`at` itself while open, else the moment (UTC) of the next opening."""
    us = micros(at)
    if is_open(calendar, at):
        return moment_of(us)
    number = us >> PAGE_BITS
    for page_number in range(number, number + MAX_PAGES):
        opens = calendar.spans.page(page_number).opens
        index = bisect_left(opens, us)
        if index < len(opens):
            return moment_of(opens[index])
    raise NeverOpen(start=at.isoformat())


def to_micros(seconds: float) -> int:
    """Whole microseconds, never negative."""
    us = round(seconds * 1_000_000)
    if us < 0:
        raise ValueError("working time is added, never taken away")
    return us


def add_micros(calendar: Calendar, start: int, length: int) -> int:
    """`add` in microseconds."""
    if not length or calendar.week is None:
        if start + length > LATEST:
            raise NeverOpen(start=moment_of(start).isoformat())
        return start + length
    spans, number = calendar.spans, start >> PAGE_BITS
    page = spans.page(number)
    goal = _worked(page, start) + length
    last = number + MAX_PAGES
    while goal > page.total:
        goal -= page.total
        number += 1
        if number > last:
            raise NeverOpen(start=moment_of(start).isoformat())
        page = spans.page(number)
    index = bisect_left(page.before, goal) - 1
    return page.opens[index] + goal - page.before[index]


def micros_between(calendar: Calendar, a: int, b: int) -> int:
    """`between` in microseconds."""
    if calendar.week is None:
        return b - a
    if b < a:
        return -micros_between(calendar, b, a)
    spans, first, last = calendar.spans, a >> PAGE_BITS, b >> PAGE_BITS
    total = _worked(spans.page(last), b) - _worked(spans.page(first), a)
    for number in range(first, last):
        total += spans.page(number).total
    return total


def open_spans(calendar: Calendar, a: int, b: int) -> list[tuple[int, int]]:
    """The open spans within [a, b], in microseconds."""
    if calendar.week is None:
        return [(a, b)] if a < b else []
    found: list[tuple[int, int]] = []
    for number in range(a >> PAGE_BITS, (b >> PAGE_BITS) + 1):
        page = calendar.spans.page(number)
        first = max(bisect_right(page.opens, a) - 1, 0)
        for opens, closes in zip(page.opens[first:], page.closes[first:], strict=True):
            start, end = max(opens, a), min(closes, b)
            if opens >= b:
                break
            if start >= end:
                continue
            if found and found[-1][1] == start:  # a span cut where a page ends
                start = found.pop()[0]
            found.append((start, end))
    return found


def _worked(page: Page, us: int) -> int:
    """The page's working time until `us`."""
    index = bisect_right(page.opens, us) - 1
    if index < 0:
        return 0
    return page.before[index] + min(us, page.closes[index]) - page.opens[index]
