"""The peer of push: the barest hub in the same server. `python -m bench.bare FD URL`; it repeats what NOTIFY says."""

import asyncio
import socket
import sys
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import psycopg
import uvicorn

CHANNEL = "bare"
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]


class Hub:
    """All sockets, and an ear on the database."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.sends: set[Send] = set()

    async def __call__(self, scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
        """One connection."""
        if scope["type"] == "lifespan":
            await receive()
            self.task = asyncio.create_task(self.hear())
            await send({"type": "lifespan.startup.complete"})
            await receive()
            self.task.cancel()
            await send({"type": "lifespan.shutdown.complete"})
        elif scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.accept"})
            await receive()
            await send({"type": "websocket.send", "text": '{"op":"ready"}'})
            self.sends.add(send)
            while (await receive())["type"] != "websocket.disconnect":
                pass
            self.sends.discard(send)

    async def hear(self) -> None:
        """Tell everybody."""
        async with await psycopg.AsyncConnection.connect(self.url, autocommit=True) as connection:
            await connection.execute(f"listen {CHANNEL}")
            async for said in connection.notifies():
                for send in list(self.sends):
                    await send({"type": "websocket.send", "text": said.payload})


if __name__ == "__main__":
    config = uvicorn.Config(
        Hub(sys.argv[2]), loop="uvloop", http="httptools", ws="websockets-sansio", lifespan="on", log_config=None
    )
    uvicorn.Server(config).run(sockets=[socket.socket(fileno=int(sys.argv[1]))])
