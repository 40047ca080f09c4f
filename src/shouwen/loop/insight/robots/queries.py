"""Reads of group robots."""

from collections.abc import Iterable

from django.db.models import QuerySet

from shouwen.loop.insight.robots.models import Robot


def robots() -> QuerySet[Robot]:
    """All, by name."""
    return Robot.objects.order_by("name", "id")


def known(ids: Iterable[int]) -> dict[int, str]:
    """Those of them that there are, and what they are called."""
    return dict(Robot.objects.filter(pk__in=set(ids)).values_list("id", "name"))
