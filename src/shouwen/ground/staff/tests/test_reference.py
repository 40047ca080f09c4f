"""Reference data over HTTP, the snapshot that hot doors read, and the built-in ground."""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from shouwen.ground.base.events.models import Event
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.staff import actions
from shouwen.ground.staff.models import Person, Problem
from shouwen.ground.staff.queries import reference, teams_by_code
from shouwen.ground.staff.rules.ground import GROUND
from shouwen.ground.staff.testing import Browser, browser, person

pytestmark = pytest.mark.django_db
NODES = ("regions", "products", "problems")


@pytest.fixture
def page() -> Browser:
    return browser(person("admin", name="root"))


def last(kind: str) -> dict[str, Any]:
    data: dict[str, Any] = Event.objects.filter(kind=kind).latest("id").data
    return data


@pytest.mark.parametrize("plural", NODES)
def test_a_row_is_added_hung_renamed_archived_and_restored(page: Browser, plural: str) -> None:
    top = page.post(f"/{plural}", {"code": "top", "name": "上级"})
    assert top.status_code == 201
    low = page.post(f"/{plural}", {"code": "low", "name": "下级", "name_en": "Low", "parent": top.json()["id"]}).json()
    assert (low["parent"], low["archived"]) == (top.json()["id"], False)
    assert page.patch(f"/{plural}/{low['id']}", {"name": "改名"}).json()["name"] == "改名"
    assert page.post(f"/{plural}/{low['id']}/archive").json()["archived"]
    assert [row["code"] for row in page.get(f"/{plural}").json()["items"]] == ["top"]
    assert [row["code"] for row in page.get(f"/{plural}?archived=true").json()["items"]] == ["top", "low"]
    assert not page.post(f"/{plural}/{low['id']}/restore").json()["archived"]
    assert page.patch(f"/{plural}/{low['id']}", {"parent": None}).json()["parent"] is None
    told = last("ReferenceChanged")
    assert (told["fields"], told["before"], told["after"]) == (
        ["parent"],
        {"parent": top.json()["id"]},
        {"parent": None},
    )


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"code": "top", "name": "x"}, 409, "code_taken"),
        ({"code": "A B", "name": "x"}, 422, "invalid"),
        ({"code": "x", "name": ""}, 422, "invalid"),
        ({"code": "x", "name": "x" * 81}, 422, "invalid"),
        ({"code": "x", "name": "x", "parent": 999_999}, 422, "unknown_reference"),
        ({"code": "x", "name": "x", "parent": 2**70}, 422, "invalid"),
        ({"code": "x", "name": "x", "archived_at": "2026-01-01T00:00:00Z"}, 422, "invalid"),
    ],
)
def test_a_bad_row_is_refused(page: Browser, body: dict[str, object], status: int, code: str) -> None:
    page.post("/problems", {"code": "top", "name": "上级"})
    answer = page.post("/problems", body)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert Problem.objects.count() == 1


def test_a_tree_stays_a_tree(page: Browser) -> None:
    ids: list[int] = []
    for code in ("a", "b", "c"):
        body = {"code": code, "name": code, "parent": ids[-1] if ids else None}
        ids.append(page.post("/departments", body).json()["id"])
    for parent in ids:
        assert page.patch(f"/departments/{ids[0]}", {"parent": parent}).json()["code"] == "closes_circle"
    assert reference().departments.lineage("c") == ("a", "b", "c")


def test_an_archived_row_takes_nothing_new(page: Browser) -> None:
    team = page.post("/teams", {"code": "old", "name": "旧组"}).json()
    page.post(f"/teams/{team['id']}/archive")
    assert "old" not in teams_by_code()
    assert reference().teams.codes[team["id"]] == "old"
    root = Person.objects.get()
    assert page.patch(f"/people/{root.pk}", {"teams": [team["id"]]}).json()["code"] == "unknown_reference"


