"""Is this process alive, and is the installation ready to serve?"""

import asyncio

import msgspec
from django.db import Error, connection
from django.db.migrations.executor import MigrationExecutor
from psycopg_pool import PoolTimeout

from shouwen.ground.base.events import queries
from shouwen.wiring.doors import Doors, Receive, Scope, Send

migrated: list[bool] = []  # once true it stays true for the life of the process


async def healthz(_scope: Scope, _receive: Receive, send: Send) -> None:
    """The process answers."""
    await _answer(send, 200, {"alive": True})


async def readyz(_scope: Scope, _receive: Receive, send: Send) -> None:
    """The database answers, its tables are those of this version, and how far the readers of the log are behind."""
    found = await asyncio.to_thread(_look)
    await _answer(send, 200 if found["ready"] else 503, found)


def _look() -> dict[str, object]:
    try:
        if not migrated and not _pending():
            migrated.append(True)
        if not migrated:
            return {"ready": False, "database": "answers", "migrations": "pending"}
        lag = {name: round(seconds, 3) for name, seconds in queries.lag().items()}
        return {"ready": True, "database": "answers", "migrations": "done", "lag": lag}
    except (Error, PoolTimeout) as fault:
        return {"ready": False, "database": type(fault).__name__}
    finally:
        connection.close()


def _pending() -> bool:
    executor = MigrationExecutor(connection)
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))


async def _answer(send: Send, status: int, found: dict[str, object]) -> None:
    body = msgspec.json.encode(found, enc_hook=str)
    headers = [(b"content-type", b"application/json"), (b"cache-control", b"no-store")]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


DOORS: Doors = {("GET", "/healthz"): healthz, ("GET", "/readyz"): readyz}
