"""The group committer: what the database refuses fails alone, what is put in crowds is answered in order."""

import asyncio
from collections.abc import Sequence

import pytest
from django.db import IntegrityError

from shouwen.ground.base.api.committer import Committer
from shouwen.ground.base.errors import ShouwenError

pytestmark = pytest.mark.django_db(transaction=True)
POISON, DEADLY, MISCOUNTED = 13, 14, 15


class Verb:
    """Doubles numbers; the database refuses one, one ends the thread, one is left without an answer."""

    def __init__(self) -> None:
        self.batches: list[int] = []

    def many(self, asked: Sequence[int]) -> list[int | ShouwenError]:
        self.batches.append(len(asked))
        if POISON in asked:
            raise IntegrityError("refused")
        if DEADLY in asked:
            raise SystemExit
        if MISCOUNTED in asked:
            return []
        return [2 * each for each in asked]


async def crowd(verb: Verb, asked: Sequence[int]) -> list[int | ShouwenError]:
    """All at once, in one batch."""
    ours = Committer(verb.many, "test")
    waiting = [asyncio.create_task(ours.ask(each)) for each in asked]
    await asyncio.sleep(0)
    ours.start()
    try:
        return await asyncio.gather(*waiting)
    finally:
        await asyncio.to_thread(ours.stop)


def test_what_the_database_refuses_fails_alone() -> None:
    verb = Verb()
    answers = asyncio.run(crowd(verb, [1, 2, POISON, 4]))
    assert [each if isinstance(each, int) else each.status for each in answers] == [2, 4, 500, 8]
    assert verb.batches == [4, 2, 2, 1, 1]


def test_who_hangs_up_is_done_all_the_same_and_the_others_are_answered() -> None:
    verb = Verb()

    async def one_leaves() -> list[int | ShouwenError]:
        ours = Committer(verb.many, "test")
        leaves, stays = (asyncio.create_task(ours.ask(each)) for each in (1, 2))
        await asyncio.sleep(0)
        leaves.cancel()
        ours.start()
        try:
            return [await stays]
        finally:
            await asyncio.to_thread(ours.stop)

    assert asyncio.run(one_leaves()) == [4]
    assert verb.batches == [2]


@pytest.mark.parametrize("deadly", [DEADLY, MISCOUNTED])
def test_what_breaks_the_thread_is_told_to_who_waits_alarms_and_costs_nobody_else(
    deadly: int, caplog: pytest.LogCaptureFixture
) -> None:
    verb = Verb()

    async def two_batches() -> list[int | ShouwenError]:
        ours = Committer(verb.many, "test")
        broken = [asyncio.create_task(ours.ask(each)) for each in (1, deadly)]
        await asyncio.sleep(0)
        ours.start()
        try:
            return [*await asyncio.gather(*broken), await ours.ask(2)]
        finally:
            await asyncio.to_thread(ours.stop)

    answers = asyncio.run(two_batches())
    assert [each if isinstance(each, int) else each.status for each in answers] == [503, 503, 4]
    assert [each.levelname for each in caplog.records] == ["CRITICAL"]
