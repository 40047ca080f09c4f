"""Customers over HTTP: find, read, correct, merge and undo."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints

from shouwen.ground.base.api.kit import Code, Id, In, Moment, Out, Page, Request, router
from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.push.rooms import register_rooms, rooms_of
from shouwen.ground.customers import access, actions, events, queries
from shouwen.ground.customers.errors import UnknownRegion
from shouwen.ground.customers.models import Tier
from shouwen.ground.customers.queries import Card
from shouwen.ground.customers.rules import Contact, clean
from shouwen.ground.customers.rules.channels import Channel
from shouwen.ground.staff.queries import reference

api = router("customers")
Text = Annotated[str, StringConstraints(max_length=4000)]
Typed = Annotated[str, StringConstraints(max_length=254)]
Limit = Annotated[int, Field(ge=1, le=200)]
Cursor = Annotated[str, StringConstraints(pattern=r"^\d{1,18}$")]


class IdentityOut(Out):
    """A phone number, an address or an account."""

    id: int
    kind: str
    value: str


class MergeOut(Out):
    """A merge that can be undone."""

    id: int
    gone_id: int
    name: str
    at: Moment
    by: str


class CustomerOut(Out):
    """A customer's card."""

    id: int
    name: str
    tier: str
    region: str | None
    language: str
    note: str
    created_at: Moment
    identities: list[IdentityOut]
    merges: list[MergeOut]


class CustomerIn(In):
    """What to correct; what is left out stays as it is. An empty region takes it away."""

    name: Typed | None = None
    tier: Tier | None = None
    region: Code | Literal[""] | None = None
    language: Literal["", "zh-CN", "zh-TW", "en"] | None = None
    note: Text | None = None


class ContactIn(In):
    """A phone number or an address to add."""

    phone: Typed = ""
    email: Typed = ""


class MergeIn(In):
    """The customer to take in."""

    gone_id: Id


class EntryOut(Out):
    """One line of a customer's history."""

    id: int
    at: Moment
    kind: str
    actor: str
    subject: str
    ticket_id: int | None
    node: str | None
    data: dict[str, Any]


@api.get("/customers", response=Page[CustomerOut])
def list_customers(request: Request, q: Typed = "", after: Cursor | None = None, limit: Limit = 50) -> dict[str, Any]:
    """Customers by name, any part of a phone number, or address; the newest first."""
    text = access.may_find(request.auth, q)
    place = int(after) if after else None
    ids = queries.found(text, after=place, limit=limit + 1) if text else queries.page(after=place, limit=limit + 1)
    items = [card_out(access.shown(request.auth, card)) for card in queries.cards(ids[:limit])]
    return {"items": items, "next": str(ids[limit - 1]) if len(ids) > limit else None}


@api.get("/customers/{customer_id}", response=CustomerOut)
def read_customer(request: Request, customer_id: Id) -> dict[str, Any]:
    """A card; of a customer merged away, the kept one's."""
    return card_out(access.may_read(request.auth, customer_id))


@api.patch("/customers/{customer_id}", response=CustomerOut)
def change_customer(request: Request, customer_id: Id, body: CustomerIn) -> dict[str, Any]:
    """Correct what is known."""
    card = access.may_change(request.auth, customer_id)
    changes = actions.Changes(body.name, body.tier, _region(body.region), body.language, body.note)
    actions.change(card.id, changes, by=request.auth)
    return read_customer(request, card.id)


@api.post("/customers/{customer_id}/identities", response=CustomerOut)
def add_identity(request: Request, customer_id: Id, body: ContactIn) -> dict[str, Any]:
    """Add a phone number or an address."""
    card = access.may_change(request.auth, customer_id)
    actions.add_identity(card.id, clean(Contact(phone=body.phone, email=body.email)), by=request.auth)
    return read_customer(request, card.id)


@api.delete("/customers/{customer_id}/identities/{identity_id}", response=CustomerOut)
def drop_identity(request: Request, customer_id: Id, identity_id: Id) -> dict[str, Any]:
    """Forget a wrong number or address."""
    card = access.may_change(request.auth, customer_id)
    actions.drop_identity(card.id, identity_id, by=request.auth)
    return read_customer(request, card.id)


@api.post("/customers/{customer_id}/merge", response=CustomerOut)
def merge_customer(request: Request, customer_id: Id, body: MergeIn) -> dict[str, Any]:
    """Take another customer into this one."""
    access.may_change(request.auth, customer_id)
    access.may_change(request.auth, body.gone_id)
    actions.merge(customer_id, body.gone_id, by=request.auth)
    return read_customer(request, customer_id)


@api.post("/customers/{customer_id}/merges/{merge_id}/undo", response=CustomerOut)
def unmerge_customer(request: Request, customer_id: Id, merge_id: Id) -> dict[str, Any]:
    """Undo a merge; both stand as before."""
    card = access.may_change(request.auth, customer_id)
    access.may_undo(card, merge_id)
    actions.unmerge(merge_id, by=request.auth)
    return read_customer(request, card.id)


@api.get("/customers/{customer_id}/timeline", response=Page[EntryOut])
def read_timeline(
    request: Request,
    customer_id: Id,
    after: Cursor | None = None,
    limit: Limit = 50,
    channel: Channel | None = None,
) -> dict[str, Any]:
    """What happened with this customer over all channels, newest first; of tickets, those that the reader may open."""
    lines, following = access.history(request.auth, customer_id, before=after, limit=limit, channel=channel)
    return {"items": lines, "next": following}


def card_out(card: Card) -> dict[str, Any]:
    """A card as it goes out."""
    region = reference().regions.codes.get(card.region_id) if card.region_id else None
    fields = ("id", "name", "tier", "language", "note", "created_at", "identities", "merges")
    return {name: getattr(card, name) for name in fields} | {"region": region}


def _region(code: str | None) -> int | None:
    if not code:
        return None if code is None else 0
    entry = reference().regions.get(code)
    if entry is None:
        raise UnknownRegion(code=code)
    return entry.id


def may_follow(principal: Principal, wanted: Collection[str]) -> Mapping[str, Collection[str]]:
    """Whoever may open every card hears when one changes."""
    return {} if principal.reach("customers.read") is None else {room: {room} for room in wanted}


def to_cards(facts: Sequence[Happened]) -> Sequence[Iterable[str]]:
    """The card's page, and that of the other one."""
    names = ("gone_id", "other_id")
    both = [(happened.customer_id, *(getattr(happened.fact, name, None) for name in names)) for happened in facts]
    return [[f"customer:{each}" for each in ids if each is not None] for ids in both]


register_rooms(may_follow, "customer")
for fact in (
    events.CustomerChanged,
    events.CustomersMerged,
    events.CustomersUnmerged,
    events.CustomersToldApart,
    events.CustomersSuggestedAgain,
):
    rooms_of(fact)(to_cards)
