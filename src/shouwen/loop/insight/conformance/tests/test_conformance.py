"""What is kept of conformance is what the log says, for every history; and the doors that show it."""

import datetime as dt
import random
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from shouwen.ground.base import clock
from shouwen.ground.base.events.readers import READERS
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.testing import settle
from shouwen.ground.staff.models import Person
from shouwen.loop.handling.desk.actions import verbs
from shouwen.loop.handling.tickets.models import Ticket
from shouwen.loop.handling.tickets.tests.factory import house, opened, someone
from shouwen.loop.insight.asked.rules import Period, Scope
from shouwen.loop.insight.conformance.actions import check_all
from shouwen.loop.insight.conformance.models import Deviation, Run
from shouwen.loop.insight.conformance.queries import deviations as reads
from shouwen.loop.insight.conformance.tests.factory import client
from shouwen.loop.insight.conformance.tests.history import History, stocked_house, undone

pytestmark = pytest.mark.django_db
PERIOD = "from=2026-03-01T00:00:00Z&to=2026-03-20T00:00:00Z"
START, END = dt.datetime(2026, 1, 1, tzinfo=dt.UTC), dt.datetime(2027, 1, 1, tzinfo=dt.UTC)
LIST, NODES = f"/api/v1/conformance?{PERIOD}", f"/api/v1/conformance/nodes?{PERIOD}"


def kept() -> list[tuple[Any, ...]]:
    """All that the tables say of tickets that there are."""
    tickets = Ticket.objects.values("id")
    columns = ("ticket_id", "version_id", "at", "kind", "node", "about", "seconds", "person_id", "doing", "team")
    return sorted(Deviation.objects.filter(ticket_id__in=tickets).values_list(*columns), key=str)


def test_what_is_kept_is_what_a_fresh_look_at_the_log_finds() -> None:
    stocked_house()

    @settings(max_examples=4, deadline=None, suppress_health_check=list(HealthCheck), phases=(Phase.generate,))
    @given(st.integers(0, 2**32))
    def agree(seed: int) -> None:
        with undone():
            history = History(random.Random(seed))
            history.live(80)
            history.rest()
            before = kept()
            check_all()
            assert kept() == before
            same_for_each_person()
            assert Run.objects.count() >= Ticket.objects.exclude(status__in=("new", "assigned", "void")).count()

    agree()


def same_for_each_person() -> None:
    """Through the own tickets the same is found as by looking at everything of the period."""
    period = Period(START, END)
    for person in Person.objects.values_list("id", flat=True):
        scope = Scope({}, person=person)
        asked = reads.asked_with(period, scope, reads.Asked())
        found = [read(reads.OWN, asked), read(reads.ALL, asked)]
        assert found[0] == found[1]


def read(way: reads.Reads, asked: dict[str, Any]) -> list[tuple[Any, ...]]:
    rows: list[tuple[Any, ...]] = []
    with connection.cursor() as cursor:
        for statement in way:
            cursor.execute(statement, asked | {"before_at": None, "before_key": None, "limit": 10_000})
            rows += sorted(cursor.fetchall(), key=str)
    return rows


def late_and_skipped() -> Ticket:
    """Answered after two days by somebody else's hand, solved without the plan that it needs."""
    with clock.at("2026-03-02 09:00"):
        house()
        ticket = Ticket.objects.get(number=opened("hardware", phone="13800138001").number)
        settle()
    with clock.at("2026-03-02 10:00"):
        verbs.accept(ticket.pk, by=someone("tech"))
        settle()
    settle("2026-03-04 09:00")
    with clock.at("2026-03-04 09:00"):
        verbs.reply(ticket.pk, text="您好", by=someone("manager"), name="经理")
        verbs.solve(ticket.pk, way="remote", text="好了", by=someone("tech"), name="技术")
        settle()
    return ticket


