"""People over HTTP: who may see and change whom."""

import threading
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.base.events.models import Event
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.staff import actions
from shouwen.ground.staff.models import Person
from shouwen.ground.staff.queries import reference
from shouwen.ground.staff.testing import Browser, browser, person, principal, program

pytestmark = pytest.mark.django_db


def facts(kind: str) -> list[dict[str, Any]]:
    return list(Event.objects.filter(kind=kind).order_by("id").values_list("data", flat=True))


@pytest.fixture
def house() -> dict[str, Person]:
    """Two departments: `after` with teams a and b under a manager, `other` with team c."""
    actions.lay_ground(by=SYSTEM)
    cast = {
        "root": person("admin", name="root"),
        "boss": person("director", name="boss"),
        "chen": person("manager", name="chen"),
        "lin": person("supervisor", name="lin", teams=("a",)),
        "wang": person("agent", name="wang", teams=("a",), phone="13800138000"),
        "li": person("agent", name="li", teams=("b",)),
        "sun": person("rd", name="sun", teams=("c",)),
        "guest": person("interface", name="guest"),
        "zheng": person("inspector", name="zheng"),
    }
    ids = reference().departments.ids
    actions.change_reference("department", ids["after-sales"], {"head": cast["chen"].pk}, by=SYSTEM)
    for team, department in (("a", "after-sales"), ("b", "after-sales"), ("c", "development")):
        actions.change_reference(
            "team", reference().teams.ids[team], {"department": reference().departments.ids[department]}, by=SYSTEM
        )
    return cast


def names(page: Browser, asked: str = "") -> list[str]:
    return sorted(row["name"] for row in page.get(f"/people{asked}").json()["items"])


@pytest.mark.parametrize(
    ("who", "seen"),
    [
        ("root", ["boss", "chen", "guest", "li", "lin", "root", "sun", "wang", "zheng"]),
        ("boss", ["boss", "chen", "guest", "li", "lin", "root", "sun", "wang", "zheng"]),
        ("chen", ["boss", "chen", "guest", "li", "lin", "root", "sun", "wang", "zheng"]),
        ("lin", ["lin", "wang"]),
        ("wang", ["lin", "wang"]),
        ("li", ["li"]),
        ("guest", ["guest"]),
    ],
)
def test_the_list_search_and_single_card_agree(house: dict[str, Person], who: str, seen: list[str]) -> None:
    page = browser(house[who])
    assert names(page) == seen
    assert names(page, "?q=example.com") == seen
    for name, somebody in house.items():
        assert (page.get(f"/people/{somebody.pk}").status_code == 200) == (name in seen)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("?team=a", ["lin", "wang"]),
        ("?team=c", ["sun"]),
        ("?q=138001", ["wang"]),
        ("?q=WANG", ["wang"]),
        ("?q=%25", []),
        ("?team=a&q=lin", ["lin"]),
        ("?dismissed=true", []),
    ],
)
def test_people_are_found_by_team_and_words(house: dict[str, Person], asked: str, found: list[str]) -> None:
    assert names(browser(house["root"]), asked) == found


def test_pages_follow_one_another(house: dict[str, Person]) -> None:
    page, seen = browser(house["root"]), []
    after: str | None = "0"
    while after is not None:
        answer = page.get(f"/people?limit=2&after={after}").json()
        seen += [row["name"] for row in answer["items"]]
        after = answer["next"]
    assert seen == list(house)


def test_a_list_costs_the_same_however_long(house: dict[str, Person]) -> None:
    page = browser(house["root"])
    page.get("/people")
    with CaptureQueriesContext(connection) as few:
        page.get("/people?limit=1")
    with CaptureQueriesContext(connection) as many:
        page.get("/people?limit=50")
    assert len(few) == len(many) <= 4


