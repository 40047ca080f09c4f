"""One router at a time: it locks seats several times in a transaction, and two of them would wait in a circle."""

from typing import Final

from django.db import connection

from shouwen.ground.base.action import action

ONE: Final = "select pg_advisory_xact_lock(hashtext('shouwen.routing'))"


@action
def take_turn() -> None:
    """Wait for the other router's commit; the turn ends with this transaction."""
    with connection.cursor() as cursor:
        cursor.execute(ONE)
