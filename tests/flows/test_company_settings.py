"""An administrator sets the company up; everyone sees its name and logo; mail that cannot go out is found again."""

import pathlib

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from pytest_django import Settings

from shouwen.ground.base.company.mail import send
from tests.knocking import Knocker

PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)
pytestmark = pytest.mark.django_db


def test_the_administrator_sets_up_and_everyone_sees_it(settings: Settings, tmp_path: pathlib.Path) -> None:
    settings.DATA = tmp_path
    admin, nobody = Knocker("admin"), Knocker()
    changed = admin(
        "PATCH",
        "/company",
        {"name": "小天鹅", "colour": "#1D39C4", "week": {"0": [["09:00", "18:00"]]}, "mail_password": "geheim"},
    )
    assert changed.status_code == 200
    assert changed.json()["week"] == {"0": [["09:00", "18:00"]]}
    assert changed.json()["mail_password_set"] is True
    assert "geheim" not in changed.content.decode()
    assert admin.send("/company/logo", SimpleUploadedFile("logo.png", PNG)).status_code == 200
    seen = nobody("GET", "/company").json()
    assert (seen["name"], seen["colour"], set(seen)) == (
        "小天鹅",
        "#1d39c4",
        {"name", "short_name", "logo", "colour", "language", "timezone", "address", "phone"},
    )
    assert nobody("GET", seen["logo"].removeprefix("/api/v1")).content == PNG
    assert admin("DELETE", "/company/logo").json()["logo"] is None


def test_mail_that_was_not_sent_is_found() -> None:
    send("zhang@example.com", "回执", "您的单号 T1")
    admin = Knocker("admin")
    (waiting,) = admin("GET", "/company/mail").json()["items"]
    assert (waiting["state"], waiting["error"], waiting["again"]) == ("not_sent", "mail_not_set", True)
    assert admin("POST", f"/company/mail/{waiting['id']}/send").json() == {"sent": False}
    assert admin("GET", "/company/settings").json()["unsent"] == 1
    told = admin("POST", "/company/test-mail", {"to": "zhang@example.com"}, **{"Accept-Language": "zh-CN"})
    assert (told.status_code, told.json()["code"]) == (422, "mail_not_set")
    assert told.json()["message"] == "尚未设置邮件服务器，邮件已保留，未发出。"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"colour": "#ffff00"}, "colour_too_pale"),
        ({"colour": "red"}, "invalid"),
        ({"timezone": "Asia/Beijing"}, "unknown_timezone"),
        ({"address": "javascript:alert(1)"}, "bad_address"),
        ({"week": {"0": [["09:00", "24:30"]]}}, "bad_calendar"),
        ({"week": {"7": []}}, "invalid"),
        ({"completion_hours": 0}, "invalid"),
        ({"completion_hours": True}, "invalid"),
        ({"mail_sender": "fw"}, "bad_mail"),
        ({"mail_host": "a b"}, "invalid"),
        ({"mail_port": 70000}, "invalid"),
        ({"name": ""}, "invalid"),
        ({"unknown": 1}, "invalid"),
    ],
)
def test_wrong_settings_are_refused_and_nothing_changes(changes: dict[str, object], code: str) -> None:
    admin = Knocker("admin")
    refused = admin("PATCH", "/company", {"short_name": "X", **changes})
    assert (refused.status_code, refused.json()["code"]) == (422, code)
    assert admin("GET", "/company").json()["short_name"] == ""


def test_others_may_not() -> None:
    agent = Knocker("agent")
    for method, path in [("GET", "/company/settings"), ("PATCH", "/company"), ("GET", "/company/mail")]:
        assert agent(method, path, {} if method == "PATCH" else None).status_code == 403
        assert Knocker()(method, path, {} if method == "PATCH" else None).status_code == 401
