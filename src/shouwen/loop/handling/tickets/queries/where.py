"""The SQL condition of a scope: one function for list, count, search, card and export, so that they cannot differ."""

from typing import Any, Final

from shouwen.ground.base.sql import array
from shouwen.loop.handling.tickets.rules.scope import Scope
from shouwen.loop.handling.tickets.rules.status import OPEN

# Written as the partial indexes are, letter for letter, so that the planner sees they apply.
IS_OPEN: Final = "t.status in (" + ", ".join(f"'{status}'" for status in OPEN) + ")"


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
