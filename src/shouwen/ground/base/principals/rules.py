"""Who asks and how far each of their rights reaches. Pure."""

import datetime as dt
import enum
import hashlib
import ipaddress
import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from shouwen.ground.base.errors import Forbidden


class Reach(enum.IntEnum):
    """How far a capability goes: 本人 / 本组 / 本部门及下级 / 全部."""

    OWN = 1
    TEAM = 2
    BELOW = 3
    ALL = 4


@dataclass(frozen=True, slots=True)
class Principal:
    """Who acts: a person of the company, a customer, the system itself, or nobody known.

    `scopes` narrows what a token may do (`{"*"}` for a session); `teams` are the person's own, `below` those of
    the departments they head as well; `address` is where the request came from, for the operation log.
    """

    kind: str
    id: int | None = None
    scopes: frozenset[str] = frozenset({"*"})
    capabilities: Mapping[str, Reach] = field(default_factory=dict)
    teams: frozenset[int] = frozenset()
    below: frozenset[int] = frozenset()
    language: str = "zh-CN"
    address: str = field(default="", compare=False)

    def __str__(self) -> str:
        return self.kind if self.id is None else f"{self.kind}:{self.id}"

    def reach(self, capability: str) -> Reach | None:
        """How far `capability` goes for this principal, None if not at all."""
        if not self.scopes & {"*", capability, scope_of(capability)}:
            return None
        return self.capabilities.get(capability)

    def require(self, capability: str) -> Reach:
        """The reach of `capability`, or Forbidden."""
        reach = self.reach(capability)
        if reach is None:
            raise Forbidden(capability=capability)
        return reach

    def sees_team(self, capability: str, team: int | None) -> bool:
        """Whether `capability` reaches what belongs to `team`."""
        reach = self.reach(capability)
        if reach is None:
            return False
        if reach is Reach.ALL:
            return True
        reached = {Reach.BELOW: self.below, Reach.TEAM: self.teams}.get(reach, frozenset[int]())
        return team is not None and team in reached


def scope_of(capability: str) -> str:
    """The token scope that covers a capability: `tickets:read` covers `tickets.read`, `tickets:write` all others."""
    room, _, verb = capability.partition(".")
    return f"{room}:{'read' if verb == 'read' else 'write'}"


SYSTEM = Principal("system")
ANONYMOUS = Principal("anonymous")


def same_host(origin: str, host: str) -> bool:
    """Whether a browser's Origin is the very host it asked; the scheme may differ behind a proxy that ends TLS."""
    scheme, separator, place = origin.partition("://")
    default = {"http": ":80", "https": ":443"}.get(scheme.lower())
    if not separator or default is None or not place or not host:
        return False
    return place.lower().removesuffix(default) == host.lower().removesuffix(default)


@dataclass(frozen=True, slots=True)
class Limit:
    """How many tries in a row are free; from then on each one doubles the wait, and a quiet hour forgives all.

    A right try wipes the counter, or, where it is `shared` by many people, only takes itself off.
    """

    free: int
    shared: bool = False
    first_wait: int = 30
    longest_wait: int = 900
    forgiven_after: int = 3600

    def count(self, before: int, last: dt.datetime, now: dt.datetime) -> int:
        """How many tries stand against this one."""
        return 0 if (now - last).total_seconds() >= self.forgiven_after else before

    def wait(self, before: int, last: dt.datetime, now: dt.datetime) -> int:
        """Seconds until the next try is taken, 0 when it is taken now."""
        over = self.count(before, last, now) - self.free
        if over < 0:
            return 0
        wait = min(self.longest_wait, self.first_wait << min(over, 16))
        return max(0, math.ceil(wait - (now - last).total_seconds()))


SIGN_IN = {"account and address": Limit(5), "account": Limit(40), "address": Limit(40, shared=True)}
ASK_RESET = {"account": Limit(3, first_wait=600, longest_wait=3600), "address": Limit(20, shared=True)}


def tried(limits: Mapping[str, Limit], what: str, account: str, address: str) -> dict[str, Limit]:
    """The counters that one try moves: hashed keys, so that no typed address is kept."""
    place = network(address)
    named = {"account": account, "address": place, "account and address": f"{account} {place}"}
    return {hashlib.sha256(f"{what} {by} {named[by]}".encode()).hexdigest(): limit for by, limit in limits.items()}


def network(address: str) -> str:
    """Who one asker is, for counting: an IPv4 address, or the network of 64 bits that an IPv6 user chooses from."""
    try:
        known = ipaddress.ip_address(address)
    except ValueError:
        return address
    return str(ipaddress.ip_network((known, 64), strict=False)) if known.version == 6 else str(known)


def digest(secret: str) -> str:
    """What is kept of a token or a link."""
    return hashlib.sha256(secret.encode()).hexdigest()
