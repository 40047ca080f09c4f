"""What every benchmark answers, and how it is shown: a table, bench/results.json, docs/performance.md."""

import json
import os
import pathlib
import platform
import re
import statistics
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal

TOP = pathlib.Path(__file__).resolve().parents[1]
RESULTS = TOP / "bench" / "results.json"
PAGE = TOP / "docs" / "performance.md"
BEGIN, END = "<!-- table: made by `shouwen bench` -->", "<!-- end of table -->"
Size = Literal["tiny", "small", "full"]
Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Line:
    """One figure: `beside` is the peer's in the same unit, `ratio` ours to it, `goal` in words."""

    name: str
    value: float
    unit: str
    beside: float | None = None
    ratio: float | None = None
    goal: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """What a benchmark is told: how big, and how to say what it is at."""

    size: Size
    say: Say


def beside(name: str, ours: Sequence[float], peers: Sequence[float], unit: str, goal: str = "") -> Line:
    """Medians of both, and the median of the ratios of neighbouring runs."""
    ratio = statistics.median(one / other for one, other in zip(ours, peers, strict=True))
    return Line(name, tidy(statistics.median(ours)), unit, tidy(statistics.median(peers)), round(ratio, 2), goal)


def alone(name: str, value: float, unit: str, goal: str = "") -> Line:
    """A figure without a peer."""
    return Line(name, tidy(value), unit, goal=goal)


def tidy(value: float) -> float:
    """Three digits that mean something."""
    return round(value) if abs(value) >= 100 else float(f"{value:.3g}")


def percentile(values: Iterable[float], share: float) -> float:
    """The value below which this share lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else 0.0


def table(lines: Sequence[Line]) -> str:
    """The lines as Markdown."""
    head = ("figure", "value", "unit", "beside", "ratio", "goal")
    rows = [head, *[tuple(_shown(value) for value in asdict(line).values()) for line in lines]]
    widths = [max(len(row[column]) for row in rows) for column in range(len(head))]
    text = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in rows
    ]
    text.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(text)


def keep(lines: Sequence[Line], head: str) -> None:
    """Write the results, figures of benchmarks that did not run stay; and the table of the page."""
    before = [Line(**each) for each in _before()]
    ran = {_bench(line) for line in lines}
    kept = [line for line in before if _bench(line) not in ran]
    merged = sorted([*kept, *lines], key=lambda line: ORDER.index(_bench(line)) if _bench(line) in ORDER else 99)
    RESULTS.write_text(json.dumps([asdict(line) for line in merged], ensure_ascii=False, indent=1) + "\n")
    page = PAGE.read_text()
    fresh = f"{BEGIN}\n{head}\n\n{table(merged)}\n{END}"
    PAGE.write_text(re.sub(re.escape(BEGIN) + ".*" + re.escape(END), lambda _: fresh, page, flags=re.DOTALL))


ORDER = (
    "intake",
    "queue",
    "board",
    "timers",
    "push",
    "chat",
    "import",
    "start",
    "stepper",
    "routing",
    "conformance",
    "lake",
    "mining",
    "forecast",
    "workspace",
)


def _bench(line: Line) -> str:
    return line.name.split(":")[0]


def _before() -> Iterator[dict[str, Any]]:
    if RESULTS.exists():
        yield from json.loads(RESULTS.read_text())


def _shown(value: object) -> str:
    return "" if value is None else f"{value:,}" if isinstance(value, int | float) else str(value)


def machine() -> str:
    """The machine in a line."""
    info = pathlib.Path("/proc/cpuinfo")
    names = re.findall(r"model name\s*:\s*(.*)", info.read_text()) if info.exists() else []
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    cores, system = len(os.sched_getaffinity(0)), f"{platform.system()} {platform.release()}"
    chip, python = names[0] if names else platform.machine(), platform.python_version()
    return f"{cores} cores ({chip}), {memory:.0f} GB, {system}, Python {python}"
