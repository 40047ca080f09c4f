"""The lake's months, its columns, and the manifest that says what it holds. Pure."""

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from typing import Final, Literal, NamedTuple

import msgspec

SCHEMA: Final = 1
MANIFEST: Final = "manifest.json"
EVENTS: Final = "events"
MONTH: Final = re.compile(r"\d{4}-(0[1-9]|1[0-2])")
GRACE: Final = dt.timedelta(hours=1)  # two machines' clocks apart


class Column(NamedTuple):
    """A column: its name, its type in the lake, and what of a row of the log it is."""

    name: str
    kind: str
    of: str


def _text(name: str) -> Column:
    return Column(name, "VARCHAR", f"data->>'{name}'")


def _number(name: str, kind: str = "BIGINT", cast: str = "bigint") -> Column:
    """A number where it is one: no fact of an old release may stop the lake."""
    return Column(name, kind, f"case when jsonb_typeof(data->'{name}') = 'number' then (data->>'{name}')::{cast} end")


OWN: Final = (
    Column("id", "BIGINT", "id"),
    Column("at", "TIMESTAMPTZ", "at"),
    Column("noted", "TIMESTAMPTZ", "noted"),
    Column("origin", "VARCHAR", "origin"),
    Column("kind", "VARCHAR", "kind"),
    Column("actor", "VARCHAR", "actor"),
    Column("subject", "VARCHAR", "subject"),
    Column("customer_id", "BIGINT", "customer_id"),
    Column("ticket_id", "BIGINT", "ticket_id"),
    Column("node", "VARCHAR", "node"),
)
TAKEN_OUT: Final = (
    *[_text(name) for name in ("number", "status", "team", "channel", "region", "product", "tier", "problem", "level")],
    _number("person_id"),
    _number("version_id"),
    _text("way"),
    _number("score"),
    _text("clock"),
    _number("seconds", "DOUBLE", "float8"),
    Column(
        "in_time", "BOOLEAN", "case when jsonb_typeof(data->'in_time') = 'boolean' then (data->'in_time')::bool end"
    ),
)
HAPPENING: Final = Column("happening", "VARCHAR", "data->'happening'->>'type'")
# From where our people worked is no fact of the service; what has a column of its own is not written twice.
LEFT_OUT: Final = ("address", *[column.name for column in TAKEN_OUT])
REST: Final = Column("data", "VARCHAR", f"jsonb_strip_nulls(data - '{{{','.join(LEFT_OUT)}}}'::text[])::text")
COLUMNS: Final = (*OWN, *TAKEN_OUT, HAPPENING, REST)
QUOTED: Final = tuple(f'"{column.name}"' for column in COLUMNS)
MOMENTS: Final = ('"at"', '"noted"')


class Kept(msgspec.Struct, frozen=True):
    """A month in the lake: its file, rows, first and last id, and the hash of its content."""

    file: str
    rows: int
    hash: str
    first: int
    last: int
    bytes: int
    made_at: dt.datetime


class Manifest(msgspec.Struct, frozen=True):
    """What the lake holds, in which schema, of which life of the log."""

    schema: int = SCHEMA
    life: int = 0
    columns: dict[str, str] = msgspec.field(default_factory=lambda: {each.name: each.kind for each in COLUMNS})
    months: dict[str, Kept] = {}

    @property
    def files(self) -> list[str]:
        """The files, oldest first, from the lake's folder on."""
        return [self.months[month].file for month in sorted(self.months)]

    def holding(self, month: str, kept: Kept) -> "Manifest":
        """With this month, or another content of it."""
        return msgspec.structs.replace(self, months={**self.months, month: kept})

    def trusted(self, life: int, in_log: Iterable[str]) -> "Manifest":
        """The months to be read from the lake: after a restore those that the log still has wait for `verify`."""
        if self.life == life and self.schema == SCHEMA:
            return self
        still = set(in_log) if self.schema == SCHEMA else set(self.months)
        return msgspec.structs.replace(self, months={k: v for k, v in self.months.items() if k not in still})


State = Literal["equal", "file", "log", "gone"]


class Verdict(msgspec.Struct, frozen=True):
    """How a month of the lake stands beside the log: equal; its file is damaged; the log says otherwise; or the log has
    let go of that month and only the lake has it."""

    month: str
    state: State
    rows: int


def manifest_of(text: bytes) -> Manifest:
    """From its file."""
    return msgspec.json.decode(text, type=Manifest)


def text_of(manifest: Manifest) -> bytes:
    """As its file."""
    return msgspec.json.format(msgspec.json.encode(manifest), indent=1)


def month_of(moment: dt.datetime) -> str:
    """The month, in UTC, as `2026-10`."""
    return moment.astimezone(dt.UTC).strftime("%Y-%m")


def bounds(month: str) -> tuple[dt.datetime, dt.datetime]:
    """Its first moment and the first one after it."""
    year, number = int(month[:4]), int(month[5:])
    return dt.datetime(year, number, 1, tzinfo=dt.UTC), dt.datetime(
        year + number // 12, number % 12 + 1, 1, tzinfo=dt.UTC
    )


def closed(months: Iterable[str], now: dt.datetime, read_until: dt.datetime) -> list[str]:
    """Those that are over, with nothing to come and nothing that a reader has still to read."""
    return [month for month in sorted(months) if bounds(month)[1] + GRACE <= now and bounds(month)[1] <= read_until]


def of_month(month: str) -> str:
    """The rows of the log noted in that month, as the lake has them: SQL of PostgreSQL."""
    start, end = bounds(month)
    return _select(f"noted >= '{start.isoformat()}' and noted < '{end.isoformat()}'")


def outside(months: Sequence[str]) -> str:
    """The rows noted in none of these months: ranges, so that no partition is opened that lies in the lake."""
    gaps, begin = [], "-infinity"
    for month in sorted(months):
        start, end = (moment.isoformat() for moment in bounds(month))
        if begin != start:
            gaps.append(f"noted >= '{begin}' and noted < '{start}'")
        begin = end
    return _select(" or ".join(f"({gap})" for gap in [*gaps, f"noted >= '{begin}'"]))


def _select(where: str) -> str:
    shown = ", ".join(f"{column.of} as {column.name}" for column in COLUMNS)
    return f"select {shown} from events_event where {where}"


def content_hash(source: str) -> str:
    """SQL of DuckDB: rows, first id, last id and the hash of what a relation of the lake's columns holds.

    The sum of the rows' MD5 is the same in whatever order they come, and in every release of DuckDB.
    """
    cells = [f"epoch_us({name})::VARCHAR" if name in MOMENTS else f"{name}::VARCHAR" for name in QUOTED]
    row = " || ".join(f"coalesce('=' || {cell}, '-') || chr(31)" for cell in cells)
    return f"""
SELECT count(*), coalesce(min(id), 0), coalesce(max(id), 0), md5(concat_ws(' ',
    coalesce(sum(md5_number_lower(content)), 0), coalesce(sum(md5_number_upper(content)), 0)))
FROM (SELECT id, {row} AS content FROM {source})"""
