import pytest

from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.staff import actions
from shouwen.ground.staff.queries import reference, seats
from shouwen.ground.staff.queries.presences import takes_work
from shouwen.ground.staff.testing import Browser, browser, person

pytestmark = pytest.mark.django_db


@pytest.fixture
def admin() -> Browser:
    return browser(person("admin"))


def kind(page: Browser, code: str) -> dict[str, object]:
    found: dict[str, object] = next(
        row for row in page.get("/presence-kinds?archived=true").json()["items"] if row["code"] == code
    )
    return found


def test_every_company_begins_with_eight_kinds_of_which_one_takes_work(admin: Browser) -> None:
    rows = admin.get("/presence-kinds").json()["items"]
    assert [row["code"] for row in rows] == [
        "online", "busy", "away", "after_contact", "break", "meal", "training", "offline",
    ]  # fmt: skip
    assert [row["name"] for row in rows if row["takes_work"]] == ["在线"]


def test_a_company_makes_its_own_kind_and_people_use_it(admin: Browser) -> None:
    agent = person("agent", teams=("service",))
    page = browser(agent)
    assert page.call("PUT", "/presence", {"state": "meeting"}).status_code == 422
    given = {"code": "meeting", "name": "开会", "takes_work": False}
    assert page.post("/presence-kinds", given).status_code == 403
    made = admin.post("/presence-kinds", given)
    assert made.status_code == 201
    assert page.call("PUT", "/presence", {"state": "meeting"}).json()["state"] == "meeting"
    assert not takes_work("meeting")
    row = made.json()["id"]
    assert admin.patch(f"/presence-kinds/{row}", {"takes_work": True}).json()["takes_work"] is True
    assert takes_work("meeting")
    admin.post(f"/presence-kinds/{row}/archive")
    assert not takes_work("meeting")
    assert page.call("PUT", "/presence", {"state": "meeting"}).status_code == 422


def test_what_the_house_itself_uses_is_renamed_but_stays(admin: Browser) -> None:
    row = kind(admin, "offline")["id"]
    assert admin.patch(f"/presence-kinds/{row}", {"name": "下班"}).json()["name"] == "下班"
    refused = admin.post(f"/presence-kinds/{row}/archive")
    assert (refused.status_code, refused.json()["code"]) == (409, "relied_on")
    assert admin.patch(f"/presence-kinds/{row}", {"takes_work": True}).status_code == 409
    assert kind(admin, "offline")["archived"] is False
    training = kind(admin, "training")["id"]
    assert admin.post(f"/presence-kinds/{training}/archive").status_code == 200


def test_talks_held_are_counted_beside_tickets_and_never_below_none() -> None:
    agent = person("agent", teams=("service",))
    actions.lock_seats([agent.pk])
    actions.move_chats({agent.pk: 2})
    actions.move_loads({agent.pk: 1})
    (seat,) = seats([reference().teams.ids["service"]])
    assert (seat.chats, seat.load) == (2, 1)
    actions.move_chats({agent.pk: -5})
    (seat,) = seats([reference().teams.ids["service"]])
    assert (seat.chats, seat.load) == (0, 1)


def test_an_unknown_kind_is_refused_by_name() -> None:
    agent = person("agent")
    page = browser(agent)
    refused = page.call("PUT", "/presence", {"state": "nowhere"})
    assert refused.json()["code"] == "unknown_reference"
    assert actions.set_presence(agent.pk, "meal", by=SYSTEM).state == "meal"
