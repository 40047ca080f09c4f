"""How far a capability carries somebody over things that stand with teams and people. Pure."""

from dataclasses import dataclass
from typing import Final

from shouwen.ground.base.principals.rules import Principal, Reach


@dataclass(frozen=True, slots=True)
class Scope:
    """What `person` holds, first owned or opened, or what stands with one of `teams`; or everything."""

    everything: bool = False
    teams: frozenset[int] = frozenset()
    person: int | None = None

    def holds(self, team: int | None, *people: int | None) -> bool:
        """Whether a thing of this team and with these people lies within the scope."""
        mine = self.person is not None and self.person in people
        return self.everything or mine or (team is not None and team in self.teams)


EVERYTHING: Final = Scope(everything=True)
NOTHING: Final = Scope()


def scope_of(principal: Principal, capability: str) -> Scope | None:
    """How far `capability` carries this principal; None where it does not at all."""
    if principal.kind == "system":
        return EVERYTHING
    reach = principal.reach(capability)
    if reach is None:
        return None
    if reach is Reach.ALL:
        return EVERYTHING
    person = principal.id if principal.kind == "person" else None
    teams = {Reach.TEAM: principal.teams, Reach.BELOW: principal.teams | principal.below}.get(reach, frozenset[int]())
    return Scope(teams=teams, person=person)
