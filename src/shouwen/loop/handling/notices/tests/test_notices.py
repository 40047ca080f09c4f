"""Who is told what, through the bell's door, on tickets that really run through a standard."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from shouwen.ground.base import clock
from shouwen.ground.base.events.models import Event
from shouwen.ground.base.principals.actions import create_token
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.base.testing import settle
from shouwen.ground.staff.actions.people import add_person, dismiss
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.desk.actions import assigning, verbs
from shouwen.loop.handling.notices import actions, jobs
from shouwen.loop.handling.notices.models import Notice
from shouwen.loop.handling.notices.rules import KINDS
from shouwen.loop.handling.tickets.actions.happening import happen
from shouwen.loop.handling.tickets.tests.factory import house, opened, someone
from shouwen.loop.handling.tickets.tests.small import NODES, happened, lay_small, person_id, ticket
from shouwen.loop.standards.rules import happenings as h

pytestmark = pytest.mark.django_db
NINE, TEN = "2026-03-02 09:00", "2026-03-02 10:00"


@pytest.fixture(autouse=True)
def _house() -> Iterator[None]:
    with clock.at("2026-03-01 09:00"):
        house()
        settle()
    yield


def person(name: str) -> Client:
    principal = someone(name)
    assert principal.id is not None
    token = create_token(principal.id, sorted(principal.capabilities), "test", by=principal)
    return Client(headers={"Authorization": f"Bearer {token}"})


def told(name: str, query: str = "") -> list[dict[str, Any]]:
    answer = person(name).get(f"/api/v1/notices{query}")
    assert answer.status_code == 200, answer.content
    items: list[dict[str, Any]] = json.loads(answer.content)["items"]
    return items


def kinds(name: str) -> list[str]:
    return [each["kind"] for each in told(name)]


def send(client: Client, method: str, path: str, body: object) -> Any:
    return client.generic(method, f"/api/v1{path}", json.dumps(body).encode(), content_type="application/json")


def missed() -> int:
    """A usage question of the service team that nobody answered for a day, held by its agent."""
    with clock.at(NINE):
        made = opened("usage").ticket_id
        assigning.assign(made, person_id=person_id("agent"), reason="您来处理", by=someone("supervisor"))
        settle()
    settle("2026-03-03 09:01")
    return made


def test_a_missed_clock_is_told_to_the_holder_and_to_the_managers() -> None:
    missed()
    with clock.at("2026-03-03 09:02"):
        (breach, given) = told("agent")
        assert (breach["kind"], breach["clock"], breach["due_at"]) == (
            "breach_notice",
            "first_response",
            "2026-03-03T01:00:00Z",
        )
        assert breach["subject"] == "开不了机" and breach["readable"] is True and breach["node"]["zh"]
        assert (given["kind"], given["by_name"]) == ("assigned", "林晓雯")
        assert kinds("manager") == ["manager_watch"]
        assert kinds("supervisor") == [] and kinds("director") == [] and kinds("tech") == []


def test_a_manager_who_holds_the_ticket_is_told_once() -> None:
    with clock.at(NINE):
        made = opened("complaint").ticket_id
        assigning.assign(made, person_id=person_id("manager"), reason="", by=SYSTEM)
        settle()
    settle("2026-03-02 17:01")
    assert kinds("manager") == ["breach_notice"]


def test_nobody_is_told_twice() -> None:
    made = missed()
    before = Notice.objects.count()
    heard = happened(made)
    actions.tell_of_duties(heard)
    actions.tell_assigned(heard)
    assert Notice.objects.count() == before
    assert Event.objects.filter(kind="PeopleTold", ticket_id=made).count() == 3


def test_what_the_standard_says_is_told_in_its_words() -> None:
    lay_small()
    with clock.at(NINE):
        made = ticket().ticket_id
        happen(made, h.ApprovalAsked("costly", person_id("tech")), by=someone("tech"))
        settle()
        (words,) = told("inspector")
        assert (words["kind"], words["name"]["zh"]) == ("notify", "告知质量")
        assert words["text"] == {"zh": "有一台新机返修。", "en": "A new device came back."}
        (task,) = told("rd")
        assert (task["kind"], task["name"]["en"], task["due_at"]) == (
            "task",
            "R&D: say what is broken",
            "2026-03-02T05:00:00Z",
        )
        assert task["readable"] is False and task["subject"] == "" and task["number"]
        (approval,) = told("manager")
        assert (approval["kind"], approval["name"]["zh"], approval["by_name"]) == ("approval", "批准换新", "赵磊")
    assert {each.kind for each in Notice.objects.filter(about="tell-customer")} == {"not_delivered"}  # no e-mail
    settle("2026-03-02 13:01")
    assert [each["about"] for each in told("tech") if each["kind"] == "task_late"] == ["lab"]


def test_who_asked_is_told_of_the_answer() -> None:
    lay_small()
    with clock.at(NINE):
        made = ticket().ticket_id
        assigning.assign(made, person_id=person_id("tech"), reason="", by=SYSTEM)
        happen(made, h.ApprovalAsked("costly", person_id("agent")), by=someone("agent"))
        settle()
    with clock.at(TEN):
        happen(made, h.Approved("costly", False, person_id("manager")), by=someone("manager"))
        happen(made, h.TaskDone("lab", person_id("rd")), by=someone("rd"))
        settle()
        (no,) = told("agent")
        assert (no["kind"], no["name"]["zh"], no["by_name"]) == ("declined", "批准换新", "陈立")
        (done,) = [each for each in told("tech") if each["kind"] == "task_done"]  # who holds it now
        assert (done["name"]["zh"], done["by_name"], done["readable"]) == ("研发出具检测意见", "孙悦", True)
        happen(made, h.ApprovalAsked("costly", person_id("agent")), by=someone("agent"))
        happen(made, h.Approved("costly", True, person_id("manager")), by=someone("manager"))
        settle()
        assert kinds("agent") == ["granted", "declined"]
        assert kinds("manager") == ["approval", "approval"]
        happen(made, h.ApprovalAsked("own", person_id("agent")), by=someone("agent"))
        verbs.void(made, reason="重复登记", by=someone("manager"))
        settle()
    assert kinds("agent") == ["granted", "declined"]  # what is no longer needed is told to nobody
    before = Notice.objects.count()
    actions.tell_answered(happened(made))
    actions.tell_passed_on(happened(made))
    assert Notice.objects.count() == before


def test_the_chain_of_escalation_goes_up() -> None:
    chain = [{"after": "-2h", "to": {"who": "holder"}}, {"after": "1h", "to": {"who": "manager"}}]
    chain.append({"after": "3h", "to": {"role": "director"}})
    row = {"within": "10h", "calendar": "natural", "escalate": {"role": "supervisor"}, "chain": chain}
    lay_small(limits={"first_response": {"rows": [row]}})
    with clock.at(NINE):
        made = ticket().ticket_id
        assigning.assign(made, person_id=person_id("tech"), reason="", by=SYSTEM)
        settle()
    settle("2026-03-02 17:01")
    newest = told("tech")[0]
    assert (newest["kind"], newest["due_at"]) == ("manager_watch", "2026-03-02T11:00:00Z")
    settle("2026-03-02 19:01")
    assert kinds("tech") == ["breach_notice", "manager_watch", "task_late", "not_delivered"]
    assert kinds("supervisor") == ["manager_watch"]
    assert "manager_watch" not in kinds("manager")
    settle("2026-03-02 20:01")
    assert kinds("manager") == ["manager_watch"] and kinds("director") == []
    settle("2026-03-02 22:01")
    assert kinds("director") == ["manager_watch"]


def test_only_people_in_service_are_told() -> None:
    with clock.at(NINE):
        made = opened("usage").ticket_id
        assigning.assign(made, person_id=person_id("agent"), reason="", by=SYSTEM)
        dismiss(person_id("agent"), by=SYSTEM)
        settle()
    settle("2026-03-03 09:01")
    assert not Notice.objects.filter(person_id=person_id("agent")).exists()
    assert "breach_notice" in kinds("supervisor")  # nobody holds it now, so its team is told


def test_reading_marks_ones_own_and_nobody_elses() -> None:
    missed()
    agent, manager = person("agent"), person("manager")
    with clock.at("2026-03-03 10:00"):
        newest, oldest = told("agent")
        assert agent.get("/api/v1/notices").json()["unread"] == 2
        other = told("manager")[0]
        assert send(agent, "POST", "/notices/read", {"ids": [oldest["id"], other["id"]]}).json() == {"unread": 1}
        assert [each["id"] for each in told("agent", "?unread=true")] == [newest["id"]]
        assert manager.get("/api/v1/notices").json()["unread"] == 1
        assert send(agent, "POST", "/notices/read", {"until": newest["id"]}).json() == {"unread": 0}
        assert told("agent", "?unread=true") == [] and len(told("agent")) == 2
        assert send(agent, "POST", "/notices/read", {}).json() == {"unread": 0}
        assert send(agent, "POST", "/notices/read", {"ids": [0]}).status_code == 422


def test_pages_follow_each_other() -> None:
    missed()
    client = person("agent")
    first = client.get("/api/v1/notices?limit=1").json()
    second = client.get(f"/api/v1/notices?limit=1&after={first['next']}").json()
    assert [each["kind"] for each in (*first["items"], *second["items"])] == ["breach_notice", "assigned"]
    assert second["next"] is None


def test_what_is_switched_off_is_not_told() -> None:
    agent = person("agent")
    assert agent.get("/api/v1/notices/choices").json()["kinds"] == dict.fromkeys(KINDS, True)
    off = send(agent, "PATCH", "/notices/choices", {"kinds": {"assigned": False, "task": False}}).json()["kinds"]
    assert [kind for kind, on in off.items() if not on] == ["assigned", "task"]
    missed()
    assert kinds("agent") == ["breach_notice"]
    on = send(agent, "PATCH", "/notices/choices", {"kinds": {"assigned": True}}).json()["kinds"]
    assert on["assigned"] is True and on["task"] is False
    assert send(agent, "PATCH", "/notices/choices", {"kinds": {"nonsense": True}}).status_code == 422


def test_old_notices_go_read_ones_first() -> None:
    missed()
    send(person("agent"), "POST", "/notices/read", {"until": 2**62})
    with clock.at("2026-03-20 04:00"):
        Notice.objects.filter(person_id=person_id("agent")).update(read_at=clock.now())
    for moment, left in (("2026-04-18 04:00", 3), ("2026-04-21 04:00", 1), ("2026-10-01 04:00", 0)):
        with clock.at(moment):
            jobs.sweep_notices()
        assert Notice.objects.count() == left


def test_the_list_takes_a_fixed_number_of_queries() -> None:
    missed()
    client = person("agent")
    counts = []
    for _ in range(2):
        with CaptureQueriesContext(connection) as asked:
            client.get("/api/v1/notices")
        counts.append(len(asked))
        missed()
    assert counts[1] <= counts[0]


def test_only_people_have_notices() -> None:
    assert Client().get("/api/v1/notices").status_code == 401
    assert Client().get("/api/v1/notices/choices").status_code == 401


@pytest.mark.parametrize("heard_before", [True, False])
def test_a_duty_that_goes_to_the_next_holder_rings_there(heard_before: bool) -> None:
    with clock.at(NINE):
        nodes = [*NODES]
        by_holder = {"code": "hold-check", "name": NODES[1]["name"], "by": {"who": "holder"}}
        nodes[1] = {**NODES[1], "approvals": [*NODES[1]["approvals"], by_holder]}
        lay_small(nodes=nodes)
        asked = ticket().ticket_id
        assigning.assign(asked, person_id=person_id("tech"), reason="", by=SYSTEM)
        team = reference().team_ids["tech-support"]
        second = add_person("tech9@demo.example", by=SYSTEM, name="新技师", roles=["tech"], teams=[team])
        settle()
        happen(asked, h.ApprovalAsked("hold-check", person_id("manager")), by=someone("manager"))
        if heard_before:
            settle()
    with clock.at(TEN):
        assigning.assign(asked, person_id=second.pk, reason="", by=someone("supervisor"))
        settle()
    bell = [(each.kind, each.about) for each in Notice.objects.filter(person_id=second.pk).order_by("pk")]
    assert ("approval", "hold-check") in bell
    assert not Notice.objects.filter(person_id=person_id("manager"), about="hold-check").exists()
