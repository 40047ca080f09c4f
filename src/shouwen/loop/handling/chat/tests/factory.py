"""Somebody who chats on a site."""

import json
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from shouwen.loop.handling.chat.actions import lay_demo_site
from shouwen.loop.handling.tickets.tests.factory import house


def open_chat() -> None:
    """People, teams, standard and the demonstration's site."""
    house()
    lay_demo_site()


class Guest:
    """A browser with the widget."""

    def __init__(self, address: str = "192.0.2.1", *, origin: str = "", **arriving: Any) -> None:
        headers = {"host": "testserver", "accept-language": "zh-CN", **({"origin": origin} if origin else {})}
        self.client = Client(REMOTE_ADDR=address, headers=headers)
        self.token = ""
        self.arrived = self.post("/visitors", {"site": "demo", **arriving})
        self.token = self.arrived.json().get("token", "")
        self.talk = ""

    def call(self, method: str, path: str, body: object = None) -> Any:
        data = json.dumps(body) if body is not None else ""
        headers = {"authorization": f"Bearer {self.token}"} if self.token else {}
        address = f"/api/v1/chat{path}"
        return self.client.generic(method, address, data, content_type="application/json", headers=headers)

    def post(self, path: str, body: object = None) -> Any:
        return self.call("POST", path, body)

    def get(self, path: str) -> Any:
        return self.call("GET", path)

    def begin(self, text: str = "打不开发票页面", **more: Any) -> Any:
        """Begin to talk."""
        answer = self.post("/talks", {"text": text, "client_key": "first", **more})
        self.talk = answer.json().get("id", "")
        return answer

    def say(self, text: str, key: str = "", **more: Any) -> Any:
        """Say something."""
        return self.post(f"/talks/{self.talk}/messages", {"text": text, "client_key": key or text, **more})

    def upload(self, name: str, content: bytes) -> Any:
        """Send a file."""
        headers = {"authorization": f"Bearer {self.token}"}
        address = f"/api/v1/chat/talks/{self.talk}/files"
        return self.client.post(address, {"file": SimpleUploadedFile(name, content)}, headers=headers)

    def texts(self) -> list[str]:
        """What the talk holds."""
        return [one["text"] for one in self.get(f"/talks/{self.talk}").json()["messages"]]
