"""Makes the calls; slow, so outside any transaction."""

from django.conf import settings

from shouwen.ground.base import clock
from shouwen.ground.base.jobs import does, every
from shouwen.loop.handling.webhooks import actions, calling
from shouwen.loop.handling.webhooks.events import Deliver


@does(Deliver)
def deliver(job: Deliver) -> None:
    """Once per delivery, however often the job runs; but the other side may see one twice and has its id."""
    calling.deliver(job.delivery_id, local=settings.WEBHOOKS_LOCAL)


@every("47 3 * * *")
def sweep_deliveries() -> None:
    """Old calls go."""
    actions.sweep(clock.now())
