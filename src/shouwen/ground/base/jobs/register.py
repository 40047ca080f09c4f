"""Who does which job, and what is done every so often."""

import functools
from collections.abc import Callable
from typing import Any, TypeVar

import msgspec
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from shouwen.ground.base.jobs.defer import Job

J = TypeVar("J", bound=Job)
ATTEMPTS = 7  # the last one after 2 + 4 + 8 + 16 + 32 + 64 seconds


def does(
    job: type[J], *, attempts: int = ATTEMPTS, queue: str = "default"
) -> Callable[[Callable[[J], None]], Callable[[J], None]]:
    """Register the function that does this job; one that raises is tried again with growing pauses."""

    def register(hands: Callable[[J], None]) -> Callable[[J], None]:
        @functools.wraps(hands)
        def run(**words: Any) -> None:
            hands(msgspec.convert(words, job))

        retry = RetryStrategy(max_attempts=attempts - 1, exponential_wait=2) if attempts > 1 else False
        app.task(name=job.__name__, queue=queue, retry=retry)(run)
        return hands

    return register


def every(cron: str) -> Callable[[Callable[[], None]], Callable[[], None]]:
    """Register a function to be run at the times of `cron` (a sixth field is seconds), by one worker each time."""

    def register(hands: Callable[[], None]) -> Callable[[], None]:
        @functools.wraps(hands)
        def run(timestamp: int) -> None:  # noqa: ARG001  Procrastinate gives it by name
            hands()

        name = f"{hands.__module__}.{hands.__name__}"
        app.periodic(cron=cron)(app.task(name=name, queueing_lock=name, pass_context=False)(run))
        return hands

    return register
