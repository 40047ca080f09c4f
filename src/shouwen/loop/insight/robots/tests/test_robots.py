"""Robots through their doors, against vendors that check what they document."""

import datetime as dt
from typing import Any

import pytest
from pytest_django import Settings

from shouwen.ground.base.events.models import Event
from shouwen.loop.handling.tickets.tests.factory import house
from shouwen.loop.insight.conformance.tests.factory import client
from shouwen.loop.insight.robots import rules
from shouwen.loop.insight.robots.errors import NotARobot, RobotFailed
from shouwen.loop.insight.robots.models import Robot
from shouwen.loop.insight.robots.rules import Message
from shouwen.loop.insight.robots.tests.vendors import SECRET, vendors


@pytest.mark.parametrize(
    ("kind", "url", "fine"),
    [
        ("wecom", "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=1", True),
        ("dingtalk", "https://oapi.dingtalk.com/robot/send?access_token=1", True),
        ("feishu", "https://open.feishu.cn/open-apis/bot/v2/hook/1", True),
        ("feishu", "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=1", False),
        ("wecom", "http://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=1", False),
        ("wecom", "https://qyapi.weixin.qq.com@evil.example/", False),
        ("wecom", "https://qyapi.weixin.qq.com.evil.example/", False),
        ("wecom", "https://[", False),
        ("wecom", "https://qyapi.weixin.qq.com:99999/", False),
        ("wecom", "https://qyapi.weixin.qq.com:22/", False),
    ],
)
def test_only_the_vendors_own_addresses_are_robots(kind: rules.Kind, url: str, fine: bool) -> None:
    if fine:
        assert rules.checked(kind, url, local=False) == url
    else:
        with pytest.raises(NotARobot):
            rules.checked(kind, url, local=False)


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b"{}", b'{"errcode": 93000, "errmsg": "invalid key"}'])
def test_whatever_does_not_say_that_it_took_it_did_not(body: bytes) -> None:
    with pytest.raises(RobotFailed):
        rules.accepted(200, body)


def test_long_words_and_marks_stay_words() -> None:
    long = Message("[x](http://evil.example)", ("字" * 9000,), url="https://a.cn", more="more")
    from_wecom = rules.calls("wecom", "https://a.cn", "", long, dt.datetime(2026, 3, 2, tzinfo=dt.UTC))
    assert len(from_wecom) == 1 and b"\\\\[x\\\\]" in from_wecom[0].body and len(from_wecom[0].body) < 5000


@pytest.mark.django_db
def test_robots_are_registered_tried_and_never_told(settings: Settings) -> None:
    settings.WEBHOOKS_LOCAL = True
    house()
    admin, agent = client("admin"), client("agent")
    with vendors() as them:
        ids = []
        for kind in rules.KINDS:
            given: dict[str, Any] = {"name": kind, "kind": kind, "url": them.url(kind), "secret": SECRET}
            made = admin.post("/api/v1/robots", given, content_type="application/json")
            assert made.status_code == 201, made.content
            ids.append(made.json()["id"])
        for each in ids:
            assert admin.post(f"/api/v1/robots/{each}/test").status_code == 204
        assert len(them.told) == 3
        them.refuse = True
        refused = admin.post(f"/api/v1/robots/{ids[0]}/test")
        assert refused.status_code == 422 and "45009 api freq out of limit" in refused.json()["message"]
        assert admin.post("/api/v1/robots", given, content_type="application/json").status_code == 409
        assert agent.post("/api/v1/robots", given, content_type="application/json").status_code == 403
        shown = agent.get("/api/v1/robots")
        assert them.base not in shown.content.decode() and SECRET not in shown.content.decode()
        assert them.base not in "".join(Robot.objects.values_list("sealed_url", flat=True))
        assert not Event.objects.filter(data__icontains=them.base).exists()
        assert admin.delete(f"/api/v1/robots/{ids[0]}").status_code == 204
        assert admin.delete(f"/api/v1/robots/{ids[0]}").status_code == 404
