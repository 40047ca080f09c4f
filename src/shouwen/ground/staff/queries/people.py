"""Who is who, and whom one may see: the one place that turns reach into rows."""

from collections.abc import Collection, Iterable

from django.db.models import Prefetch, Q, QuerySet

from shouwen.ground.base.principals.errors import LinkSpent
from shouwen.ground.base.principals.queries import open_link
from shouwen.ground.base.principals.rules import Principal, Reach
from shouwen.ground.staff.models import Membership, Person, PersonSkill
from shouwen.ground.staff.queries.reference import reference
from shouwen.ground.staff.rules.rights import capabilities_of, roles_with


def principal_of(person_id: int) -> Principal | None:
    """What a person of the company may do now; None for someone dismissed or unknown."""
    person = Person.objects.filter(pk=person_id, dismissed_at=None).first()
    if person is None:
        return None
    return _principal(person, Membership.objects.filter(person_id=person_id).values_list("team_id", flat=True))


def colleagues(words: str, *, most: int) -> list[tuple[str, Principal]]:
    """People in service whose name holds these words, by name, each with what they may do; two statements."""
    rows = Person.objects.filter(dismissed_at=None, name__icontains=words.strip()).order_by("name", "id")
    people = list(rows.prefetch_related("memberships")[:most])
    return [(each.name, _principal(each, [one.team_id for one in each.memberships.all()])) for each in people]


def _principal(person: Person, own: Iterable[int]) -> Principal:
    known, teams = reference(), frozenset(own)
    led = frozenset(entry.id for entry in known.teams.entries.values() if entry.owner == person.pk)
    return Principal(
        "person",
        person.pk,
        capabilities=capabilities_of(person.roles),
        teams=teams | led,
        below=teams | led | known.teams_in(known.departments_headed(person.pk)),
        language=person.language,
    )


def visible_people(principal: Principal, capability: str = "staff.read") -> QuerySet[Person]:
    """The people, dismissed ones too, to whom `capability` of this principal reaches; Forbidden without it."""
    reach = principal.require(capability)
    people = Person.objects.order_by("id")
    if reach is Reach.ALL:
        return people
    mine = Q(pk=principal.id)
    if reach is Reach.OWN:
        return people.filter(mine)
    teams = principal.below if reach is Reach.BELOW else principal.teams
    within = mine | Q(pk__in=Membership.objects.filter(team_id__in=teams).values("person_id"))
    if reach is Reach.BELOW:
        within |= Q(department_id__in=reference().departments_headed(principal.id or 0))
    return people.filter(within)


def manageable_people(principal: Principal) -> QuerySet[Person]:
    """The people whom this principal may change."""
    return visible_people(principal, "staff.manage")


def find_people(
    principal: Principal, *, team: int | None = None, words: str = "", after: int = 0, dismissed: bool = False
) -> QuerySet[Person]:
    """A list's rows in order of id, with all that a row shows."""
    people = visible_people(principal).filter(pk__gt=after, dismissed_at__isnull=not dismissed)
    if team is not None:
        people = people.filter(pk__in=Membership.objects.filter(team_id=team).values("person_id"))
    if words:
        people = people.filter(Q(name__icontains=words) | Q(email__icontains=words.lower()) | Q(phone__contains=words))
    return with_details(people)


def with_details(people: QuerySet[Person]) -> QuerySet[Person]:
    """People with department, presence, teams and skills, in a fixed number of queries."""
    return people.select_related("presence", "department").prefetch_related(
        Prefetch("memberships", Membership.objects.select_related("team").order_by("team_id")),
        Prefetch("skills", PersonSkill.objects.select_related("skill").order_by("skill_id")),
    )


def own_person(person_id: int) -> Person:
    """Someone signed in, with what their own page shows."""
    return with_details(Person.objects.filter(pk=person_id)).get()


def invited_person(secret: str) -> Person:
    """For whom an invitation is, or LinkSpent."""
    person = active_person(open_link(secret, "invitation").person_id or 0)
    if person is None:
        raise LinkSpent()
    return person


def demo_people() -> QuerySet[Person]:
    """The demonstration's people."""
    return Person.objects.filter(is_demo=True, dismissed_at=None).order_by("id")


def active_person(person_id: int) -> Person | None:
    """Someone who works here now."""
    return Person.objects.filter(pk=person_id, dismissed_at=None).first()


def holders(capability: str) -> list[int]:
    """The people in service whose roles give them this capability."""
    found = Person.objects.filter(dismissed_at=None, roles__overlap=roles_with(capability))
    return list(found.order_by("id").values_list("pk", flat=True))


def roles_of_all() -> list[tuple[int, list[str]]]:
    """Everybody's roles as they are today, dismissed people's too."""
    return list(Person.objects.order_by("id").values_list("pk", "roles"))


def role_departments() -> dict[str, set[int]]:
    """The departments in which people of each role serve now."""
    found: dict[str, set[int]] = {}
    serving = Person.objects.filter(dismissed_at=None, department__isnull=False)
    for roles, department in serving.values_list("roles", "department_id"):
        for role in roles:
            found.setdefault(role, set()).add(department or 0)
    return found


def people_by_id(ids: Collection[int]) -> dict[int, str]:
    """Names for ids, dismissed people too, for tables that show who did it."""
    return dict(Person.objects.filter(pk__in=ids).values_list("pk", "name"))


def nobody_yet() -> bool:
    """Whether this house has never had a person."""
    return not Person.objects.exists()
