"""Makes the calls; slow, so outside any transaction and in slots of their own."""

from django.conf import settings

from shouwen.ground.base import clock
from shouwen.ground.base.jobs import OUTSIDE, does, every
from shouwen.loop.handling.webhooks import actions, calling
from shouwen.loop.handling.webhooks.events import CallAddress


@does(CallAddress, queue=OUTSIDE)
def call_address(job: CallAddress) -> None:
    """Each until it is over, however often the job runs; but the other side may see one twice and has its id."""
    calling.work(job.webhook_id, local=settings.WEBHOOKS_LOCAL)


@every("* * * * *")
def start_due() -> None:
    """Calls whose pause is over, or whose job died, are made."""
    actions.start_due(clock.now())


@every("47 3 * * *")
def sweep_deliveries() -> None:
    """Old calls go."""
    actions.sweep(clock.now())
