"""Which addresses may be called, how a call is signed, when it is tried again. Pure."""

import datetime as dt
import hashlib
import hmac
import ipaddress
import urllib.parse
from typing import Any, Final, Literal

import msgspec

from shouwen.loop.handling.webhooks.errors import BadWebhookUrl, LocalWebhookUrl

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
State = Literal["waiting", "sent", "failed"]
MINUTE, HOUR = dt.timedelta(minutes=1), dt.timedelta(hours=1)
PAUSES: Final = (MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR, 15 * HOUR)  # a day in all
UNREACHED: Final = frozenset({"unreachable", "unknown_host", "timeout"})
FOR_GOOD: Final = frozenset({"secret_lost", "inactive"})  # trying again changes nothing
DAY: Final = dt.timedelta(days=1)
RESTS: Final = (MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE, 30 * MINUTE)  # of an address that cannot be reached
SLICE, SHARE = 20, dt.timedelta(seconds=10)  # an address gives way to others after so many calls, or so long
LONGEST_URL, LONGEST_ERROR = 1000, 40
SIGNATURE, DELIVERY, EVENT = "X-Shouwen-Signature", "X-Shouwen-Delivery", "X-Shouwen-Event"
# Public by the registry, and yet inside: the wire server of a cloud; addresses that translate to IPv4.
INSIDE: Final = tuple(map(ipaddress.ip_network, ("168.63.129.16/32", "64:ff9b::/96", "64:ff9b:1::/48", "2002::/16")))


def checked_url(url: str, *, local: bool) -> str:
    """An address that may be registered, or BadWebhookUrl / LocalWebhookUrl; what a name resolves to is seen later."""
    try:
        parts = urllib.parse.urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise BadWebhookUrl(url=url[:100]) from None
    unfit = parts.username is not None or parts.password is not None or parts.fragment or port == 0
    if parts.scheme not in ("http", "https") or not host or unfit or any(ord(c) <= 32 or c in "\\\x7f" for c in url):
        raise BadWebhookUrl(url=url[:100])
    if not local and inside(host):
        raise LocalWebhookUrl(host=host[:100])
    return url


def inside(host: str) -> bool:
    """Whether the host is this machine by name, or written as an address that is not public."""
    try:
        return not public(ipaddress.ip_address(host))
    except ValueError:
        return host.rstrip(".").lower().rpartition(".")[2] == "localhost"


def public(address: Address) -> bool:
    """Whether anybody on the internet may be meant by it: not private, loopback, link-local, metadata or multicast."""
    if isinstance(address, ipaddress.IPv6Address):
        address = address.ipv4_mapped or address
    hidden = any(address in net for net in INSIDE if net.version == address.version)
    return address.is_global and not address.is_multicast and not hidden


def host_of(url: str) -> str:
    """The host for lists and the log: paths and queries of such addresses may hold keys."""
    return (urllib.parse.urlsplit(url).hostname or "")[:253]


def signature(secret: str, stamp: int, body: bytes) -> str:
    """`t=<seconds>,v1=<hex>`: HMAC-SHA256 over the seconds, a dot and the very bytes of the body."""
    digest = hmac.new(secret.encode(), b"%d.%s" % (stamp, body), hashlib.sha256).hexdigest()
    return f"t={stamp},v1={digest}"


def written(**facts: Any) -> str:
    """The body of a call."""
    return msgspec.json.encode(facts).decode()


def pause(tries: int) -> dt.timedelta | None:
    """How long to wait after so many tries in vain; None when it is enough."""
    return PAUSES[tries - 1] if tries <= len(PAUSES) else None


def rest(misses: int) -> dt.timedelta:
    """How long an address is left alone, whatever waits for it, after so many misses in a row."""
    return RESTS[min(misses, len(RESTS)) - 1]


def to_be_told(now: dt.datetime, reached: dt.datetime | None, told: dt.datetime | None) -> bool:
    """Whether a lost call is news: once in an outage, and once a day where some calls arrive and others do not."""
    return told is None or (reached is not None and reached > told and now - told >= DAY)


def accepted(status: int) -> bool:
    """Whether an answer says that the call arrived; a redirect is not followed and does not count."""
    return 200 <= status < 300
