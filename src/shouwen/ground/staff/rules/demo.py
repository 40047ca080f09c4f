"""Where the demonstration's public password works: on a server that only this machine reaches, asked by it."""

import ipaddress
from collections.abc import Mapping

PASSWORD = "shouwen-demo"
FORWARDING = ("forwarded", "via", "x-real-ip", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto")


def demo_allowed(*, listens_locally: bool, headers: Mapping[str, str]) -> bool:
    """The server's own address is loopback, the Host header is local, and no proxy stands between."""
    forwarded = any(headers.get(name) for name in FORWARDING)
    return listens_locally and not forwarded and is_local(headers.get("host", ""))


def is_local(host: str) -> bool:
    """Whether a Host header names this machine: localhost or a loopback address, with or without a port."""
    name = host.strip().lower()
    if name.startswith("["):
        name = name[1:].partition("]")[0]
    elif name.count(":") == 1:
        name = name.partition(":")[0]
    if name == "localhost":
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False
