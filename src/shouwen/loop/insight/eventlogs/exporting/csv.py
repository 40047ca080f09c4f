"""CSV in UTF-8: case, activity, timestamp (UTC), resource, group, then what is said of cases."""

from collections.abc import Iterator
from typing import Final

from shouwen.loop.insight.eventlogs.exporting.slices import MOMENT, literal, opened
from shouwen.loop.insight.eventlogs.store import Log

COLUMNS: Final = ("case", "activity", "timestamp", "resource", "group")
LINES: Final = """
SELECT {cells} || chr(10)
FROM here s JOIN part c USING ("case") JOIN n_activity a ON a.code = s.activity
LEFT JOIN n_resource r ON r.code = s.resource LEFT JOIN n_grp g ON g.code = s.grp
ORDER BY s."case", s.place"""
CASE: Final = (
    "CASE WHEN regexp_matches(c.id, '[\",\\r\\n]') THEN '\"' || replace(c.id, '\"', '\"\"') || '\"' ELSE c.id END"
)


def escaped(text: str) -> str:
    """A text as a cell."""
    return '"' + text.replace('"', '""') + '"' if any(mark in text for mark in ',"\r\n') else text


def write(log: Log) -> Iterator[str]:
    """The log as lines of CSV."""
    with opened(log, escaped) as source:
        names = [name if name not in COLUMNS else f"case:{name}" for name in log.manifest.attributes]
        yield ",".join(map(escaped, [*COLUMNS, *names])) + "\n"
        at = MOMENT.format('s."at"') + " || 'Z'"
        cells = [CASE, "a.text", at, "coalesce(r.text, '')", "coalesce(g.text, '')", *source.attributes(_cell)]
        yield from source.lines(LINES.format(cells=f" || {literal(',')} || ".join(cells)))


def _cell(_name: str, kind: str, value: str) -> str:
    return f"coalesce({value} || 'Z', '')" if kind == "time" else f"coalesce({value}, '')"
