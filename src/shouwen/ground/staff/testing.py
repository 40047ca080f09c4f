"""For tests of this room and of those above: people, and browsers and programs acting for them through real doors."""

import functools
import json
from typing import Any

from django.contrib.auth.hashers import make_password
from django.test import Client

from shouwen.ground.base.principals.actions import create_token
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.staff import actions, queries
from shouwen.ground.staff.models import Person

PASSWORD = "tea-and-rice-42"


@functools.cache
def _hashed() -> str:
    return make_password(PASSWORD)


def person(role: str = "agent", *, teams: tuple[str, ...] = (), name: str = "", **given: Any) -> Person:
    """Someone with this role (several as "agent+trainer"); teams by code, made where missing."""
    known = queries.reference().teams.ids
    for code in teams:
        if code not in known:
            actions.add_reference("team", {"code": code, "name": code}, by=SYSTEM)
    name = name or role
    return actions.add_person(
        given.pop("email", f"{name}@example.com"),
        by=SYSTEM,
        password=_hashed(),
        name=name,
        roles=[each for each in role.split("+") if each],
        teams=[queries.teams_by_code()[code] for code in teams],
        **given,
    )


def principal(somebody: Person) -> Principal:
    """What this person may do now."""
    found = queries.principal_of(somebody.pk)
    if found is None:
        raise LookupError(somebody)
    return found


class Browser:
    """A page of ours in somebody's browser: cookies, Origin and CSRF word as a page sends them."""

    def __init__(self, host: str = "testserver", **headers: str) -> None:
        self.client = Client(headers={"host": host, "origin": f"http://{host}", "accept-language": "en", **headers})

    def call(self, method: str, address: str, body: object = None, **headers: str) -> Any:
        """One request under /api/v1; `headers` with _ for -."""
        csrf = self.client.cookies.get("csrftoken")
        sent = {"x-csrftoken": csrf.value if csrf else "", **{k.replace("_", "-"): v for k, v in headers.items()}}
        raw = json.dumps(body) if body is not None else ""
        return self.client.generic(method, f"/api/v1{address}", raw, content_type="application/json", headers=sent)

    def get(self, address: str, **headers: str) -> Any:
        """GET."""
        return self.call("GET", address, **headers)

    def post(self, address: str, body: object = None, **headers: str) -> Any:
        """POST."""
        return self.call("POST", address, body, **headers)

    def patch(self, address: str, body: object = None) -> Any:
        """PATCH."""
        return self.call("PATCH", address, body)

    def sign_in(self, email: str, password: str = PASSWORD) -> Any:
        """The sign-in page's request."""
        return self.post("/session", {"email": email, "password": password})


def browser(somebody: Person, **headers: str) -> Browser:
    """A browser in which this person has signed in."""
    page = Browser(**headers)
    answer = page.sign_in(somebody.email)
    if answer.status_code != 200:
        raise AssertionError(answer.content)
    return page


def program(somebody: Person, *scopes: str) -> Browser:
    """A program with a token of this person."""
    secret = create_token(somebody.pk, scopes, "test", by=SYSTEM)
    page = Browser()
    page.client = Client(headers={"authorization": f"Bearer {secret}", "accept-language": "en"})
    return page
