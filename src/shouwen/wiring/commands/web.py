"""A web process on the socket its parent bound."""

import os
import socket
from importlib import import_module

import click
import uvicorn
from django.conf import settings

from shouwen.wiring.asgi import app
from shouwen.wiring.garbage import spare
from shouwen.wiring.settings import with_option

DRAIN_SECONDS = 10


@click.command()
@click.option("--fd", type=int, required=True, help="The listening socket's descriptor.")
def web(fd: int) -> None:
    """Serve pages, API and live connections."""
    with_option(settings.DATABASES["default"], "statement_timeout", f"{settings.STATEMENT_SECONDS}s")
    import_module(settings.ROOT_URLCONF)  # else at the first request: an API that cannot be read must not look ready
    config = uvicorn.Config(
        app,
        loop="uvloop",
        http="httptools",
        ws="websockets-sansio",
        lifespan="on",
        access_log=False,
        log_config=None,
        server_header=False,
        proxy_headers=True,
        forwarded_allow_ips=os.environ.get("SHOUWEN_PROXIES") or "127.0.0.1,::1",
        timeout_graceful_shutdown=DRAIN_SECONDS,
        ws_max_size=64 * 1024,
        ws_per_message_deflate=False,  # a compressor is 300 KB of memory a page, and frames are 300 bytes
    )
    spare()
    uvicorn.Server(config).run(sockets=[socket.socket(fileno=fd)])
