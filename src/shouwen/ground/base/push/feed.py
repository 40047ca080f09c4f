"""The hub's ear on the log: one thread, one listening connection, a cursor in memory that begins at the present."""

import asyncio
import logging
import threading
import time
from concurrent.futures import TimeoutError as NotYet
from contextlib import closing
from typing import TYPE_CHECKING

import psycopg
from django.db import Error, connection, connections

from shouwen.ground.base.events.loop import ALWAYS, LATER, SLICE, SOON, Ear
from shouwen.ground.base.push.news import Batch
from shouwen.ground.base.push.relay import CHANNEL

if TYPE_CHECKING:
    from shouwen.ground.base.push.hub import Hub

log = logging.getLogger(__name__)
AGAIN = 1.0
PACE, UNHEARD = 0.03, 0.5  # seconds from look to look while there is much to tell; while nobody listens
PLAN_ONCE = "SET plan_cache_mode = force_generic_plan"  # it asks the same after every commit


class Feed:
    """Reads the log for a hub, page by page; a page is told before the next is read."""

    def __init__(self, hub: "Hub", loop: asyncio.AbstractEventLoop) -> None:
        self.hub = hub
        self.loop = loop
        self.ending = threading.Event()
        self.thread = threading.Thread(target=self._run, name="push-feed", daemon=True)

    def start(self) -> None:
        """Begin to hear."""
        self.thread.start()

    def stop(self) -> None:
        """Hear no more."""
        self.ending.set()
        self.thread.join()

    def _run(self) -> None:
        while not self.ending.is_set():
            try:
                with closing(Ear(CHANNEL)) as ear:
                    with connection.cursor() as cursor:
                        cursor.execute(PLAN_ONCE)
                    self.loop.call_soon_threadsafe(self.hub.relay.greet, True)
                    self._hear(ear)
            except (Error, psycopg.Error) as error:
                log.warning("live push waits for the database: %s", error)
                self.ending.wait(AGAIN)
            except Exception as error:  # nobody else would notice that pages hear no more
                log.critical("live push broke and begins anew", exc_info=error)
                self.ending.wait(AGAIN)
            finally:
                connections.close_all()

    def _hear(self, ear: Ear) -> None:
        pause = SOON
        looked = 0.0
        while not self.ending.is_set():
            pace = PACE if self.hub.sockets else UNHEARD
            self.ending.wait(max(0.0, looked + pace - time.monotonic()))
            looked = time.monotonic()
            batch = self.hub.press.read(self.hub.cursor)
            moved = bool(batch.news) or batch.cursor.is_open
            if moved or batch.cursor != self.hub.cursor:
                self._on_loop(batch)
            pause = SOON if moved else min(pause * 2, LATER)
            if not moved:
                for heard in ear.wait(pause if batch.held else ALWAYS, self.ending):
                    if heard.channel == CHANNEL:
                        self.loop.call_soon_threadsafe(self.hub.hear_others, heard.payload)

    def _on_loop(self, batch: Batch) -> None:
        """Let the hub tell it; waits until that is done, or until the end."""
        telling = asyncio.run_coroutine_threadsafe(self.hub.hear(batch), self.loop)
        while True:
            try:
                return telling.result(timeout=SLICE)
            except NotYet:
                if self.ending.is_set():
                    telling.cancel()
                    return None
