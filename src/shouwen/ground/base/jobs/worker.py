"""The worker's loop over jobs."""

import asyncio
import contextlib
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Final

from asgiref.sync import sync_to_async
from django.db import close_old_connections
from procrastinate import App, PsycopgConnector
from procrastinate.contrib.django import app
from procrastinate.contrib.django.utils import connector_params

CONCURRENCY = 4
OUTSIDE: Final = "outside"  # jobs that wait for systems nobody here knows: slow ones must not hold up letters and moves
OUTSIDE_CONCURRENCY = 2
HEARTBEAT, STALLED = 10.0, 45.0  # seconds
KEPT_HOURS = 24 * 30  # jobs that failed for good stay so long for a person to look at
GRACE = 20.0


async def work(stop: asyncio.Event, *, concurrency: int = CONCURRENCY) -> None:
    """Run jobs until `stop`, then let those under way come to their end."""
    await sync_to_async(
        close_old_connections
    )()  # the periodic ones are deferred there; the database may have restarted
    # not replace_connector: what jobs and reactions defer in this process must stay in their own transactions
    own = app.with_connector(PsycopgConnector(kwargs=connector_params()))
    async with own.open_async():
        running = {asyncio.create_task(_slots(own, *each)) for each in _queues(concurrency)}
        stopping = asyncio.create_task(stop.wait())
        done, _ = await asyncio.wait({*running, stopping}, return_when=asyncio.FIRST_COMPLETED)
        for each in (stopping, *running):
            each.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.gather(*(running - done), return_exceptions=True)
        for each in running & done:
            each.result()  # raises what went wrong


def _queues(concurrency: int) -> list[tuple[list[str], int]]:
    """Queues and the slots that they share."""
    others = {task.queue for task in app.tasks.values()} - {OUTSIDE}
    return [(sorted(others), concurrency), ([OUTSIDE], OUTSIDE_CONCURRENCY)]


async def _slots(own: App, queues: list[str], concurrency: int) -> None:
    await own.run_worker_async(
        queues=queues,
        concurrency=concurrency,
        delete_jobs="successful",
        install_signal_handlers=False,
        update_heartbeat_interval=HEARTBEAT,
        stalled_worker_timeout=STALLED,
        shutdown_graceful_timeout=GRACE,
        fetch_job_polling_interval=5.0,
    )


def run(stop: threading.Event) -> None:
    """The same for a thread of its own."""
    asyncio.run(_until(stop))


async def _until(stop: threading.Event) -> None:
    # the loop's own pool is as large as the machine has cores: too few threads for all slots on a small one
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(CONCURRENCY + OUTSIDE_CONCURRENCY + 2))
    stopped = asyncio.Event()
    working = asyncio.create_task(work(stopped))
    while not stop.is_set() and not working.done():
        await asyncio.wait({working}, timeout=0.5)
    stopped.set()
    await working
