"""Somebody comes to a site, and begins to talk."""

import secrets
from dataclasses import dataclass
from typing import Final

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.principals.rules import Principal, digest
from shouwen.ground.customers.actions import Raced, approach, note_alike, resolve
from shouwen.ground.customers.rules import Clean, Contact, clean_given, line, salvage
from shouwen.loop.handling.chat import rules
from shouwen.loop.handling.chat.errors import TalkGoesOn
from shouwen.loop.handling.chat.models import Talk, Visitor
from shouwen.loop.handling.chat.queries import Place, Visiting, talks
from shouwen.loop.handling.contacts.actions import Entering, enter, set_customer
from shouwen.loop.handling.contacts.rules.life import HELD, WAITING
from shouwen.loop.handling.conversations.rules import clean as clean_text

TRIES: Final = 3
GOING_ON: Final = (*WAITING, HELD[0])
CODE_BYTES: Final = 16
EXPIRED: Final = 500


@dataclass(frozen=True, slots=True)
class Beginning:
    """What somebody says at the beginning, as typed."""

    text: str
    contact: Contact
    client_key: str
    problem: str = ""
    language: str = "zh-CN"
    page: str = ""


@action
def arrive(site: Place, *, identity: rules.Identity | None, before: Visiting | None = None) -> tuple[Visitor, str]:
    """A browser gets a key of its own; `identity` is the site's own user, checked already, `before` who it was."""
    token, now = rules.TOKEN + secrets.token_urlsafe(32), clock.now()
    visitor = Visitor(site_id=site.id, digest=digest(token), created_at=now, expires_at=now + rules.VISITOR_LIVES)
    if identity is not None:
        visitor.subject, visitor.name = rules.subject(site.key, identity.subject), line(identity.name) or ""
        signed = salvage(Contact(visitor.name, identity.phone, identity.email, app=visitor.subject))
        visitor.customer_id = resolve(signed, by=Principal("visitor"), at=now).id
    visitor.save()
    if identity is not None and before is not None and before.site_id == site.id and not before.subject:
        _take_along(visitor, before)
    return visitor, token


def _take_along(visitor: Visitor, before: Visiting) -> None:
    """Somebody unknown has signed in while they talked: that talk is the known customer's, and goes on as theirs.

    Talks that are over stay with whoever had them; of the two customers the house is told that they are perhaps one.
    """
    known = Visitor.objects.select_for_update().get(pk=before.id)
    for talk in Talk.objects.filter(visitor=known, contact__state__in=GOING_ON):
        talk.visitor = visitor
        talk.save(update_fields=["visitor"])
        talks.drop()
        set_customer(talk.contact_id, visitor.customer_id or 0, by=Principal("visitor", visitor.pk))
    if known.customer_id is not None and visitor.customer_id is not None:
        note_alike(visitor.customer_id, known.customer_id, why="same_browser", by=Principal("visitor", visitor.pk))


def begin(who: Visiting, site: Place, beginning: Beginning) -> Talk:
    """A talk begins; the same `client_key` begins one, however often sent."""
    text = clean_text(beginning.text, field="text", limit=rules.TEXT)
    given = clean_given(beginning.contact)
    for left in range(TRIES, 0, -1):
        try:
            return _begin(who, site, beginning, text, given)
        except Raced:  # somebody with the same number came this very moment
            if left == 1:
                raise
    raise AssertionError


@action
def _begin(who: Visiting, site: Place, beginning: Beginning, text: str, given: Clean) -> Talk:
    visitor = Visitor.objects.select_for_update().get(pk=who.id)
    known = Talk.objects.select_related("contact").filter(visitor=visitor)
    if before := known.filter(client_key=beginning.client_key).first():
        return before
    if going := known.filter(contact__state__in=GOING_ON).first():
        raise TalkGoesOn(talk=going.code)
    name = given.name or visitor.name
    entry = next((each for each in site.menu if each.get("problem") == beginning.problem), {})
    contact = enter(
        Entering(
            customer_id=_customer(visitor, given, who.principal),
            team=entry.get("team") or site.team,
            author=who.principal,
            text=text,
            problem=beginning.problem,
            site_id=site.id,
            language=beginning.language,
            author_name=name,
            page_address=beginning.page,
            client_key=beginning.client_key,
        )
    )
    if name != visitor.name:
        visitor.name = name
        visitor.save(update_fields=["name"])
    code = secrets.token_urlsafe(CODE_BYTES)
    return Talk.objects.create(contact=contact, visitor=visitor, code=code, client_key=beginning.client_key)


def _customer(visitor: Visitor, given: Clean, by: Principal) -> int:
    """The visitor's own: whatever they type proves nothing, so that a known number never makes them that customer."""
    if not given.keys() and visitor.customer_id is not None:
        return visitor.customer_id
    found = approach(given, own=visitor.customer_id, by=by, at=clock.now())
    if visitor.customer_id is None:
        visitor.customer_id = found
        visitor.save(update_fields=["customer"])
    return found


@action
def sweep() -> int:
    """Visitors whose key is over and who never talked are forgotten."""
    old = Visitor.objects.filter(expires_at__lt=clock.now(), talks=None).values_list("pk", flat=True)[:EXPIRED]
    gone, _ = Visitor.objects.filter(pk__in=list(old)).delete()
    return gone
