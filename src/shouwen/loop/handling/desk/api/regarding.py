"""Whose ticket it is, set by hand."""

from typing import Any

from shouwen.ground.base.api.kit import Id, In, Out, Request
from shouwen.loop.handling.desk.access import may_regard
from shouwen.loop.handling.desk.actions.regarding import set_customer
from shouwen.loop.handling.desk.api.router import api


class WhoseIn(In):
    """The customer."""

    customer_id: Id


class WhoseOut(Out):
    """Whose it is now, and whose it was: setting that again undoes it."""

    customer_id: int
    before: int


@api.post("/tickets/{number}/customer", response=WhoseOut)
def set_ticket_customer(request: Request, number: str, body: WhoseIn) -> dict[str, Any]:
    """The ticket is another customer's."""
    found = may_regard(request.auth, number)
    before = set_customer(found.id, body.customer_id, by=request.auth)
    return {"customer_id": body.customer_id, "before": before}
