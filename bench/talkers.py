"""Very many visitors and agents in one process: `python -m bench.talkers PORT FILE`, told what to do by its input.

FILE is what `bench.talks` printed. Says `ready`; for each line `RATE COUNT` it lets both sides of random talks say so
many messages at that rate, and prints how long each took to be shown at the other side, what was lost and doubled. A
message's time begins at the moment it was due, whenever this process came to send it; nobody waits for another's
connection. How late this process itself was with a timer is told beside it.
"""

import asyncio
import functools
import itertools
import json
import pathlib
import random
import re
import sys
import time
from collections import Counter
from typing import Any

import uvloop

from bench.pages import AT_ONCE, Page

LAST_WAIT = 20.0
PULSE = 0.01  # seconds between two looks at how late this process is
CREATED, TRIES = 201, 20  # pages say again what was not taken, by the same key
WORDS = re.compile(rb'"text":"say (\d+) ')


class Side(Page):
    """A visitor's or an agent's page: notes when it is shown a message of the other side."""

    def __init__(self, path: str, token: str, hello: bytes, shown: "dict[int, list[float]]", mark: bytes) -> None:
        super().__init__(token, [])
        self.path, self.hello, self.shown, self.mark = path, hello, shown, mark

    def handshake(self) -> str:
        """Where it connects."""
        return self.path

    def first(self) -> bytes:
        """What it says first."""
        return self.hello

    def hear(self, text: bytes) -> None:
        """Note a message of the other side."""
        if self.mark in text and (found := WORDS.search(text)):
            self.shown.setdefault(int(found[1]), []).append(time.perf_counter())
        elif not self.ready.done() and (b'"op":"ready"' in text or b'"op":"state"' in text):
            self.ready.set_result(None)


class Sender:
    """One kept connection that posts messages; the server closes it when it rests for long."""

    async def open(self, port: int) -> "Sender":
        """Connect."""
        self.reader, self.writer = await asyncio.open_connection("127.0.0.1", port)
        return self

    async def post(self, path: str, token: str, text: str, key: str) -> int:
        """The status of one message."""
        body = json.dumps({"text": text, "client_key": key}).encode()
        head = f"POST {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\n"
        head += f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        self.writer.write(head.encode() + body)
        answer = await self.reader.readuntil(b"\r\n\r\n")
        length = re.search(rb"(?i)content-length: (\d+)", answer)
        await self.reader.readexactly(int(length[1]) if length else 0)
        return int(answer.split()[1])


class Crowd:
    """All of them."""

    def __init__(self, port: int, laid: dict[str, Any]) -> None:
        self.port, self.laid = port, laid
        self.shown: dict[int, list[float]] = {}
        self.begun: dict[int, float] = {}
        self.refused = 0
        self.repeated: Counter[int] = Counter()
        self.numbers = itertools.count(1)
        self.resting: list[Sender] = []

    async def connect(self) -> None:
        """Everybody's page."""
        sides = [self._agent(nth, token) for nth, token in enumerate(self.laid["agents"])]
        sides += [self._visitor(talk) for talk in self.laid["talks"]]
        loop = asyncio.get_running_loop()
        for at in range(0, len(sides), AT_ONCE):
            some = sides[at : at + AT_ONCE]
            for side in some:
                await loop.create_connection(functools.partial(_same, side), "127.0.0.1", self.port)
            await asyncio.gather(*[side.ready for side in some])

    async def talk(self, rate: float, count: int) -> dict[str, Any]:
        """So many messages at this rate, each at its own moment however long others take."""
        first, tasks, late = time.perf_counter(), [], list[float]()
        feeling = asyncio.create_task(_feel(late))
        for nth in range(count):
            due = first + nth / rate
            if (wait := due - time.perf_counter()) > 0:
                await asyncio.sleep(wait)
            tasks.append(asyncio.create_task(self._say(next(self.numbers), due)))
        await asyncio.gather(*tasks)
        seconds, until = time.perf_counter() - first, time.perf_counter() + LAST_WAIT
        while len(self.shown) < len(self.begun) and time.perf_counter() < until:
            await asyncio.sleep(0.05)
        feeling.cancel()
        took = [self.shown[each][0] - at for each, at in self.begun.items() if each in self.shown]
        lost = len(self.begun) - len(took)
        doubled = sum(len(moments) - 1 for moments in self.shown.values())
        self.shown.clear()
        self.begun.clear()
        counted = {"lost": lost, "doubled": doubled, "refused": self.refused, "repeated": self.repeated}
        return {"took": took, "late": late, "seconds": seconds, **counted}

    async def _say(self, number: int, due: float) -> None:
        talk = random.choice(self.laid["talks"])
        if number % 2:
            path, token = f"/api/v1/chat/talks/{talk['code']}/messages", talk["token"]
        else:
            path, token = f"/api/v1/contacts/{talk['contact']}/messages", self.laid["agents"][talk["agent"]]
        for _ in range(TRIES):
            status = await self._post(path, token, f"say {number} of a talk that goes on", f"k{number}")
            if status == CREATED:
                self.begun[number] = due
                return
            self.repeated[status] += 1
            await asyncio.sleep(1.0)
        self.refused += 1

    async def _post(self, path: str, token: str, text: str, key: str) -> int:
        """The answer's status, 0 if a fresh connection broke; one closed while it rested is left at once."""
        while True:
            rested = bool(self.resting)
            try:
                sender = self.resting.pop() if rested else await Sender().open(self.port)
                status = await sender.post(path, token, text, key)
            except (OSError, EOFError):
                if rested:
                    continue
                return 0
            self.resting.append(sender)
            return status

    def _agent(self, nth: int, token: str) -> Side:
        rooms = [f"contact:{talk['contact']}" for talk in self.laid["talks"] if talk["agent"] == nth]
        hello = json.dumps({"op": "subscribe", "rooms": rooms, "after": None}).encode()
        return Side("/api/v1/live", token, hello, self.shown, b'"author":"visitor:')

    def _visitor(self, talk: dict[str, Any]) -> Side:
        hello = json.dumps({"op": "hello", "key": talk["token"], "talk": talk["code"], "after": 0}).encode()
        return Side("/api/v1/chat/live", "none", hello, self.shown, b'"side":"agent"')


async def _feel(late: list[float]) -> None:
    """Note for ever how late a timer of this process is."""
    while True:
        due = time.perf_counter() + PULSE
        await asyncio.sleep(PULSE)
        late.append(time.perf_counter() - due)


def _same(side: Side) -> Side:
    return side


async def main(port: int, laid: dict[str, Any]) -> None:
    """Connect all, then answer each line of the input."""
    crowd = Crowd(port, laid)
    await crowd.connect()
    print("ready", flush=True)
    loop = asyncio.get_running_loop()
    while asked := await loop.run_in_executor(None, sys.stdin.readline):
        rate, count = asked.split()
        print(json.dumps(await crowd.talk(float(rate), int(count))), flush=True)


if __name__ == "__main__":
    uvloop.install()
    asyncio.run(main(int(sys.argv[1]), json.loads(pathlib.Path(sys.argv[2]).read_text())))
