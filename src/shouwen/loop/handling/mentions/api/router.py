"""One's own mentions, and whom a note on a ticket or in a talk may name."""

from typing import Annotated, Any

from pydantic import Field

from shouwen.ground.base.api.kit import Id, In, Moment, Out, Page, Request, router
from shouwen.ground.base.errors import Forbidden
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.staff.queries import colleagues
from shouwen.loop.handling.contacts.access import may_read as may_read_talk
from shouwen.loop.handling.mentions import access, actions, queries
from shouwen.loop.handling.mentions.models import Mention
from shouwen.loop.handling.tickets.access import may_read
from shouwen.loop.handling.tickets.queries import heads

api = router("mentions")
OWN = "mentions.read"
MOST = 30
Words = Annotated[str, Field(max_length=100)]


class ColleagueOut(Out):
    """A colleague; one who may not read what the note stands in cannot be mentioned there."""

    id: int
    name: str
    able: bool


class MentionOut(Out):
    """A note that names one. Of what is out of reach meanwhile, words, subject and number stay empty."""

    id: int
    at: Moment
    seen_at: Moment | None
    by_name: str
    text: str
    readable: bool
    number: str
    subject: str
    contact: int | None


class MentionsOut(Page[MentionOut]):
    """A page, the newest first, and how many one has not looked at, at most a hundred."""

    unseen: int


class LookIn(In):
    """What one has looked at: these, or all of a ticket or of a talk."""

    ids: Annotated[list[Id], Field(max_length=200)] = Field(default_factory=list)
    number: Annotated[str, Field(max_length=40)] = ""
    contact: Id | None = None


class UnseenOut(Out):
    """How many one has not looked at."""

    unseen: int


@api.get("/mentions", response=MentionsOut)
def list_mentions(
    request: Request,
    unseen: bool = False,
    after: Id | None = None,
    limit: Annotated[int, Field(ge=1, le=100)] = 50,
) -> dict[str, Any]:
    """Notes that name one, the newest first."""
    me = _person(request.auth)
    rows = list(queries.mentions(me, unseen=unseen, before=after)[: limit + 1])
    following = str(rows[limit - 1].pk) if len(rows) > limit else None
    return {"items": _shown(me, rows[:limit]), "next": following, "unseen": queries.count_unseen(me)}


@api.post("/mentions/look", response=UnseenOut)
def look_at_mentions(request: Request, at: LookIn) -> dict[str, int]:
    """One has looked."""
    me = _person(request.auth)
    ticket = may_read(me, at.number).id if at.number else None
    actions.look(me, ids=at.ids, ticket=ticket, contact=at.contact)
    return {"unseen": queries.count_unseen(me)}


@api.get("/tickets/{number}/colleagues", response=Page[ColleagueOut])
def ticket_colleagues(request: Request, number: str, q: Words = "") -> dict[str, Any]:
    """Whom a note on this ticket may name; those who may not read it come last."""
    return _colleagues(may_read(request.auth, number).id, None, q)


@api.get("/contacts/{contact_id}/colleagues", response=Page[ColleagueOut])
def talk_colleagues(request: Request, contact_id: Id, q: Words = "") -> dict[str, Any]:
    """Whom a note in this talk may name; those who may not read it come last."""
    return _colleagues(None, may_read_talk(request.auth, contact_id).id, q)


def _colleagues(ticket: int | None, contact: int | None, q: str) -> dict[str, Any]:
    found = [
        {"id": principal.id, "name": name, "able": access.reads(principal, ticket, contact)}
        for name, principal in colleagues(q, most=MOST)
    ]
    return {"items": sorted(found, key=lambda one: not one["able"]), "next": None}


def _person(principal: Principal) -> Principal:
    if principal.kind != "person":
        raise Forbidden(capability=OWN)
    return principal


def _shown(me: Principal, rows: list[Mention]) -> list[dict[str, Any]]:
    tickets = heads(me, {row.ticket_id for row in rows if row.ticket_id is not None})
    wanted = {row.contact_id for row in rows if row.contact_id is not None}
    talks = queries.customers_of(access.readable(me, (), wanted)[1]) if wanted else {}
    words = queries.words_of(rows)
    found = []
    for row in rows:
        head = tickets.get(row.ticket_id or 0)
        talk = talks.get(row.contact_id or 0)
        open_ = head is not None or talk is not None
        found.append(
            {
                "id": row.pk,
                "at": row.at,
                "seen_at": row.seen_at,
                "by_name": row.by.name if row.by else "",
                "text": words.get(row.message_id, "") if open_ else "",
                "readable": open_,
                "number": head.number if head else "",
                "subject": head.subject if head else talk or "",
                "contact": row.contact_id if talk is not None else None,
            }
        )
    return found
