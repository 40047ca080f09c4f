"""The worker's loop over jobs."""

import asyncio
import contextlib
import threading

from asgiref.sync import sync_to_async
from django.db import close_old_connections
from procrastinate import PsycopgConnector
from procrastinate.contrib.django import app
from procrastinate.contrib.django.utils import connector_params

CONCURRENCY = 4
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
        running = asyncio.create_task(
            own.run_worker_async(
                concurrency=concurrency,
                delete_jobs="successful",
                install_signal_handlers=False,
                update_heartbeat_interval=HEARTBEAT,
                stalled_worker_timeout=STALLED,
                shutdown_graceful_timeout=GRACE,
                fetch_job_polling_interval=5.0,
            )
        )
        stopping = asyncio.create_task(stop.wait())
        await asyncio.wait({running, stopping}, return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        if running.done():
            await running  # raises what went wrong
        running.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await running


def run(stop: threading.Event) -> None:
    """The same for a thread of its own."""
    asyncio.run(_until(stop))


async def _until(stop: threading.Event) -> None:
    stopped = asyncio.Event()
    working = asyncio.create_task(work(stopped))
    while not stop.is_set() and not working.done():
        await asyncio.wait({working}, timeout=0.5)
    stopped.set()
    await working
