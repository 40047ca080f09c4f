"""Who asks and how far each of their rights reaches. Pure."""

import enum
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
    the departments they head as well.
    """

    kind: str
    id: int | None = None
    scopes: frozenset[str] = frozenset({"*"})
    capabilities: Mapping[str, Reach] = field(default_factory=dict)
    teams: frozenset[int] = frozenset()
    below: frozenset[int] = frozenset()
    language: str = "zh-CN"

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
