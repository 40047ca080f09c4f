"""Very many connected pages in one process: `python -m bench.pages PORT TOKEN COUNT`, told what to do by its input.

Says `ready`; after each line it reads it prints when, by the machine's monotonic clock, a fact reached each page.
"""

import asyncio
import base64
import functools
import json
import os
import sys
import time
from typing import cast

import uvloop

AT_ONCE = 50
TEXT, PING, PONG = 1, 9, 10
SUBSCRIBE = b'{"op":"subscribe","rooms":["queue"],"after":null}'
# Only the facts that are measured count: the house goes on with its own meanwhile.
FACT, READY, REFUSED = b'"kind":"TicketUrged"', b'"op":"ready"', b'"op":"refused"'


class Page(asyncio.Protocol):
    """A page that follows the queue and notes when it hears of a fact."""

    def __init__(self, token: str, heard: list[float]) -> None:
        self.token = token
        self.heard = heard
        self.got = b""
        self.open = False
        self.ready: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Shake hands."""
        self.transport = cast(asyncio.Transport, transport)  # uvloop's is of no such class
        key = base64.b64encode(os.urandom(16)).decode()
        self.transport.write(
            f"GET {self.handshake()} HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n"
            f"Authorization: Bearer {self.token}\r\n\r\n".encode()
        )

    def data_received(self, data: bytes) -> None:
        """Take whole frames."""
        self.got += data
        if not self.open:
            head, found, rest = self.got.partition(b"\r\n\r\n")
            if not found:
                return
            if b" 101 " not in head:
                self.ready.set_exception(RuntimeError(head.decode()))
                return
            self.open, self.got = True, rest
            self.transport.write(masked(self.first()))
        while (taken := frame_in(self.got)) is not None:
            asked = self.got[0] & 0x0F == PING
            text, self.got = taken
            if asked:
                self.transport.write(masked(text, PONG))  # else the server takes us for gone after 40 s
            else:
                self.hear(text)

    def handshake(self) -> str:
        """Where it connects."""
        return "/api/v1/live"

    def first(self) -> bytes:
        """What it says first."""
        return SUBSCRIBE

    def hear(self, text: bytes) -> None:
        """Note that a fact came."""
        if FACT in text:
            self.heard.append(time.perf_counter())
        elif REFUSED in text:
            self.ready.set_exception(RuntimeError("the token may not follow the queue"))
        elif READY in text and not self.ready.done():
            self.ready.set_result(None)


def masked(text: bytes, kind: int = TEXT) -> bytes:
    """A frame as clients must send it, under a mask of zeros."""
    short = len(text) < 126
    length = bytes([0x80 | len(text)]) if short else bytes([0x80 | 126]) + len(text).to_bytes(2, "big")
    return bytes([0x80 | kind]) + length + bytes(4) + text


def frame_in(got: bytes) -> tuple[bytes, bytes] | None:
    """The first whole frame's payload, and the rest."""
    if len(got) < 2:
        return None
    length, start = got[1] & 0x7F, 2
    if length == 126:
        length, start = int.from_bytes(got[2:4], "big"), 4
    return (got[start : start + length], got[start + length :]) if len(got) >= start + length else None


def _same(page: Page) -> Page:
    return page


async def main(port: int, token: str, count: int) -> None:
    """Connect all, then answer each line of the input."""
    loop = asyncio.get_running_loop()
    heard: list[float] = []
    pages: list[Page] = []
    for _ in range(0, count, AT_ONCE):
        fresh = [Page(token, heard) for _ in range(min(AT_ONCE, count - len(pages)))]
        pages += fresh
        calls = [loop.create_connection(functools.partial(_same, page), "127.0.0.1", port) for page in fresh]
        await asyncio.gather(*calls)
        await asyncio.gather(*[page.ready for page in fresh])
    print("ready", flush=True)
    while await loop.run_in_executor(None, sys.stdin.readline):
        print(json.dumps(heard), flush=True)
        heard.clear()


if __name__ == "__main__":
    uvloop.install()
    asyncio.run(main(int(sys.argv[1]), sys.argv[2], int(sys.argv[3])))
