"""Customers met by mistake are taken out again; the caller sees to it that nothing else names them."""

from collections.abc import Iterable
from typing import Final

from django.db import connection

from shouwen.ground.base.action import action
from shouwen.ground.base.sql import array

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
    """Take these customers out, but for those that were merged; the ids of those gone."""
    ids = array(sorted(set(customer_ids)))
    with connection.cursor() as cursor:
        cursor.execute(HELD, [ids])
        cursor.execute(COMPARED, [ids, ids, ids])
        cursor.execute(MET, [ids])
        return [row[0] for row in cursor.fetchall()]
