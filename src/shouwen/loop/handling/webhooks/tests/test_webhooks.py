"""Addresses through their doors; calls by a real standard to a real server."""

import hashlib
import hmac
import json
import socket
import threading
import uuid
from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client
from procrastinate.contrib.django.models import ProcrastinateJob
from pytest_django import Settings

from shouwen.ground.base import clock
from shouwen.ground.base.events.models import Event
from shouwen.ground.base.principals.actions import create_token
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.base.testing import settle
from shouwen.loop.handling.notices.models import Notice
from shouwen.loop.handling.tickets.actions.happening import happen
from shouwen.loop.handling.tickets.tests.factory import house, someone
from shouwen.loop.handling.tickets.tests.small import happened, lay_small, person_id, ticket
from shouwen.loop.handling.webhooks import actions, jobs, posting, rules
from shouwen.loop.handling.webhooks.errors import NotReached
from shouwen.loop.handling.webhooks.models import Delivery, Webhook
from shouwen.loop.handling.webhooks.tests.server import ENDLESS, Other, other_system
from shouwen.loop.standards.models import Version
from shouwen.loop.standards.queries import world
from shouwen.loop.standards.rules import happenings as h
from shouwen.loop.standards.versions import actions as drafting

pytestmark = pytest.mark.django_db
NINE = "2026-03-02 09:00"
MOMENTS = ("09:01", "09:06", "09:36", "11:36", "17:36")


@pytest.fixture(autouse=True)
def _house() -> Iterator[None]:
    with clock.at("2026-03-01 09:00"):
        house()
        lay_small()
        settle()
    yield


@pytest.fixture
def other(settings: Settings) -> Iterator[Other]:
    settings.WEBHOOKS_LOCAL = True
    with other_system() as running:
        yield running


def knock(name: str, method: str, path: str, body: object = None) -> Any:
    principal = someone(name)
    assert principal.id is not None
    token = create_token(principal.id, sorted(principal.capabilities), "test", by=principal)
    client = Client(headers={"Authorization": f"Bearer {token}"})
    data = b"" if body is None else json.dumps(body).encode()
    return client.generic(method, f"/api/v1{path}", data, content_type="application/json")


def added(url: str) -> dict[str, Any]:
    answer = knock("admin", "POST", "/webhooks", {"code": "erp", "url": url})
    assert answer.status_code == 201, answer.content
    found: dict[str, Any] = answer.json()
    return found


def tick(moment: str) -> None:
    """What the clock starts each minute, and what follows."""
    with clock.at(moment):
        jobs.start_due()
        settle()


@pytest.fixture
def nowhere() -> str:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    return f"http://127.0.0.1:{port}/"


def called() -> int:
    with clock.at(NINE):
        made = ticket().ticket_id
        settle()
    return made


def test_a_standard_calls_with_ids_and_codes_and_a_signature(other: Other) -> None:
    secret = added(other.url)["secret"]
    made = called()
    assert len(other.bodies) == 1
    said = json.loads(other.bodies[0])
    assert (said["ticket_id"], said["act"], said["node"], said["webhook"]) == (made, "erp-start", "check", "erp")
    assert said["event"] == "standard.webhook" and said["ticket"].startswith("T") and said["problem"] == "hardware"
    assert "张三" not in other.bodies[0].decode() and "13800138000" not in other.bodies[0].decode()
    headers = other.headers[0]
    stamp, _, digest = headers["x-shouwen-signature"].removeprefix("t=").partition(",v1=")
    assert digest == hmac.new(secret.encode(), f"{stamp}.".encode() + other.bodies[0], hashlib.sha256).hexdigest()
    assert headers["content-type"] == "application/json" and headers["x-shouwen-delivery"] == said["delivery"]
    row = Delivery.objects.get()
    assert (row.state, row.tries, row.answer, row.error) == ("sent", 1, 200, "")


