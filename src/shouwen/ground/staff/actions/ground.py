"""The built-in reference data, laid once; what a company has made of it since is left alone."""

from typing import Any

from shouwen.ground.base.action import action
from shouwen.ground.base.events.actions import Noted, record_many
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.staff.actions.reference import SORTS, changed
from shouwen.ground.staff.events import ReferenceAdded
from shouwen.ground.staff.rules.ground import GROUND, Row


@action
def lay_ground(*, by: Principal) -> None:
    """Add the built-in rows whose codes are missing."""
    departments: dict[str, int] = {}
    for sort, rows in GROUND.items():
        ids = _lay(sort, rows, departments, by)
        departments = ids if sort == "department" else departments
        changed(sort)


def _lay(sort: str, rows: tuple[Row, ...], departments: dict[str, int], by: Principal) -> dict[str, int]:
    model: Any = SORTS[sort]
    ids: dict[str, int] = dict(model.objects.values_list("code", "id"))
    while waiting := [row for row in rows if row[0] not in ids]:
        parents = departments if sort == "team" else ids
        ready = [row for row in waiting if row[3] is None or row[3] in parents]
        hung = "department_id" if sort == "team" else "parent_id"
        made = model.objects.bulk_create(
            model(code=code, name=name, name_en=english, **({hung: parents[parent]} if parent else {}))
            for code, name, english, parent in ready
        )
        ids |= {row.code: row.pk for row in made}
        facts = [ReferenceAdded(reference_id=row.pk, sort=sort, code=row.code) for row in made]
        record_many([Noted(fact, by) for fact in facts])
    return ids
