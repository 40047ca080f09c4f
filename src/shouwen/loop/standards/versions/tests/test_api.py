import json
from typing import Any

import pytest
from django.test import Client

from shouwen.ground.base import clock
from shouwen.ground.base.principals.models import Token
from shouwen.ground.base.principals.resolve import forget_everybody, register_people
from shouwen.ground.base.principals.rules import SYSTEM, digest
from shouwen.ground.staff.actions import ground
from shouwen.ground.staff.models import Person
from shouwen.ground.staff.queries import principal_of
from shouwen.ground.staff.rules.rights import CAPABILITIES
from shouwen.loop.standards.tests.factory import TEXT
from shouwen.loop.standards.versions import actions

pytestmark = pytest.mark.django_db


class Door:
    """A program that knocks with somebody's token."""

    def __init__(self, *roles: str, language: str = "zh-CN") -> None:
        register_people(principal_of, CAPABILITIES)
        forget_everybody()
        now, name = clock.now(), "-".join(roles) or "nobody"
        person = Person.objects.create(email=f"{name}@example.com", name=name, roles=[*roles], created_at=now)
        Token.objects.create(person_id=person.pk, name=name, digest=digest(f"sw_{name}"), scopes=["*"], created_at=now)
        self.client = Client(headers={"Authorization": f"Bearer sw_{name}", "Accept-Language": language})

    def __call__(self, method: str, path: str, body: object = None) -> Any:
        data = json.dumps(body).encode() if body is not None else b""
        return self.client.generic(method, f"/api/v1{path}", data, content_type="application/json")


@pytest.fixture(autouse=True)
def _company() -> None:
    ground.lay_ground(by=SYSTEM)
    actions.lay_ground(by=SYSTEM)


def the_version(door: Door) -> dict[str, Any]:
    in_force: dict[str, Any] = door("GET", "/standards").json()["items"][0]["in_force"]
    return in_force


def test_the_standard_in_force_is_a_map() -> None:
    agent = Door("agent")
    version = the_version(agent)
    shown = agent("GET", f"/standard-versions/{version['id']}").json()
    assert (shown["code"], shown["version"], shown["status"]) == ("after-sales", 1, "published")
    assert shown["name"] == {"zh": "售后服务标准", "en": "After-sales service standard"}
    nodes = {node["id"]: node for node in shown["nodes"]}
    assert nodes["plan"]["owner"] == {"kind": "who", "code": "holder"}
    first = nodes["accept"]["limits"][-1]
    assert (first["clock"], first["seconds"], first["goal"], first["match"]) == ("first_response", 86400, 0.95, {})
    assert {edge["to"] for edge in shown["edges"]} <= nodes.keys()
    assert {"from": "triage", "to": "plan", "anywhere": False} in [
        {key: edge[key] for key in ("from", "to", "anywhere")} for edge in shown["edges"]
    ]
    assert shown["document"]["recovery"]["below"] == 3


def test_a_draft_goes_from_upload_to_publishing() -> None:
    manager, agent = Door("manager"), Door("agent")
    old = the_version(agent)
    text = TEXT.replace("within: 72h", "within: 60h")
    made = manager("POST", "/standards/drafts", {"yaml": text})
    assert made.status_code == 201
    draft = made.json()
    assert (draft["version"], draft["status"]) == (2, "draft")
    assert agent("GET", f"/standard-versions/{draft['id']}").status_code == 404
    assert manager("GET", f"/standard-versions/{draft['id']}/yaml").content.decode() == text
    assert manager("GET", f"/standard-versions/{draft['id']}/faults").json()["items"] == []
    changed = manager("PUT", f"/standard-versions/{draft['id']}", {"yaml": TEXT + "\n", "digest": draft["digest"]})
    assert changed.status_code == 200
    again = manager("PUT", f"/standard-versions/{draft['id']}", {"yaml": text, "digest": draft["digest"]})
    assert again.status_code == 409
    assert manager("POST", f"/standard-versions/{draft['id']}/publish", {}).json()["status"] == "published"
    assert the_version(agent)["id"] == draft["id"]
    versions = agent("GET", "/standards/after-sales/versions").json()["items"]
    assert [(one["id"], one["status"]) for one in versions] == [(draft["id"], "published"), (old["id"], "retired")]
    refused = manager("POST", f"/standard-versions/{draft['id']}/retire", {})
    assert (refused.status_code, refused.json()["code"]) == (409, "last_in_force")


@pytest.mark.parametrize(("language", "words"), [("zh-CN", "小组“ghosts”不存在"), ("en", 'there is no team "ghosts"')])
def test_faults_are_named_in_the_readers_language(language: str, words: str) -> None:
    director = Door("director", language=language)
    faulty = {"yaml": TEXT.replace("team: rnd", "team: ghosts")}
    checked = director("POST", "/standards/check", faulty).json()["items"]
    assert checked == [{"place": "routing.rows[2]", "code": "unknown_team", "message": words}]
    draft = director("POST", "/standards/drafts", faulty).json()
    refused = director("POST", f"/standard-versions/{draft['id']}/publish", {})
    assert (refused.status_code, refused.json()["code"]) == (422, "faulty_standard")
    assert refused.json()["detail"]["faults"][0]["place"] == "routing.rows[2]"


@pytest.mark.parametrize("text", ["", "x", "a: [", "\x00", "code: after-sales", "x" * 1_000_001])
def test_what_is_no_standard_is_refused(text: str) -> None:
    assert Door("manager")("POST", "/standards/drafts", {"yaml": text}).status_code == 422


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/standards/drafts"),
        ("PUT", "/standard-versions/{id}"),
        ("POST", "/standard-versions/{id}/publish"),
        ("POST", "/standard-versions/{id}/retire"),
    ],
)
def test_only_who_may_changes_standards(method: str, path: str) -> None:
    agent = Door("agent")
    body: dict[str, str] = {}
    if "drafts" in path or method == "PUT":
        body = {"yaml": TEXT} | ({"digest": "0" * 64} if method == "PUT" else {})
    answer = agent(method, path.format(id=the_version(agent)["id"]), body)
    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")


def test_strangers_see_nothing() -> None:
    nobody = Door()
    assert nobody("GET", "/standards").status_code == 403
    assert Client().get("/api/v1/standards").status_code == 401
    assert Door("agent")("GET", "/standards/ghosts/versions").status_code == 404
    assert Door("supervisor")("GET", "/standard-versions/999999").status_code == 404
