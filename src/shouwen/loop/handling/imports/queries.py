"""Reads of imports."""

from collections.abc import Iterable
from typing import Final

from django.db import connection
from django.db.models import QuerySet

from shouwen.ground.base.sql import array
from shouwen.loop.handling.imports.models import Import, Imported

KNOWN: Final = """
select number from imports_imported
where source = %s and number = any(%s::text[]) and (%s::bigint is null or run_id <> %s::bigint)
"""
TOUCHED: Final = """
select distinct ticket_id from events_event
where ticket_id = any(%s::bigint[]) and origin = 'live' and actor ~ '^(person|customer|token):'
"""


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
    own = None if but is None else but.pk
    with connection.cursor() as cursor:
        cursor.execute(KNOWN, [source, array(numbers), own, own])
        return {row[0] for row in cursor.fetchall()}


def touched(ticket_ids: Iterable[int]) -> set[int]:
    """Those of which the log tells something that a person or a customer did."""
    with connection.cursor() as cursor:
        cursor.execute(TOUCHED, [array(sorted(set(ticket_ids)))])
        return {row[0] for row in cursor.fetchall()}
