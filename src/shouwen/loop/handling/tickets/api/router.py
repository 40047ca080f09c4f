"""The doors of tickets as Django serves them; what people do with one of them has its doors at the desk."""

from shouwen.ground.base.api.kit import Request, router
from shouwen.loop.handling.tickets import access
from shouwen.loop.handling.tickets.api import shapes

api = router("tickets")


@api.get("/tickets/counts", response=shapes.CountsOut)
def count(request: Request) -> dict[str, int]:
    """How many open tickets each view holds."""
    return access.counts(request.auth)
