"""Times as people and tools write them, a column at once.

Only the counting process and commands load this module.
"""

from collections.abc import Sequence
from typing import Any, Final

import pyarrow as pa

from shouwen.loop.insight.engine.library import library
from shouwen.loop.insight.eventlogs.errors import MapUnfit
from shouwen.loop.insight.eventlogs.notes import Notes

USUAL: Final = (
    "%d.%m.%Y %H:%M:%S",
    "%d.%m.%Y %H:%M",
    "%Y年%m月%d日 %H:%M:%S",
    "%Y年%m月%d日 %H:%M",
    "%Y年%m月%d日",
    "%Y年%m月%d日%H时%M分%S秒",
    "%Y%m%d %H:%M:%S",
)  # day before month or the reverse, 03/04/2024, is nothing to guess: the map says it
ZONED = r":\d\d(\.\d+)? ?(Z|UTC|GMT|[+-]\d\d(:?\d\d)?)$"
EARLIEST, LATEST = "1900-01-01", "2200-01-01"


class Times:
    """Reads them; a time without a zone is of the zone given."""

    def __init__(self, zone: str, formats: Sequence[str], notes: Notes) -> None:
        self._duck = library("duckdb").connect(config={"memory_limit": "200MB", "threads": "1"})
        self._duck.execute("set TimeZone = $zone", {"zone": zone})
        self._zone = zone
        self._notes = notes
        listed = "[" + ", ".join("'" + each.replace("'", "''") + "'" for each in formats or USUAL) + "]"
        parsed = f"try_strptime(said, {listed})::timestamptz"
        if not formats:
            number = "try_cast(said as bigint)"
            parsed = (
                f"coalesce(try_cast(said as timestamptz), {parsed}, case"
                rf" when regexp_full_match(said, '\d{{10}}') then make_timestamptz({number} * 1000000)"
                rf" when regexp_full_match(said, '\d{{13}}') then make_timestamptz({number} * 1000)"
                rf" when regexp_full_match(said, '\d{{16}}') then make_timestamptz({number}) end)"
            )
        self._asked = (
            f"select case when found between '{EARLIEST}' and '{LATEST}' then epoch_us(found) end,"
            f" found is not null and not regexp_matches(said, '{ZONED}') and not regexp_full_match(said, '\\d+')"
            f" from (select said, {parsed} as found from batch)"
        )
        self._try(formats)

    def _try(self, formats: Sequence[str]) -> None:
        try:
            self.read(pa.array(["2024-01-02 03:04:05"]))
        except library("duckdb").Error:
            raise MapUnfit(why=f"formats: {', '.join(formats)[:100]}") from None

    def read(self, said: Any) -> tuple[Any, int]:
        """Microseconds in UTC, null where no time can be read; and how many had no zone."""
        self._duck.register("batch", pa.table({"said": said}))
        found = self._duck.execute(self._asked).to_arrow_table()
        self._duck.unregister("batch")
        moments, naive = found.columns
        return moments.combine_chunks(), pa.compute.sum(naive).as_py() or 0

    def close(self) -> None:
        """Give its memory back."""
        self._duck.close()
