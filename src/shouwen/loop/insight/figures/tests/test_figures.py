"""The figures against tickets that really happened, and their SQL against the reference tally."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.db.models import Q
from hypothesis import given
from hypothesis import strategies as st

from shouwen.ground.base import clock
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.testing import settle
from shouwen.loop.feedback.actions import rate
from shouwen.loop.feedback.models import Survey
from shouwen.loop.handling.desk.actions import verbs
from shouwen.loop.handling.tickets.models import Ticket
from shouwen.loop.handling.tickets.tests.factory import house, opened, someone
from shouwen.loop.insight.asked.rules import Period, Scope
from shouwen.loop.insight.conformance.tests.factory import client
from shouwen.loop.insight.figures.queries.figures import asked_with
from shouwen.loop.insight.figures.queries.sql import ROWS, TALLY
from shouwen.loop.insight.figures.rules.figures import FIGURES, as_markdown
from shouwen.loop.insight.figures.rules.taking import Line, taken, tally

DAY = "2026-03-02"
BOARD = "/api/v1/board?from=2026-03-01T00:00:00Z&to=2026-03-20T00:00:00Z"


@pytest.fixture
def month() -> Iterator[None]:
    """Four tickets: solved at once and rated 5; late, urged and rated 1; reopened; still open."""
    with clock.at("2026-03-01 09:00"):
        house()
    walk("usage", "13800138001", first="10:00", solve=f"{DAY} 11:00", score=5)
    walk("hardware", "13800138002", first="12:00", solve="2026-03-09 12:00", score=1, urge=True)
    reopened = walk("software", "13800138003", first="14:00", solve="2026-03-03 10:00", score=None)
    with clock.at("2026-03-03 12:00"):
        verbs.reopen(reopened.pk, reason="又出现", by=Principal("customer", reopened.customer_id))
        settle()
    with clock.at("2026-03-10 09:00"):
        opened("usage", phone="13800138004")
        settle()
    yield


def walk(problem: str, phone: str, *, first: str, solve: str, score: int | None, urge: bool = False) -> Ticket:
    agent = {"usage": "agent", "hardware": "tech", "software": "rd"}[problem]
    with clock.at(f"{DAY} 09:00"):
        ticket = Ticket.objects.get(number=opened(problem, phone=phone).number)
        settle()
    with clock.at(f"{DAY} {first}"):
        verbs.reply(ticket.pk, text="您好", by=someone(agent), name="客服")
        settle()
    if urge:
        with clock.at("2026-03-04 09:00"):
            verbs.urge(ticket.pk, by=Principal("customer", ticket.customer_id))
    settle(solve)
    with clock.at(solve):
        verbs.solve(ticket.pk, way="remote", text="好了", by=someone(agent), name="客服")
        settle()
    if score is not None:
        moment = dt.datetime.fromisoformat(solve).replace(tzinfo=clock.SHANGHAI) + dt.timedelta(hours=1)
        with clock.at(moment):
            rate(Survey.objects.get(ticket=ticket), score=score, words="", by=Principal("customer", ticket.customer_id))
            settle()
    return ticket


def reading(board: dict[str, Any], figure: str, code: str) -> Any:
    found = next(each for each in board["figures"] if each["code"] == figure)
    return next(each["value"] for each in found["readings"] if each["code"] == code)


@pytest.mark.django_db
@pytest.mark.usefixtures("month")
def test_every_figure_of_a_known_month() -> None:
    board = client("director").get(BOARD).json()
    assert reading(board, "first_response", "median") == 3 * 3600
    assert reading(board, "first_response", "share") == 1.0
    assert reading(board, "completion", "share") == 2 / 4  # met twice; the late one and the reopened one ran out
    assert reading(board, "fcr", "share") == pytest.approx(1 / 3)  # one was urged, one reopened
    assert reading(board, "backlog", "count") == 2
    assert reading(board, "satisfaction", "share") == 0.5
    assert reading(board, "satisfaction", "mean") == 3
    assert reading(board, "answers", "share") == pytest.approx(2 / 3)
    assert (reading(board, "flow", "in"), reading(board, "flow", "out")) == (4, 3)
    assert reading(board, "reopened", "share") == pytest.approx(1 / 3)
    assert reading(board, "urged", "share") == pytest.approx(1 / 4)
    assert sum(board["backlog_ages"]) == 2


@pytest.mark.django_db
@pytest.mark.usefixtures("month")
def test_rows_days_and_figure_agree() -> None:
    director = client("director")
    board = director.get(BOARD).json()
    for figure in board["figures"]:
        rows = director.get(BOARD.replace("/board", f"/board/{figure['code']}/rows")).json()["items"]
        assert len(rows) == figure["rows"], figure["code"]
        days = director.get(BOARD.replace("/board", f"/board/{figure['code']}/days")).json()
        assert sum(day["rows"] for day in days) == figure["rows"], figure["code"]
    rows = director.get(BOARD.replace("/board", "/board/satisfaction/rows")).json()["items"]
    assert [(row["value"], row["good"]) for row in rows] == [(1.0, False), (5.0, True)]
    assert all(row["number"].startswith("T2603") for row in rows)


@pytest.mark.django_db
@pytest.mark.usefixtures("month")
def test_rows_page_without_gap_or_double() -> None:
    director = client("director")
    seen: list[str] = []
    after = ""
    while True:
        page = director.get(BOARD.replace("/board", "/board/flow/rows") + f"&limit=2&after={after}").json()
        seen += [f"{row['number']}{row['at']}{row['good']}" for row in page["items"]]
        after = page["next"]
        if after is None:
            break
    assert len(seen) == len(set(seen)) == 7


@pytest.mark.django_db
@pytest.mark.usefixtures("month")
def test_filters_and_rights_narrow_alike() -> None:
    flow = "&team=tech-support"
    assert reading(client("director").get(BOARD + flow).json(), "flow", "in") == 1
    assert reading(client("manager").get(BOARD).json(), "flow", "in") == 4
    assert reading(client("supervisor").get(BOARD).json(), "flow", "in") == 2
    assert reading(client("tech").get(BOARD).json(), "flow", "in") == 1
    for name in ("agent", "agent2", "rd"):
        me = someone(name).id
        held = Ticket.objects.filter(Q(holder=me) | Q(first_owner=me)).count()
        assert reading(client(name).get(BOARD).json(), "flow", "in") == held
    assert client("admin").get(BOARD).status_code == 403


@pytest.mark.django_db
def test_a_region_stands_for_all_beneath_it() -> None:
    with clock.at(f"{DAY} 09:00"):
        house()
        opened("usage", region="east-shanghai")
        opened("usage", region="east", phone="13800138005")
        opened("usage", region="north", phone="13800138006")
    director = client("director")
    counted = [
        reading(director.get(f"{BOARD}&region={code}").json(), "flow", "in")
        for code in ("east", "east-shanghai", "west")
    ]
    assert counted == [2, 1, 0]


@pytest.mark.django_db
@pytest.mark.parametrize(
    "question",
    [
        "from=x",
        "from=2026-03-02T00:00:00Z&to=2026-03-01T00:00:00Z",
        "from=2010-01-01T00:00:00Z",
        "team=%00",
        "team=A B",
    ],
)
def test_a_wrong_question_is_refused(question: str) -> None:
    house()
    assert client("director").get(f"/api/v1/board?{question}").status_code == 422


@pytest.mark.django_db
def test_an_unknown_figure_or_cursor_is_refused() -> None:
    house()
    assert client("director").get("/api/v1/board/nonsense/rows").status_code == 404
    assert client("director").get("/api/v1/board/flow/rows?after=nonsense").status_code == 422


@given(st.lists(st.builds(Line, st.none() | st.floats(0, 1e6), st.none() | st.booleans())))
def test_no_rows_is_not_zero_per_cent(rows: list[Line]) -> None:
    found = tally(rows)
    for figure in FIGURES:
        for each in figure.readings:
            value = taken(each, found)
            if each.take == "share":
                assert value is None if not found.judged else 0 <= (value or 0) <= 1
            if each.take in ("median", "mean"):
                assert (value is None) == all(row.value is None for row in rows)


def test_the_page_of_definitions_is_fresh() -> None:
    page = Path(__file__).parents[6] / "docs" / "metrics.md"
    assert page.read_text(encoding="utf-8") == as_markdown()


@pytest.mark.django_db
@pytest.mark.parametrize("figure", sorted(set(ROWS) - {"backlog"}))
def test_a_figure_is_found_by_its_index(figure: str) -> None:
    period = Period(dt.datetime(2026, 3, 1, tzinfo=dt.UTC), dt.datetime(2026, 3, 2, tzinfo=dt.UTC))
    with connection.cursor() as cursor:
        cursor.execute("set local enable_seqscan = off")
        cursor.execute("explain " + TALLY.format(rows=ROWS[figure]), asked_with(figure, period, Scope()))
        plan = "\n".join(line for (line,) in cursor.fetchall())
    assert any(
        index in plan
        for index in ("kind_at_idx", "customer_id_at_idx", "insight_figures", "insight_talks", "figures_in_period")
    ), plan
