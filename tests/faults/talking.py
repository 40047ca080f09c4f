"""Both sides' pages of a chat as they behave: they repeat what was not answered, and come back after a break."""

import asyncio
import contextlib
import itertools
import json
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import httpx
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException

from tests.faults.installation import Installation

TRIES = 600
NEWEST = 200  # messages of a page
AGAIN = 0.1


def laid(installation: Installation, count: int, agents: int) -> tuple[list[str], list["Talk"]]:
    """So many talks going on, served by so many agents: the agents' tokens, and the talks' visitors."""
    done = installation.command("manage", "shell", "-c", f"from bench.talks import lay; lay({count}, {agents})")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    return found["agents"], [Talk(installation.port, each) for each in found["talks"]]


async def hang_up(*listening: "asyncio.Task[None]") -> None:
    """End live lines; waited for, since a line cancelled a second time while it says goodbye stays open."""
    for each in listening:
        each.cancel()
    await asyncio.gather(*listening, return_exceptions=True)


class Page:
    """Somebody's live line, which comes back whenever it is cut."""

    path: str

    def __init__(self, port: int) -> None:
        self.port = port
        self.headers: dict[str, str] = {}
        self.live = asyncio.Event()
        self.breaks = 0
        self.web = httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}/api/v1", timeout=30)
        self.changed = asyncio.Condition()

    async def greet(self, line: ClientConnection) -> None:
        """Say who it is."""

    def hear(self, said: dict[str, Any]) -> None:
        """One frame."""

    async def listen(self) -> None:
        """For ever."""
        while True:
            try:
                address = f"ws://127.0.0.1:{self.port}/api/v1{self.path}"
                async with connect(address, additional_headers=self.headers) as line:
                    await self.greet(line)
                    async for said in line:
                        self.hear(json.loads(said))
                        async with self.changed:
                            self.changed.notify_all()
            except (OSError, WebSocketException):
                pass
            self.breaks += 1
            await asyncio.sleep(AGAIN)

    async def leave(self) -> None:
        """Close the connections."""
        await self.web.aclose()


class Talk(Page):
    """A visitor's page."""

    path = "/chat/live"

    def __init__(self, port: int, laid: dict[str, Any]) -> None:
        super().__init__(port)
        self.code, self.contact, self.agent, self.token = laid["code"], laid["contact"], laid["agent"], laid["token"]
        self.told: list[str] = []
        self.last = 0
        self.keys = itertools.count()
        self.answers: list[int] = []
        self.waits: list[int] = []
        self.refused = asyncio.Event()

    async def say(self, text: str) -> None:
        """As often as it takes; the same key is one message."""
        await self._repeat(f"/chat/talks/{self.code}/messages", self.token, text)

    async def answer(self, token: str, text: str) -> None:
        """The agent's side of it."""
        await self._repeat(f"/contacts/{self.contact}/messages", token, text)

    async def say_once(self, text: str) -> int:
        """Whatever comes of it."""
        return await self._post(f"/chat/talks/{self.code}/messages", self.token, text, f"k{next(self.keys)}")

    async def _repeat(self, path: str, token: str, text: str) -> None:
        key = f"k{next(self.keys)}"
        for _ in range(TRIES):
            with contextlib.suppress(httpx.HTTPError):
                status = await self._post(path, token, text, key)
                if status == 201:
                    return
                assert status in (429, 503), status
                self.refused.set()
            await asyncio.sleep(AGAIN)
        raise AssertionError(f"{text} was never taken")

    async def _post(self, path: str, token: str, text: str, key: str) -> int:
        headers = {"Authorization": f"Bearer {token}"}
        answer = await self.web.post(path, json={"text": text, "client_key": key}, headers=headers)
        self.answers.append(answer.status_code)
        if answer.status_code != 201:
            self.waits.append(int(answer.headers["Retry-After"]))
        return answer.status_code

    async def kept(self) -> list[str]:
        """What the server has."""
        found = await self._page(0)  # the newest
        if len(found) == NEWEST:
            found, more = [], await self._page(1)
            while more:
                found += more
                more = await self._page(found[-1][0])
        return [text for _, text in found]

    async def _page(self, after: int) -> list[tuple[int, str]]:
        headers = {"Authorization": f"Bearer {self.token}"}
        for _ in range(TRIES):
            answer = await self.web.get(f"/chat/talks/{self.code}", params={"after": after}, headers=headers)
            if answer.status_code == 200:
                return [(one["id"], one["text"]) for one in answer.json()["messages"]]
            assert answer.status_code == 503, answer.text  # the database has just come back
            await asyncio.sleep(AGAIN)
        raise AssertionError("the talk was never read")

    async def greet(self, line: ClientConnection) -> None:
        await line.send(json.dumps({"op": "hello", "key": self.token, "talk": self.code, "after": self.last}))

    def hear(self, said: dict[str, Any]) -> None:
        self.live.set()
        if said["op"] == "message":
            self.told.append(said["message"]["text"])
            self.last = said["message"]["id"]

    async def heard(self, text: str) -> None:
        """Wait for it."""
        async with self.changed:
            await self.changed.wait_for(lambda: text in self.told)


class Desk(Page):
    """An agent's page, which follows the log by its cursor and puts messages in by their ids."""

    path = "/live"

    def __init__(self, port: int, token: str) -> None:
        super().__init__(port)
        self.headers = {"Authorization": f"Bearer {token}"}
        self.rooms: list[str] = []
        self.cursor: str | None = None
        self.messages: dict[str, dict[int, str]] = defaultdict(dict)

    def follows(self, talk: Talk) -> None:
        """This talk, too."""
        self.rooms.append(f"contact:{talk.contact}")

    async def greet(self, line: ClientConnection) -> None:
        await line.send(json.dumps({"op": "subscribe", "rooms": self.rooms, "after": self.cursor}))

    def hear(self, said: dict[str, Any]) -> None:
        assert said["op"] != "reset"
        self.cursor = said.get("cursor", self.cursor)
        if said["op"] == "ready":
            self.live.set()
        if said.get("kind") == "MessageSaid":
            message = said["data"]["message"]
            for room in said["rooms"]:
                self.messages[room][message["id"]] = message["text"]

    async def heard(self, talk: Talk, wanted: Sequence[str]) -> None:
        """Wait until it shows all of these in their order."""
        shown = self.messages[f"contact:{talk.contact}"]
        async with self.changed:
            await self.changed.wait_for(lambda: [shown[number] for number in sorted(shown)] == list(wanted))
