"""The network's edge: one POST to an address whose every resolved address was looked at, and to that very address.

No redirect is followed, no proxy asked, little of the answer read; all of it together takes ten seconds at most.
"""

import asyncio
import contextlib
import ipaddress
import socket
import ssl
import threading
from collections.abc import Callable, Mapping
from typing import Any, Final

import httpx

from shouwen.loop.handling.webhooks.errors import NotReached
from shouwen.loop.handling.webhooks.rules import public

PATIENCE: Final = 10.0
MOST_READ: Final = 64 * 1024
LookUp = Callable[..., list[Any]]


def post(
    url: str,
    body: bytes,
    headers: Mapping[str, str],
    *,
    local: bool,
    patience: float = PATIENCE,
    look_up: LookUp = socket.getaddrinfo,
) -> int:
    """The status of the answer, or NotReached with a code that says why there is none; in `patience` seconds."""
    return answered(url, body, headers, local=local, patience=patience, look_up=look_up)[0]


def answered(
    url: str,
    body: bytes,
    headers: Mapping[str, str],
    *,
    local: bool,
    patience: float = PATIENCE,
    look_up: LookUp = socket.getaddrinfo,
) -> tuple[int, bytes]:
    """The answer's status and its first words, for those who say in words that they refuse; or NotReached."""
    try:
        return asyncio.run(_in_time(httpx.URL(url), body, headers, local=local, patience=patience, look_up=look_up))
    except TimeoutError:
        raise NotReached(why="timeout") from None
    except (httpx.TransportError, httpx.InvalidURL, OSError, UnicodeError) as error:
        raise NotReached(why=_code(error)) from None


async def _in_time(
    url: httpx.URL, body: bytes, headers: Mapping[str, str], *, local: bool, patience: float, look_up: LookUp
) -> tuple[int, bytes]:
    async with asyncio.timeout(patience):
        addresses = await _resolved(url, look_up, local=local)
        transport = httpx.AsyncHTTPTransport(trust_env=False)
        async with httpx.AsyncClient(transport=transport, trust_env=False, timeout=patience) as client:
            for last, address in ((each == addresses[-1], each) for each in addresses):
                try:
                    return await _sent(client, url, address, body, headers)
                except httpx.ConnectError:
                    if last:
                        raise
    raise AssertionError(url)


async def _resolved(url: httpx.URL, look_up: LookUp, *, local: bool) -> list[str]:
    """What the name stands for now; one address inside the network is enough to refuse them all."""
    port = url.port or {"https": 443}.get(url.scheme, 80)
    try:
        found = await _looked_up(look_up, url.raw_host.decode("ascii").strip("[]"), port)
    except socket.gaierror:
        raise NotReached(why="unknown_host") from None
    addresses = list(dict.fromkeys(str(each[4][0]).partition("%")[0] for each in found))
    if not local and not all(public(ipaddress.ip_address(address)) for address in addresses):
        raise NotReached(why="local_address")
    return addresses


async def _looked_up(look_up: LookUp, host: str, port: int) -> list[Any]:
    """In a thread that nobody waits for: the loop's own pool is joined at the end, however long a look-up takes."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[list[Any]] = loop.create_future()

    def settle(found: list[Any] | OSError | UnicodeError) -> None:
        if not answer.done():
            answer.set_result(found) if isinstance(found, list) else answer.set_exception(found)

    def look() -> None:
        found: list[Any] | OSError | UnicodeError
        try:
            found = look_up(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            found = error
        with contextlib.suppress(RuntimeError):  # the loop is closed: it came too late
            loop.call_soon_threadsafe(settle, found)

    threading.Thread(target=look, name="look-up", daemon=True).start()
    return await answer


async def _sent(
    client: httpx.AsyncClient, url: httpx.URL, address: str, body: bytes, headers: Mapping[str, str]
) -> tuple[int, bytes]:
    """The name stays in Host and in TLS, so that certificates are checked against it."""
    named = {**headers, "Host": url.netloc.decode("ascii")}
    more = {"sni_hostname": url.raw_host.decode("ascii")}
    request = client.build_request("POST", url.copy_with(host=address), content=body, headers=named, extensions=more)
    response = await client.send(request, stream=True, follow_redirects=False)
    try:
        read = b""
        async for piece in response.aiter_raw():
            read += piece
            if len(read) > MOST_READ:
                break
    finally:
        await response.aclose()
    return response.status_code, read[:MOST_READ]


def _code(error: Exception) -> str:
    if isinstance(error, httpx.TimeoutException):
        return "timeout"
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLError):
            return "not_secure"
        cause = cause.__cause__ or cause.__context__
    return "bad_answer" if isinstance(error, httpx.ProtocolError) else "unreachable"
