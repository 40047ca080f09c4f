"""How far the one who changes people may go; the system itself, as at first start, may all."""

from collections.abc import Collection

from shouwen.ground.base.errors import Forbidden
from shouwen.ground.base.principals.rules import Principal, Reach
from shouwen.ground.staff.errors import MayNotGive, MayNotRule, UnknownRole
from shouwen.ground.staff.models import Person
from shouwen.ground.staff.queries.reference import reference
from shouwen.ground.staff.rules.rights import ADMIN, ROLES, may_give, may_rule


def roles_of(by: Principal) -> Collection[str]:
    """The roles of the one who acts."""
    if by.kind == "system":
        return {ADMIN}
    person_id = by.id if by.kind == "person" and by.id else 0
    found = Person.objects.filter(pk=person_id).values_list("roles", flat=True).first()
    return found or ()


def admits_roles(by: Principal, roles: Collection[str], *, before: Collection[str]) -> None:
    """Refuse unknown roles, and a change of roles that `by` does not hold."""
    for role in roles:
        if role not in ROLES:
            raise UnknownRole(role=role[:40])
    moved = set(roles) ^ set(before)
    if moved and not may_give(roles_of(by), moved):
        raise MayNotGive(capability="staff.manage")


def admits_rule(by: Principal, person: Person | None) -> None:
    """Refuse to touch a director or an administrator, or (without a person) what only administrators touch."""
    ruled = person.roles if person is not None else (ADMIN,)
    if not may_rule(roles_of(by), ruled):
        raise MayNotRule(capability="staff.manage")


def admits_places(by: Principal, teams: Collection[int], department: int | None) -> None:
    """Refuse teams and departments out of reach."""
    if by.kind == "system" or (not teams and department is None):
        return
    reach = by.require("staff.manage")
    if reach is Reach.ALL:
        return
    reached = by.below if reach is Reach.BELOW else by.teams
    headed = reference().departments_headed(by.id or 0) if reach is Reach.BELOW else frozenset()
    if not set(teams) <= reached or (department is not None and department not in headed):
        raise Forbidden(capability="staff.manage")
