"""Who gets which report when: by real mail and to groups of the three vendors, once each."""

import datetime as dt
import socket
from collections.abc import Iterator
from email.message import Message
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from django.test import Client
from pytest_django import Settings

from shouwen.ground.base import clock
from shouwen.ground.base.company.actions import set_company
from shouwen.ground.base.events.models import Event
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.base.print.pdf import FONTS
from shouwen.ground.base.testing import settle
from shouwen.loop.handling.letters.tests.test_letters import Box
from shouwen.loop.handling.tickets.tests.factory import house, opened
from shouwen.loop.handling.tickets.tests.small import person_id
from shouwen.loop.insight.conformance.tests.factory import client
from shouwen.loop.insight.reports import jobs
from shouwen.loop.insight.reports.models import Delivery, Issue
from shouwen.loop.insight.robots.tests.vendors import SECRET, Vendors, vendors

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif(not FONTS.is_dir(), reason="the pages are not built, so there are no fonts"),
]
ADDRESS = "/api/v1/report-schedules"


@pytest.fixture
def them(settings: Settings) -> Iterator[Vendors]:
    settings.WEBHOOKS_LOCAL = True
    with clock.at("2026-03-01 09:00"):
        house()
        opened("usage")
        settle()
    with vendors() as running:
        yield running


@pytest.fixture
def box() -> Iterator[Box]:
    """A mail server of the company."""
    hands = Box()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = Controller(hands, "127.0.0.1", port)
    server.start()
    set_company(
        by=SYSTEM,
        name="小天鹅",
        address="https://help.example.cn",
        mail_host="127.0.0.1",
        mail_port=port,
        mail_tls="none",
        mail_sender="fw@a.cn",
    )
    yield hands
    server.stop()


def robots(them: Vendors) -> list[int]:
    """One of each vendor."""
    found = []
    for kind in ("wecom", "dingtalk", "feishu"):
        given = {"name": kind, "kind": kind, "url": them.url(kind), "secret": SECRET}
        found.append(client("admin").post("/api/v1/robots", given, content_type="application/json").json()["id"])
    return found


def scheduled(by: Client, **given: Any) -> Any:
    made = by.post(ADDRESS, {"kind": "daily", "minute": 480, **given}, content_type="application/json")
    assert made.status_code == 201, made.content
    return made.json()


def at(moment: str) -> None:
    """The minute's tick, and what follows."""
    with clock.at(moment):
        jobs.start_due()
        settle()


def pdf_of(mail: Message) -> bytes:
    (file,) = [part for part in mail.walk() if part.get_content_type() == "application/pdf"]
    body = file.get_payload(decode=True)
    assert isinstance(body, bytes)
    return body


def test_a_report_goes_out_at_its_time_once_to_everyone(them: Vendors, box: Box) -> None:
    with clock.at("2026-03-02 07:00"):
        manager = client("manager")
        made = scheduled(manager, people=[person_id("director")], robots=robots(them))
    for moment in ("07:59", "08:00", "08:00", "08:01", "12:00"):
        at(f"2026-03-02 {moment}")
    (mail,) = box.mails
    assert mail["To"] == "director@demo.example" and pdf_of(mail).startswith(b"%PDF-")
    assert [body.get("msgtype", body.get("msg_type")) for body in them.told] == [
        "image",
        "markdown",
        "markdown",
        "post",
    ]
    with clock.at("2026-03-02 12:00"):
        (shown,) = client("manager").get(ADDRESS).json()["items"]
        (issue,) = shown["issues"]
        assert issue["first"] == "2026-03-01" and {each["state"] for each in issue["targets"]} == {"sent"}
        text = them.told[2]["markdown"]["text"]
        link = text.partition("![](https://help.example.cn")[2].partition(")")[0]
        picture = Client().get(link)
        assert picture.status_code == 200 and picture.content.startswith(b"\x89PNG")
        assert Client().get(link.replace("report-pictures/", "report-pictures/x")).status_code == 404
    with clock.at(clock.now() + dt.timedelta(days=365)):
        assert Client().get(link).status_code == 404
    at("2026-03-03 08:00")
    assert len(box.mails) == 2 and len(them.told) == 8 and Issue.objects.count() == 2
    assert Event.objects.filter(kind="ReportSent").count() == 8
    with clock.at("2026-03-03 09:00"):
        manager = client("manager")
        assert manager.delete(f"{ADDRESS}/{made['id']}").status_code == 204
    at("2026-03-04 08:00")
    assert len(box.mails) == 2


def test_what_cannot_be_sent_is_tried_again_shown_with_its_reason_and_given_up(them: Vendors) -> None:
    them.refuse = True
    with clock.at("2026-03-02 07:00"):
        director = client("director")
        scheduled(director, people=[person_id("manager")], robots=robots(them)[:1])
    for moment in ("08:00", "08:01"):
        at(f"2026-03-02 {moment}")
    assert sorted(Delivery.objects.values_list("state", "tries", "error")) == [
        ("waiting", 2, "45009 api freq out of limit"),
        ("waiting", 2, "mail_not_set"),
    ]
    them.refuse = False
    for moment in ("08:06", "08:36", "10:36", "16:36"):
        at(f"2026-03-02 {moment}")
    assert sorted(Delivery.objects.values_list("state", "error")) == [("failed", "mail_not_set"), ("sent", "")]


def test_schedules_are_ones_own_and_tell_only_those_who_are_there(them: Vendors) -> None:
    with clock.at("2026-03-02 07:00"):
        supervisor, agent, admin = client("supervisor"), client("agent"), client("admin")
        made = scheduled(supervisor, people=[person_id("agent")])
        assert supervisor.get(ADDRESS).json()["items"] and admin.get(ADDRESS).json()["items"]
        assert client("manager").get(ADDRESS).json()["items"] == []
        assert client("manager").delete(f"{ADDRESS}/{made['id']}").status_code == 404
        assert agent.post(ADDRESS, {"kind": "daily", "people": [1]}, content_type="application/json").status_code == 403
        for unfit in ({}, {"people": [987654]}, {"robots": [987654]}, {"people": [1], "minute": 1440}):
            answer = supervisor.post(ADDRESS, {"kind": "daily", **unfit}, content_type="application/json")
            assert answer.status_code == 422
        address = f"{ADDRESS}/{made['id']}"
        assert admin.patch(address, {"people": [1]}, content_type="application/json").status_code == 403
        assert admin.patch(address, {"active": False}, content_type="application/json").status_code == 200
        assert client("admin", ["log.read"]).delete(address).status_code == 403
        assert supervisor.post(f"{ADDRESS}/{made['id']}/try").status_code == 202
        settle()
        (shown,) = supervisor.get(ADDRESS).json()["items"]
        assert shown["issues"][0]["trial"] and shown["issues"][0]["targets"][0]["error"] == "mail_not_set"
    assert them.told == []
