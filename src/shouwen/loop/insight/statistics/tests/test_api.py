"""Charts and comparisons over tickets that really happened, through the door."""

import datetime as dt
from typing import Any

import pytest

from shouwen.ground.base import clock
from shouwen.ground.base.testing import settle
from shouwen.loop.handling.desk.actions import verbs
from shouwen.loop.handling.tickets.models import Ticket
from shouwen.loop.handling.tickets.tests.factory import house, opened, someone
from shouwen.loop.insight.conformance.tests.factory import client

pytestmark = pytest.mark.django_db
API = "/api/v1/statistics"
PERIOD = "from=2026-03-01T16:00:00Z&to=2026-03-20T16:00:00Z"


@pytest.fixture(autouse=True)
def _days() -> None:
    """Ten days, each with a request of two kinds; whoever asked about hardware urges."""
    with clock.at("2026-03-02 08:00"):
        house()
    for day in range(2, 12):
        for hour, problem in ((9, "usage"), (10, "hardware")):
            with clock.at(dt.datetime(2026, 3, day, hour, tzinfo=clock.SHANGHAI)):
                number = opened(problem, phone=f"1380013{day:02}{hour:02}").number
                ticket = Ticket.objects.get(number=number)
                if problem == "hardware":
                    verbs.urge(ticket.pk, by=someone("manager"))
                settle()


def ask(path: str, name: str = "director", **more: str) -> Any:
    answer = client(name).get(f"{API}/{path}", {**dict(part.split("=") for part in PERIOD.split("&")), **more})
    assert answer.status_code == 200, answer.content
    return answer.json()


def post(name: str, path: str, body: dict[str, Any]) -> Any:
    return client(name).post(f"{API}/{path}", body, content_type="application/json")


def test_a_chart_shows_every_whole_day_and_its_points_are_the_rows() -> None:
    chart = ask("chart", figure="flow", reading="in")
    assert chart["kind"] == "xmr" and len(chart["points"]) == 19
    assert [point["value"] for point in chart["points"]] == [2.0] * 10 + [0.0] * 9
    share = ask("chart", figure="urged")
    assert share["kind"] == "p" and {(point["value"], point["area"]) for point in share["points"]} == {(0.5, 2)}
    assert not share["sound"] and len(ask("chart", figure="urged", span="week")["points"]) == 2


def test_a_named_shift_begins_new_limits_and_can_be_taken_back() -> None:
    body = {"figure": "flow", "on": "2026-03-12", "name": "客服热线停用"}
    assert post("agent", "shifts", body).status_code == 403
    made = post("director", "shifts", body).json()
    chart = ask("chart", figure="flow", reading="in")
    assert [each["name"] for each in chart["shifts"]] == ["客服热线停用"]
    assert {point["centre"] for point in chart["points"]} == {2.0, 0.0}
    assert post("director", f"shifts/{made['id']}/drop", {}).status_code == 204
    assert len({point["centre"] for point in ask("chart", figure="flow", reading="in")["points"]}) == 1


def test_pareto_sigma_and_funnel_count_the_same_rows() -> None:
    pareto = ask("pareto", figure="urged", by="problem")
    assert [(bar["code"], bar["count"]) for bar in pareto["bars"]] == [("hardware", 10)]
    assert (pareto["counted"], pareto["total"], pareto["vital"]) == ("defects", 10, 1)
    by_department = ask("pareto", figure="flow", by="department")
    assert by_department["counted"] == "rows" and by_department["total"] == 20
    line = next(each for each in ask("sigma")["items"] if each["figure"] == "urged")
    assert (line["opportunities"], line["defects"], line["level"]) == (20, 10, 1.5)
    funnel = ask("funnel", figure="urged", by="team")
    assert {(each["code"], each["share"]) for each in funnel["places"]} == {("service", 0.0), ("tech-support", 1.0)}
    assert funnel["target"] == 0.5 and {each["verdict"] for each in funnel["places"]} == {"far_high", "far_low"}


def test_periods_teams_and_benchmarks_are_compared_with_an_interval() -> None:
    against = ask("comparison", figure="urged", against="2026-02-01T00:00:00Z")
    assert against["this"]["value"] == 0.5 and against["difference"] is None  # nothing then
    beside = ask("comparison", figure="urged", team="tech-support", beside="service")
    assert beside["difference"] == 1.0 and beside["low"] > 0.5 and beside["noise"] is False
    body = {"figure": "urged", "reading": "share", "name": "行业", "value": 0.4, "source": "某协会 2025 年报告"}
    made = post("manager", "benchmarks", body).json()
    found = ask("comparison", figure="urged", benchmark=str(made["id"]))
    assert found["difference"] == pytest.approx(0.1) and found["noise"] is True
    assert found["benchmark"]["source"] == "某协会 2025 年报告"
    assert [each["name"] for each in ask("benchmarks", figure="urged")["items"]] == ["行业"]
    assert post("manager", f"benchmarks/{made['id']}/drop", {}).status_code == 204


def test_nobody_sees_further_than_the_board_lets_them() -> None:
    assert client("admin").get(f"{API}/sigma?{PERIOD}").status_code == 403
    assert client("supervisor").get(f"{API}/comparison?{PERIOD}&figure=urged&beside=tech-support").status_code == 403
    assert [each["code"] for each in ask("funnel", name="supervisor", figure="urged")["places"]] == ["service"]
    assert ask("pareto", name="agent", figure="flow")["total"] <= 10


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("chart?figure=backlog", 422),
        ("chart?figure=nonsense", 404),
        ("chart?figure=flow&reading=nonsense", 404),
        ("chart?figure=flow&span=second", 422),
        ("funnel?figure=flow", 422),
        ("pareto?figure=flow&by=data", 422),
        ("comparison?figure=urged&benchmark=99", 404),
        ("comparison?figure=urged&beside=nowhere", 404),
        ("comparison?figure=urged&against=2199-01-01T00:00:00Z", 422),
    ],
)
def test_what_cannot_be_drawn_is_refused(path: str, status: int) -> None:
    assert client("director").get(f"{API}/{path}").status_code == status