def test_an_administrator_adds_and_changes(house: dict[str, Person]) -> None:
    page, known = browser(house["root"]), reference()
    body = {
        "email": "New@Example.com",
        "name": "新人",
        "roles": ["agent"],
        "department": known.departments.ids["after-sales"],
        "teams": [known.teams.ids["a"]],
        "skills": [{"skill": known.skills.ids["usage"], "level": 2}],
    }
    made = page.post("/people", body, accept_language="zh-CN")
    assert made.status_code == 201
    row = made.json()
    assert (row["email"], row["department"]["name"], row["presence"]) == ("new@example.com", "售后服务部", "offline")
    assert [(each["code"], each["level"]) for each in row["skills"]] == [("usage", 2)]
    assert page.post("/people", body).json()["code"] == "email_taken"
    change = {"teams": [known.teams.ids["b"]], "roles": ["agent", "trainer"], "name": "新名", "department": None}
    changed = page.patch(f"/people/{row['id']}", change).json()
    assert [team["code"] for team in changed["teams"]] == ["b"]
    assert (changed["department"], changed["name"]) == (None, "新名")
    told = facts("PersonChanged")[-1]
    assert told["fields"] == ["department", "name", "roles", "teams"]
    assert told["before"] == {"department": "after-sales", "roles": ["agent"], "teams": ["a"]}
    assert told["after"] == {"department": None, "roles": ["agent", "trainer"], "teams": ["b"]}
    assert "新" not in str(facts("PersonAdded") + facts("PersonChanged"))


def test_what_does_not_change_is_not_recorded(house: dict[str, Person]) -> None:
    wang = house["wang"]
    assert browser(house["root"]).patch(f"/people/{wang.pk}", {"roles": ["agent"], "name": "wang"}).status_code == 200
    assert facts("PersonChanged") == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"roles": ["king"]},
        {"teams": [999_999_999]},
        {"teams": [2**63]},
        {"skills": [{"skill": 1, "level": 4}]},
        {"department": 999_999},
        {"email": "nobody"},
        {"phone": "call me"},
        {"language": "de"},
        {"name": ""},
        {"dismissed_at": "2026-01-01T00:00:00Z"},
        {"is_demo": True},
        {"password": "x"},
    ],
)
def test_bad_values_are_refused_whole(house: dict[str, Person], wrong: dict[str, object]) -> None:
    wang = house["wang"]
    answer = browser(house["root"]).patch(f"/people/{wang.pk}", {"name": "changed", **wrong})
    assert answer.status_code == 422
    assert Person.objects.get(pk=wang.pk).name == "wang"


def test_everyone_changes_their_own_phone_and_language_only(house: dict[str, Person]) -> None:
    wang = house["wang"]
    page = browser(wang)
    assert page.patch(f"/people/{wang.pk}", {"phone": "021-555", "language": "en"}).status_code == 200
    assert page.get("/session").json()["person"]["language"] == "en"
    assert page.patch(f"/people/{wang.pk}", {"roles": ["admin"]}).status_code == 403
    assert page.patch(f"/people/{house['lin'].pk}", {"phone": "1"}).status_code == 403


def test_rights_change_with_the_next_request(house: dict[str, Person]) -> None:
    wang, page = house["wang"], browser(house["wang"])
    assert page.get("/tokens").status_code == 403
    actions.change_person(wang.pk, {"roles": ["agent", "admin"]}, by=SYSTEM)
    assert page.get("/tokens").status_code == 200


@pytest.mark.parametrize(
    ("who", "whom", "change", "status", "code"),
    [
        ("chen", "wang", {"name": "x"}, 200, None),
        ("chen", "sun", {"name": "x"}, 404, "not_found"),
        ("chen", "wang", {"email": "x@example.com"}, 403, "may_not_rule"),
        ("chen", "wang", {"roles": ["agent", "admin"]}, 403, "may_not_give"),
        ("chen", "wang", {"roles": ["agent", "manager"]}, 200, None),
        ("chen", "wang", {"roles": []}, 403, "may_not_give"),
        ("chen", "chen", {"roles": ["manager", "director"]}, 403, "may_not_give"),
        ("lin", "wang", {"skills": []}, 200, None),
        ("lin", "li", {"skills": []}, 404, "not_found"),
        ("wang", "lin", {"name": "x"}, 403, "forbidden"),
        ("root", "boss", {"roles": ["admin"], "email": "b@example.com"}, 200, None),
    ],
)
def test_nobody_gives_more_than_they_hold(
    house: dict[str, Person], *, who: str, whom: str, change: dict[str, object], status: int, code: str | None
) -> None:
    answer = browser(house[who]).patch(f"/people/{house[whom].pk}", change)
    assert (answer.status_code, answer.json().get("code")) == (status, code)


