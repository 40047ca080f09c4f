"""What an asker narrows a list to, as SQL; view and order apart."""

from typing import Final

from shouwen.ground.base.sql import array
from shouwen.loop.handling.lists.rules import Wanted
from shouwen.loop.handling.tickets.queries.where import IS_OPEN, Where
from shouwen.loop.handling.tickets.rules.status import OPEN

# The tier that the list shows: the customer's of today, of whom they are merged into if they are.
OF_TIER: Final = """exists (
    select from customers_customer one left join customers_customer kept on kept.id = one.root_id
    where one.id = t.customer_id and coalesce(kept.tier, one.tier) = %s)"""
TREES: Final = {"problems": "t.problem_id", "products": "t.product_id", "regions": "t.region_id"}


def narrowed(where: Where, wanted: Wanted) -> Where:
    """What the asker narrowed the list to, view and order apart."""
    if wanted.by_due:
        where.add(IS_OPEN)
    if wanted.statuses != OPEN:
        where.add("t.status = any(%s::text[])", array(wanted.statuses))
    if wanted.team is not None:
        where.add("t.team_id = %s", wanted.team)
    if wanted.level:
        where.add("t.level = %s", wanted.level)
    for tree, column in TREES.items():
        if branch := getattr(wanted, tree):
            where.add(f"{column} = any(%s::bigint[])", array(branch))
    if wanted.channel:
        where.add("t.channel = %s", wanted.channel)
    if wanted.tier:
        where.add(OF_TIER, wanted.tier)
    if wanted.customers:
        where.add("t.customer_id = any(%s::bigint[])", array(wanted.customers))
    return where
