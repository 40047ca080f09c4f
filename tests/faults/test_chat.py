"""Live chats over the death of a web process, a database that is away, and a visitor who floods.

Small here; full size (200 chats, 10 s away, 10,000 messages): `SHOUWEN_FAULTS=full pytest tests/faults/test_chat.py`.
"""

import asyncio
import json
import os
import pathlib
import signal
import tempfile
import time
from collections.abc import Iterator

import pytest

from shouwen.wiring.supervisor.processes import working_in
from tests.faults.installation import Installation, children, running, until, words
from tests.faults.talking import Desk, Page, Talk, hang_up, laid

FULL = os.environ.get("SHOUWEN_FAULTS") == "full"
TALKS, AGENTS = (200, 10) if FULL else (24, 3)
WORDS = 6  # of each side
AWAY = 10.0 if FULL else 3.0
FLOOD = 10_000 if FULL else 600
PATIENCE = 120.0
Talking = tuple[list[str], list[Talk]]


class Two(Installation):
    """With two web processes, of which one may die."""

    patience = 3 * Installation.patience  # of a busy machine

    def environment(self) -> dict[str, str]:
        return {**super().environment(), "SHOUWEN_WEB": "2"}

    def database(self) -> list[int]:
        """The ids of the database's processes."""
        note = json.loads((self.data / "postgres.json").read_text())
        return working_in(pathlib.Path(note["pg"]), "postgres")

    def webs(self) -> list[int]:
        """Their ids."""
        assert self.parent is not None
        return [pid for pid in children(self.parent.pid) if "cli web" in words(pid)]


@pytest.fixture(scope="module")
def installation() -> Iterator[Two]:
    with tempfile.TemporaryDirectory(prefix="shouwen-chat-", dir="/tmp") as folder:
        pathlib.Path(folder).chmod(0o711)
        with running(Two(pathlib.Path(folder) / "data")) as started:
            assert isinstance(started, Two)
            yield started


@pytest.fixture(scope="module")
def talking(installation: Two) -> Talking:
    """Agents' tokens and visitors' talks; the last three are for what needs one or two."""
    return laid(installation, TALKS + 3, AGENTS)


def test_all_talks_go_on_at_the_other_process_when_one_is_killed(installation: Two, talking: Talking) -> None:
    tokens, talks = talking[0], talking[1][:TALKS]
    desks = [Desk(installation.port, token) for token in tokens]
    for talk in talks:
        desks[talk.agent].follows(talk)
    pages: list[Page] = [*talks, *desks]

    async def speak(talk: Talk, half: asyncio.Barrier) -> None:
        for number in range(WORDS):
            if number == WORDS // 2:
                await half.wait()
            await talk.say(f"v{number}")
            await talk.answer(tokens[talk.agent], f"a{number}")

    async def story() -> None:
        listening = [asyncio.create_task(each.listen()) for each in pages]
        for each in pages:
            await asyncio.wait_for(each.live.wait(), PATIENCE)
        half = asyncio.Barrier(TALKS + 1)
        speaking = [asyncio.create_task(speak(talk, half)) for talk in talks]
        await half.wait()
        os.kill(installation.webs()[0], signal.SIGKILL)
        await asyncio.wait_for(asyncio.gather(*speaking), PATIENCE)
        for talk in talks:
            kept = await talk.kept()
            await asyncio.wait_for(talk.heard(kept[-1]), PATIENCE)
            assert talk.told == kept
            assert kept[2:] == _all_words()  # after the greeting and that it was answered
            await asyncio.wait_for(desks[talk.agent].heard(talk, _all_words()), PATIENCE)
        assert any(talk.breaks for talk in talks)
        await hang_up(*listening)
        await asyncio.gather(*(each.leave() for each in pages))

    until(lambda: len(installation.webs()) == 2, "there are not two")
    asyncio.run(story())


def _all_words() -> list[str]:
    return [f"{side}{number}" for number in range(WORDS) for side in "va"]


def test_who_floods_is_told_to_wait_and_nobody_else_is(installation: Two, talking: Talking) -> None:
    until(installation.ready, "it is not ready")
    noisy, quiet = talking[1][-3:-1]

    async def story() -> None:
        over = asyncio.Event()

        async def flood() -> None:
            for _ in range(FLOOD // 20):
                await asyncio.gather(*(noisy.say_once("x") for _ in range(20)))
            over.set()

        flooding = asyncio.create_task(flood())
        took = []
        while not over.is_set():
            begun = time.perf_counter()
            assert await quiet.say_once("y") == 201
            took.append(time.perf_counter() - begun)
            await asyncio.sleep(0.6 if FULL else 0.05)  # at most 60 at once and one a second
        await flooding
        took.sort()
        print(f"{len(took)} of another's meanwhile: median {took[len(took) // 2]:.3f} s, longest {took[-1]:.3f} s")
        assert set(noisy.answers) == {201, 429}
        assert noisy.waits and min(noisy.waits) >= 1
        assert noisy.answers.count(201) == (await noisy.kept()).count("x")
        await asyncio.gather(noisy.leave(), quiet.leave())

    asyncio.run(story())


def test_words_wait_while_the_database_is_away_and_the_sender_is_told(installation: Two, talking: Talking) -> None:
    """The parent is stopped meanwhile, else it would start the database at once."""
    talk = talking[1][-1]
    assert installation.parent is not None
    parent = installation.parent.pid

    async def story() -> None:
        listening = asyncio.create_task(talk.listen())
        await talk.say("before")
        os.kill(parent, signal.SIGSTOP)
        try:
            os.kill(installation.child("postgres -D"), signal.SIGKILL)
            until(lambda: not installation.database(), "its processes live on")  # they may still answer for a moment
            saying = asyncio.create_task(talk.say("meanwhile"))
            await asyncio.wait_for(talk.refused.wait(), PATIENCE)
            await asyncio.sleep(AWAY)
        finally:
            os.kill(parent, signal.SIGCONT)
        await asyncio.wait_for(saying, PATIENCE)
        await talk.say("after")
        await asyncio.wait_for(talk.heard("after"), PATIENCE)
        assert set(talk.answers) <= {201, 503}
        assert talk.told[-3:] == (await talk.kept())[-3:] == ["before", "meanwhile", "after"]
        await hang_up(listening)
        await talk.leave()

    asyncio.run(story())
