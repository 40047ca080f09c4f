"""Programs that open tickets over kept-alive connections, lean enough not to be what is measured.

Run as a process of its own: `python -m bench.clients PORT TOKEN CLIENTS SECONDS FIRST`; prints one JSON object.
"""

import asyncio
import json
import random
import sys
import time
from typing import cast

import uvloop

WORDS = "设备运行一段时间后发出很大的响声客户要求尽快安排工程师上门检修并告知费用以及需要更换的零件"
PATIENCE = 30.0
ANSWERED = b"HTTP/1.1 201"


class Asker(asyncio.Protocol):
    """One client: asks, waits for the answer, asks again until the time is over."""

    def __init__(self, crowd: "Crowd") -> None:
        self.crowd = crowd
        self.begun = 0.0
        self.got = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin."""
        self.transport = cast(asyncio.Transport, transport)  # uvloop's is of no such class
        self.ask()

    def ask(self) -> None:
        """The next request."""
        self.begun = time.perf_counter()
        if self.begun > self.crowd.until:
            self.transport.close()
            return
        self.transport.write(self.crowd.request())

    def data_received(self, data: bytes) -> None:
        """The answer is there when its body is."""
        self.got += data
        head, found, body = self.got.partition(b"\r\n\r\n")
        if not found or len(body) < _length(head):
            return
        if head.startswith(ANSWERED):
            self.crowd.waits.append(time.perf_counter() - self.begun)
            self.crowd.answers.append(body)
        else:
            self.crowd.refused += 1
        self.got = b""
        self.ask()

    def connection_lost(self, _exc: Exception | None) -> None:
        """Over, or the server was killed."""
        self.crowd.left -= 1
        if not self.crowd.left and not self.crowd.over.done():
            self.crowd.over.set_result(None)


class Crowd:
    """All clients of a run and what they saw."""

    def __init__(self, token: str, clients: int, seconds: float, first: int) -> None:
        self.token = token
        self.number = first
        self.left = clients
        self.waits: list[float] = []
        self.answers: list[bytes] = []
        self.refused = 0
        self.until = time.perf_counter() + seconds
        self.over: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def request(self) -> bytes:
        """A request of about 1.2 KB from a customer who was never here."""
        self.number += 1
        return request(self.number, self.token)


def body(number: int) -> dict[str, object]:
    """What customer `number` asks, in 300 Chinese characters."""
    dice = random.Random(number)
    said = "".join([WORDS[place : place + 4] for place in dice.choices(range(len(WORDS) - 4), k=70)])
    contact = {"name": f"客户{number}", "phone": f"139{number % 10**8:08}", "email": f"c{number}@mail.example"}
    return {
        "subject": f"第{number}号机器发出很大响声",
        "description": said,
        "contact": contact,
        "problem_type": "hardware",
    }


def request(number: int, token: str) -> bytes:
    """The bytes on the wire."""
    given = json.dumps(body(number), ensure_ascii=False).encode()
    head = (
        f"POST /api/v1/tickets HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\n"
        f"Idempotency-Key: bench-{number}\r\nContent-Type: application/json\r\nContent-Length: {len(given)}\r\n\r\n"
    )
    return head.encode() + given


def _length(head: bytes) -> int:
    return int(head.partition(b"content-length: ")[2].partition(b"\r\n")[0])


async def ask(port: int, token: str, clients: int, seconds: float, first: int) -> dict[str, object]:
    """Run the crowd; how long each answer took, and the numbers given."""
    loop = asyncio.get_running_loop()
    crowd = Crowd(token, clients, seconds, first)
    for _ in range(clients):
        await loop.create_connection(lambda: Asker(crowd), "127.0.0.1", port)
    begun = time.perf_counter()
    await asyncio.wait_for(crowd.over, seconds + PATIENCE)
    took = time.perf_counter() - begun
    numbers = [json.loads(answer)["number"] for answer in crowd.answers]
    return {"took": took, "waits": crowd.waits, "refused": crowd.refused, "numbers": numbers}


if __name__ == "__main__":
    port, token, clients, seconds, first = sys.argv[1:]
    uvloop.install()
    print(json.dumps(asyncio.run(ask(int(port), token, int(clients), float(seconds), int(first)))))
