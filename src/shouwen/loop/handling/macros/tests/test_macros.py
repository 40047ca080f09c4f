"""Macros through the door: kept by whom, run as one, foreseen without a trace, texts at hand."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client

from shouwen.ground.base import clock
from shouwen.ground.base.events.models import Event
from shouwen.ground.base.principals.actions import create_token
from shouwen.loop.handling.contacts.tests.factory import waiting
from shouwen.loop.handling.tickets.models import Ticket
from shouwen.loop.handling.tickets.tests.factory import house, opened, someone

pytestmark = pytest.mark.django_db
HELLO = {"do": "reply", "text": "{customer}您好，我是{agent}。"}
WAIT = {"do": "wait", "reason": "customer"}
PROMISE = {"do": "promise", "minutes": 120}


@pytest.fixture(autouse=True)
def _house() -> Iterator[None]:
    house()
    with clock.at("2026-03-02 09:00"):
        yield


def ask(name: str, method: str, path: str, body: Any = None, status: int = 200) -> Any:
    principal = someone(name)
    assert principal.id is not None
    token = create_token(principal.id, sorted(principal.capabilities), "test", by=principal)
    client = Client(headers={"Authorization": f"Bearer {token}"})
    data = json.dumps(body) if body is not None else ""
    answer = client.generic(method, f"/api/v1{path}", data, content_type="application/json")
    assert answer.status_code == status, (answer.status_code, answer.content)
    return json.loads(answer.content) if answer.content else None


def kept(name: str, steps: list[dict[str, Any]], *, scope: str = "personal", team: str | None = None) -> int:
    body = {"name": "问候", "scope": scope, "team": team, "steps": steps}
    made = ask(name, "POST", "/macros", body, 201)
    return int(made["id"])


def names(name: str) -> list[int]:
    return [row["id"] for row in ask(name, "GET", "/macros")["items"]]


def test_all_steps_happen_at_once_with_the_runners_name_and_are_counted() -> None:
    number = opened("hardware").number
    macro = kept("tech", [{"do": "set", "level": "urgent"}, HELLO, PROMISE, WAIT])
    foreseen = ask("tech", "POST", f"/tickets/{number}/macros/{macro}/preview", {})
    assert foreseen["ready"], foreseen
    assert foreseen["steps"][1]["text"] == "张三您好，我是赵磊。"
    assert ask("tech", "GET", f"/tickets/{number}")["status"] == "new"  # foreseen, not done
    ask("tech", "POST", f"/tickets/{number}/macros/{macro}/run", {})
    card = ask("tech", "GET", f"/tickets/{number}")
    assert (card["status"], card["waiting"], card["level"]) == ("waiting", "customer", "urgent")
    assert {clock["clock"]: clock["state"] for clock in card["clocks"]}["promise"] == "running"
    assert ask("tech", "GET", "/macros")["items"][0]["used"] == 1
    assert Event.objects.filter(kind="MacroRun").count() == 1


def test_a_step_that_is_refused_undoes_all_and_is_named() -> None:
    number = opened("hardware").number
    macro = kept("tech", [HELLO, {"do": "plan", "text": "先换屏"}, {"do": "solve", "way": "nonsense"}])
    facts, before = Event.objects.count(), Ticket.objects.get(number=number).case
    problem = ask("tech", "POST", f"/tickets/{number}/macros/{macro}/run", {}, 409)
    assert (problem["code"], problem["detail"]["step"], problem["detail"]["do"]) == ("step_refused", 3, "solve")
    seen = ask("tech", "POST", f"/tickets/{number}/macros/{macro}/preview", {})
    assert [bool(step["refused"]) for step in seen["steps"]] == [False, False, True]
    assert Ticket.objects.get(number=number).case == before
    assert not Event.objects.filter(kind__in=("TicketReplied", "PlanGiven", "MessageSaid"), id__gt=facts).exists()


def test_words_with_a_gap_are_not_said_until_it_is_filled() -> None:
    number = opened("hardware").number
    macro = kept("tech", [{"do": "reply", "text": "进度：{progress}"}])
    path = f"/tickets/{number}/macros/{macro}"
    assert ask("tech", "POST", f"{path}/preview", {})["steps"][0]["left"] == ["progress"]
    assert ask("tech", "POST", f"{path}/run", {}, 409)["code"] == "not_filled"
    ask("tech", "POST", f"{path}/run", {"values": {"progress": "配件已到"}})
    said = ask("tech", "GET", f"/tickets/{number}/messages")["items"]
    assert said[-1]["text"] == "进度：配件已到"


def test_each_step_needs_the_runners_right_to_its_verb() -> None:
    number = opened("hardware").number
    macro = kept("manager", [{"do": "note", "text": "看过"}], scope="all")
    ask("inspector", "POST", f"/tickets/{number}/macros/{macro}/run", {}, 403)  # reads, changes nothing
    ask("agent", "POST", f"/tickets/{number}/macros/{macro}/run", {}, 404)  # another team's ticket
    ask("tech", "POST", f"/tickets/{number}/macros/{macro}/run", {})


def test_whose_macros_one_sees_and_changes() -> None:
    own = kept("tech", [HELLO])
    team = kept("supervisor", [HELLO], scope="team", team="service")
    house_wide = kept("manager", [HELLO], scope="all")
    assert names("tech") == [own, house_wide]
    assert names("agent") == [team, house_wide]
    ask("agent", "PATCH", f"/macros/{own}", {"name": "x"}, 404)
    ask("agent", "PATCH", f"/macros/{team}", {"name": "x"}, 403)
    ask("tech", "POST", "/macros", {"name": "x", "scope": "all", "steps": [HELLO]}, 403)
    ask("supervisor", "PATCH", f"/macros/{team}", {"name": "新名"})
    body = {"name": "x", "scope": "personal"}
    assert ask("manager", "PATCH", f"/macros/{team}", body, 409)["code"] == "of_another"  # it would be the supervisor's
    ask("manager", "DELETE", f"/macros/{house_wide}", status=204)
    assert names("agent") == [team]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"name": "x", "steps": [{"do": "reply"}]}, "bad_step"),
        ({"name": "x", "steps": [{"do": "explode"}]}, "invalid"),
        ({"name": "x", "steps": [{"do": "reply", "text": "x", "colour": "red"}]}, "invalid"),
        ({"name": "x", "scope": "team", "steps": [HELLO]}, "needs_team"),
    ],
)
def test_what_is_wrong_is_said_before_it_is_kept(body: dict[str, Any], code: str) -> None:
    assert ask("manager", "POST", "/macros", body, 422)["code"] == code


def test_the_order_is_as_it_was_put() -> None:
    first, second, third = (kept("tech", [HELLO]) for _ in range(3))
    ask("tech", "POST", "/macro-order", {"ids": [third, first, second]}, 204)
    assert names("tech") == [third, first, second]


def test_saved_texts_stand_beside_a_talk_with_the_standards_scripts() -> None:
    macro = kept("agent", [HELLO])
    kept("agent", [HELLO, WAIT])
    contact = waiting().pk
    texts = ask("agent", "GET", f"/contacts/{contact}/texts")["items"]
    assert {text["source"] for text in texts} == {"standard", "macro"}
    mine = [text for text in texts if text["source"] == "macro"]
    assert [text["code"] for text in mine] == [f"macro-{macro}"]
    assert "我是" in mine[0]["text"] and "{" not in mine[0]["text"]


@pytest.mark.parametrize("words", [[HELLO], []])
def test_the_same_run_asked_for_again_does_nothing_twice(words: list[dict[str, Any]]) -> None:
    number = opened("hardware").number
    macro = kept("tech", [PROMISE, *words, WAIT])
    refused = kept("tech", [PROMISE, {"do": "solve", "way": "nonsense"}])
    ask("tech", "POST", f"/tickets/{number}/macros/{refused}/run", {"client_key": "k1"}, 409)  # undone with its key
    for _ in range(2):
        ask("tech", "POST", f"/tickets/{number}/macros/{macro}/run", {"client_key": "k1"})
    assert Event.objects.filter(kind__in=("PromiseMade", "TicketWaiting", "MacroRun")).count() == 3
