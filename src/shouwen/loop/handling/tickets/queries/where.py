"""The SQL condition of a scope: one function for list, count, search, card and export, so that they cannot differ."""

from typing import Any, Final

from shouwen.ground.base.sql import array
from shouwen.loop.handling.tickets.rules.listing import Wanted
from shouwen.loop.handling.tickets.rules.scope import Scope
from shouwen.loop.handling.tickets.rules.status import OPEN

# Written as the partial indexes are, letter for letter, so that the planner sees they apply.
IS_OPEN: Final = "t.status in (" + ", ".join(f"'{status}'" for status in OPEN) + ")"

# The tier that the list shows: the customer's of today, of whom they are merged into if they are.
OF_TIER: Final = """exists (
    select from customers_customer one left join customers_customer kept on kept.id = one.root_id
    where one.id = t.customer_id and coalesce(kept.tier, one.tier) = %s)"""
TREES: Final = {"problems": "t.problem_id", "products": "t.product_id", "regions": "t.region_id"}


class Where:
    """Conditions on `tickets_ticket t`, joined by `and`, with their parameters."""

    def __init__(self) -> None:
        self.conditions: list[str] = []
        self.values: list[Any] = []

    def add(self, condition: str, *values: Any) -> "Where":
        """One more condition."""
        self.conditions.append(condition)
        self.values += values
        return self

    @property
    def sql(self) -> str:
        """The conditions as text."""
        return " and ".join(self.conditions) or "true"


def within(scope: Scope, where: Where | None = None) -> Where:
    """Only tickets of the scope."""
    where = where or Where()
    if scope.everything:
        return where
    return where.add(
        "(t.team_id = any(%s::bigint[]) or %s::bigint in (t.holder_id, t.first_owner_id, t.opener_id))",
        array(sorted(scope.teams)),
        scope.person,
    )


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
