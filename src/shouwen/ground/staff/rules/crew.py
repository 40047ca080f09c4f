"""Whom a word like "the managers" or "who can do hardware" means, out of those who work here. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

MANAGER: Final = "manager"


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody in service: the roles, the teams that they belong to or lead, and what they can do."""

    id: int
    roles: frozenset[str]
    teams: frozenset[int]
    skills: frozenset[str]


@dataclass(frozen=True, slots=True)
class Crew:
    """Everybody in service; `heads` are the heads up the line of departments above each team, the nearest first."""

    members: tuple[Member, ...]
    heads: Mapping[int, tuple[int, ...]]

    def of_team(self, team: int | None) -> frozenset[int]:
        """The people of a team."""
        return frozenset(each.id for each in self.members if team in each.teams)

    def of_skill(self, skill: str) -> frozenset[int]:
        """Who can do it."""
        return frozenset(each.id for each in self.members if skill in each.skills)

    def of_role(self, role: str) -> frozenset[int]:
        """Who has the role."""
        return frozenset(each.id for each in self.members if role in each.roles)

    def managers(self, team: int | None) -> frozenset[int]:
        """The managers among the heads above a team, else the nearest head."""
        heads = self._heads(team)
        managers = [each for each in heads if each in self.of_role(MANAGER)]
        return frozenset(managers or heads[:1])

    def near(self, role: str, team: int | None) -> frozenset[int]:
        """Those of a role who have to do with a team: its people, and the heads above it."""
        return self.of_role(role) & (self.of_team(team) | frozenset(self._heads(team)))

    def above(self, team: int | None) -> frozenset[int]:
        """All heads above a team."""
        return frozenset(self._heads(team))

    def _heads(self, team: int | None) -> list[int]:
        here = {each.id for each in self.members}
        return [each for each in self.heads.get(team or 0, ()) if each in here]


def meant(crew: Crew, *, team: int | None, role: str, skill: str, near: int | None) -> frozenset[int]:
    """The people that an owner names: a role of a team, a role, a skill or a team.

    A role alone means those of it who have to do with the team `near`, if there are any: a fault in one department is
    not told to the managers of all.
    """
    if role:
        if team is not None:
            return crew.managers(team) or crew.of_role(role) if role == MANAGER else crew.near(role, team)
        return crew.near(role, near) or crew.of_role(role)
    return crew.of_skill(skill) if skill else crew.of_team(team)


def instead(crew: Crew, named: frozenset[int], *, out: frozenset[int], role: str, near: int | None) -> frozenset[int]:
    """Who answers for those who are named and may not, because they asked or are away: an answer takes somebody.

    The others who are named, else others of the role, else the manager, else who is above, else any manager.
    """
    others = (named, crew.of_role(role), crew.managers(near), crew.above(near), crew.of_role(MANAGER))
    return next((people - out for people in others if people - out), named)


def lines(
    teams: Mapping[int, int | None], parents: Mapping[int, int | None], heads: Mapping[int, int | None]
) -> dict[int, tuple[int, ...]]:
    """For each team (with its department) the heads from its department up to the top, each once."""
    return {team: tuple(_climb(department, parents, heads)) for team, department in teams.items()}


def _climb(department: int | None, parents: Mapping[int, int | None], heads: Mapping[int, int | None]) -> Iterable[int]:
    found: dict[int, None] = {}
    passed: set[int] = set()
    while department is not None and department not in passed:
        passed.add(department)
        head = heads.get(department)
        if head is not None:
            found[head] = None
        department = parents.get(department)
    return found
