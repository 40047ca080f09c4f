"""Files of volumes or of single events, as companies have them: CSV or TSV, packed or not, UTF-8 or GB18030. Pure."""

import csv
import datetime as dt
import gzip
import io
import itertools
import re
import zlib
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from shouwen.loop.insight.forecast.errors import NoSeries
from shouwen.loop.insight.forecast.rules.series import Faults, Series, of_counts, of_events

LARGEST: Final = 256 * 1024 * 1024
LOOKED_AT: Final = 200
EVENT_INTERVAL: Final = 1800
COUNTS: Final = (
    "count", "counts", "calls", "call_count", "volume", "value", "n", "tickets", "contacts", "arrivals", "offered",
    "数量", "来量", "来电量", "话务量", "件数", "呼入量", "进线量", "工单数",
)  # fmt: skip
CLOCK: Final = re.compile(r"\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?")
SHORT_DAY: Final = re.compile(r"\d{6}|\d{8}")
SLASHED: Final = re.compile(r"(\d{4})[/.年](\d{1,2})[/.月](\d{1,2})日?")


def read(data: bytes, *, time: str = "", count: str = "") -> Series:
    """The series that a file holds; what could not be used is in its faults. NoSeries where nothing is left."""
    rows = _rows(_text(_unpacked(data)))
    head = next(rows, None)
    if head is None:
        raise NoSeries(why="the file is empty")
    first = list(itertools.islice(rows, LOOKED_AT))
    times, counting = _columns([each.strip() for each in head], first, time, count)
    faults, moments, zones = Faults(), list[tuple[dt.datetime, float | None]](), set[str]()
    for number, row in enumerate(itertools.chain(first, rows), start=2):
        at = _moment(row, times)
        if at is None:
            if any(cell.strip() for cell in row):
                faults.note("unreadable_time", f"line {number}")
            continue
        zones.add("" if at.tzinfo is None else at.strftime("%z"))
        moments.append((at, None if counting is None else _number(row, counting, number, faults)))
    if not moments:
        raise NoSeries(why="no line has a time that can be read")
    plain, zone = _one_zone(moments, zones, faults)
    if counting is None:
        return of_events([at for at, _ in plain], EVENT_INTERVAL, faults, zone)
    if all(value is None for _, value in plain):
        raise NoSeries(why="no line has a count")
    return of_counts(plain, faults, zone)


def _one_zone(
    moments: list[tuple[dt.datetime, float | None]], zones: set[str], faults: Faults
) -> tuple[list[tuple[dt.datetime, float | None]], str]:
    """All on the wall clock of one zone: that of the first line that names one."""
    if zones == {""}:
        return moments, ""
    if "" in zones:
        raise NoSeries(why="some times have a zone and some have none")
    home = moments[0][0].tzinfo
    if len(zones) > 1:
        faults.note("mixed_zones", ", ".join(sorted(zones)), len(zones))
    plain = [(at.astimezone(home).replace(tzinfo=None), value) for at, value in moments]
    return plain, moments[0][0].strftime("%z")


def _unpacked(data: bytes) -> bytes:
    if not data.startswith(b"\x1f\x8b"):
        if len(data) > LARGEST:
            raise NoSeries(why="the file is larger than 256 MB")
        return data
    try:
        with gzip.open(io.BytesIO(data)) as packed:
            found = packed.read(LARGEST + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise NoSeries(why="the packed file is damaged") from error
    if len(found) > LARGEST:
        raise NoSeries(why="the file is larger than 256 MB")
    return found


def _text(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise NoSeries(why="the text is neither UTF-8 nor GB18030")


def _rows(text: str) -> Iterator[list[str]]:
    head = text[:4096].splitlines()[:1]
    line = head[0] if head else ""
    mark = max("\t,;", key=line.count)
    try:
        yield from (row for row in csv.reader(io.StringIO(text.replace("\x00", "")), delimiter=mark) if row)
    except csv.Error as error:
        raise NoSeries(why=str(error)) from error


def _columns(
    head: Sequence[str], rows: Sequence[Sequence[str]], time: str, count: str
) -> tuple[tuple[int, ...], int | None]:
    """Which column holds the moment (or which two, day and time of day), and which the count, if any does."""
    for named in (time, count):
        if named and named not in head:
            raise NoSeries(why=f"there is no column {named}")
    whole = [head.index(time)] if time else [at for at in range(len(head)) if _most(rows, (at,), timed=True)]
    days = [at for at in range(len(head)) if _most(rows, (at,), timed=False)]
    clocks = [at for at in range(len(head)) if _share(rows, at, lambda cell: bool(CLOCK.fullmatch(cell)))]
    if whole:
        times: tuple[int, ...] = (whole[0],)
    elif days and clocks:
        times = (days[0], clocks[0])
    elif days:
        times = (days[0],)
    else:
        raise NoSeries(why="no column holds times")
    if count:
        return times, head.index(count)
    named_so = [at for at, name in enumerate(head) if name.lower() in COUNTS and at not in times]
    numbers = [at for at in range(len(head)) if at not in times and _share(rows, at, _is_number)]
    if named_so:
        return times, named_so[0]
    return times, numbers[0] if len(numbers) == 1 and len(head) == len(times) + 1 else None


def _share(rows: Sequence[Sequence[str]], at: int, fits: Callable[[str], bool]) -> bool:
    """Whether most of a column's cells are of a kind."""
    cells = [row[at].strip() for row in rows if at < len(row) and row[at].strip()]
    return bool(cells) and sum(map(fits, cells)) * 2 > len(cells)


def _most(rows: Sequence[Sequence[str]], at: tuple[int, ...], *, timed: bool) -> bool:
    def fits(cell: str) -> bool:
        found = _read(cell)
        return found is not None and (bool(CLOCK.search(cell)) or "T" in cell) == timed

    return _share(rows, at[0], fits)


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True


def _number(row: Sequence[str], at: int, line: int, faults: Faults) -> float | None:
    cell = row[at].strip().replace(",", "") if at < len(row) else ""
    if _is_number(cell) and abs(float(cell)) < 1e12:  # neither nan nor inf, which no comparison holds for
        return float(cell)
    faults.note("unreadable_count", f"line {line}")
    return None


def _moment(row: Sequence[str], columns: tuple[int, ...]) -> dt.datetime | None:
    if max(columns) >= len(row):
        return None
    found = _read(row[columns[0]].strip())
    if found is None or len(columns) == 1:
        return found
    clock = row[columns[1]].strip()
    if not CLOCK.fullmatch(clock):
        return None
    hour, minute, *rest = clock.split(":")
    if int(hour) > 24 or int(minute) > 59:
        return None
    return found + dt.timedelta(hours=int(hour), minutes=int(minute), seconds=int(float(rest[0])) if rest else 0)


def _read(cell: str) -> dt.datetime | None:
    """A moment or a day: ISO, with slashes, dots or 年月日, or six or eight digits in a row."""
    cell = SLASHED.sub(lambda found: f"{found[1]}-{int(found[2]):02}-{int(found[3]):02}", cell)
    try:
        if SHORT_DAY.fullmatch(cell):
            # the year of two digits turns at 1969
            return dt.datetime.strptime(cell, "%y%m%d" if len(cell) == 6 else "%Y%m%d")  # noqa: DTZ007  wall clock
        if len(cell) < 8 or not cell[:4].isdigit():
            return None
        if re.match(r"\d{4}-\d{2}-\d{2}[ T]\d:", cell):
            cell = f"{cell[:11]}0{cell[11:]}"
        return dt.datetime.fromisoformat(cell)
    except ValueError:
        return None
