"""Who an owner of the standard is for one ticket, in people and in words: the one rule for guide, duties and notices.

Pure.
"""

from collections.abc import Mapping
from typing import Final, NamedTuple

from shouwen.ground.staff.rules.crew import MANAGER, Crew, instead, meant
from shouwen.ground.staff.rules.rights import ROLE_NAMES
from shouwen.loop.standards.rules.document import Owner
from shouwen.loop.standards.rules.terms import Words

WHO: Final[dict[str, Words]] = {
    "holder": ("当前处理人", "the holder"),
    "first_owner": ("首问责任人", "the first owner"),
    "team": ("所在客服组", "the ticket's team"),
    "manager": ("上级主管", "the manager"),
    "system": ("系统", "the system"),
    "customer": ("客户", "the customer"),
}


PERSONAL: Final = ("holder", "first_owner")
FIRST_OWNER: Final = "first_owner"
NOBODY: Final = frozenset[int]()


class At(NamedTuple):
    """With whom a ticket stands."""

    team: int | None
    holder: int | None
    first_owner: int | None


class Named(NamedTuple):
    """Whom the standard names, as a duty says it: a team, a role (of that team), a skill, or a person of the ticket."""

    team: int | None
    role: str
    skill: str
    who: str


def named_of(owner: Owner, teams: Mapping[str, int], ticket_team: int | None) -> Named:
    """Whom an owner names; who is known only through the ticket has its team."""
    team = teams.get(owner.team) if owner.team else ticket_team if owner.who else None
    role = MANAGER if owner.who == MANAGER else owner.role
    return Named(team, role, owner.skill, owner.who if owner.who in PERSONAL else "")


def meant_by(named: Named, at: At, crew: Crew) -> frozenset[int]:
    """The people in service who are named for a ticket.

    Where there is no first owner, or they left, the holder is meant, and without a holder the ticket's team.
    """
    if named.who:
        here = {each.id for each in crew.members}
        wanted = (at.first_owner, at.holder) if named.who == FIRST_OWNER else (at.holder,)
        found = next((person for person in wanted if person in here), None)
        return crew.of_team(at.team) if found is None else frozenset({found})
    return meant(crew, team=named.team, role=named.role, skill=named.skill, near=at.team)


def answering(named: Named, at: At, crew: Crew, *, asker: int | None = None) -> frozenset[int]:
    """Who answers a task or an approval; who asked for an approval does not give it."""
    found = meant_by(named, at, crew)
    out = frozenset({asker} if asker is not None else ())
    return instead(crew, found, out=out, role=named.role, near=at.team)


def people(owner: Owner, at: At, crew: Crew, teams: Mapping[str, int]) -> frozenset[int]:
    """The people whom an owner means for a ticket."""
    return meant_by(named_of(owner, teams, at.team), at, crew)


def may_say(
    person: int, answer: frozenset[int], *, asked: bool, asker: int | None, named: frozenset[int] = NOBODY
) -> str:
    """Why this person may not give an approval, or nothing: not its owner, nobody asked, or they asked themselves."""
    if asked and person == asker and person in named | answer:
        return "own"
    if person not in answer:
        return "not_owner"
    return "" if asked else "not_asked"


def may_finish(person: int, at: At, answer: frozenset[int], crew: Crew) -> bool:
    """Whether this person may say that a department's task is done: its people, or the holder's manager."""
    return person in answer or person in crew.managers(at.team)


def said(owner: Owner | None, teams: Mapping[str, Words], skills: Mapping[str, Words]) -> Words:
    """An owner in words; empty for none."""
    if owner is None:
        return "", ""
    if owner.role:
        return ROLE_NAMES.get(owner.role, (owner.role, owner.role))
    if owner.team:
        return teams.get(owner.team, (owner.team, owner.team))
    if owner.skill:
        zh, en = skills.get(owner.skill, (owner.skill, owner.skill))
        return f"会{zh}的人", f"people skilled in {en}"
    return WHO.get(owner.who, (owner.who, owner.who))
