"""Who has worked on a version, who has looked at it, when it is in force, and what gives way to it."""

import datetime as dt
from collections.abc import Collection
from typing import Any, Final

from shouwen.ground.base.events.queries import Asked, operations
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.staff.queries import holders
from shouwen.loop.standards.models import Interval, Version
from shouwen.loop.standards.queries import held as refs
from shouwen.loop.standards.versions.rules.succession import How, gives_way

PUBLISHINGS: Final = 100


def hands(version: Version) -> frozenset[str]:
    """All who made, changed or submitted it."""
    return frozenset({version.made_by, version.submitted_by, *version.changers}) - {""}


def others_may_publish(asker: Principal) -> bool:
    """Whether somebody else in service may publish standards, so that there is a second person."""
    return any(person != asker.id for person in holders("standards.publish"))


def first_checked(version: Version) -> str | None:
    """Who had looked at these very words when they were first published, as far as the log still knows."""
    told, _ = operations(Asked(subject=f"standard_version:{version.id}", kind="StandardPublished"), limit=PUBLISHINGS)
    said = [str(entry.data.get("checked", "")) for entry in told if entry.data.get("digest") == version.digest]
    return said[-1] if said else None


def intervals_of(version_ids: Collection[int]) -> dict[int, list[Interval]]:
    """When these versions were, are or will be in force; what was taken back before it began is left out."""
    found: dict[int, list[Interval]] = {version_id: [] for version_id in version_ids}
    for interval in Interval.objects.filter(version_id__in=version_ids).order_by("begins_at", "id"):
        if not interval.empty:
            found[interval.version_id].append(interval)
    return found


def standing(versions: Collection[Version], now: dt.datetime) -> tuple[Version | None, list[Version]]:
    """Of one standard's versions the one that is in force for all cases, and those that are for some only."""
    by_id = {version.id: version for version in versions}
    held = [ref for ref in refs(now) if ref.id in by_id]
    for_all = next((ref.id for ref in held if ref.for_all), None)
    some = dict.fromkeys(ref.id for ref in held if ref.id != for_all and not ref.for_all)
    return by_id.get(for_all or 0), [by_id[id_] for id_ in some]


def already_so(fresh: Interval) -> bool:
    """Whether the version is in force for just these cases and customers at that moment."""
    same = Interval.objects.filter(version=fresh.version, scope=fresh.scope, share=fresh.share)
    return any(other.open_after(fresh.begins_at) for other in same.filter(begins_at__lte=fresh.begins_at))


def giving_way(fresh: Interval) -> list[tuple[Interval, How]]:
    """Every interval that gives way to one that is not there yet, and how; the first to begin comes first."""
    line = fresh.version.standard_id
    found = Interval.objects.exclude(id=fresh.pk).select_related("version__standard").order_by("begins_at", "id")
    ways = [(other, gives_way(other, fresh, same_line=other.version.standard_id == line)) for other in found]
    return [(other, how) for other, how in ways if how is not None]


def scheduled_word(interval: Interval) -> dict[str, Any]:
    """A version that is to begin, as an error names it."""
    begins = interval.begins_at.isoformat()
    return {"id": interval.version_id, "version": interval.version.number, "begins_at": begins}
