"""Structured logs: JSON lines, or coloured lines when a person watches the terminal."""

import logging
import sys
from collections.abc import Mapping

import msgspec
import structlog
from structlog.types import EventDict, Processor

from shouwen.ground.base import clock


def _without_request(_logger: object, _method: str, event: EventDict) -> EventDict:
    """Django attaches the whole request, whose text shows the query string."""
    event.pop("request", None)
    return event


SHARED: list[Processor] = [
    structlog.contextvars.merge_contextvars,
    structlog.stdlib.add_log_level,
    structlog.stdlib.add_logger_name,
    structlog.stdlib.ExtraAdder(),
    _without_request,
    structlog.processors.TimeStamper(fmt="iso", utc=True),
    structlog.processors.format_exc_info,
]
_encode = msgspec.json.Encoder(enc_hook=str).encode
QUIET = ("httpx", "psycopg.pool", "uvicorn", "procrastinate")


def configure(settings: Mapping[str, object]) -> None:
    """Send the house's and its libraries' logs to standard output in one shape (Django's LOGGING_CONFIG)."""
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(structlog.stdlib.ProcessorFormatter(foreign_pre_chain=SHARED, processors=_last(sys.stdout)))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(str(settings["level"]))
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.getLogger("django.request").setLevel(logging.ERROR)  # what was refused stands in our own line
    for name in ("django", "django.server"):
        logger = logging.getLogger(name)
        logger.handlers[:] = []
        logger.propagate = True
    structlog.configure(
        processors=[structlog.stdlib.filter_by_level, *SHARED, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )


def tell_request(method: str, path: str, status: int, ms: float) -> None:
    """A request's line, without the machinery of logging: it stands on the hot path."""
    if sys.stdout.isatty():
        structlog.get_logger("web").info("request", method=method, path=path, status=status, ms=ms)
        return
    at = clock.now().isoformat()
    line = {"event": "request", "method": method, "path": path, "status": status, "ms": ms, "timestamp": at}
    sys.stdout.write(_encode(line).decode() + "\n")
    sys.stdout.flush()


def _last(stream: object) -> list[Processor]:
    remove = structlog.stdlib.ProcessorFormatter.remove_processors_meta
    if getattr(stream, "isatty", bool)():
        return [remove, structlog.dev.ConsoleRenderer()]
    return [remove, _json]


def _json(_logger: object, _method: str, event: EventDict) -> str:
    return _encode(event).decode()
