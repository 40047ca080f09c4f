"""The log of our own tickets beside what the log of facts says, ticket by ticket."""

import datetime as dt
import pathlib
import random
from collections import defaultdict
from typing import Any

import pytest
from django.db import connection

from shouwen.ground.base import clock, worktime
from shouwen.loop.handling.tickets.actions.happening import happen_many
from shouwen.loop.handling.tickets.actions.telling import Turn
from shouwen.loop.handling.tickets.models import Ticket
from shouwen.loop.handling.tickets.rules.status import OPEN
from shouwen.loop.handling.tickets.tests.factory import someone
from shouwen.loop.insight.asked.rules import Scope
from shouwen.loop.insight.conformance.tests.history import HOUR, History, stocked_house
from shouwen.loop.insight.engine.library import library
from shouwen.loop.insight.eventlogs.store import Log
from shouwen.loop.insight.lake import actions, queries
from shouwen.loop.insight.lake.errors import NoTicketsYet
from shouwen.loop.insight.lake.standards import known
from shouwen.loop.standards.rules.happenings import Voided

pytestmark = pytest.mark.django_db(transaction=True)
HAPPENED = """
select t.number, e.at, e.node, e.data->>'team', exists (
    select from events_event b where b.ticket_id = t.id and b.kind = 'ClockBreached') from events_event e
join tickets_ticket t on t.id = e.ticket_id and t.status <> 'void'
where e.data->>'happening' is not null order by e.id
"""
Visit = tuple[dt.datetime, str, str]


def told() -> dict[str, list[Visit]]:
    """Each ticket's visits: moment, activity, team."""
    names = {node.node: node.activity for node in known().nodes}
    found: dict[str, list[Visit]] = defaultdict(list)
    stands: dict[str, str] = {}
    with connection.cursor() as cursor:
        cursor.execute(HAPPENED)
        for number, at, node, team, _ in cursor.fetchall():
            if node and stands.get(number) != node:
                found[number].append((at.astimezone(dt.UTC), names[node], team))
                stands[number] = node
    return {number: sorted(visits, key=lambda visit: visit[0]) for number, visits in found.items()}


def rows(log: Log) -> list[dict[str, Any]]:
    """The events of a log with the numbers of their tickets."""
    read = library("pyarrow.parquet").read_table
    numbers = read(log.folder / "cases.parquet", columns=["id"]).column("id").to_pylist()
    found: list[dict[str, Any]] = read(log.folder / "events-00000.parquet").to_pylist()
    return [row | {"case": numbers[row["case"]]} for row in found]


def test_a_case_is_a_ticket_that_counts_and_its_events_are_the_nodes_it_came_to(lake: pathlib.Path) -> None:
    stocked_house()
    with pytest.raises(NoTicketsYet):
        actions.own_log()
    history = History(random.Random(11))
    history.live(36)
    with clock.at(history.now):
        mistaken = Ticket.objects.filter(status__in=OPEN)[0].pk
        happen_many([Turn(mistaken, Voided("by_hand"))], by=someone("manager"))
        log = actions.own_log()
        assert log.folder.is_relative_to(lake)
        assert [folder.stat().st_mode & 0o77 for folder in (log.folder.parent, lake / "logs")] == [0, 0]
        found: dict[str, list[Visit]] = defaultdict(list)
        calendars = known().calendars
        for row in rows(log):
            activity = log.manifest.activities[row["activity"]]
            found[row["case"]].append((row["at"], activity, log.manifest.groups[row["grp"]]))
            if row["gap"] is not None:
                after = row["at"] + dt.timedelta(microseconds=row["gap"])
                worked = worktime.between(calendars[activity], row["at"], after)
                assert row["work_gap"] == round(worked * 1_000_000)
        assert found == told()
        assert log.manifest.cases == Ticket.objects.exclude(status="void").count() > 5
        assert log.manifest.labels["回访"] == {"en": "Follow-up call", "node": "follow-up", "standard": "after-sales"}
        assert Ticket.objects.get(pk=mistaken).number not in found

    with clock.at(clock.now() + HOUR):
        assert actions.own_log().folder == log.folder  # nothing happened since
    history.open()
    history.take_out()
    assert actions.own_log().folder == log.folder  # not at every click
    with clock.at(clock.now() + HOUR):
        fresh = actions.own_log().manifest
    assert fresh.cases == Ticket.objects.exclude(status="void").count()
    assert actions.write_own_log().hash == fresh.hash != log.manifest.hash


def test_who_sees_some_tickets_only_is_told_which() -> None:
    stocked_house()
    History(random.Random(3)).live(20)
    agent = someone("agent")
    mine = Ticket.objects.exclude(status="void").filter(holder_id=agent.id)
    mine |= Ticket.objects.exclude(status="void").filter(first_owner_id=agent.id)
    assert queries.readable(Scope({}, person=agent.id)) == list(mine.order_by("id").values_list("number", flat=True))
    assert queries.readable(Scope({})) is None
    assert queries.readable(Scope({}, teams=frozenset(), reader=0)) == []
