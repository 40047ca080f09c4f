"""People come, change, go and come back."""

from collections.abc import Collection, Mapping
from typing import Any, TypedDict

from django.db import IntegrityError, transaction
from django.db.models import Q

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.principals.actions import revoke_tokens_of
from shouwen.ground.base.principals.actions.forgetting import forget
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.staff.actions.bounds import admits_places, admits_roles, admits_rule
from shouwen.ground.staff.errors import EmailTaken, LastAdmin, UnknownReference
from shouwen.ground.staff.events import PersonAdded, PersonChanged, PersonDismissed, PersonRestored
from shouwen.ground.staff.models import Membership, Person, PersonSkill, Presence
from shouwen.ground.staff.queries.reference import Codes, reference
from shouwen.ground.staff.rules.presences import OFFLINE
from shouwen.ground.staff.rules.rights import ADMIN

PLAIN = ("email", "name", "phone", "language", "roles", "department")
CODED = ("roles", "department", "teams", "skills", "language")


class Changes(TypedDict, total=False):
    """What can be changed of a person; teams and skills stand for all that the person has from now on."""

    email: str
    name: str
    phone: str
    language: str
    roles: Collection[str]
    department: int | None
    teams: Collection[int]
    skills: Mapping[int, int]


@action
def add_person(email: str, *, by: Principal, password: str = "", is_demo: bool = False, **given: Any) -> Person:
    """A new member of staff, who signs in once invited; `given` are fields of Changes, `password` is hashed already."""
    changes: Changes = {"email": email, **given}  # type: ignore[typeddict-item]  # checked by _apply, field by field
    person = Person(email=email.strip().lower(), created_at=clock.now(), is_demo=is_demo, password=password)
    if not password:
        person.set_unusable_password()
    admits_roles(by, changes.get("roles", ()), before=())
    admits_places(by, changes.get("teams", ()), changes.get("department"))
    _fill(person, changes)
    _save(person, None)
    Presence.objects.create(person=person, since=clock.now())
    _set_teams(person.pk, changes.get("teams", ()))
    _set_skills(person.pk, changes.get("skills", {}))
    after = _coded(person)
    record(PersonAdded(person_id=person.pk, roles=tuple(person.roles), teams=tuple(after["teams"])), by=by)
    return person


@action
def change_person(person_id: int, changes: Changes, *, by: Principal) -> Person:
    """Change some of a person's fields; their rights are what they now are from the next request on."""
    person = _locked(person_id)
    before = _coded(person)
    _may_change(by, person, changes)
    names = tuple(sorted(_fill(person, changes)))
    _save(person, [name for name in names if name in PLAIN])
    if "teams" in changes:
        _set_teams(person_id, changes["teams"])
    if "skills" in changes:
        _set_skills(person_id, changes["skills"])
    after = _coded(person)
    moved = [name for name in CODED if before[name] != after[name]]
    fields = tuple(sorted({*moved, *(name for name in names if name not in CODED)}))
    if fields:
        forget(person_id)
        told = {name: before[name] for name in moved}, {name: after[name] for name in moved}
        record(PersonChanged(person_id=person_id, fields=fields, before=told[0], after=told[1]), by=by)
    return person


@action
def dismiss(person_id: int, *, by: Principal) -> Person:
    """Someone leaves: sessions and tokens end at once, the past keeps their name."""
    person = _locked(person_id)
    admits_rule(by, person)
    if person.dismissed_at is None:
        _keep_an_admin(person, set())
        person.dismissed_at = clock.now()
        person.sessions_ended += 1
        person.save(update_fields=["dismissed_at", "sessions_ended"])
        revoked = revoke_tokens_of(person_id, by=by)
        Presence.objects.filter(person_id=person_id).update(state=OFFLINE, since=clock.now())
        forget(person_id)
        record(PersonDismissed(person_id=person_id, tokens_revoked=revoked), by=by)
    return person


@action
def restore(person_id: int, *, by: Principal) -> Person:
    """Someone comes back, with the old roles; old sessions and tokens stay ended."""
    person = _locked(person_id)
    admits_rule(by, person)
    if person.dismissed_at is not None:
        person.dismissed_at = None
        person.save(update_fields=["dismissed_at"])
        forget(person_id)
        record(PersonRestored(person_id=person_id), by=by)
    return person


