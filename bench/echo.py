"""The barest answer of the same server: `python -m bench.echo FD`; it sends back what it is sent."""

import socket
import sys
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import uvicorn

Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]


async def echo(scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
    """One connection."""
    if scope["type"] == "websocket":
        await receive()
        await send({"type": "websocket.accept"})
        while (said := await receive())["type"] == "websocket.receive":
            await send({"type": "websocket.send", "text": said["text"]})


if __name__ == "__main__":
    config = uvicorn.Config(
        echo, loop="uvloop", http="httptools", ws="websockets-sansio", lifespan="off", log_config=None
    )
    uvicorn.Server(config).run(sockets=[socket.socket(fileno=int(sys.argv[1]))])