def test_a_teams_members_are_set_at_once_and_reach_follows(page: Browser) -> None:
    wang, li = person("agent", name="wang"), person("agent", name="li")
    seen = browser(wang)
    assert [row["name"] for row in seen.get("/people").json()["items"]] == ["wang"]
    team = page.post("/teams", {"code": "t", "name": "组", "leader": wang.pk, "members": [wang.pk, li.pk]}).json()
    assert team["members"] == [wang.pk, li.pk]
    assert [row["name"] for row in seen.get("/people").json()["items"]] == ["wang", "li"]
    assert page.patch(f"/teams/{team['id']}", {"members": [wang.pk]}).json()["members"] == [wang.pk]
    assert last("ReferenceChanged")["fields"] == ["members"]
    assert page.patch(f"/teams/{team['id']}", {"members": [999_999]}).json()["code"] == "unknown_reference"
    actions.dismiss(wang.pk, by=SYSTEM)
    assert page.get("/teams").json()["items"][0]["members"] == []


def test_holidays_and_shifts(page: Browser) -> None:
    day = page.post("/holidays", {"day": "2026-05-01", "name": "劳动节", "kind": "holiday"}).json()
    assert (day["day"], day["kind"]) == ("2026-05-01", "holiday")
    assert page.post("/holidays", {"day": "2026-05-01", "name": "x", "kind": "workday"}).json()["code"] == "code_taken"
    root = Person.objects.get()
    times = {"starts_at": "2026-05-04T01:00:00Z", "ends_at": "2026-05-04T09:00:00Z"}
    shift = page.post("/shifts", {"person": root.pk, **times})
    assert shift.status_code == 201
    one = f"/shifts/{shift.json()['id']}"
    assert page.patch(one, {"ends_at": "2026-05-04T00:00:00Z"}).json()["code"] == "ends_before_start"
    assert page.patch(one, {"ends_at": "2026-05-04T10:00:00+08:00"}).status_code == 200
    asked = "/shifts?from=2026-05-03T00:00:00Z&to=2026-05-05T00:00:00Z"
    assert [row["ends_at"] for row in page.get(asked).json()["items"]] == ["2026-05-04T02:00:00Z"]
    page.post(f"{one}/archive")
    assert page.get(asked).json()["items"] == []
    assert page.post("/shifts", {"person": root.pk, **times, "starts_at": "2026-05-04T01:00:00"}).status_code == 422


@pytest.mark.parametrize("plural", ["departments", "teams", "skills", "holidays", "shifts", *NODES])
def test_a_list_costs_the_same_however_long(page: Browser, plural: str) -> None:
    page.get(f"/{plural}")
    with CaptureQueriesContext(connection) as empty:
        page.get(f"/{plural}")
    actions.lay_ground(by=SYSTEM)
    page.get(f"/{plural}")
    with CaptureQueriesContext(connection) as full:
        page.get(f"/{plural}")
    assert len(full) == len(empty) <= 2


def test_the_ground_is_laid_once_and_what_was_made_of_it_stays() -> None:
    actions.lay_ground(by=SYSTEM)
    known = reference()
    for table, rows in zip(
        ("departments", "teams", "skills", "problems", "regions", "products"), GROUND.values(), strict=True
    ):
        assert set(getattr(known, table).ids) == {row[0] for row in rows}
    assert known.problems.lineage("hardware-power-battery") == ("hardware", "hardware-power", "hardware-power-battery")
    assert {known.problems.entries[id_].parent for code, id_ in known.problems.ids.items() if "-" not in code} == {None}
    service = known.teams.ids["service"]
    actions.change_reference("team", service, {"name": "前台组"}, by=SYSTEM)
    before = Event.objects.count()
    actions.lay_ground(by=SYSTEM)
    assert (reference().teams.entries[service].name, Event.objects.count()) == ("前台组", before)


def test_the_snapshot_is_one_question_to_the_database() -> None:
    actions.lay_ground(by=SYSTEM)
    with CaptureQueriesContext(connection) as asked:
        reference()
        reference()
    assert len(asked) == 1