def test_a_call_is_not_lost_when_its_ticket_moves_on_to_a_version_without_it(other: Other) -> None:
    added(other.url)
    old = Version.objects.get()
    text = old.document.replace("code: erp-start", "code: erp-other")
    new = drafting.draft(text, by=SYSTEM).pk
    Version.objects.filter(pk=new).update(published_at=clock.now())  # whether it is a good one is not asked here
    with clock.at(NINE):
        made = ticket().ticket_id
        happen(made, h.Moved(new, "check"), by=SYSTEM)
        settle()
    said = json.loads(other.bodies[0])
    assert (said["act"], said["version_id"], said["node"]) == ("erp-start", old.pk, "check")


def test_a_duty_is_called_once(other: Other) -> None:
    added(other.url)
    actions.call_many(happened(called()))
    settle(NINE)
    assert len(other.bodies) == 1


def test_the_secret_is_shown_once_and_kept_sealed(other: Other) -> None:
    made = added(other.url)
    (listed,) = knock("admin", "GET", "/webhooks").json()["items"]
    assert "secret" not in listed and made["secret"] not in Webhook.objects.get().sealed
    renewed = knock("admin", "POST", f"/webhooks/{made['id']}/secret").json()["secret"]
    assert renewed != made["secret"] and renewed.startswith("whsec_")
    log = json.dumps(list(Event.objects.filter(kind="WebhookChanged").values_list("data", flat=True)))
    assert made["secret"] not in log and "/hook" not in log


def test_it_is_tried_for_a_day_and_then_administrators_are_told(other: Other) -> None:
    hook = added(other.url)
    other.answers = [500] * 7
    called()
    for tries, moment in enumerate(MOMENTS, 2):
        tick(f"2026-03-02 {moment}")
        assert len(other.bodies) == tries
    assert Notice.objects.filter(kind="webhook_failed").count() == 0
    tick("2026-03-03 08:36")
    row = Delivery.objects.get()
    assert (row.state, row.tries, row.answer, row.error) == ("failed", 7, 500, "refused")
    assert len(set(other.bodies)) == 1 and len({each["x-shouwen-delivery"] for each in other.headers}) == 1
    told = Notice.objects.get(kind="webhook_failed")
    assert (told.person_id, told.about) == (person_id("admin"), "erp")
    (last,) = knock("admin", "GET", f"/webhooks/{hook['id']}/deliveries").json()["items"]
    assert (last["state"], last["tries"], last["number"][0], last["test"]) == ("failed", 7, "T", False)


def test_an_address_that_cannot_be_reached_rests(other: Other, nowhere: str) -> None:
    added(nowhere)
    called()
    first = Delivery.objects.get()
    assert (first.state, first.tries, first.error) == ("waiting", 1, "unreachable")
    called()
    second = Delivery.objects.latest("id")
    assert (second.state, second.tries) == ("waiting", 0)
    knock("admin", "PATCH", f"/webhooks/{first.webhook_id}", {"url": other.url})
    settle("2026-03-02 09:02")
    assert set(Delivery.objects.values_list("state", flat=True)) == {"sent"}


def test_what_waits_for_a_dead_address_is_one_job_and_one_try_at_a_time(other: Other, nowhere: str) -> None:
    added(nowhere)
    for _ in range(3):
        called()
    tries = []
    for moment in ("09:00", "09:01", "09:02", "09:03", "09:08", "09:18", "09:48", "10:18"):
        with clock.at(f"2026-03-02 {moment}"):
            jobs.start_due()
            jobs.start_due()
            assert ProcrastinateJob.objects.filter(task_name="CallAddress").count() <= 1
            settle()
        tries.append(list(Delivery.objects.order_by("pk").values_list("tries", flat=True)))
    assert tries == [[count, 0, 0] for count in (1, 2, 2, 3, 4, 5, 6, 7)]
    Webhook.objects.update(url=other.url)
    tick("2026-03-02 10:48")
    sent = [json.loads(body)["ticket_id"] for body in other.bodies]
    assert len(sent) == 3 and sent == sorted(sent)


