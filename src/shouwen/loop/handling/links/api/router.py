"""The doors of links: parse, gate, act, answer with the links as they now are."""

from typing import Annotated, Any

from ninja import Query, Status

from shouwen.ground.base.api.kit import Request, language_of, router
from shouwen.loop.handling.links import access
from shouwen.loop.handling.links.actions import linking, merging, splitting
from shouwen.loop.handling.links.api import shapes
from shouwen.loop.handling.links.api.showing import links, preview
from shouwen.loop.handling.tickets.access import may_read

api = router("tickets")


@api.get("/tickets/{number}/links", response=shapes.LinksOut)
def read_links(request: Request, number: str) -> dict[str, Any]:
    """Parent, children, links and merges."""
    return links(may_read(request.auth, number), request.auth, language_of(request))


@api.post("/tickets/{number}/links", response=shapes.LinksOut)
def link_tickets(request: Request, number: str, wanted: shapes.LinkIn) -> dict[str, Any]:
    """Link two tickets; both have to be yours to change."""
    one, other = access.may_change(request.auth, number), access.may_change(request.auth, wanted.other)
    linking.link(one.id, other.id, kind=wanted.kind, by=request.auth)
    return links(one, request.auth, language_of(request))


@api.post("/tickets/{number}/unlink", response=shapes.LinksOut)
def unlink_tickets(request: Request, number: str, wanted: shapes.UnlinkIn) -> dict[str, Any]:
    """Take a link away; this ticket has to be yours to change, the other yours to read."""
    one, other = access.may_change(request.auth, number), may_read(request.auth, wanted.other)
    linking.unlink(one.id, other.id, kind=wanted.kind, by=request.auth)
    return links(one, request.auth, language_of(request))


@api.get("/tickets/{number}/merge", response=shapes.PreviewOut)
def preview_merge(request: Request, number: str, into: Annotated[shapes.Number, Query()]) -> dict[str, Any]:
    """What merging this ticket into another would come to; changes nothing."""
    gone, kept = access.may_change(request.auth, number), access.may_change(request.auth, into)
    return preview(gone, kept, request.auth, language_of(request))


@api.post("/tickets/{number}/merge", response=shapes.LinksOut)
def merge_tickets(request: Request, number: str, wanted: shapes.MergeIn) -> dict[str, Any]:
    """Let this ticket end in another, where its talk is shown; answers the links of the kept one."""
    gone, kept = access.may_change(request.auth, number), access.may_change(request.auth, wanted.into)
    merging.merge(gone.id, kept.id, by=request.auth, other_customer=wanted.other_customer)
    return links(kept, request.auth, language_of(request))


@api.post("/tickets/{number}/unmerge", response=shapes.LinksOut)
def unmerge_tickets(request: Request, number: str) -> dict[str, Any]:
    """Let a ticket that ended in another go on as before."""
    gone = access.may_change(request.auth, number)
    merging.unmerge(gone.id, by=request.auth)
    return links(gone, request.auth, language_of(request))


@api.post("/tickets/{number}/split", response={201: shapes.SplitOut})
def split_ticket(request: Request, number: str, wanted: shapes.SplitIn) -> Status[dict[str, Any]]:
    """Open a new ticket out of chosen messages; in this one nothing changes. Asked again, the same is answered."""
    old = access.may_change(request.auth, number)
    opened = splitting.split(
        old.id,
        messages=wanted.messages,
        subject=wanted.subject,
        problem=wanted.problem_type or "",
        by=request.auth,
    )
    return Status(201, {"number": opened.number})
