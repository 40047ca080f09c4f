"""People: list, one, add, change, dismiss, restore, invite."""

from typing import Annotated, Any

from ninja import Query
from pydantic import Field

from shouwen.ground.base.api import kit
from shouwen.ground.base.api.kit import Status
from shouwen.ground.base.errors import NotFound
from shouwen.ground.staff import access, actions
from shouwen.ground.staff.api.router import router
from shouwen.ground.staff.api.schemas import Email, Name, PersonChange, PersonIn, PersonOut, person_out
from shouwen.ground.staff.queries import find_people, reference


class Invitation(kit.In):
    email: Email
    name: Name
    roles: list[str] = Field(default_factory=list, max_length=20)
    teams: list[kit.Id] = Field(default_factory=list, max_length=200)


class Invited(kit.Out):
    """`link` is one more way in, for handing over where mail is not set up; it is told this once."""

    person: PersonOut
    link: str


@router.get("/people", response=kit.Page[PersonOut])
def list_people(
    request: kit.Request,
    *,
    team: Annotated[str, Query(max_length=64)] = "",
    q: Annotated[str, Query(max_length=100)] = "",
    after: Annotated[int, Query(ge=0, le=2**63 - 1)] = 0,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    dismissed: bool = False,
) -> kit.Page[PersonOut]:
    """People in reach in order of their ids; `team` is an id or a code, `q` looks into name, e-mail and phone."""
    people = find_people(request.auth, team=_team(team), words=q.strip(), after=after, dismissed=dismissed)
    rows = list(people[: limit + 1])
    language = kit.language_of(request)
    more = str(rows[limit - 1].pk) if len(rows) > limit else None
    return kit.Page(items=[person_out(person, language) for person in rows[:limit]], next=more)


def _team(asked: str) -> int | None:
    if not asked:
        return None
    found = int(asked) if asked.isdecimal() else reference().teams.ids.get(asked)
    if found not in reference().teams.entries:
        raise NotFound()
    return found


def _shown(request: kit.Request, person_id: int) -> PersonOut:
    return person_out(access.person_to_read(request.auth, person_id), kit.language_of(request))


def _plain(values: dict[str, Any]) -> dict[str, Any]:
    """Skills as {id: level}."""
    if "skills" in values:
        values["skills"] = {each["skill"]: each["level"] for each in values["skills"]}
    return values


@router.post("/people", response={201: PersonOut})
def add_person(request: kit.Request, body: PersonIn) -> Status[PersonOut]:
    """A new person, who signs in once invited."""
    access.may_hire(request.auth)
    values = _plain(body.model_dump())
    person = actions.add_person(values.pop("email"), by=request.auth, **values)
    return Status(201, _shown(request, person.pk))


@router.get("/people/{person_id}", response=PersonOut)
def read_person(request: kit.Request, person_id: kit.Id) -> PersonOut:
    """One person."""
    return _shown(request, person_id)


@router.patch("/people/{person_id}", response=PersonOut)
def change_person(request: kit.Request, person_id: kit.Id, body: PersonChange) -> PersonOut:
    """Change some fields; everyone changes their own phone and language."""
    values = _plain(body.changes())
    access.person_to_change(request.auth, person_id, values)
    actions.change_person(person_id, values, by=request.auth)  # type: ignore[arg-type]  # PersonChange has its very fields
    return _shown(request, person_id)


@router.post("/people/{person_id}/dismiss", response=PersonOut)
def dismiss_person(request: kit.Request, person_id: kit.Id) -> PersonOut:
    """Someone leaves; their sessions and tokens end at once."""
    access.may_hire(request.auth)
    access.person_to_change(request.auth, person_id, {"dismissed_at"})
    actions.dismiss(person_id, by=request.auth)
    return _shown(request, person_id)


@router.post("/people/{person_id}/restore", response=PersonOut)
def restore_person(request: kit.Request, person_id: kit.Id) -> PersonOut:
    """Someone comes back."""
    access.may_hire(request.auth)
    access.person_to_change(request.auth, person_id, {"dismissed_at"})
    actions.restore(person_id, by=request.auth)
    return _shown(request, person_id)


@router.post("/people/{person_id}/invite", response={201: Invited})
def invite_person(request: kit.Request, person_id: kit.Id) -> Status[Invited]:
    """A new invitation for someone who has none, or lost it."""
    access.may_hire(request.auth)
    access.person_to_change(request.auth, person_id, {"password"})
    link = actions.invite(person_id, by=request.auth)
    return Status(201, Invited(person=_shown(request, person_id), link=f"/invitations/{link}"))


@router.post("/invitations", response={201: Invited})
def add_invitation(request: kit.Request, body: Invitation) -> Status[Invited]:
    """Add a person and invite them."""
    access.may_hire(request.auth)
    person, link = actions.add_invited(body.email, by=request.auth, name=body.name, roles=body.roles, teams=body.teams)
    return Status(201, Invited(person=_shown(request, person.pk), link=f"/invitations/{link}"))
