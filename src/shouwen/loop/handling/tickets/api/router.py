"""The doors of tickets as Django serves them; what people do with one of them has its doors at the desk."""

from shouwen.ground.base.api.kit import Request, router
from shouwen.loop.handling.tickets import access
from shouwen.loop.handling.tickets.api import describing, shapes
from shouwen.loop.handling.tickets.queries.asking import asked_list

api = router("tickets")


@api.get("/tickets/counts", response=shapes.CountsOut, openapi_extra=describing.COUNTS)
def count(request: Request) -> dict[str, int]:
    """How many open tickets each view holds, of those that fit."""
    wanted, _ = asked_list(request.META.get("QUERY_STRING", ""))
    return access.counts(request.auth, wanted)
