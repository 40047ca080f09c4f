import pytest

from shouwen.ground.base import clock
from shouwen.ground.base.testing import settle
from shouwen.ground.staff.testing import Browser
from shouwen.loop.handling.conversations.models import Message
from shouwen.loop.handling.guide.tests.factory import page
from shouwen.loop.handling.incidents.actions.rounds import next_batch
from shouwen.loop.handling.incidents.models import Round, Turn
from shouwen.loop.handling.incidents.rules import to_tell
from shouwen.loop.handling.notices.models import Notice
from shouwen.loop.handling.portal.tests.factory import Visitor
from shouwen.loop.handling.tickets.models import Ticket
from shouwen.loop.handling.tickets.tests.factory import house, opened

TOLD = "华东机房断电，正在抢修，预计 18:00 恢复。"


def raised(*phones: str) -> tuple[Browser, int, str, list[str]]:
    """An incident that a manager raised, and tickets of the same problem: who leads, its id, its number, theirs."""
    house()
    with clock.at("2026-03-02 09:00"):
        parent = opened("software").number
        tickets = [opened("software", phone=phone).number for phone in phones]
    lead = page("manager")
    answer = lead.post(
        "/incidents",
        {"ticket": parent, "title": "华东无法登录", "public_text": TOLD, "problem_type": "software"},
    )
    assert answer.status_code == 201, answer.content
    return lead, answer.json()["id"], parent, tickets


def texts(number: str, kind: str = "public") -> list[str]:
    talk = Ticket.objects.get(number=number).conversation_id
    return list(Message.objects.filter(conversation_id=talk, kind=kind).order_by("id").values_list("text", flat=True))


def test_leaders_on_shift_are_told_and_where_none_is_all_of_them() -> None:
    assert to_tell(frozenset({1, 2, 3}), frozenset({3}), 1) == {2}
    assert to_tell(frozenset({1, 2}), frozenset({1, 2}), None) == {1, 2}


@pytest.mark.django_db
def test_raising_makes_it_urgent_tells_the_leaders_and_the_public() -> None:
    lead, incident, parent, _ = raised()
    settle()
    assert Ticket.objects.get(number=parent).level == "urgent"
    told = set(Notice.objects.filter(kind="incident").values_list("person__email", flat=True))
    assert "supervisor@demo.example" in told and "manager@demo.example" not in told
    assert Visitor()("GET", "/incidents").json()["items"][0]["text"] == TOLD
    again = lead.post("/incidents", {"ticket": parent, "title": "又一次"})
    assert again.json()["code"] == "already_raised"
    assert page("rd").post("/incidents", {"ticket": parent, "title": "x"}).status_code == 403
    seen = page("inspector").get(f"/incidents/{incident}").json()
    assert (seen["title"], seen["may"]) == ("华东无法登录", False)


@pytest.mark.django_db
def test_tickets_of_what_is_affected_are_suggested_and_taken_each_by_itself() -> None:
    lead, incident, parent, (one, two) = raised("13900000001", "13900000002")
    found = [row["number"] for row in lead.get(f"/incidents/{incident}/suggestions").json()["items"]]
    assert found == [one, two]
    results = lead.post(f"/incidents/{incident}/tickets", {"numbers": [one, parent, "SW-0", two]}).json()["results"]
    assert [result["ok"] for result in results] == [True, False, False, True]
    assert lead.get(f"/incidents/{incident}/suggestions").json()["items"] == []
    seen = lead.get(f"/incidents/{incident}").json()
    assert (seen["tickets"], seen["open"], seen["customers"]) == (2, 2, 2)
    lead.post(f"/incidents/{incident}/detach", {"numbers": [two]})
    assert [row["number"] for row in lead.get(f"/incidents/{incident}/tickets").json()["items"]] == [one]


@pytest.mark.django_db
def test_each_customer_is_told_once_and_a_job_done_again_says_nothing_twice() -> None:
    lead, incident, _, (one, same, two) = raised("13900000001", "13900000001", "13900000002")
    lead.post(f"/incidents/{incident}/tickets", {"numbers": [one, same, two]})
    made = lead.post(f"/incidents/{incident}/notices", {"text": TOLD})
    assert made.status_code == 202, made.content
    assert lead.post(f"/incidents/{incident}/notices", {"text": TOLD}).json()["code"] == "round_running"
    settle()
    next_batch(made.json()["id"])
    assert [texts(number)[1:] for number in (one, same, two)] == [[], [TOLD], [TOLD]]
    assert same in texts(one, "note")[0]
    (seen,) = lead.get(f"/incidents/{incident}/rounds").json()["items"]
    assert (seen["done"], seen["failed"], seen["unmailed"], bool(seen["ended_at"])) == (3, 0, 2, True)
    tickets = Ticket.objects.filter(number__in=[one, same, two])
    assert all(ticket.first_response_at for ticket in tickets)
    assert not any(ticket.holder_id for ticket in tickets.filter(status="new"))


