"""Invitations and ways to a new password: once, in time, and telling nothing to strangers."""

import pathlib
import socket
from collections.abc import Iterator
from email.message import EmailMessage
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Message as Kept

from shouwen.ground.base import clock
from shouwen.ground.base.company.models import Setting
from shouwen.ground.base.events.models import Event
from shouwen.ground.base.principals import actions as principals
from shouwen.ground.base.principals.actions.passwords import LEAST
from shouwen.ground.base.principals.models import Link, Token
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.staff import actions
from shouwen.ground.staff.events import SendLink
from shouwen.ground.staff.jobs import send_link
from shouwen.ground.staff.models import Person
from shouwen.ground.staff.rules.letters import PAGES, letter
from shouwen.ground.staff.testing import PASSWORD, Browser, browser, person, program

pytestmark = pytest.mark.django_db
NEW = "rain on the roof"


@pytest.fixture
def agent() -> Person:
    return person("agent", name="wang")


def reset_of(somebody: Person) -> str:
    """What the mail would say."""
    assert Browser().post("/password-resets", {"email": somebody.email}).status_code == 202
    link = Link.objects.filter(person_id=somebody.pk).latest("id")
    drawn = principals.draw_link(link.pk)
    assert drawn is not None
    return drawn[1]


def test_a_reset_works_once_and_ends_sessions(agent: Person) -> None:
    page = browser(agent)
    secret = reset_of(agent)
    for weak in ("short", "ninechars", " " * 10, "1212121212", "x" * 201):
        assert Browser().post(f"/password-resets/{secret}", {"new": weak}).json()["code"] in (
            "weak_password",
            "invalid",
        )
    assert Browser().post(f"/password-resets/{secret}", {"new": NEW}).status_code == 204
    assert Browser().post(f"/password-resets/{secret}", {"new": NEW}).json()["code"] == "link_spent"
    assert page.get("/session").status_code == 401
    assert Browser().sign_in(agent.email, PASSWORD).status_code == 401
    assert Browser().sign_in(agent.email, NEW).status_code == 200


def test_a_reset_expires_after_an_hour(agent: Person) -> None:
    with clock.at("2026-03-02 09:00"):
        secret = reset_of(agent)
    with clock.at("2026-03-02 10:00:01"):
        refused = Browser().post(f"/password-resets/{secret}", {"new": NEW})
    assert (refused.status_code, refused.json()["code"]) == (410, "link_spent")


@pytest.mark.parametrize("forged", ["x", "a" * 43, "..", "%E4%BD%A0"])
def test_a_forged_link_is_refused(forged: str) -> None:
    assert Browser().post(f"/password-resets/{forged}", {"new": NEW}).status_code == 410
    assert Browser().get(f"/invitations/{forged}").status_code == 410


def test_a_link_for_one_thing_does_not_do_for_another(agent: Person) -> None:
    secret = reset_of(agent)
    assert Browser().post(f"/invitations/{secret}", {"password": NEW}).status_code == 410


def test_asking_for_a_reset_tells_nothing(agent: Person) -> None:
    known = Browser().post("/password-resets", {"email": agent.email})
    unknown = Browser().post("/password-resets", {"email": "nobody@example.com"})
    assert (known.status_code, known.content) == (unknown.status_code, unknown.content) == (202, b"")
    assert list(Link.objects.order_by("id").values_list("person_id", flat=True)) == [agent.pk, None]


def test_asking_again_and_again_sends_three_mails(agent: Person) -> None:
    with clock.at("2026-03-02 09:00"):
        answers = {Browser().post("/password-resets", {"email": agent.email}).status_code for _ in range(9)}
    assert answers == {202}
    assert Link.objects.count() == 3


def test_a_dismissed_person_gets_no_way_back(agent: Person) -> None:
    secret = reset_of(agent)
    actions.dismiss(agent.pk, by=SYSTEM)
    assert Browser().post(f"/password-resets/{secret}", {"new": NEW}).status_code == 410
    Browser().post("/password-resets", {"email": agent.email})
    assert Link.objects.latest("id").person_id is None