def rows(asker: Client, more: str = "") -> list[dict[str, Any]]:
    answer = asker.get(LIST + more)
    assert answer.status_code == 200, answer.content
    found: list[dict[str, Any]] = answer.json()["items"]
    return found


def test_each_deviation_is_told_in_words() -> None:
    ticket = late_and_skipped()
    found = rows(client("director"))
    assert {row["number"] for row in found} == {ticket.number}
    assert {row["kind"] for row in found} == {"late", "owner", "skipped"}
    late = next(row for row in found if row["about"] == "first_response")
    assert late["seconds"] == 24 * 3600 and "was 1 d late" in late["said"]
    assert any("belongs to the holder" in row["said"] for row in found if row["kind"] == "owner")
    assert all(row["standard"].endswith("v1") and row["node_name"] != row["node"] for row in found)


def test_the_share_of_each_node_and_the_filters() -> None:
    late_and_skipped()
    director = client("director")
    answer = director.get(NODES).json()
    assert len(answer["versions"]) == 1
    nodes = {node["node"]: node for node in answer["nodes"]}
    assert nodes["plan"]["tickets"] == nodes["plan"]["deviating"] == 1
    assert nodes["accept"]["deviating"] == 0
    everything = rows(director)
    for name in ("kind", "node"):
        for value in {row[name] for row in everything}:
            assert [row for row in everything if row[name] == value] == rows(director, f"&{name}={value}")
    version = answer["versions"][0]["id"]
    assert rows(director, f"&version={version}&problem=hardware&team=tech-support") == everything
    for none in (f"version={version + 1}", "problem=software", "team=rnd", "node=ghost", "channel=phone"):
        assert rows(director, f"&{none}") == []


def test_only_tickets_within_reach_are_told() -> None:
    late_and_skipped()
    assert len(rows(client("tech"))) == len(rows(client("director"))) > 0
    assert rows(client("rd")) == rows(client("agent")) == []
    assert client("rd").get(NODES).json()["nodes"] == []
    assert client("admin").get(LIST).status_code == client("admin").get(NODES).status_code == 403


def test_a_void_ticket_left_nothing() -> None:
    ticket = late_and_skipped()
    with clock.at("2026-03-04 10:00"):
        verbs.reopen(ticket.pk, reason="又坏了", by=Principal("customer", ticket.customer_id))
        verbs.void(ticket.pk, reason="重复", by=someone("supervisor"), name="主管")
        settle()
    assert rows(client("director")) == []


def test_pages_follow_without_gap_or_double() -> None:
    late_and_skipped()
    director, seen = client("director"), list[dict[str, Any]]()
    after: str | None = ""
    while after is not None:
        page = director.get(f"{LIST}&limit=1&after={after}").json()
        seen += page["items"]
        after = page["next"]
    assert seen == rows(director)


@pytest.mark.parametrize("question", ["kind=bored", "version=0", "version=99999999999999999999", "node=A B", "after=x"])
def test_a_wrong_question_is_refused(question: str) -> None:
    house()
    assert client("director").get(f"{LIST}&{question}").status_code == 422


def test_replaying_an_old_log_holds_no_live_reaction_back() -> None:
    assert READERS["conformance"].patient


@pytest.mark.parametrize(
    "period",
    [
        "from=2026-03-20T00:00:00Z&to=2026-03-01T00:00:00Z",
        "from=2020-01-01T00:00:00Z&to=2026-03-01T00:00:00Z",
        "to=1970-01-02T00:00:00Z",
    ],
)
@pytest.mark.parametrize("path", ["/api/v1/board", "/api/v1/conformance", "/api/v1/conformance/nodes"])
def test_a_period_that_cannot_be_is_refused_in_words(path: str, period: str) -> None:
    house()
    refused = client("manager").get(f"{path}?{period}")
    assert (refused.status_code, refused.json()["code"]) == (422, "period_unfit")
    assert "1100" in refused.json()["message"]
