"""Calls from their reading to their end; the network lies between two transactions."""

from shouwen.ground.base import clock
from shouwen.loop.handling.webhooks import actions, queries, rules
from shouwen.loop.handling.webhooks.errors import NotReached
from shouwen.loop.handling.webhooks.models import Delivery
from shouwen.loop.handling.webhooks.posting import post


def work(webhook_id: int, *, local: bool) -> None:
    """Make what waits for an address, the oldest first, until it cannot be reached or others had to wait enough."""
    begun = clock.now()
    actions.give_up_old(webhook_id, begun)
    for delivery_id in queries.due(webhook_id, begun):
        done = deliver(delivery_id, local=local)
        if done is not None and done.error in rules.UNREACHED:
            return
        if clock.now() - begun > rules.SHARE:
            break
    actions.go_on(webhook_id, clock.now())


def deliver(delivery_id: int, *, local: bool) -> Delivery | None:
    """Make a call that waits; nothing when it is over."""
    parcel = queries.parcel(delivery_id, clock.now())
    if parcel is None:
        return None
    if not parcel.active:
        return actions.finish(delivery_id, answer=None, error="inactive")
    if rules.SIGNATURE not in parcel.headers:
        return actions.finish(delivery_id, answer=None, error="secret_lost")
    try:
        answer = post(parcel.url, parcel.body, parcel.headers, local=local)
    except NotReached as error:
        return actions.finish(delivery_id, answer=None, error=str(error.detail["why"])[: rules.LONGEST_ERROR])
    return actions.finish(delivery_id, answer=answer, error="" if rules.accepted(answer) else "refused")
