"""Reads of notices: always one's own."""

from collections.abc import Collection, Iterable, Mapping

from django.db.models import QuerySet

from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.handling.notices.models import Choice, Notice
from shouwen.loop.handling.notices.rules import KINDS

MOST_COUNTED = 100


def notices(principal: Principal, *, unread: bool = False, before: int | None = None) -> QuerySet[Notice]:
    """The person's own, the newest first."""
    rows = Notice.objects.filter(person_id=principal.id or 0).select_related("by").order_by("-pk")
    rows = rows.filter(read_at=None) if unread else rows
    return rows if before is None else rows.filter(pk__lt=before)


def count_unread(principal: Principal) -> int:
    """How many wait to be read; beyond a hundred nobody counts."""
    return Notice.objects.filter(person_id=principal.id or 0, read_at=None)[:MOST_COUNTED].count()


def choices(principal: Principal) -> dict[str, bool]:
    """Of each kind whether the person is told."""
    kept = Choice.objects.filter(pk=principal.id).first()
    off = set(kept.off) if kept else set()
    return {kind: kind not in off for kind in KINDS}


def unwilling(people: Iterable[int]) -> Mapping[int, Collection[str]]:
    """The kinds that these people do not want to be told."""
    return {row.pk: row.off for row in Choice.objects.filter(pk__in=set(people))}
