"""Invitations and ways to a new password, by mail."""

from typing import Any

from shouwen.ground.base.action import action
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.jobs import later
from shouwen.ground.base.principals import actions as principals
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.staff.actions.bounds import admits_rule
from shouwen.ground.staff.actions.people import add_person
from shouwen.ground.staff.events import SendLink
from shouwen.ground.staff.models import Person


def _mail(link_id: int) -> None:
    later(SendLink(link_id=link_id))


def ask_reset(email: str, *, address: str) -> None:
    """Mail a way to a new password, if someone here has that address."""
    principals.ask_reset(email, address=address, mail=_mail)


@action
def invite(person_id: int, *, by: Principal) -> str:
    """Mail an invitation; the answer is one more, to be handed over where mail is not set up.

    Its bearer sets the password: into an account that is in use only an administrator may hand out a way.
    """
    person = Person.objects.select_for_update().filter(pk=person_id).first()
    if person is None:
        raise NotFound()
    admits_rule(by, None if person.has_usable_password() else person)
    return principals.invite(person_id, by=by, mail=_mail)


@action
def add_invited(email: str, *, by: Principal, **given: Any) -> tuple[Person, str]:
    """Add a person and invite them; the second answer is `invite`'s."""
    person = add_person(email, by=by, **given)
    return person, invite(person.pk, by=by)