def test_a_manager_moves_people_between_teams_in_reach(house: dict[str, Person]) -> None:
    page, ids = browser(house["chen"]), reference().teams.ids
    assert page.patch(f"/people/{house['wang'].pk}", {"teams": [ids["b"]]}).status_code == 200
    assert page.patch(f"/people/{house['wang'].pk}", {"teams": [ids["c"]]}).status_code == 403


@pytest.mark.parametrize(
    ("who", "whom", "status"),
    [
        ("lin", "wang", 403),
        ("wang", "lin", 403),
        ("chen", "wang", 200),
        ("chen", "sun", 404),
        ("root", "boss", 200),
        ("root", "root", 409),
    ],
)
def test_who_may_dismiss_whom(house: dict[str, Person], who: str, whom: str, status: int) -> None:
    assert browser(house[who]).post(f"/people/{house[whom].pk}/dismiss").status_code == status


def test_a_manager_cannot_touch_a_director_in_the_own_department(house: dict[str, Person]) -> None:
    actions.change_person(house["boss"].pk, {"department": reference().departments.ids["after-sales"]}, by=SYSTEM)
    refused = browser(house["chen"]).post(f"/people/{house['boss'].pk}/dismiss")
    assert (refused.status_code, refused.json()["code"]) == (403, "may_not_rule")


def test_dismissed_people_are_found_apart_and_come_back(house: dict[str, Person]) -> None:
    page = browser(house["root"])
    assert page.post(f"/people/{house['wang'].pk}/dismiss").json()["dismissed_at"]
    assert "wang" not in names(page)
    assert names(page, "?dismissed=true") == ["wang"]
    assert page.post(f"/people/{house['wang'].pk}/restore").json()["dismissed_at"] is None
    assert [fact["person_id"] for fact in facts("PersonDismissed") + facts("PersonRestored")] == [house["wang"].pk] * 2


def test_the_last_administrator_stays(house: dict[str, Person]) -> None:
    root, page = house["root"], browser(house["root"])
    refused = page.patch(f"/people/{root.pk}", {"roles": ["director"]})
    assert (refused.status_code, refused.json()["code"]) == (409, "last_admin")
    second = person("admin", name="second")
    assert page.patch(f"/people/{root.pk}", {"roles": ["director"]}).status_code == 200
    assert browser(second).post(f"/people/{second.pk}/dismiss").json()["code"] == "last_admin"


@pytest.mark.django_db(transaction=True)
def test_two_administrators_cannot_unmake_each_other() -> None:
    first, second = person("admin", name="first"), person("admin", name="second")
    begin, answers = threading.Barrier(2), []

    def unmake(by: Person, whom: Person) -> None:
        who = principal(by)
        begin.wait()
        try:
            actions.change_person(whom.pk, {"roles": []}, by=who)
            answers.append("done")
        except ShouwenError as error:
            answers.append(error.code)
        finally:
            connection.close()

    both = [threading.Thread(target=unmake, args=pair) for pair in ((first, second), (second, first))]
    for each in both:
        each.start()
    for each in both:
        each.join()
    assert sorted(answers)[0] == "done"
    assert Person.objects.filter(roles__contains=["admin"]).count() == 1


def test_presence_is_told_with_before_and_after(house: dict[str, Person]) -> None:
    page = browser(house["wang"])
    assert page.call("PUT", "/presence", {"state": "online"}).json()["state"] == "online"
    assert page.call("PUT", "/presence", {"state": "online"}).status_code == 200
    assert page.call("PUT", "/presence", {"state": "asleep"}).status_code == 422
    (fact,) = facts("PresenceChanged")
    assert (fact["before"], fact["after"], fact["teams"]) == ("offline", "online", ["a"])


def test_a_program_with_a_narrow_token_changes_nothing_of_its_person(house: dict[str, Person]) -> None:
    wang = house["wang"]
    assert program(wang, "tickets:read").patch(f"/people/{wang.pk}", {"phone": "1"}).status_code == 403
    assert Person.objects.get(pk=wang.pk).phone == "13800138000"
