"""What is kept in memory of a person goes at once, and again after the commit: others may have looked meanwhile."""

from functools import partial

from django.db import transaction

from shouwen.ground.base.principals import queries


def forget(person_id: int) -> None:
    """To be called by each verb that changes what a person may do."""
    queries.forget(person_id)
    transaction.on_commit(partial(queries.forget, person_id))


def forget_everybody() -> None:
    """To be called by each verb that changes what many may do."""
    queries.forget_everybody()
    transaction.on_commit(queries.forget_everybody)
