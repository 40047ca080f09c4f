"""The company's kinds of presence, at most five seconds old; which of them take work."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from shouwen.ground.base.kept import Kept
from shouwen.ground.staff.models import PresenceKind
from shouwen.ground.staff.rules.presences import BUILT_IN, Kind


def _load(_key: None) -> Mapping[str, Kind]:
    rows = PresenceKind.objects.order_by("id")
    known = {row.code: Kind(row.code, row.name, row.name_en, row.takes_work) for row in rows if row.archived_at is None}
    gone = {row.code for row in rows if row.archived_at is not None}
    return MappingProxyType({code: kind for code, kind in (BUILT_IN | known).items() if code not in gone})


kept: Kept[None, Mapping[str, Kind]] = Kept(_load)


def kinds() -> Mapping[str, Kind]:
    """The kinds in use by code."""
    return kept.get(None)


def takes_work(state: str) -> bool:
    """Whether somebody in this state is given work; nobody is in a kind that the company put away."""
    kind = kinds().get(state)
    return kind is not None and kind.takes_work


def presence_kinds(_sort: str) -> list[dict[str, Any]]:
    """Rows for the list, in the order of their making."""
    return [
        {
            "id": row.pk,
            "code": row.code,
            "name": row.name,
            "name_en": row.name_en,
            "takes_work": row.takes_work,
            "archived": row.archived_at is not None,
        }
        for row in PresenceKind.objects.order_by("id")
    ]
