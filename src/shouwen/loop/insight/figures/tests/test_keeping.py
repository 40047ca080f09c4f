"""What a ticket cost, rows as a workbook, and who keeps an indicator and hears when it is to be looked at."""

import io
from typing import Any

import pytest
from openpyxl import load_workbook

from shouwen.ground.base import clock
from shouwen.ground.base.testing import settle
from shouwen.loop.handling.desk.actions import verbs
from shouwen.loop.handling.desk.actions.assigning import assign
from shouwen.loop.handling.notices.models import Notice
from shouwen.loop.handling.tickets.models import Ticket
from shouwen.loop.handling.tickets.tests.factory import house, opened, someone
from shouwen.loop.insight.conformance.tests.factory import client
from shouwen.loop.insight.figures.actions import fall_due, today

pytestmark = pytest.mark.django_db
PERIOD = "from=2026-03-01T00:00:00Z&to=2026-03-20T00:00:00Z"
API = "/api/v1"


@pytest.fixture(autouse=True)
def _house() -> None:
    """One agent solves two on Monday and one on Tuesday, each two working hours after taking it up."""
    with clock.at("2026-03-01 09:00"):
        house()
    for day, phone in (("2026-03-02", "13800138001"), ("2026-03-02", "13800138002"), ("2026-03-03", "13800138003")):
        with clock.at(f"{day} 09:00"):
            ticket = Ticket.objects.get(number=opened("usage", phone=phone).number)
            settle()
        with clock.at(f"{day} 11:00"):
            if Ticket.objects.get(pk=ticket.pk).holder_id != someone("agent").id:
                assign(ticket.pk, person_id=someone("agent").id, reason="", by=someone("manager"))
            verbs.accept(ticket.pk, by=someone("agent"))
        with clock.at(f"{day} 14:30"):
            verbs.solve(ticket.pk, way="remote", text="好了", by=someone("agent"), name="客服")
            settle()


def put(name: str, path: str, body: dict[str, Any], method: str = "put") -> Any:
    return getattr(client(name), method)(f"{API}{path}", body, content_type="application/json")


def figure(name: str, code: str) -> dict[str, Any]:
    board = client(name).get(f"{API}/board?{PERIOD}").json()
    found = next(each for each in board["figures"] if each["code"] == code)
    return {each["code"]: each["value"] for each in found["readings"]} | {"missing": found["missing"]}


def test_time_output_and_cost_of_known_days() -> None:
    handling = figure("director", "handling")
    assert (handling["mean"], handling["natural"]) == (2 * 3600, 3.5 * 3600)  # 11-12 and 13:30-14:30 are worked
    assert figure("director", "output") == {"per_person": 3, "people": 1, "missing": ""}
    assert figure("director", "cost")["mean"] is None and "rates" in figure("director", "cost")["missing"]
    assert put("agent", "/indicators/pay", {"hours": 8, "currency": "CNY", "rates": {}}).status_code == 403
    assert put("director", "/indicators/pay", {"hours": 8, "currency": "CNY", "rates": {"king": 1}}).status_code == 422
    pay = {"hours": 8, "currency": "CNY", "rates": {"agent": 45}}
    assert put("director", "/indicators/pay", pay).json() == pay
    rows = client("director").get(f"{API}/board/cost/rows?{PERIOD}").json()["items"]
    assert sorted(row["value"] for row in rows) == [180, 180, 360]
    assert figure("director", "cost")["mean"] == 240
    assert figure("agent", "cost")["mean"] is None  # whoever sees own tickets only does not read pay out of it


def test_rows_as_a_workbook_are_those_of_the_screen() -> None:
    shown = client("director").get(f"{API}/board/flow/rows?{PERIOD}").json()["items"]
    answer = client("director").get(f"{API}/board/flow/rows.xlsx?{PERIOD}")
    lines = list(load_workbook(io.BytesIO(answer.content)).worksheets[0].iter_rows(values_only=True))
    told = [line for line in lines if line[0] and str(line[0]).startswith("T26")]
    assert [line[0] for line in told] == [row["number"] for row in shown]
    assert [line[6] for line in told] == ["in" if row["good"] else "out" for row in shown]
    assert client("agent").get(f"{API}/board/flow/rows.xlsx?{PERIOD}").status_code == 403
    assert client("director").get(f"{API}/board/nonsense/rows.xlsx?{PERIOD}").status_code == 404


def test_an_owner_hears_once_that_an_indicator_is_due() -> None:
    manager = someone("manager").id
    with clock.at("2026-03-05 09:00"):
        change = {"owner_id": manager, "review_on": "2026-03-06", "every_months": 1}
        assert put("director", "/indicators/fcr", change, "patch").json()["owner"]["id"] == manager
        assert put("agent", "/indicators/fcr", change, "patch").status_code == 403
        assert put("director", "/indicators/fcr", {"owner_id": someone("admin").id}, "patch").status_code == 422
        assert fall_due(today()) == 0
    with clock.at("2026-03-06 09:00"):
        assert (fall_due(today()), fall_due(today())) == (1, 0)
        settle()
        assert list(Notice.objects.filter(kind="review_due").values_list("person_id", "about")) == [(manager, "fcr")]
        assert put("agent2", "/indicators/fcr/reviewed", {}, "post").status_code == 403
        found = put("manager", "/indicators/fcr/reviewed", {}, "post").json()
        assert (found["due"], found["review_on"], found["reviewed_on"]) == (False, "2026-04-06", "2026-03-06")
    listed = client("agent").get(f"{API}/indicators").json()["items"]
    assert all(each["facts"] and each["readings"] and each["definition"] for each in listed)
    assert client("admin").get(f"{API}/indicators").status_code == 403