def test_an_invited_person_chooses_a_password_and_is_in() -> None:
    page = browser(person("admin", name="root"))
    answer = page.post("/invitations", {"email": "New@Example.com", "name": "新人", "roles": ["agent"], "teams": []})
    assert answer.status_code == 201
    way = answer.json()["link"]
    assert Browser().get(way).json() == {"email": "new@example.com", "name": "新人"}
    assert Browser().sign_in("new@example.com", "").status_code == 422
    joined = Browser()
    assert joined.post(way, {"password": NEW}).status_code == 204
    assert joined.get("/session").json()["person"]["roles"] == ["agent"]
    assert Browser().post(way, {"password": NEW}).status_code == 410
    assert not Link.objects.filter(used_at=None).exists()  # the mailed one is spent too


@pytest.mark.parametrize("role", ["admin", "director", "agent"])
def test_a_manager_gets_no_way_into_an_account_that_is_in_use(role: str) -> None:
    """The answer holds a link that sets the password: it must not open somebody else's account."""
    manager = person("manager", name="boss")
    house = actions.add_reference("department", {"code": "house", "name": "house", "head": manager.pk}, by=SYSTEM)
    colleague = person(role, name="colleague", department=house.pk)
    answer = browser(manager).post(f"/people/{colleague.pk}/invite")
    assert (answer.status_code, answer.json()["code"]) == (403, "may_not_rule")
    assert not Link.objects.exists()


def test_a_manager_invites_again_whoever_has_no_password_yet() -> None:
    manager = person("manager", name="boss")
    house = actions.add_reference("department", {"code": "house", "name": "house", "head": manager.pk}, by=SYSTEM)
    fresh = actions.add_person("new@example.com", by=SYSTEM, name="new", roles=["agent"], department=house.pk)
    assert browser(manager).post(f"/people/{fresh.pk}/invite").status_code == 201


def test_an_invitation_lasts_a_week() -> None:
    with clock.at("2026-03-02 09:00"):
        root = person("admin", name="root")
        way = browser(root).post("/invitations", {"email": "n@example.com", "name": "n"}).json()["link"]
    with clock.at("2026-03-09 08:59"):
        assert Browser().get(way).status_code == 200
    with clock.at("2026-03-09 09:01"):
        assert Browser().get(way).status_code == 410


class Box(Kept):
    """A mail server's drawer."""

    def __init__(self) -> None:
        super().__init__()
        self.mails: list[Any] = []

    def handle_message(self, message: Any) -> None:
        self.mails.append(message)


@pytest.fixture
def box() -> Iterator[Box]:
    box = Box()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    server = Controller(box, hostname="127.0.0.1", port=port)
    server.start()
    Setting.objects.create(
        pk=1, name="首问电器", mail_host="127.0.0.1", mail_port=port, mail_sender="desk@example.com", mail_tls="none"
    )
    yield box
    server.stop()


def words_of(mail: EmailMessage) -> str:
    raw = mail.get_payload(decode=True)
    assert isinstance(raw, bytes)
    return raw.decode()


def test_the_mail_holds_a_link_that_works(agent: Person, box: Box) -> None:
    Browser().post("/password-resets", {"email": agent.email})
    Browser().post("/password-resets", {"email": "nobody@example.com"})
    for link in Link.objects.order_by("id"):
        send_link(SendLink(link_id=link.pk))
    (mail,) = box.mails
    assert mail["To"] == agent.email
    found = words_of(mail).split("/password-resets/")[1].split()[0]
    assert Browser().post(f"/password-resets/{found}", {"new": NEW}).status_code == 204


def account(name: str) -> Person:
    """One that only programs use: nobody was invited to it."""
    return actions.add_person(f"{name}@example.com", by=SYSTEM, name=name, roles=["agent"])


def test_tokens_are_told_once_and_end_when_revoked() -> None:
    page, shop = browser(person("admin", name="root")), account("shop")
    made = page.post("/tokens", {"name": "bot", "scopes": ["tickets:read", "tickets.open"], "person": shop.pk})
    assert made.status_code == 201
    secret = made.json()["token"]
    assert secret.startswith("sw_")
    (listed,) = page.get("/tokens").json()["items"]
    assert (listed["person_name"], listed["scopes"]) == ("shop", ["tickets.open", "tickets:read"])
    assert secret not in page.get("/tokens").content.decode()
    seen = Browser().get("/session", authorization=f"Bearer {secret}")
    assert seen.json()["capabilities"] == {"tickets.read": "team", "tickets.open": "all"}
    assert page.call("DELETE", f"/tokens/{listed['id']}").status_code == 204
    assert Browser().get("/session", authorization=f"Bearer {secret}").status_code == 401
    assert page.call("DELETE", f"/tokens/{listed['id']}").status_code == 404


