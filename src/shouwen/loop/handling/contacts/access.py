"""Who may read and do what with a contact: whoever serves it, its team, and whoever supervises that."""

from collections.abc import Collection
from typing import Final

from shouwen.ground.base.errors import Forbidden, NotFound
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.principals.scope import Scope, scope_of
from shouwen.loop.handling.contacts import queries
from shouwen.loop.handling.contacts.models import Contact
from shouwen.loop.handling.contacts.queries import Row

SERVE: Final = "contacts.serve"
SUPERVISE: Final = "contacts.supervise"


def scopes(principal: Principal) -> list[Scope]:
    """All that this principal may read, or Forbidden."""
    found = [each for each in (scope_of(principal, SERVE), scope_of(principal, SUPERVISE)) if each is not None]
    if not found:
        raise Forbidden(capability=SERVE)
    return found


def may_read(principal: Principal, contact_id: int) -> Row:
    """The contact, or NotFound for one out of reach."""
    found = queries.card(contact_id, scopes(principal))
    if found is None:
        raise NotFound
    return found


def may_serve(principal: Principal, contact_id: int) -> Row:
    """The contact, for somebody who talks with customers."""
    found = may_read(principal, contact_id)
    if scope_of(principal, SERVE) is None:
        raise Forbidden(capability=SERVE)
    return found


def may_rule(principal: Principal, contact_id: int) -> Row:
    """The contact, for whoever serves it or supervises its team."""
    found = may_read(principal, contact_id)
    if found.holder_id != principal.id and not supervises(principal, found):
        raise Forbidden(capability=SUPERVISE)
    return found


def may_regard(principal: Principal, contact_id: int) -> Row:
    """The contact, for whoever talks there or supervises it and may correct customers."""
    principal.require("customers.change")
    return may_rule(principal, contact_id)


def may_supervise(principal: Principal, contact_id: int) -> Row:
    """The contact, for whoever supervises its team."""
    found = may_read(principal, contact_id)
    if not supervises(principal, found):
        raise Forbidden(capability=SUPERVISE)
    return found


def supervises(principal: Principal, found: Row) -> bool:
    """Whether the team's talks are this principal's to watch over."""
    scope = scope_of(principal, SUPERVISE)
    return scope is not None and scope.holds(found.team_id)


def readable(principal: Principal, contact_ids: Collection[int]) -> frozenset[int]:
    """Those of these contacts that the principal may read."""
    within = [each for each in (scope_of(principal, SERVE), scope_of(principal, SUPERVISE)) if each is not None]
    rows = Contact.objects.filter(pk__in=contact_ids).values_list(
        "id", "team_id", "holder_id", "offered_to_id", "first_owner_id"
    )
    return frozenset(row[0] for row in rows if any(scope.holds(*row[1:]) for scope in within))


def may_read_files(principal: Principal, contact_id: int) -> bool:
    """Whether files of this talk are open to the principal."""
    return contact_id in readable(principal, {contact_id})
