"""The shapes of people and reference data, coming in and going out."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from shouwen.ground.base.api import kit
from shouwen.ground.staff.models import Person
from shouwen.ground.staff.queries import reference
from shouwen.ground.staff.queries.reference import Codes

Email = Annotated[
    str,
    StringConstraints(
        pattern=r"^[^@\s<>\"(),:;\\]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$", max_length=254, strip_whitespace=True
    ),
]
Name = Annotated[str, StringConstraints(min_length=1, max_length=80, strip_whitespace=True)]
Phone = Annotated[str, StringConstraints(max_length=40, pattern=r"^[0-9+() \-]*$")]
Language = Literal["zh-CN", "zh-TW", "en"]
Level = Annotated[int, Field(ge=1, le=3)]


class Ref(kit.Out):
    id: int
    code: str
    name: str


class SkillRef(Ref):
    level: int


class PersonOut(kit.Out):
    id: int
    email: str
    name: str
    phone: str
    language: str
    roles: list[str]
    department: Ref | None
    teams: list[Ref]
    skills: list[SkillRef]
    presence: str
    presence_since: kit.Moment | None
    is_demo: bool
    created_at: kit.Moment
    dismissed_at: kit.Moment | None


class SkillIn(kit.In):
    skill: kit.Id
    level: Level


class PersonIn(kit.In):
    email: Email
    name: Name
    phone: Phone = ""
    language: Language = "zh-CN"
    roles: list[str] = Field(default_factory=list, max_length=20)
    department: kit.Id | None = None
    teams: list[kit.Id] = Field(default_factory=list, max_length=200)
    skills: list[SkillIn] = Field(default_factory=list, max_length=200)


class PersonChange(kit.Change):
    nullable = frozenset({"department"})
    email: Email | None = None
    name: Name | None = None
    phone: Phone | None = None
    language: Language | None = None
    roles: list[str] | None = Field(default=None, max_length=20)
    department: kit.Id | None = None
    teams: list[kit.Id] | None = Field(default=None, max_length=200)
    skills: list[SkillIn] | None = Field(default=None, max_length=200)


def ref(codes: Codes, id_: int, language: str) -> Ref:
    """How a key to reference data is shown."""
    entry = codes.entries[id_]
    return Ref(id=entry.id, code=entry.code, name=entry.said(language))


def person_out(person: Person, language: str) -> PersonOut:
    """A person as shown; the queryset brought memberships, skills and presence along."""
    known = reference()
    presence = getattr(person, "presence", None)
    return PersonOut(
        id=person.pk,
        email=person.email,
        name=person.name,
        phone=person.phone,
        language=person.language,
        roles=person.roles,
        department=ref(known.departments, person.department_id, language) if person.department_id else None,
        teams=[ref(known.teams, each.team_id, language) for each in person.memberships.all()],
        skills=[
            SkillRef(**ref(known.skills, each.skill_id, language).dict(), level=each.level)
            for each in person.skills.all()
        ],
        presence=presence.state if presence else "offline",
        presence_since=presence.since if presence else None,
        is_demo=person.is_demo,
        created_at=person.created_at,
        dismissed_at=person.dismissed_at,
    )


class CodedIn(kit.In):
    """What every reference row has."""

    code: kit.Code
    name: Name
    name_en: str = Field(default="", max_length=80)


class CodedChange(kit.Change):
    code: kit.Code | None = None
    name: Name | None = None
    name_en: str | None = Field(default=None, max_length=80)


class NodeIn(CodedIn):
    """A row of a tree: a region, a product, a problem."""

    parent: kit.Id | None = None


class NodeChange(CodedChange):
    nullable = frozenset({"parent"})
    parent: kit.Id | None = None


class NodeOut(kit.Out):
    id: int
    code: str
    name: str
    name_en: str
    parent: int | None
    archived: bool


class PresenceKindIn(CodedIn):
    """What somebody can be now; whether they are given work then."""

    takes_work: bool = False


class PresenceKindChange(kit.Change):
    name: Name | None = None
    name_en: str | None = Field(default=None, max_length=80)
    takes_work: bool | None = None


class PresenceKindOut(kit.Out):
    id: int
    code: str
    name: str
    name_en: str
    takes_work: bool
    archived: bool


class DepartmentIn(NodeIn):
    head: kit.Id | None = None


class DepartmentChange(NodeChange):
    nullable = frozenset({"parent", "head"})
    head: kit.Id | None = None


class DepartmentOut(NodeOut):
    head: int | None


class TeamIn(CodedIn):
    department: kit.Id | None = None
    leader: kit.Id | None = None
    members: list[kit.Id] = Field(default_factory=list, max_length=1000)


class TeamChange(CodedChange):
    nullable = frozenset({"department", "leader"})
    department: kit.Id | None = None
    leader: kit.Id | None = None
    members: list[kit.Id] | None = Field(default=None, max_length=1000)


class TeamOut(kit.Out):
    id: int
    code: str
    name: str
    name_en: str
    department: int | None
    leader: int | None
    members: list[int]
    archived: bool


class HolidayIn(kit.In):
    day: dt.date
    name: Name
    kind: Literal["holiday", "workday"]


class HolidayChange(kit.Change):
    day: dt.date | None = None
    name: Name | None = None
    kind: Literal["holiday", "workday"] | None = None


class HolidayOut(kit.Out):
    id: int
    day: dt.date
    name: str
    kind: str
    archived: bool


class ShiftIn(kit.In):
    person: kit.Id
    starts_at: kit.Moment
    ends_at: kit.Moment


class ShiftChange(kit.Change):
    starts_at: kit.Moment | None = None
    ends_at: kit.Moment | None = None


class ShiftOut(kit.Out):
    id: int
    person: int
    starts_at: kit.Moment
    ends_at: kit.Moment
    archived: bool
