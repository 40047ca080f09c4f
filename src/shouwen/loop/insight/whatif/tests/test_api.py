"""Questions through the door: asked, answered from a month that was really played, stopped, refused."""

import datetime as dt
from typing import Any

import pytest

from shouwen.ground.base import clock
from shouwen.ground.base.testing import settle
from shouwen.ground.staff.models import Shift
from shouwen.loop.handling.desk.actions import verbs
from shouwen.loop.handling.tickets.models import Ticket
from shouwen.loop.handling.tickets.tests.factory import house, opened, someone
from shouwen.loop.insight.conformance.tests.factory import client
from shouwen.loop.insight.whatif.events import RunQuestion
from shouwen.loop.insight.whatif.jobs import run_question
from shouwen.loop.insight.whatif.models import Question

NOW = "2026-03-24 09:00"
DAYS = 22


def played() -> None:
    """Two tickets a day for three weeks, answered within the hour and solved within two."""
    with clock.at("2026-03-02 08:00"):
        house()
    for number in range(DAYS * 2):
        day = dt.date(2026, 3, 2) + dt.timedelta(days=number // 2)
        hour = 9 + number % 2 * 4
        with clock.at(f"{day} {hour:02}:00"):
            ticket = Ticket.objects.get(number=opened("usage", phone=f"138001380{number:02}").number)
            settle()
        with clock.at(f"{day} {hour:02}:40"):
            verbs.reply(ticket.pk, text="您好", by=someone("agent"), name="客服")
        with clock.at(f"{day} {hour + 1:02}:30"):
            verbs.solve(ticket.pk, way="remote", text="好了", by=someone("agent"), name="客服")
            settle()


def measures(answer: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {each["measure"]: each for each in answer["measures"]}


@pytest.mark.django_db(transaction=True)
def test_a_question_is_answered_with_bands_and_a_back_test() -> None:
    played()
    with clock.at(NOW):
        director = client("director")
        choices = director.get("/api/v1/whatif/choices").json()
        assert {"plan"} <= {each["code"] for each in choices["nodes"]}
        body = {"change": {"deflected": 0.5}, "days": 7, "runs": 4}
        asked = director.post("/api/v1/whatif", body, content_type="application/json")
        assert asked.status_code == 201, asked.json()
        run_question(RunQuestion(question_id=asked.json()["id"]))
        told = director.get(f"/api/v1/whatif/{asked.json()['id']}").json()
        assert told["state"] == "done", told["fault"]
        found = measures(told["answer"])
        assert found["arrived"]["base"]["mean"] == pytest.approx(14, abs=6)
        assert found["arrived"]["other"]["mean"] < found["arrived"]["base"]["mean"]
        assert found["first_response"]["base"]["mean"] == pytest.approx(2_400, rel=0.35)
        assert told["answer"]["learned"]["tickets"] == DAYS * 2
        tested = measures(told["answer"]["backtest"])
        assert tested["first_response"]["happened"] == pytest.approx(2_400)
        assert tested["first_response"]["said"] == pytest.approx(2_400, rel=0.35)
        assert client("manager").get(f"/api/v1/whatif/{asked.json()['id']}").status_code == 404
        _staffing(director)


def _staffing(director: Any) -> None:
    """What will come, whom it takes, shifts drafted and adopted."""
    foreseen = director.get("/api/v1/forecast?days=2").json()
    assert sum(each["value"] for each in foreseen["points"]) == pytest.approx(4, abs=1.5)
    need = director.get("/api/v1/staffing?days=2&handling=1200&within=1800").json()
    assert max(each["people"] for each in need.get("points", [need])) >= 1, need
    admin = client("admin")
    assert director.post("/api/v1/staffing/draft", {}, content_type="application/json").status_code == 403
    assert admin.post("/api/v1/staffing/draft", {}, content_type="application/json").status_code == 403
    manager = client("manager")
    wish = {"days": 3, "handling": 1200, "within": 1800, "team": "service"}
    plan = manager.post("/api/v1/staffing/draft", wish, content_type="application/json").json()
    shifts = [{name: each[name] for name in ("person", "starts_at", "ends_at")} for each in plan["shifts"]]
    for added in (len(shifts), 0):
        if shifts:
            done = manager.post("/api/v1/staffing/adopt", {"shifts": shifts}, content_type="application/json")
            assert done.json() == {"added": added}
    assert Shift.objects.count() == len(shifts)
    foreign = {"person": someone("director").id, "starts_at": "2026-04-01T01:00:00Z", "ends_at": "2026-04-01T09:00:00Z"}
    refused = manager.post("/api/v1/staffing/adopt", {"shifts": [foreign]}, content_type="application/json")
    assert refused.status_code == 404


@pytest.mark.django_db
def test_too_little_past_no_right_and_unknown_codes_are_told() -> None:
    with clock.at(NOW):
        house()
        director = client("director")
        for change in ({"team": "nobody"}, {"node": "plan"}, {"limit": "never"}, {"peak_from": 5, "peak_until": 2}):
            refused = director.post("/api/v1/whatif", {"change": change}, content_type="application/json")
            assert refused.status_code == 422
        asked = director.post("/api/v1/whatif", {"change": {}}, content_type="application/json").json()
        run_question(RunQuestion(question_id=asked["id"]))
        told = director.get(f"/api/v1/whatif/{asked['id']}").json()
        assert (told["state"], told["fault"]["code"]) == ("failed", "too_little_past")
        assert director.get("/api/v1/forecast").status_code == 422
        for who in ("agent", "supervisor"):
            assert client(who).get("/api/v1/whatif").status_code == 403
            assert client(who).get("/api/v1/staffing").status_code == 403


@pytest.mark.django_db
def test_what_is_stopped_stays_so_and_a_third_at_once_is_refused() -> None:
    with clock.at(NOW):
        house()
        director = client("director")
        ask = [director.post("/api/v1/whatif", {"change": {}}, content_type="application/json") for _ in range(3)]
        assert [each.status_code for each in ask] == [201, 201, 409]
        first = ask[0].json()["id"]
        assert director.post(f"/api/v1/whatif/{first}/stop").json()["state"] == "stopped"
        run_question(RunQuestion(question_id=first))
        assert Question.objects.get(pk=first).state == "stopped"
