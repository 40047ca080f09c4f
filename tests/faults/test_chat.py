"""A talk outlives its server: web and database are killed in the middle of it, nothing is lost, doubled or moved."""

import asyncio
import json
import os
import pathlib
import signal
import tempfile
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidHandshake, WebSocketException

from tests.faults.installation import Installation, running, until

PATIENCE = 60.0
COUNT = 60
SITE = "from shouwen.loop.handling.chat.actions import lay_demo_site; lay_demo_site()"


@pytest.fixture(scope="module")
def installation() -> Iterator[Installation]:
    with tempfile.TemporaryDirectory(prefix="shouwen-chat-", dir="/tmp") as folder:
        pathlib.Path(folder).chmod(0o711)
        place = Installation(pathlib.Path(folder) / "data")
        place.patience = 3 * place.patience  # of a busy machine
        with running(place) as started:
            laid = started.command("manage", "shell", "-c", SITE)
            assert laid.returncode == 0, laid.stderr
            yield started


class Talk:
    """A visitor's page that behaves as the widget: it repeats what was not answered, and comes back after a break."""

    def __init__(self, port: int) -> None:
        self.base = f"http://127.0.0.1:{port}/api/v1/chat"
        self.web = httpx.AsyncClient(timeout=20)
        self.told: list[str] = []
        self.last = 0
        self.breaks = 0

    async def begin(self) -> None:
        arrived = (await self.web.post(f"{self.base}/visitors", json={"site": "demo"})).json()
        self.web.headers["Authorization"] = f"Bearer {arrived['token']}"
        self.key = arrived["token"]
        began = await self.web.post(f"{self.base}/talks", json={"text": "m0", "client_key": "k0"})
        self.talk = began.json()["id"]

    async def say(self, text: str, key: str) -> None:
        """As often as it takes; the same key is one message."""
        for _ in range(600):
            try:
                address = f"{self.base}/talks/{self.talk}/messages"
                answer = await self.web.post(address, json={"text": text, "client_key": key})
            except httpx.HTTPError:
                await asyncio.sleep(0.1)
                continue
            if answer.status_code == 201:
                return
            assert answer.status_code in (429, 503), answer.text
            assert int(answer.headers["Retry-After"]) >= 1
            await asyncio.sleep(float(answer.headers["Retry-After"]))
        raise AssertionError(f"{text} was never taken")

    async def listen(self) -> None:
        """Hear until the last message has come."""
        while f"m{COUNT}" not in self.told:
            try:
                async with connect(self.base.replace("http", "ws") + "/live") as line:
                    hello: dict[str, Any] = {"op": "hello", "key": self.key, "talk": self.talk, "after": self.last}
                    await line.send(json.dumps(hello))
                    async for said in line:
                        self.hear(json.loads(said))
                        if f"m{COUNT}" in self.told:
                            return
            except (OSError, WebSocketException, InvalidHandshake):
                self.breaks += 1
                await asyncio.sleep(0.1)

    def hear(self, said: dict[str, Any]) -> None:
        if said["op"] == "message":
            self.told.append(said["message"]["text"])
            self.last = said["message"]["id"]


@pytest.mark.parametrize("killed", ["cli web", "postgres -D"])
def test_a_talk_goes_on_over_the_death_of(installation: Installation, killed: str) -> None:
    wanted = [f"m{number}" for number in range(COUNT + 1)]

    async def story() -> None:
        talk = Talk(installation.port)
        await talk.begin()
        listening = asyncio.create_task(talk.listen())
        for number in range(1, COUNT + 1):
            if number == COUNT // 2:
                os.kill(installation.child(killed), signal.SIGKILL)
            await talk.say(f"m{number}", f"k{number}")
        await asyncio.wait_for(listening, PATIENCE)
        kept = (await talk.web.get(f"{talk.base}/talks/{talk.talk}")).json()["messages"]
        assert [one["text"] for one in kept] == wanted
        assert talk.told == wanted
        await talk.web.aclose()

    until(installation.ready, "it is not ready")
    asyncio.run(story())
