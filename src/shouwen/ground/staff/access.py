"""Two doors to a person: may read, may change; and one to reference data."""

from collections.abc import Collection

from django.db.models import QuerySet

from shouwen.ground.base.errors import Forbidden, NotFound
from shouwen.ground.base.principals.models import Token
from shouwen.ground.base.principals.queries import tokens_of
from shouwen.ground.base.principals.rules import Principal, Reach
from shouwen.ground.staff.errors import InTheirName
from shouwen.ground.staff.models import Person
from shouwen.ground.staff.queries.people import active_person, manageable_people, visible_people, with_details

OWN_FIELDS = frozenset({"phone", "language"})


def person_to_read(principal: Principal, person_id: int) -> Person:
    """The person with all details, or NotFound for one out of reach."""
    person = with_details(visible_people(principal)).filter(pk=person_id).first()
    if person is None:
        raise NotFound()
    return person


def person_to_change(principal: Principal, person_id: int, fields: Collection[str]) -> Person:
    """The person, for someone who manages them, or for themselves as far as `fields` are one's own to change."""
    oneself = principal.kind == "person" and principal.id == person_id and "*" in principal.scopes
    if oneself and set(fields) <= OWN_FIELDS:
        return Person.objects.get(pk=person_id)
    person = manageable_people(principal).filter(pk=person_id).first()
    if person is None:
        raise NotFound()
    return person


def may_hire(principal: Principal) -> None:
    """Adding, dismissing and restoring people takes a reach beyond one's own team."""
    if principal.require("staff.manage") < Reach.BELOW:
        raise Forbidden(capability="staff.manage")


def may_change_reference(principal: Principal) -> None:
    """Reference data belongs to the whole company."""
    if principal.require("staff.manage") is not Reach.ALL:
        raise Forbidden(capability="staff.manage")


def tokens_to_read(principal: Principal) -> QuerySet[Token]:
    """One's own tokens; all for whom `tokens.manage` reaches everybody."""
    everybody = principal.require("tokens.manage") is Reach.ALL
    return tokens_of(None if everybody else principal.id or 0)


def token_to_revoke(principal: Principal, token_id: int) -> Token:
    """The token, or NotFound for somebody else's."""
    token = tokens_to_read(principal).filter(pk=token_id).first()
    if token is None:
        raise NotFound()
    return token


def person_for_token(principal: Principal, person_id: int | None) -> int:
    """Whose token it will be: one's own, or, with `tokens.manage` for all, that of an account only programs use.

    A token acts in its person's name, in the log too: nobody makes one in the name of a colleague who signs in.
    """
    reach = principal.require("tokens.manage")
    wanted = person_id or principal.id or 0
    if wanted != principal.id and reach is not Reach.ALL:
        raise Forbidden(capability="tokens.manage")
    person = active_person(wanted)
    if person is None:
        raise NotFound()
    if wanted != principal.id and person.has_usable_password():
        raise InTheirName(capability="tokens.manage")
    return wanted
