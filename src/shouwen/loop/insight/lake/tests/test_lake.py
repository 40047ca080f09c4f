"""The lake says what the log says, whatever happened to either."""

import datetime as dt
import pathlib
import random
from typing import Any

import pytest
from django.db import connection

from shouwen.ground.base import clock
from shouwen.ground.base.events import queries as log
from shouwen.ground.base.events.restoring import restore
from shouwen.ground.base.testing import settle
from shouwen.loop.handling.tickets.tests.factory import opened
from shouwen.loop.insight.conformance.tests.history import History, stocked_house
from shouwen.loop.insight.engine.library import library
from shouwen.loop.insight.lake import actions, parquet, queries
from shouwen.loop.insight.lake.rules import QUOTED

pytestmark = pytest.mark.django_db(transaction=True)
MARCH = dt.datetime(2026, 3, 28, tzinfo=dt.UTC)
APRIL = dt.datetime(2026, 4, 2, tzinfo=dt.UTC)


def counted(where: str) -> int:
    with connection.cursor() as cursor:
        cursor.execute(f"select count(*) from events_event where {where}")
        return int((cursor.fetchone() or (0,))[0])


def of_lake(folder: pathlib.Path, what: str) -> list[Any]:
    """Asked of lake and log together."""
    with parquet.beside_log(str(folder), queries.source()) as duck:
        return duck.execute(f"SELECT {what} FROM {parquet.facts(str(folder), queries.trusted())}").fetchall()


def test_closed_months_are_kept_as_the_log_has_them_through_restore_damage_and_making_again(lake: pathlib.Path) -> None:
    stocked_house()
    history = History(random.Random(5))
    history.live(12)
    history.rest()
    with clock.at(MARCH):
        opened("usage", phone="13800138008")
    with clock.at(APRIL):
        assert actions.build() == ["2026-01"]  # readers have still to read in March
        settle(APRIL)
        opened("usage", phone="13800138009")
        assert actions.build() == ["2026-03"]
        assert actions.build() == []
        kept = queries.manifest().months["2026-03"]
        assert kept.rows == counted("noted >= '2026-03-01+00' and noted < '2026-04-01+00'") > 20
        assert [each.state for each in actions.verify()] == ["equal", "equal"]
        everything = counted("true")
        told = of_lake(lake, "count(DISTINCT id), count(*), count(*) FILTER (data LIKE '%address%')")
        assert told == [(everything, everything, 0)]
        assert of_lake(lake, "count(*) FILTER (kind = 'TicketOpened' AND noted >= '2026-04-01')") == [(1,)]

        assert actions.build(again=True) == ["2026-01", "2026-03"]
        again = queries.manifest().months["2026-03"]
        assert (again.rows, again.hash, again.file) == (kept.rows, kept.hash, kept.file)
        restore()
        assert queries.trusted().months == {}  # the log may be another one
        assert of_lake(lake, "count(*)") == [(everything,)]
        assert actions.build() == []
        assert queries.trusted().months["2026-03"] == again
        assert queries.manifest().life == log.life()

        (lake / kept.file).write_bytes(b"no Parquet")
        assert [each.state for each in actions.verify()] == ["equal", "file"]
        assert actions.build(again=True) == ["2026-01", "2026-03"]
        _, found = parquet.verify(str(lake), queries.source(), queries.manifest(), [])
        assert found.state == "gone"
        assert [path.name for path in (lake / "events" / "month=2026-03").iterdir()] == [pathlib.Path(kept.file).name]
        table = library("pyarrow.parquet").read_table(lake / kept.file)
        assert tuple(f'"{name}"' for name in table.column_names) == QUOTED
        assert table.schema.metadata[b"schema"] == b"1"
