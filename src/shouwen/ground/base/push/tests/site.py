"""A web process with a hub of its own, and pages that talk to it over a real socket."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Callable, Mapping
from typing import Any

import uvicorn
from django.db import connection, transaction
from websockets.asyncio.client import ClientConnection, connect

from shouwen.ground.base import clock
from shouwen.ground.base.events.actions import Noted, record_many
from shouwen.ground.base.events.facts import Fact
from shouwen.ground.base.principals.models import Token
from shouwen.ground.base.principals.rules import SYSTEM, digest
from shouwen.ground.base.push.hub import Hub
from shouwen.ground.base.push.live import Admit, serve, serve_guest

Said = dict[str, Any]
PATIENCE = 10.0
GUESTS = "/api/v1/portal/live"


def commit(*facts: Fact) -> None:
    """Facts of one transaction."""
    with transaction.atomic():
        record_many([Noted(fact, SYSTEM) for fact in facts])


async def happen(*facts: Fact) -> None:
    """The same in a thread, with a connection of its own."""
    await elsewhere(lambda: commit(*facts))


async def elsewhere(verb: Callable[[], object]) -> None:
    """A verb in a thread with a connection of its own, closed afterwards."""

    def run() -> None:
        try:
            verb()
        finally:
            connection.close()

    await asyncio.to_thread(run)


def token(person: int) -> Mapping[str, str]:
    """The headers of a program that acts for this person."""
    secret = f"sw_{person}"
    Token.objects.get_or_create(
        digest=digest(secret), defaults={"person_id": person, "name": "t", "scopes": ["*"], "created_at": clock.now()}
    )
    return {"Authorization": f"Bearer {secret}"}


@contextlib.asynccontextmanager
async def site(hub: Hub, admit: Admit | None = None) -> AsyncIterator[str]:
    """The address of a server with this hub; `guest_door` is where it lets in whom `admit` knows."""

    async def app(scope: Any, receive: Any, send: Any) -> None:
        if admit is not None and scope["path"] == GUESTS:
            await serve_guest(hub, admit, receive, send)
        else:
            await serve(hub, scope, receive, send)

    config = uvicorn.Config(app, port=0, ws="websockets-sansio", lifespan="off", log_level="error")
    server = uvicorn.Server(config)
    async with hub.life():
        serving = asyncio.create_task(server.serve())
        while not server.started:
            await asyncio.sleep(0.01)
        port = server.servers[0].sockets[0].getsockname()[1]
        try:
            yield f"ws://127.0.0.1:{port}/api/v1/live"
        finally:
            server.should_exit = True
            await serving


def guest_door(address: str) -> str:
    """Where guests come in."""
    return address.replace("/api/v1/live", GUESTS)


class Page:
    """A page: what it heard, and the cursor it keeps over reconnects."""

    def __init__(self) -> None:
        self.heard: list[Said] = []
        self.cursor: str | None = None
        self.line: ClientConnection | None = None

    @contextlib.asynccontextmanager
    async def on(
        self, address: str, headers: Mapping[str, str], *followed: str, queue: int | None = None
    ) -> AsyncIterator["Page"]:
        """Connected and following these rooms from where it was."""
        async with connect(address, additional_headers=headers, max_queue=queue, compression=None) as self.line:
            await self.say(op="subscribe", rooms=followed, after=self.cursor)
            yield self

    async def say(self, **words: object) -> None:
        """Send a message."""
        assert self.line is not None
        await self.line.send(json.dumps(words))

    async def hear(self, op: str) -> Said:
        """The next message of this kind; all on the way are kept."""
        assert self.line is not None
        while True:
            said: Said = json.loads(await asyncio.wait_for(self.line.recv(), PATIENCE))
            self.heard.append(said)
            self.cursor = said.get("cursor", self.cursor)
            if said["op"] == op:
                return said

    def subjects(self) -> list[str]:
        """What the facts it heard were about, in order."""
        return [said["subject"] for said in self.heard if said["op"] == "fact"]
