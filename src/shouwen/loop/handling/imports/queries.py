"""Reads of imports."""

from collections.abc import Iterable

from django.db.models import QuerySet

from shouwen.loop.handling.imports.models import Import, Imported


def imports() -> "QuerySet[Import]":
    """The newest first."""
    return Import.objects.order_by("-pk")


def running(digest: str) -> Import | None:
    """The import of this file under this map that broke off."""
    return Import.objects.filter(digest=digest, state=Import.State.RUNNING).first()


def numbered(number: str) -> list[int]:
    """The ids of tickets that have this number in another system."""
    return list(Imported.objects.filter(number=number).values_list("ticket_id", flat=True))


def known_numbers(source: str, numbers: Iterable[str], *, but: Import | None = None) -> set[str]:
    """Which of these numbers of the other system came in before, by another import than `but`."""
    rows = Imported.objects.filter(source=source, number__in=list(numbers))
    found = (rows if but is None else rows.exclude(run=but)).values_list("number", flat=True)
    return {number for number in found if number is not None}
