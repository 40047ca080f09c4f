"""A verb: one transaction, joined by the verbs it calls."""

import functools
from collections.abc import Callable
from typing import ParamSpec, TypeVar

from django.db import connection, transaction

P = ParamSpec("P")
R = TypeVar("R")


def action(verb: Callable[P, R]) -> Callable[P, R]:
    """Run `verb` in one transaction; inside another verb it joins that one's.

    A test's own transaction is no verb's: there a refused verb rolls back to where it began, as it does in real life.
    """

    @functools.wraps(verb)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        with transaction.atomic(savepoint=_in_test()):
            return verb(*args, **kwargs)

    return run


def _in_test() -> bool:
    blocks = connection.atomic_blocks
    return bool(blocks) and getattr(blocks[-1], "_from_testcase", False)
