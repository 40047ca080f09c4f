"""What a test lays down without a page: as a person of the demonstration, straight at the doors."""

import pathlib
import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from playwright.sync_api import Browser

from tests.browser.conftest import Visitor

REPAIR = pathlib.Path(__file__).parents[2] / "src/shouwen/loop/handling/guide/tests/repair.yaml"


class Program:
    """Somebody of the demonstration, signed in without a page."""

    def __init__(self, browser: Browser, base: str, name: str) -> None:
        self.base = base
        self.context = browser.new_context(base_url=base)
        given = {"email": f"{name}@demo.example", "password": "shouwen-demo"}
        answer = self.context.request.post("/api/v1/session", data=given, headers={"Origin": base})
        assert answer.ok, answer.text()

    def call(self, method: str, path: str, body: Any = None) -> Any:
        """What is answered, which must be a yes."""
        cookies = {cookie.get("name"): cookie.get("value", "") for cookie in self.context.cookies()}
        headers = {"X-CSRFToken": cookies["csrftoken"], "Origin": self.base}
        answer = self.context.request.fetch(f"/api/v1{path}", method=method, data=body or {}, headers=headers)
        assert answer.ok, answer.text()
        return answer.json()

    def get(self, path: str) -> Any:
        """What is there."""
        answer = self.context.request.get(f"/api/v1{path}")
        assert answer.ok, answer.text()
        return answer.json()


def calls(person: Visitor, method: str, path: str, body: Any = None) -> Any:
    """A request of this person's browser."""
    cookies = {cookie.get("name"): cookie.get("value", "") for cookie in person.context.cookies()}
    origin = re.sub("(//[^/]+).*", r"\1", person.page.url)
    headers = {"X-CSRFToken": cookies["csrftoken"], "Origin": origin}
    answer = person.context.request.fetch(f"/api/v1{path}", method=method, data=body or {}, headers=headers)
    assert answer.ok, answer.text()
    return answer.json()


class Laid(NamedTuple):
    """A standard in force: its code, which is its kind of problem's, too, and its first version."""

    problem: str
    version: int


@contextmanager
def repairs(browser: Browser, base: str, tag: str) -> Iterator["Laid"]:
    """The small standard of repairs, in force for a kind of problem of its own: no other test's tickets run on it.

    Afterwards it takes no new tickets, and nobody is offered the kind of problem any more.
    """
    people = {name: Program(browser, base, name) for name in ("admin", "manager", "director")}
    problem = f"repair-{tag}-{secrets.token_hex(3)}"
    row = people["admin"].call("POST", "/problems", {"code": problem, "name": f"上门维修（{tag}）"})
    text = REPAIR.read_text("utf-8").replace("code: repair\n", f"code: {problem}\n", 1)
    version = people["manager"].call("POST", "/standards/drafts", {"yaml": text})
    at = f"/standard-versions/{version['id']}"
    people["manager"].call("POST", f"{at}/submit")
    people["director"].call("POST", f"{at}/review", {"approved": True, "digest": version["digest"]})
    people["manager"].call("POST", f"{at}/publish", {"scope": {"problem": [problem]}})
    try:
        yield Laid(problem, version["id"])
    finally:
        for each in people["manager"].get(f"/standards/{problem}/versions")["items"]:
            if each["status"] == "published":
                people["manager"].call("POST", f"/standard-versions/{each['id']}/retire")
        people["admin"].call("POST", f"/problems/{row['id']}/archive")
        for person in people.values():
            person.context.close()


def entered(person: Visitor, problem: str, subject: str = "空调要上门") -> str:
    """A caller's ticket of this kind; its number."""
    contact = {"name": "测试客户", "phone": "13912345678"}
    body = {"subject": subject, "description": "吹热风", "contact": contact, "problem_type": problem}
    return str(calls(person, "POST", "/tickets", {**body, "channel": "phone"})["number"])
