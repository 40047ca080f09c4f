"""Who has worked on a version, who has looked at it, and when it was, is or will be in force."""

from collections.abc import Collection
from typing import Final

from shouwen.ground.base.events.queries import Asked, operations
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.staff.queries import holders
from shouwen.loop.standards.models import Interval, Version

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