def test_calls_to_a_dead_address_are_given_up_after_a_day_with_one_notice(other: Other, nowhere: str) -> None:
    hook = added(nowhere)
    for _ in range(3):
        called()
    tick("2026-03-03 08:59")
    assert set(Delivery.objects.values_list("state", flat=True)) == {"waiting"}
    tick("2026-03-03 09:30")
    assert set(Delivery.objects.values_list("state", "error")) == {("failed", "unreachable")}
    assert Notice.objects.filter(kind="webhook_failed").count() == 1
    with clock.at("2026-03-03 10:00"):
        ticket()
        settle()
    tick("2026-03-04 12:00")
    assert Notice.objects.filter(kind="webhook_failed").count() == 1  # the same outage
    Webhook.objects.update(url=other.url)
    with clock.at("2026-03-05 10:00"):
        assert knock("admin", "POST", f"/webhooks/{hook['id']}/test").json()["state"] == "sent"
        Webhook.objects.update(url=nowhere)
        ticket()
        settle()
    tick("2026-03-06 12:00")
    assert Notice.objects.filter(kind="webhook_failed").count() == 2


def test_a_test_that_arrives_releases_what_waits(other: Other, nowhere: str) -> None:
    hook = added(nowhere)
    called()
    called()
    Webhook.objects.update(url=other.url)
    with clock.at(NINE):
        knock("admin", "POST", f"/webhooks/{hook['id']}/test")
        settle()
    assert set(Delivery.objects.values_list("state", flat=True)) == {"sent"} and len(other.bodies) == 3


def test_a_job_that_was_lost_is_started_again(other: Other) -> None:
    added(other.url)
    with clock.at(NINE):
        actions.call_many(happened(ticket().ticket_id))
        ProcrastinateJob.objects.all().delete()
        assert Delivery.objects.get().state == "waiting"
    tick("2026-03-02 09:01")
    assert Delivery.objects.get().state == "sent"


def test_more_than_a_slice_is_called_in_order(other: Other) -> None:
    hook = added(other.url)
    with clock.at(NINE) as now:
        body = {"webhook_id": hook["id"], "body": "{}", "error": "", "at": now}
        Delivery.objects.bulk_create(
            Delivery(raised=count, key=uuid.uuid4(), **body) for count in range(1, 2 * rules.SLICE + 2)
        )
    tick(NINE)
    keys = [str(key) for key in Delivery.objects.order_by("pk").values_list("key", flat=True)]
    assert [each["x-shouwen-delivery"] for each in other.headers] == keys


def test_an_address_that_is_switched_off_is_not_called(other: Other) -> None:
    hook = added(other.url)
    assert knock("admin", "PATCH", f"/webhooks/{hook['id']}", {"active": False}).json()["active"] is False
    called()
    row = Delivery.objects.get()
    assert (row.state, row.error, other.bodies) == ("failed", "inactive", [])
    assert world().webhooks == frozenset()
    knock("admin", "PATCH", f"/webhooks/{hook['id']}", {"active": True})
    assert world().webhooks == frozenset({"erp"})


def test_a_test_says_what_came_of_it(other: Other) -> None:
    hook = added(other.url)
    other.answers = [204, 302]
    fine = knock("admin", "POST", f"/webhooks/{hook['id']}/test").json()
    assert (fine["state"], fine["answer"], fine["test"]) == ("sent", 204, True)
    moved = knock("admin", "POST", f"/webhooks/{hook['id']}/test").json()
    assert (moved["state"], moved["answer"], moved["error"]) == ("failed", 302, "refused")
    assert len(other.bodies) == 2  # a redirect is not followed
    assert json.loads(other.bodies[0])["event"] == "test"
    assert knock("admin", "GET", "/webhooks").json()["items"][0]["last"]["answer"] == 302
    assert knock("admin", "POST", "/webhooks/999999/test").status_code == 404


