"""Customers met by mistake are taken out again, but for those that a room still names."""

from collections.abc import Iterable
from typing import Final

from django.db import connection

from shouwen.ground.base.action import action
from shouwen.ground.base.sql import array
from shouwen.ground.customers.queries.holding import named

HELD: Final = """
delete from customers_identity i using customers_customer c
where i.customer_id = c.id and c.id = any(%s::bigint[]) and c.root_id is null
  and not exists (select from customers_merge m where c.id in (m.kept_id, m.gone_id))
"""
COMPARED: Final = """
with likeness as (
  delete from customers_likeness where customer_id = any(%s::bigint[])
)
delete from customers_suggestion where one_id = any(%s::bigint[]) or other_id = any(%s::bigint[])
"""
MET: Final = """
delete from customers_customer c where c.id = any(%s::bigint[]) and c.root_id is null
  and not exists (select from customers_merge m where c.id in (m.kept_id, m.gone_id)) returning c.id
"""


@action
def unmeet_many(customer_ids: Iterable[int]) -> list[int]:
    """Take these customers out, but for those that were merged or that are named elsewhere; the ids of those gone."""
    unwanted = set(customer_ids)
    ids = array(sorted(unwanted - named(unwanted)))
    with connection.cursor() as cursor:
        cursor.execute(HELD, [ids])
        cursor.execute(COMPARED, [ids, ids, ids])
        cursor.execute(MET, [ids])
        return [row[0] for row in cursor.fetchall()]
