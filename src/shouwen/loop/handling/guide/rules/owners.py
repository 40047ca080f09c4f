"""Who an owner of the standard is for one ticket, in people and in words. Pure."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from shouwen.ground.staff.rules.crew import MANAGER, Crew, meant
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


class At(NamedTuple):
    """With whom a ticket stands."""

    team: int | None
    holder: int | None
    first_owner: int | None


def people(owner: Owner, at: At, crew: Crew, teams: Mapping[str, int]) -> frozenset[int]:
    """The people whom an owner means for a ticket."""
    if owner.who == "holder" and at.holder is not None:
        return frozenset({at.holder})
    if owner.who == "first_owner":
        return frozenset({at.first_owner} if at.first_owner is not None else ())
    if owner.who == MANAGER:
        return meant(crew, team=at.team, role=MANAGER, skill="", near=at.team)
    if owner.who:
        return crew.of_team(at.team)
    if not (owner.role or owner.skill) and owner.team not in teams:
        return frozenset()
    return meant(crew, team=teams.get(owner.team), role=owner.role, skill=owner.skill, near=at.team)


def may_say(person: int, named: frozenset[int], *, asked: bool, asker: int | None) -> str:
    """Why this person may not give an approval, or nothing: not its owner, nobody asked, or they asked themselves."""
    if person not in named:
        return "not_owner"
    if not asked:
        return "not_asked"
    return "own" if person == asker else ""


def may_finish(person: int, at: At, named: frozenset[int], crew: Crew) -> bool:
    """Whether this person may say that a department's task is done: its people, or the holder's manager."""
    return person in named or person in crew.managers(at.team)


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
