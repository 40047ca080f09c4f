"""Everybody in service at one moment, for rooms that ask who is meant by a role, a team or a skill."""

from typing import Final

from django.db import connection

from shouwen.ground.staff.queries.reference import reference
from shouwen.ground.staff.rules.crew import Crew, Member, lines

LOOK: Final = """
select p.id, p.roles, array(select m.team_id from staff_membership m where m.person_id = p.id),
    array(select s.code from staff_personskill k join staff_skill s on s.id = k.skill_id where k.person_id = p.id)
from staff_person p where p.dismissed_at is null and (%s::bigint is null or p.id = %s::bigint) order by p.id
"""


def crew(only: int | None = None) -> Crew:
    """All of them, or only one person; one statement beside the snapshot of teams."""
    known = reference()
    teams, departments = known.teams.entries, known.departments.entries
    with connection.cursor() as cursor:
        cursor.execute(LOOK, [only, only])
        rows = cursor.fetchall()
    led: dict[int, set[int]] = {}
    for team in teams.values():
        if team.owner is not None:
            led.setdefault(team.owner, set()).add(team.id)
    members = [
        Member(person, frozenset(roles), frozenset(own) | led.get(person, set()), frozenset(skills))
        for person, roles, own, skills in rows
    ]
    heads = lines(
        {team.id: team.parent for team in teams.values()},
        {each.id: each.parent for each in departments.values()},
        {each.id: each.owner for each in departments.values()},
    )
    return Crew(tuple(members), heads)