def _locked(person_id: int) -> Person:
    """The person's row and all administrators', locked in one order, so that the last two cannot unmake each other."""
    admins = Q(roles__contains=[ADMIN], dismissed_at=None)
    rows = Person.objects.select_for_update().filter(Q(pk=person_id) | admins).order_by("pk")
    for person in rows:
        if person.pk == person_id:
            return person
    raise NotFound()


def _may_change(by: Principal, person: Person, changes: Changes) -> None:
    if by.kind != "person" or by.id != person.pk:
        admits_rule(by, person)
    if "email" in changes and changes["email"].strip().lower() != person.email:
        admits_rule(by, None)
    if "roles" in changes:
        admits_roles(by, changes["roles"], before=person.roles)
        _keep_an_admin(person, set(changes["roles"]))
    teams = set(Membership.objects.filter(person=person).values_list("team_id", flat=True))
    moved = teams ^ set(changes["teams"]) if "teams" in changes else set()
    department = changes.get("department") if "department" in changes else person.department_id
    admits_places(by, moved, department if department != person.department_id else None)


def _keep_an_admin(person: Person, roles: set[str]) -> None:
    if ADMIN not in person.roles or ADMIN in roles or person.dismissed_at is not None:
        return
    if not Person.objects.filter(roles__contains=[ADMIN], dismissed_at=None).exclude(pk=person.pk).exists():
        raise LastAdmin()


def _fill(person: Person, changes: Changes) -> set[str]:
    """Put plain fields on the person; the names of those that differ."""
    known = reference()
    if (department := changes.get("department")) is not None:
        _in_use("department", known.departments, [department])
    _in_use("team", known.teams, changes.get("teams", ()))
    _in_use("skill", known.skills, changes.get("skills", {}))
    plain: dict[str, Any] = {name: value for name, value in changes.items() if name in PLAIN}
    if "email" in plain:
        plain["email"] = plain["email"].strip().lower()
    if "roles" in plain:
        plain["roles"] = sorted(set(plain["roles"]))
    if "department" in plain:
        plain["department_id"] = plain.pop("department")
    changed = {name for name, value in plain.items() if getattr(person, name) != value}
    for name in changed:
        setattr(person, name, plain[name])
    return {name.removesuffix("_id") for name in changed}


def _in_use(sort: str, codes: Codes, ids: Collection[int]) -> None:
    for id_ in ids:
        entry = codes.entries.get(id_)
        if entry is None or entry.archived:
            raise UnknownReference(sort=sort, value=id_)


def _save(person: Person, fields: list[str] | None) -> None:
    if fields == []:
        return
    try:
        with transaction.atomic():
            person.save(update_fields=fields)
    except IntegrityError:
        raise EmailTaken() from None


def _set_teams(person_id: int, teams: Collection[int]) -> None:
    Membership.objects.filter(person_id=person_id).exclude(team_id__in=teams).delete()
    rows = [Membership(person_id=person_id, team_id=team) for team in sorted(set(teams))]
    Membership.objects.bulk_create(rows, ignore_conflicts=True)


def _set_skills(person_id: int, skills: Mapping[int, int]) -> None:
    PersonSkill.objects.filter(person_id=person_id).exclude(skill_id__in=skills).delete()
    rows = [PersonSkill(person_id=person_id, skill_id=skill, level=level) for skill, level in sorted(skills.items())]
    PersonSkill.objects.bulk_create(
        rows, update_conflicts=True, unique_fields=["person", "skill"], update_fields=["level"]
    )


def _coded(person: Person) -> dict[str, Any]:
    """The fields whose values are codes, as the log keeps them."""
    known = reference()
    teams = Membership.objects.filter(person=person).order_by("team_id").values_list("team_id", flat=True)
    skills = PersonSkill.objects.filter(person=person).order_by("skill_id").values_list("skill_id", "level")
    return {
        "roles": list(person.roles),
        "department": known.departments.codes.get(person.department_id or 0),
        "teams": [known.teams.codes.get(team, str(team)) for team in teams],
        "skills": {known.skills.codes.get(skill, str(skill)): level for skill, level in skills},
        "language": person.language,
    }
