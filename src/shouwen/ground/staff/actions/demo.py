"""The people of the demonstration; their password is public, so they sign in on this very machine only."""

from dataclasses import dataclass

from django.contrib.auth.hashers import make_password

from shouwen.ground.base.action import action
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.staff.actions.ground import lay_ground
from shouwen.ground.staff.actions.people import add_person
from shouwen.ground.staff.actions.presence import set_presence
from shouwen.ground.staff.actions.reference import change_reference
from shouwen.ground.staff.models import Person
from shouwen.ground.staff.queries.reference import reference
from shouwen.ground.staff.rules.demo import PASSWORD


@dataclass(frozen=True, slots=True)
class Character:
    """One of the cast."""

    email: str
    name: str
    role: str
    department: str
    teams: tuple[str, ...]
    skills: dict[str, int]
    phone: str
    also: tuple[str, ...] = ()  # further roles


CAST = (
    Character("director", "周敏", "director", "company", (), {}, "021-5550-0001"),
    Character(
        "manager", "陈立", "manager", "after-sales", ("managers",), {"complex": 3, "complaint": 3}, "021-5550-0002"
    ),
    Character(
        "supervisor", "林晓雯", "supervisor", "after-sales", ("service",), {"usage": 3, "complaint": 3}, "021-5550-0003"
    ),
    Character("agent", "王芳", "agent", "after-sales", ("service",), {"usage": 3, "complaint": 2}, "021-5550-0011"),
    Character("agent2", "李强", "agent", "after-sales", ("service",), {"usage": 2, "complaint": 1}, "021-5550-0012"),
    Character(
        "tech", "赵磊", "tech", "after-sales", ("tech-support",), {"hardware": 3, "software": 1}, "021-5550-0021"
    ),
    Character(
        "rd", "孙悦", "rd", "development", ("rnd",), {"software": 3, "hardware": 1}, "021-5550-0031", ("interface",)
    ),
    Character("trainer", "吴静", "trainer", "quality", (), {}, "021-5550-0041"),
    Character("inspector", "郑凯", "inspector", "quality", (), {}, "021-5550-0042"),
    Character("admin", "系统管理员", "admin", "company", (), {}, "021-5550-0099"),
)
HEADS = {"company": "director", "after-sales": "manager", "quality": "inspector"}
LEADERS = {"service": "supervisor", "tech-support": "tech", "rnd": "rd", "managers": "manager"}


@action
def lay_demo(*, by: Principal) -> None:
    """Add the ground and the cast, everybody at work; whoever is there already is left alone."""
    lay_ground(by=by)
    known = reference()
    password = make_password(PASSWORD)  # one hash for all: the password is printed on the sign-in page
    there = set(Person.objects.filter(is_demo=True).values_list("email", flat=True))
    ids = {each.email: _add(each, password, by) for each in CAST if f"{each.email}@demo.example" not in there}
    for code, name in HEADS.items():
        if name in ids:
            change_reference("department", known.departments.ids[code], {"head": ids[name]}, by=by)
    for code, name in LEADERS.items():
        if name in ids:
            change_reference("team", known.teams.ids[code], {"leader": ids[name]}, by=by)


def _add(character: Character, password: str, by: Principal) -> int:
    known = reference()
    person = add_person(
        f"{character.email}@demo.example",
        by=by,
        password=password,
        is_demo=True,
        name=character.name,
        phone=character.phone,
        roles=[character.role, *character.also],
        department=known.departments.ids[character.department],
        teams=[known.teams.ids[team] for team in character.teams],
        skills={known.skills.ids[skill]: level for skill, level in character.skills.items()},
    )
    set_presence(person.pk, "online", by=by)
    return person.pk
