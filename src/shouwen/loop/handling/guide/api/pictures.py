"""The pictures of a ticket's standard: asked for by digest, so that what was fetched once stays with the reader."""

from django.http import HttpResponse

from shouwen.ground.base.errors import NotFound
from shouwen.loop.handling.tickets import queries as tickets
from shouwen.loop.handling.tickets.queries import Head
from shouwen.loop.standards.queries import document_of
from shouwen.loop.standards.rules.pictures import digest, seen

HEADERS = {
    "Cache-Control": "private, max-age=31536000, immutable",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
}


def picture_of(ticket: Head, wanted: str) -> HttpResponse:
    """One of the pictures that the ticket's own version carries."""
    card = tickets.card(ticket.id)
    nodes = document_of(card.version_id).nodes if card else ()
    data = next((each.data for node in nodes for each in node.pictures if digest(each.data) == wanted), "")
    found = seen(data)
    if found is None:
        raise NotFound
    return HttpResponse(found.data, content_type=found.kind, headers=HEADERS)