def test_an_endless_answer_is_not_read(other: Other) -> None:
    other.way = "endless"
    assert posting.post(other.url, b"{}", {}, local=True) == 200
    assert other.pieces < ENDLESS  # the line was cut long before


@pytest.mark.parametrize("way", ["silent", "drips"])
def test_a_slow_answer_is_not_waited_for(other: Other, way: str) -> None:
    other.way = way
    with pytest.raises(NotReached) as caught:
        posting.post(other.url, b"{}", {}, local=True, patience=2)
    assert caught.value.detail == {"why": "timeout"} and not other.let_go.is_set()


def test_a_slow_look_up_is_not_waited_for() -> None:
    let_go, done = threading.Event(), threading.Event()

    def look_up(*_: object, **__: object) -> list[Any]:
        let_go.wait(20)
        done.set()
        return []

    with pytest.raises(NotReached) as caught:
        posting.post("http://slow.example/", b"{}", {}, local=True, patience=0.1, look_up=look_up)
    assert caught.value.detail == {"why": "timeout"} and not done.is_set()
    let_go.set()
    assert done.wait(10)


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "0x7f.1", "2130706433", "[::ffff:127.0.0.1]", "[::1]", "0.0.0.0"]
)
def test_what_a_name_resolves_to_is_looked_at_before_the_call(other: Other, settings: Settings, host: str) -> None:
    hook = added(other.url)
    settings.WEBHOOKS_LOCAL = False
    Webhook.objects.update(url=f"http://{host}:1/")
    tested = knock("admin", "POST", f"/webhooks/{hook['id']}/test").json()
    assert (tested["state"], tested["error"], tested["answer"]) == ("failed", "local_address", None)


def test_the_name_stays_in_the_request_though_the_address_is_called(other: Other) -> None:
    port = other.url.rsplit(":", 1)[1].split("/")[0]
    assert posting.post(f"http://localhost:{port}/x", b"{}", {"Content-Type": "application/json"}, local=True) == 200
    assert other.headers[0]["host"] == f"localhost:{port}"


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"code": "erp", "url": "http://10.0.0.1/"}, "local_webhook_url"),
        ({"code": "erp", "url": "ftp://example.com/"}, "bad_webhook_url"),
        ({"code": "E R P", "url": "https://example.com/"}, "invalid"),
        ({"code": "erp", "url": "https://example.com/" + "x" * 1000}, "invalid"),
        ({"code": "erp", "url": "https://example.com/", "secret": "mine"}, "invalid"),
    ],
)
def test_a_wrong_address_is_refused(body: dict[str, str], code: str) -> None:
    answer = knock("admin", "POST", "/webhooks", body)
    assert (answer.status_code, answer.json()["code"]) == (422, code)


def test_a_code_is_taken_once() -> None:
    added("https://erp.example.com/hook")
    again = knock("admin", "POST", "/webhooks", {"code": "erp", "url": "https://erp.example.com/other"})
    assert (again.status_code, again.json()["code"]) == (409, "webhook_taken")


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/webhooks"),
        ("POST", "/webhooks"),
        ("PATCH", "/webhooks/1"),
        ("POST", "/webhooks/1/secret"),
        ("POST", "/webhooks/1/test"),
        ("GET", "/webhooks/1/deliveries"),
    ],
)
def test_only_who_sets_up_the_company_may(method: str, path: str) -> None:
    body = {"code": "erp", "url": "https://example.com/"} if method == "POST" else {}
    assert knock("manager", method, path, body).status_code == 403
    assert Client().generic(method, f"/api/v1{path}").status_code == 401


def test_old_calls_go(other: Other) -> None:
    added(other.url)
    called()
    for moment, left in (("2026-05-01 04:00", 1), ("2026-07-01 04:00", 0)):
        with clock.at(moment):
            jobs.sweep_deliveries()
        assert Delivery.objects.count() == left
