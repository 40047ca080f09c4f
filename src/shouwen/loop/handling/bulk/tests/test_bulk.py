from typing import Any

import pytest

from shouwen.loop.handling.guide.tests.factory import page
from shouwen.loop.handling.tickets.models import Ticket
from shouwen.loop.handling.tickets.tests.factory import house, opened


def done(answer: Any) -> list[tuple[str, str]]:
    assert answer.status_code == 200, answer.content
    return [(each["number"], each["code"] or "ok") for each in answer.json()["results"]]


@pytest.mark.django_db
def test_each_ticket_has_its_own_result_and_a_refused_one_holds_none_back() -> None:
    house()
    one, two, three = (opened("hardware", phone=f"1390000000{number}").number for number in range(3))
    tech = page("tech")
    page("manager").post(f"/tickets/{two}/void", {"reason": "重复"})
    asked: dict[str, Any] = {"numbers": [one, two, "SW-0", three, one], "verb": "level", "level": "high"}
    found = done(tech.post("/tickets/bulk", asked))
    assert found == [(one, "ok"), (two, "not_now"), ("SW-0", "not_found"), (three, "ok")]
    assert set(Ticket.objects.filter(number__in=[one, three]).values_list("level", flat=True)) == {"high"}


@pytest.mark.django_db
def test_every_verb_asks_the_doors_that_one_ticket_asks() -> None:
    house()
    one, two = opened("hardware").number, opened("hardware").number
    tech, manager = page("tech"), page("manager")
    for more in (
        {"verb": "note", "text": "已核对", "client_key": "k1"},
        {"verb": "reply", "text": "您好", "client_key": "k2"},
        {"verb": "reply", "text": "您好", "client_key": "k2"},
    ):
        assert done(tech.post("/tickets/bulk", {"numbers": [one, two], **more})) == [(one, "ok"), (two, "ok")]
    assert len(tech.get(f"/tickets/{one}/messages").json()["items"]) == 3
    assert done(tech.post("/tickets/bulk", {"numbers": [one], "verb": "void", "reason": "x"})) == [(one, "forbidden")]
    assert done(tech.post("/tickets/bulk", {"numbers": [two], "verb": "merge", "into": one})) == [(two, "ok")]
    raised = manager.post("/incidents", {"ticket": one, "title": "批量断电"}).json()["id"]
    three = opened("hardware").number
    more = {"verb": "incident", "incident": raised}
    assert done(tech.post("/tickets/bulk", {"numbers": [three], **more})) == [(three, "ok")]
    more = {"verb": "solve", "way": "spare", "text": "已更换"}
    assert done(tech.post("/tickets/bulk", {"numbers": [three], **more})) == [(three, "ok")]
    assigned = {"numbers": [one], "verb": "assign", "team": "rnd", "reason": "软件问题"}
    assert done(manager.post("/tickets/bulk", assigned)) == [(one, "ok")]
    assert tech.post("/tickets/bulk", {"numbers": [one], "verb": "assign"}).json()["code"] == "nothing_to_do"
