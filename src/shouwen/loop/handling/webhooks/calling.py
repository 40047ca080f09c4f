"""One call from its reading to its end; the network lies between two transactions."""

from shouwen.ground.base import clock
from shouwen.loop.handling.webhooks import actions, queries, rules
from shouwen.loop.handling.webhooks.errors import NotReached
from shouwen.loop.handling.webhooks.models import Delivery
from shouwen.loop.handling.webhooks.posting import post


def deliver(delivery_id: int, *, local: bool, patient: bool = True) -> Delivery | None:
    """Make a call that waits; nothing when it is over, or when the address rests and the caller is `patient`."""
    now = clock.now()
    parcel = queries.parcel(delivery_id, now)
    if parcel is None:
        return None
    if not parcel.active:
        return actions.finish(delivery_id, answer=None, error="inactive")
    if patient and parcel.rests_until is not None and parcel.rests_until > now:
        actions.postpone(delivery_id, parcel.rests_until)
        return None
    if rules.SIGNATURE not in parcel.headers:
        return actions.finish(delivery_id, answer=None, error="secret_lost")
    try:
        answer = post(parcel.url, parcel.body, parcel.headers, local=local)
    except NotReached as error:
        return actions.finish(delivery_id, answer=None, error=str(error.detail["why"])[: rules.LONGEST_ERROR])
    return actions.finish(delivery_id, answer=answer, error="" if rules.accepted(answer) else "refused")