@pytest.mark.django_db
def test_a_customer_of_several_tickets_is_told_in_one_from_which_a_letter_goes() -> None:
    lead, incident, _, (one, same) = raised("13900000001", "13900000001")
    lead.post(f"/incidents/{incident}/tickets", {"numbers": [one, same]})
    made = lead.post(f"/incidents/{incident}/notices", {"text": TOLD}).json()
    Turn.objects.filter(round_id=made["id"], ticket_id=Ticket.objects.get(number=one).pk).update(mail=True)
    settle()
    assert [texts(number)[1:] for number in (one, same)] == [[TOLD], []]
    assert lead.get(f"/incidents/{incident}/rounds").json()["items"][0]["unmailed"] == 0


@pytest.mark.django_db
def test_all_are_solved_with_one_answer_and_the_refused_are_listed() -> None:
    lead, incident, _, (one, two) = raised("13900000001", "13900000002")
    lead.post(f"/incidents/{incident}/tickets", {"numbers": [one, two]})
    made = lead.post(f"/incidents/{incident}/closings", {"text": "已恢复，请重新登录。", "way": "remote"}).json()
    page("manager").post(f"/tickets/{two}/void", {"reason": "重复"})
    settle()
    assert Ticket.objects.get(number=one).status == "follow_up"
    assert texts(one)[-1] == "已恢复，请重新登录。"
    (seen,) = lead.get(f"/incidents/{incident}/rounds").json()["items"]
    assert (seen["done"], seen["failed"], [each["number"] for each in seen["refused"]]) == (1, 1, [two])
    assert Round.objects.get(pk=made["id"]).ended_at
    assert lead.post(f"/incidents/{incident}/closings", {"text": "x", "way": "remote"}).status_code == 422


@pytest.mark.django_db
def test_an_incident_ends_with_cause_and_measure_and_is_told_to_the_public_no_more() -> None:
    lead, incident, _, _ = raised()
    words = {"cause": "市电中断，UPS 未切换", "measure": "每季度演练切换"}
    ended = lead.post(f"/incidents/{incident}/end", words).json()
    assert (ended["cause"], bool(ended["ended_at"])) == (words["cause"], True)
    assert Visitor()("GET", "/incidents").json()["items"] == []
    assert lead.post(f"/incidents/{incident}/notices", {"text": "x"}).json()["code"] == "incident_over"
    assert [each["id"] for each in lead.get("/incidents?state=ended").json()["items"]] == [incident]
    changed = lead.patch(f"/incidents/{incident}", {"title": "x"})
    assert changed.json()["code"] == "incident_over"


@pytest.mark.django_db
def test_a_leader_takes_no_ticket_that_they_can_only_read_and_lets_one_go() -> None:
    _, _, _, (number,) = raised("13900000001")
    lead, over = page("director"), page("manager")
    incident = lead.post("/incidents", {"ticket": opened("hardware").number, "title": "x"}).json()["id"]
    asked = {"numbers": [number]}
    (refused,) = lead.post(f"/incidents/{incident}/tickets", asked).json()["results"]
    assert refused["code"] == "forbidden"
    assert over.post(f"/incidents/{incident}/tickets", asked).json()["results"][0]["ok"]
    assert lead.post(f"/incidents/{incident}/detach", asked).json()["results"][0]["ok"]


@pytest.mark.django_db
def test_a_ticket_that_breaks_is_listed_and_the_round_ends() -> None:
    lead, incident, _, (one, two) = raised("13900000001", "13900000002")
    lead.post(f"/incidents/{incident}/tickets", {"numbers": [one, two]})
    made = lead.post(f"/incidents/{incident}/notices", {"text": TOLD}).json()["id"]
    Ticket.objects.filter(number=two).update(case={"node": 1})
    assert [next_batch(made), next_batch(made)] == [2, 0]
    seen = Round.objects.get()
    assert (seen.done, seen.failed, bool(seen.ended_at)) == (1, 1, True)
    assert "请单独通知" in Turn.objects.get(state="failed").why
