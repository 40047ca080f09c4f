"""Somebody at the portal."""

import datetime as dt
import json
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from shouwen.ground.base import clock
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.staff import actions as staff
from shouwen.loop.standards.versions import actions as standards

NOON = dt.datetime(2026, 3, 2, 4, tzinfo=dt.UTC)
CONTACT = {"name": "张三", "phone": "138 0013 8000", "email": "Zhang@Example.com"}


def open_house() -> None:
    """Teams, problems and the built-in standard."""
    with clock.at(NOON - dt.timedelta(days=1)):
        staff.lay_ground(by=SYSTEM)
        standards.lay_ground(by=SYSTEM)


class Visitor:
    """Somebody at the portal, at an address of their own, who takes a minute for each step."""

    def __init__(self, address: str = "192.0.2.1") -> None:
        self.client = Client(REMOTE_ADDR=address, headers={"Accept-Language": "zh-CN"})
        self.now = NOON

    def __call__(self, method: str, path: str, body: object = None, *, wait: float = 60, **headers: str) -> Any:
        self.now += dt.timedelta(seconds=wait)
        data = json.dumps(body).encode() if body is not None else b""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        with clock.at(self.now):
            return self.client.generic(
                method, f"/api/v1/portal{path}", data, content_type="application/json", headers=named
            )

    def form(self) -> str:
        return str(self("GET", "/config", wait=1).json()["form"])

    def ask(self, *, wait: float = 60, key: str = "", **more: Any) -> Any:
        body = {"description": "打印机开不了机\n指示灯不亮", "contact": CONTACT, "form": self.form(), **more}
        headers = {"Idempotency-Key": key} if key else {}
        return self("POST", "/tickets", body, wait=wait, **headers)

    def upload(self, name: str, content: bytes, **headers: str) -> Any:
        named = {place.replace("_", "-"): value for place, value in headers.items()}
        with clock.at(self.now):
            return self.client.post("/api/v1/portal/files", {"file": SimpleUploadedFile(name, content)}, headers=named)


def number(answer: Any) -> str:
    assert answer.status_code == 201, answer.content
    return str(answer.json()["number"])