def test_a_token_expires() -> None:
    root = person("admin", name="root")
    with clock.at("2026-03-02 09:00"):
        body = {"name": "bot", "scopes": ["tickets:read"], "expires_at": "2026-03-03T00:00:00Z"}
        secret = browser(root).post("/tokens", body).json()["token"]
        assert Browser().get("/session", authorization=f"Bearer {secret}").status_code == 200
    actions.change_person(root.pk, {"phone": "1"}, by=SYSTEM)  # drops what is kept of root
    with clock.at("2026-03-04 09:00"):
        assert Browser().get("/session", authorization=f"Bearer {secret}").status_code == 401


@pytest.mark.parametrize("scopes", [[], ["*"], ["tickets:fly"], ["tickets.read", "x" * 300], [7]])
def test_an_unknown_scope_is_refused(scopes: list[object]) -> None:
    page = browser(person("admin", name="root"))
    assert page.post("/tokens", {"name": "bot", "scopes": scopes}).status_code == 422


def test_a_token_cannot_make_a_wider_one() -> None:
    tool = program(person("admin", name="root"), "tokens:write")
    refused = tool.post("/tokens", {"name": "bot", "scopes": ["company:write"]})
    assert (refused.status_code, refused.json()["code"]) == (403, "forbidden")


def test_a_manager_makes_tokens_for_themselves_only() -> None:
    manager, agent = person("manager", name="chen"), person("agent", name="wang")
    page = browser(manager)
    assert page.post("/tokens", {"name": "x", "scopes": ["tickets:read"], "person": agent.pk}).status_code == 403
    assert page.post("/tokens", {"name": "x", "scopes": ["tickets:read"]}).status_code == 201
    assert browser(agent).get("/tokens").status_code == 403


@pytest.mark.parametrize("role", ["agent", "director", "admin"])
def test_not_even_an_administrator_makes_a_token_in_a_colleagues_name(role: str) -> None:
    page, colleague = browser(person("admin", name="root")), person(role, name="colleague")
    refused = page.post("/tokens", {"name": "x", "scopes": ["tickets:read"], "person": colleague.pk})
    assert (refused.status_code, refused.json()["code"]) == (403, "in_their_name")
    assert not Token.objects.filter(person_id=colleague.pk).exists()
    assert page.post("/tokens", {"name": "x", "scopes": ["tickets:read"], "person": 999_999}).status_code == 404


def test_an_administrator_sees_and_ends_everybodys_tokens() -> None:
    page, manager = browser(person("admin", name="root")), person("manager", name="chen")
    assert browser(manager).post("/tokens", {"name": "x", "scopes": ["tickets:read"]}).status_code == 201
    (listed,) = page.get("/tokens").json()["items"]
    assert listed["person_name"] == "chen"
    assert page.call("DELETE", f"/tokens/{listed['id']}").status_code == 204


def test_a_token_for_a_programs_account_stands_in_the_log_and_ends_when_somebody_takes_the_account_up() -> None:
    root, shop = person("admin", name="root"), account("shop")
    page = browser(root)
    secret = page.post("/tokens", {"name": "x", "scopes": ["tickets:read"], "person": shop.pk}).json()["token"]
    made = Event.objects.get(kind="TokenMade")
    assert (made.actor, made.subject) == (f"person:{root.pk}", f"person:{shop.pk}")
    assert Browser().get("/session", authorization=f"Bearer {secret}").status_code == 200
    way = page.post(f"/people/{shop.pk}/invite").json()["link"]
    assert Browser().post(way, {"password": NEW}).status_code == 204
    assert Browser().get("/session", authorization=f"Bearer {secret}").status_code == 401


def test_pages_and_server_say_the_same_of_links_and_passwords() -> None:
    """The links in answers and letters lead to pages that there are; the page asks for as long a password as we do."""
    shell = pathlib.Path(__file__).parents[5] / "web/agent/src/shell"
    routes = (shell / "router.tsx").read_text()
    for kind, page in PAGES.items():
        assert f'path: "/{page}/$token"' in routes
        for language in ("zh-CN", "en"):
            words = letter(kind, language=language, name="n", company="c").text("https://desk.example", "secret")
            assert f"https://desk.example/{page}/secret" in words
    way = browser(person("admin", name="root")).post("/invitations", {"email": "n@example.com", "name": "n"}).json()
    assert way["link"].startswith(f"/{PAGES['invitation']}/")
    assert f"export const LEAST = {LEAST};" in (shell / "entry/password.ts").read_text()
