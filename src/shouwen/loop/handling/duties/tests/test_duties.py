"""What waits for whom, through its door, on tickets that really run through a standard."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from shouwen.ground.base import clock
from shouwen.ground.base.principals.actions import create_token
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.base.testing import settle
from shouwen.ground.staff.actions.people import add_person, dismiss
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.desk.actions import assigning, verbs
from shouwen.loop.handling.duties import actions, jobs
from shouwen.loop.handling.duties.events import DutyPassedOn
from shouwen.loop.handling.duties.models import Duty
from shouwen.loop.handling.tickets.actions.happening import happen
from shouwen.loop.handling.tickets.events import TaskFinished, TicketStepped
from shouwen.loop.handling.tickets.queries import numbers_of
from shouwen.loop.handling.tickets.tests.factory import house, someone
from shouwen.loop.handling.tickets.tests.small import NODES, happened, lay_small, person_id, ticket
from shouwen.loop.standards.models import Version
from shouwen.loop.standards.rules import happenings as h
from shouwen.loop.standards.versions import actions as drafting

pytestmark = pytest.mark.django_db
JSON = "application/json"
NINE, TEN, ELEVEN = "2026-03-02 09:00", "2026-03-02 10:00", "2026-03-02 11:00"


@pytest.fixture(autouse=True)
def _house() -> Iterator[None]:
    with clock.at("2026-03-01 09:00"):
        house()
        lay_small()
        settle()
    yield


@pytest.fixture
def asked() -> int:
    """A ticket of technical support whose standard asks R&D for a task, and whose holder asks the manager."""
    with clock.at(NINE):
        made = ticket().ticket_id
        assigning.assign(made, person_id=person_id("tech"), reason="", by=SYSTEM)
        happen(made, h.ApprovalAsked("costly", person_id("tech")), by=someone("tech"))
        settle()
    return made


def person(name: str) -> Client:
    principal = someone(name)
    assert principal.id is not None
    token = create_token(principal.id, sorted(principal.capabilities), "test", by=principal)
    return Client(headers={"Authorization": f"Bearer {token}", "Accept-Language": "zh-CN"})


def listed(name: str, query: str = "") -> list[dict[str, Any]]:
    answer = person(name).get(f"/api/v1/duties{query}")
    assert answer.status_code == 200, answer.content
    items: list[dict[str, Any]] = json.loads(answer.content)["items"]
    return items


def number_of(ticket_id: int) -> str:
    return numbers_of([ticket_id])[ticket_id]


def counted(name: str) -> dict[str, int]:
    found: dict[str, int] = json.loads(person(name).get("/api/v1/duties/counts").content)
    return found


@pytest.mark.usefixtures("asked")
def test_a_task_waits_for_its_team_in_the_standards_own_words() -> None:
    with clock.at(TEN):
        (task,) = listed("rd")
        assert (task["kind"], task["code"], task["mine"], task["readable"]) == ("task", "lab", True, False)
        assert task["name"] == {"zh": "研发出具检测意见", "en": "R&D: say what is broken"}
        assert task["text"]["zh"] == "请说明故障部位。" and task["node"]["zh"] == "核查"
        assert task["due_at"] == "2026-03-02T05:00:00Z" and task["subject"] == "开不了机" and task["team"] == "rnd"
        assert counted("rd") == {"mine": 1, "late": 0}
    with clock.at("2026-03-02 14:00"):
        assert counted("rd") == {"mine": 1, "late": 1}


@pytest.mark.usefixtures("asked")
def test_an_approval_waits_for_the_manager_above_the_team() -> None:
    with clock.at(TEN):
        (approval,) = listed("manager")
        assert (approval["kind"], approval["code"], approval["name"]["zh"]) == ("approval", "costly", "批准换新")
        assert approval["asked_by"]["name"] == "赵磊" and approval["due_at"] is None and approval["readable"] is True
        assert [each["code"] for each in listed("manager", "?of=all")] == ["lab", "costly"]
        assert listed("agent") == [] and listed("agent", "?of=all") == []


@pytest.mark.usefixtures("asked")
def test_who_works_at_the_ticket_sees_what_it_waits_for_but_may_not_answer() -> None:
    with clock.at(TEN):
        seen = listed("tech", "?of=all")
        assert {each["code"]: each["mine"] for each in seen} == {"lab": False, "costly": False}
        assert [each["code"] for each in listed("tech", "?of=all&kind=task")] == ["lab"]
        assert [each["code"] for each in listed("tech", "?of=all&team=rnd")] == ["lab"]
        assert listed("tech", "?of=all&team=nowhere") == [] and listed("tech") == []


@pytest.mark.parametrize(("granted", "state"), [(True, "done"), (False, "declined")])
def test_an_answer_closes_it_with_who_gave_it(asked: int, granted: bool, state: str) -> None:
    with clock.at(TEN):
        happen(asked, h.Approved("costly", granted, person_id("manager")), by=someone("manager"))
        happen(asked, h.TaskDone("lab", person_id("rd")), by=someone("rd"))
        settle()
        assert listed("manager") == [] and listed("rd") == []
        (approval,) = listed("manager", "?state=over")
        (task,) = listed("rd", "?state=over")
    assert (approval["state"], approval["done_by"]["name"], approval["mine"]) == (state, "陈立", False)
    assert (task["state"], task["done_by"]["name"]) == ("done", "孙悦")


def test_leaving_the_node_ends_an_approval_and_not_a_task(asked: int) -> None:
    with clock.at(TEN):
        happen(asked, h.Waiting(), by=SYSTEM)
        settle()
        assert Duty.objects.filter(state="open").count() == 2
        happen(asked, h.Resumed(), by=SYSTEM)
        happen(asked, h.Approved("costly", True), by=SYSTEM)
        happen(asked, h.Approved("own", True), by=SYSTEM)
        happen(asked, h.Done("go"), by=SYSTEM)
        settle()
        assert dict(Duty.objects.values_list("code", "state")) == {"lab": "open", "costly": "done"}


def test_what_was_asked_for_while_the_ticket_waits_belongs_to_where_it_returns(asked: int) -> None:
    with clock.at(TEN):
        happen(asked, h.Waiting(), by=SYSTEM)
        happen(asked, h.ApprovalAsked("own"), by=SYSTEM)
        settle()
        happen(asked, h.Resumed(), by=SYSTEM)
        settle()
        assert Duty.objects.get(code="own").state == "open"
        assert [each["code"] for each in listed("tech")] == ["own"]  # the first owner is asked
        assert listed("manager", "?kind=task") == []


def test_what_only_its_asker_could_approve_waits_for_the_manager(asked: int) -> None:
    with clock.at(TEN):
        happen(asked, h.ApprovalAsked("own", person_id("tech")), by=someone("tech"))  # the first owner is the asker
        settle()
        assert "own" not in [each["code"] for each in listed("tech")]
        assert "own" in [each["code"] for each in listed("manager")]
        said = person("tech").post(f"/api/v1/tickets/{number_of(asked)}/approvals/own", {"granted": True}, JSON)
        assert said.json()["code"] == "asked_yourself"
        said = person("manager").post(f"/api/v1/tickets/{number_of(asked)}/approvals/own", {"granted": True}, JSON)
        assert said.status_code == 200, said.content
        settle()
        assert Duty.objects.get(code="own").state == "done"
        assert "own" in [each["code"] for each in listed("manager", "?state=over")]


def test_a_duty_of_the_holder_goes_with_the_ticket_to_the_next_one(asked: int) -> None:
    with clock.at(TEN):
        nodes = [*NODES]
        by_holder = {"code": "hold-check", "name": NODES[1]["name"], "by": {"who": "holder"}}
        nodes[1] = {**NODES[1], "approvals": [*NODES[1]["approvals"], by_holder]}
        lay_small(nodes=nodes)
        happen(asked, h.ApprovalAsked("hold-check", person_id("manager")), by=someone("manager"))
        settle()
        assert Duty.objects.get(code="hold-check").people == [person_id("tech")]
        team = reference().team_ids["tech-support"]
        second = add_person("tech9@demo.example", by=SYSTEM, name="新技师", roles=["tech"], teams=[team])
        settle()
        assigning.assign(asked, person_id=second.pk, reason="", by=someone("supervisor"))
        settle()
        assert Duty.objects.get(code="hold-check").people == [second.pk] and listed("tech") == []
        (passed,) = [each.fact for each in happened(asked) if isinstance(each.fact, DutyPassedOn)]
        assert (passed.about, passed.people, passed.asked_by) == ("hold-check", [second.pk], person_id("manager"))


def test_nothing_waits_when_the_ticket_is_void_or_asked_again(asked: int) -> None:
    with clock.at(TEN):
        happen(asked, h.Approved("costly", False, person_id("manager")), by=someone("manager"))
        happen(asked, h.ApprovalAsked("costly"), by=SYSTEM)
        settle()
        assert sorted(Duty.objects.filter(code="costly").values_list("state", flat=True)) == ["declined", "open"]
    with clock.at(ELEVEN):
        verbs.void(asked, reason="重复登记", by=someone("manager"))
        settle()
    assert not Duty.objects.filter(state="open").exists()
    assert Duty.objects.get(code="lab").state == "gone"


@pytest.mark.usefixtures("asked")
def test_a_duty_follows_those_who_work_here_now() -> None:
    with clock.at(TEN):
        assert Duty.objects.get(code="costly").people == [person_id("manager")]
        second = add_person("new@demo.example", by=SYSTEM, name="新经理", roles=["manager"], teams=[])
        dismiss(person_id("manager"), by=SYSTEM)
        settle()
    assert Duty.objects.get(code="costly").people == [second.pk]


def under_another_version() -> int:
    """The small standard with its first step under another code, as a version of its own."""
    text = Version.objects.get().document.replace("id: check", "id: inspect").replace("to: check", "to: inspect")
    made = drafting.draft(text, by=SYSTEM).pk
    Version.objects.filter(pk=made).update(published_at=clock.now())  # whether it is a good one is not asked here
    return made


def test_an_approval_goes_with_its_ticket_to_another_version(asked: int) -> None:
    with clock.at(TEN):
        happen(asked, h.Moved(under_another_version(), "inspect"), by=someone("manager"))
        settle()
        (approval,) = listed("manager")
        assert (approval["node"]["zh"], approval["name"]["zh"]) == ("核查", "批准换新")
        assert Duty.objects.get(code="costly").node == "inspect"
        assert [each["code"] for each in listed("rd")] == ["lab"]
        happen(asked, h.Approved("costly", True, person_id("manager")), by=someone("manager"))
        settle()
        assert Duty.objects.get(code="costly").state == "done"


def test_a_waiting_ticket_takes_its_approval_along_and_a_dropped_one_is_gone(asked: int) -> None:
    with clock.at(TEN):
        version = under_another_version()
        happen(asked, h.Waiting(), by=SYSTEM)
        happen(asked, h.Moved(version, "wait", "inspect"), by=SYSTEM)
        settle()
        assert Duty.objects.get(code="costly").node == "inspect" and len(listed("manager")) == 1
        happen(asked, h.Resumed(), by=SYSTEM)
        happen(asked, h.Moved(Version.objects.order_by("pk")[0].pk, "repair"), by=SYSTEM)
        settle()
        assert dict(Duty.objects.values_list("code", "state")) == {"costly": "gone", "lab": "open"}


def test_another_teams_people_are_asked_after_a_hand_over(asked: int) -> None:
    with clock.at(TEN):
        nodes = [*NODES]
        by_team = {"code": "team-check", "name": NODES[1]["name"], "by": {"who": "team"}}
        nodes[1] = {**NODES[1], "approvals": [*NODES[1]["approvals"], by_team]}
        lay_small(nodes=nodes)
        happen(asked, h.ApprovalAsked("team-check", person_id("manager")), by=someone("manager"))
        settle()
        assert [each["code"] for each in listed("tech")] == ["team-check"] and listed("agent") == []
        assigning.assign(asked, team="service", reason="", by=SYSTEM)
        settle()
        assert listed("tech") == []
        assert [(each["code"], each["team"]) for each in listed("agent")] == [("team-check", "service")]
        passed = [each.fact for each in happened(asked) if isinstance(each.fact, DutyPassedOn)]
        assert "team-check" in {fact.about for fact in passed}


@pytest.mark.parametrize("state", ["open", "over"])
def test_pages_follow_each_other(state: str) -> None:
    for minute in range(4):
        with clock.at(f"2026-03-02 09:0{minute}"):
            made = ticket().ticket_id
            happen(made, h.ApprovalAsked("costly", person_id("tech")), by=someone("tech"))
            settle()
            if state == "over":
                happen(made, h.TaskDone("lab", person_id("rd")), by=someone("rd"))
                happen(made, h.Approved("costly", True, person_id("manager")), by=someone("manager"))
                settle()
    client, after, found = person("manager"), "", list[int]()
    with clock.at(TEN):
        whole = [each["id"] for each in listed("manager", f"?of=all&state={state}")]
        for _ in range(3):
            page = client.get(f"/api/v1/duties?of=all&state={state}&limit=3{after}").json()
            found += [each["id"] for each in page["items"]]
            after = f"&after={page['next']}"
    assert page["next"] is None and len(whole) == 8 and found == whole
    for nonsense in ("x", "eA==", "a" * 300):
        assert client.get(f"/api/v1/duties?after={nonsense}").status_code == 422
    assert client.get("/api/v1/duties?limit=0").status_code == 422


def test_what_was_over_long_ago_goes_at_night(asked: int) -> None:
    with clock.at(TEN):
        happen(asked, h.TaskDone("lab", person_id("rd")), by=someone("rd"))
        settle()
    with clock.at("2026-08-28 10:00"):
        jobs.sweep_duties()
        assert Duty.objects.filter(code="lab").exists()
    with clock.at("2026-08-30 10:00"):
        jobs.sweep_duties()
        assert list(Duty.objects.values_list("code", "state")) == [("costly", "open")]


def test_reactions_may_run_twice(asked: int) -> None:
    with clock.at(TEN):
        happen(asked, h.TaskDone("lab", person_id("rd")), by=someone("rd"))
        settle()
    before = list(Duty.objects.order_by("pk").values())
    heard = happened(asked)
    actions.open_many(heard)
    actions.answer_many([each for each in heard if isinstance(each.fact, TaskFinished)])
    actions.leave_many([each for each in heard if isinstance(each.fact, TicketStepped)])
    assert list(Duty.objects.order_by("pk").values()) == before


@pytest.mark.usefixtures("asked")
def test_the_list_takes_a_fixed_number_of_queries() -> None:
    client = person("rd")
    counts = []
    for _ in range(2):
        with CaptureQueriesContext(
            connection,
        ) as asked_of:
            client.get("/api/v1/duties")
        counts.append(len(asked_of))
        with clock.at(TEN):
            ticket()
            ticket()
            settle()
    assert counts[1] <= counts[0]


def test_only_people_of_the_house_look() -> None:
    assert Client().get("/api/v1/duties").status_code == 401
    assert person("trainer").get("/api/v1/duties").json()["items"] == []
    assert person("trainer").get("/api/v1/duties?of=all").json()["items"] == []
    assert person("agent").get("/api/v1/duties?state=never").status_code == 422
