"""Which tickets somebody has done something with since they came in."""

from collections.abc import Iterable
from typing import Final

from django.db import connection

from shouwen.ground.base.sql import array

TOUCHED: Final = """
select distinct ticket_id from events_event
where ticket_id = any(%s::bigint[]) and origin = 'live' and actor ~ '^(person|customer|token):'
"""


def touched(ticket_ids: Iterable[int]) -> set[int]:
    """Those of which the log tells something that a person or a customer did."""
    with connection.cursor() as cursor:
        cursor.execute(TOUCHED, [array(sorted(set(ticket_ids)))])
        return {row[0] for row in cursor.fetchall()}
