"""Reference data comes, changes, is archived and restored; the same way in every table."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from django.db import IntegrityError, models, transaction

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.kept import Kept
from shouwen.ground.base.principals.actions.forgetting import forget_everybody
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.staff.errors import ClosesCircle, CodeTaken, EndsBeforeStart, ReliedOn, UnknownReference
from shouwen.ground.staff.events import ReferenceAdded, ReferenceArchived, ReferenceChanged, ReferenceRestored
from shouwen.ground.staff.models import (
    Department,
    Holiday,
    Membership,
    Person,
    PresenceKind,
    Problem,
    Product,
    Region,
    Shift,
    Skill,
    Team,
)
from shouwen.ground.staff.queries.presences import kept as kinds_kept
from shouwen.ground.staff.queries.reference import snapshot
from shouwen.ground.staff.rules import presences, trees

SORTS: dict[str, type[models.Model]] = {
    "department": Department,
    "team": Team,
    "skill": Skill,
    "region": Region,
    "product": Product,
    "problem": Problem,
    "holiday": Holiday,
    "shift": Shift,
    "presence_kind": PresenceKind,
}
RIGHTS = frozenset({"department", "team"})  # a change of these changes what people reach
SPOKEN = frozenset({"name", "name_en"})  # words of people: the log says that they changed, not to what


@action
def add_reference(sort: str, values: Mapping[str, Any], *, by: Principal) -> models.Model:
    """A new row; keys to other rows are ids, a team's `members` are people's ids."""
    row = SORTS[sort]()
    _fill(sort, row, values)
    _save(row)
    if "members" in values:
        _set_members(row, values["members"])
    changed(sort)
    record(ReferenceAdded(reference_id=row.pk, sort=sort, code=_code(row)), by=by)
    return row


@action
def change_reference(sort: str, row_id: int, values: Mapping[str, Any], *, by: Principal) -> models.Model:
    """Change some of a row's fields."""
    row = _locked(sort, row_id)
    before = _told(row)
    fields = _fill(sort, row, values)
    if fields:
        _save(row)
    if "members" in values and _set_members(row, values["members"]):
        fields.add("members")
    if fields:
        after = _told(row)
        moved = [name for name in before if before[name] != after[name]]
        changed(sort)
        fact = ReferenceChanged(
            reference_id=row.pk,
            sort=sort,
            code=_code(row),
            fields=tuple(sorted(fields)),
            before={name: before[name] for name in moved},
            after={name: after[name] for name in moved},
        )
        record(fact, by=by)
    return row


@action
def archive_reference(sort: str, row_id: int, *, by: Principal) -> models.Model:
    """Take a row out of use; what points to it keeps it."""
    return _put_away(sort, row_id, ReferenceArchived, by)


@action
def restore_reference(sort: str, row_id: int, *, by: Principal) -> models.Model:
    """Take a row into use again."""
    return _put_away(sort, row_id, ReferenceRestored, by)


def changed(sort: str) -> None:
    """What is kept in memory of this table is out of date, now and after the commit."""
    kept: Kept[None, Any] = kinds_kept if sort == "presence_kind" else snapshot
    kept.drop()
    transaction.on_commit(partial(kept.drop))
    if sort in RIGHTS:
        forget_everybody()


def _put_away(sort: str, row_id: int, kind: type[ReferenceAdded], by: Principal) -> models.Model:
    row: Any = _locked(sort, row_id)
    archived = kind is ReferenceArchived
    if (row.archived_at is not None) != archived:
        row.archived_at = clock.now() if archived else None
        _check_kind(row)
        row.save(update_fields=["archived_at"])
        changed(sort)
        record(kind(reference_id=row.pk, sort=sort, code=_code(row)), by=by)
    return row  # type: ignore[no-any-return]  # SORTS names the very classes


def _locked(sort: str, row_id: int) -> models.Model:
    row = SORTS[sort]._default_manager.select_for_update().filter(pk=row_id).first()
    if row is None:
        raise NotFound()
    return row


def _fill(sort: str, row: models.Model, values: Mapping[str, Any]) -> set[str]:
    """Put values on the row, keys checked; the names of those that differ."""
    differing = set()
    for name, value in values.items():
        if name == "members":
            continue
        field = SORTS[sort]._meta.get_field(name)
        attribute = getattr(field, "attname", name)
        if getattr(row, attribute) == value:
            continue
        if value is not None and isinstance(field, models.ForeignKey):
            _check_key(sort, row, name, field, value)
        setattr(row, attribute, value)
        differing.add(name)
    return differing


def _check_key(sort: str, row: models.Model, name: str, field: "models.ForeignKey[Any, Any]", value: int) -> None:
    target = field.related_model
    out_of_use = "dismissed_at" if target is Person else "archived_at"
    if not target._default_manager.filter(pk=value, **{out_of_use: None}).exists():
        raise UnknownReference(sort=name, value=value)
    if target is SORTS[sort] and row.pk is not None:
        rows = target._default_manager.select_for_update().order_by("pk")  # two moves at once could close a circle
        if trees.makes_circle(dict(rows.values_list("pk", f"{name}_id")), row.pk, value):
            raise ClosesCircle(field=name)


def _save(row: models.Model) -> None:
    if isinstance(row, Shift) and row.ends_at <= row.starts_at:
        raise EndsBeforeStart()
    _check_kind(row)
    try:
        with transaction.atomic():
            row.save()
    except IntegrityError:
        raise CodeTaken(code=_code(row)) from None


def _check_kind(row: models.Model) -> None:
    if isinstance(row, PresenceKind) and not presences.may_become(
        row.code, takes_work=row.takes_work, archived=row.archived_at is not None
    ):
        raise ReliedOn(name=row.name)


def _set_members(row: models.Model, members: list[int]) -> bool:
    before = set(Membership.objects.filter(team_id=row.pk).values_list("person_id", flat=True))
    wanted = set(members)
    known = set(Person.objects.filter(pk__in=wanted, dismissed_at=None).values_list("pk", flat=True))
    for missing in sorted(wanted - known - before):
        raise UnknownReference(sort="person", value=missing)
    Membership.objects.filter(team_id=row.pk).exclude(person_id__in=wanted).delete()
    rows = [Membership(team_id=row.pk, person_id=person) for person in sorted(wanted - before)]
    Membership.objects.bulk_create(rows, ignore_conflicts=True)
    return before != wanted


def _code(row: models.Model) -> str:
    """How the log calls a row."""
    return str(getattr(row, "code", None) or getattr(row, "day", None) or row.pk)


def _told(row: models.Model) -> dict[str, Any]:
    """The values that the log may hold: codes, ids, days and moments."""
    names = [field.attname for field in row._meta.concrete_fields if field.attname not in {*SPOKEN, "id"}]
    values = {name.removesuffix("_id"): getattr(row, name) for name in names}
    return {name: value.isoformat() if hasattr(value, "isoformat") else value for name, value in values.items()}
