"""One immutable snapshot of all codes and ids, at most five seconds old; hot doors read nothing else of staff."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from django.db.models import BigIntegerField, BooleanField, ExpressionWrapper, F, Model, Q, QuerySet, TextField, Value
from django.db.models.functions import Cast

from shouwen.ground.base.kept import Kept
from shouwen.ground.base.taiwan import TRADITIONAL, taiwan
from shouwen.ground.staff.models import Department, Problem, Product, Region, Skill, Team
from shouwen.ground.staff.rules import trees


@dataclass(frozen=True, slots=True)
class Entry:
    """A reference row. `parent` of a team is its department; `owner` a department's head or a team's leader;
    `lineage` are the codes from the root down to this one."""

    id: int
    code: str
    name: str
    name_en: str
    parent: int | None
    owner: int | None
    archived: bool
    lineage: tuple[str, ...]

    def said(self, language: str) -> str:
        """Its name in the reader's language."""
        if language == TRADITIONAL:
            return taiwan(self.name)
        return self.name if language.startswith("zh") or not self.name_en else self.name_en


class Codes:
    """One table: `ids` of the codes in use, `codes` and `entries` of every id that ever was."""

    __slots__ = ("_shown", "codes", "entries", "ids")

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self.entries: Mapping[int, Entry] = MappingProxyType({entry.id: entry for entry in entries})
        self.ids: Mapping[str, int] = MappingProxyType(
            {entry.code: entry.id for entry in self.entries.values() if not entry.archived}
        )
        self.codes: Mapping[int, str] = MappingProxyType({entry.id: entry.code for entry in self.entries.values()})
        self._shown: dict[str, dict[int | None, dict[str, Any]]] = {}

    def shown(self, language: str) -> Mapping[int | None, dict[str, Any]]:
        """Every row as answers name it (id, code, name), by its id; made once for each language, not to be changed."""
        found = self._shown.get(language)
        if found is None:
            entries = self.entries.values()
            found = {one.id: {"id": one.id, "code": one.code, "name": one.said(language)} for one in entries}
            self._shown[language] = found
        return found

    def get(self, code: str | None) -> Entry | None:
        """The row in use with this code."""
        found = self.ids.get(code) if code else None
        return None if found is None else self.entries[found]

    def lineage(self, code: str) -> tuple[str, ...]:
        """The codes from the root down to `code`; nothing for a code not in use."""
        entry = self.get(code)
        return entry.lineage if entry else ()


@dataclass(frozen=True, slots=True)
class Reference:
    """All reference tables at one moment."""

    departments: Codes
    teams: Codes
    skills: Codes
    regions: Codes
    products: Codes
    problems: Codes

    @property
    def team_codes(self) -> Mapping[int, str]:
        """Team ids to codes."""
        return self.teams.codes

    @property
    def team_ids(self) -> Mapping[str, int]:
        """Codes of the teams in use to ids."""
        return self.teams.ids

    def departments_headed(self, person_id: int) -> frozenset[int]:
        """The departments a person heads and all under them."""
        entries = self.departments.entries.values()
        parents = {entry.id: entry.parent for entry in entries}
        return trees.under(parents, [entry.id for entry in entries if entry.owner == person_id])

    def teams_in(self, departments: frozenset[int]) -> frozenset[int]:
        """The teams of these departments."""
        return frozenset(entry.id for entry in self.teams.entries.values() if entry.parent in departments)


TABLES: dict[str, tuple[type[Model], str | None, str | None]] = {
    "departments": (Department, "parent_id", "head_id"),
    "teams": (Team, "department_id", "leader_id"),
    "skills": (Skill, None, None),
    "regions": (Region, "parent_id", None),
    "products": (Product, "parent_id", None),
    "problems": (Problem, "parent_id", None),
}
Row = tuple[str, int, str, str, str, int | None, int | None, bool]


def _rows(table: str) -> "QuerySet[Model, Row]":
    model, parent, owner = TABLES[table]
    nothing = Cast(Value(None), BigIntegerField())
    return model._default_manager.order_by().values_list(
        Cast(Value(table), TextField()),
        "id",
        "code",
        "name",
        "name_en",
        F(parent) if parent else nothing,
        F(owner) if owner else nothing,
        ExpressionWrapper(Q(archived_at__isnull=True), BooleanField()),
    )


def _load(_key: None) -> Reference:
    first, *others = (_rows(table) for table in TABLES)
    by_table: dict[str, list[Row]] = {table: [] for table in TABLES}
    for row in first.union(*others, all=True):
        by_table[row[0]].append(row)
    return Reference(**{table: _codes(table, rows) for table, rows in by_table.items()})


def _codes(table: str, rows: list[Row]) -> Codes:
    parents = {row[1]: row[5] if table != "teams" else None for row in rows}
    code_of = {row[1]: row[2] for row in rows}
    return Codes(
        Entry(
            id=id_,
            code=code,
            name=name,
            name_en=name_en,
            parent=parent,
            owner=owner,
            archived=not in_use,
            lineage=tuple(code_of[each] for each in trees.path(parents, id_) if each in code_of),
        )
        for _, id_, code, name, name_en, parent, owner, in_use in sorted(rows, key=lambda row: row[1])
    )


snapshot: Kept[None, Reference] = Kept(_load)


def reference() -> Reference:
    """The snapshot; a change made in this process is in the next one, others' within five seconds."""
    return snapshot.get(None)


def teams_by_code() -> Mapping[str, int]:
    """Codes of the teams in use, and their ids."""
    return reference().teams.ids
