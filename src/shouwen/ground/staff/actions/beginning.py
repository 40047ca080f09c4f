"""The very first person: makes an empty house one's own, once, with the key that the server printed at its start."""

from typing import Final

from django.contrib.auth.hashers import make_password
from django.db import connection

from shouwen.ground.base.action import action
from shouwen.ground.base.company.actions import set_company
from shouwen.ground.base.principals.actions import draw_first_key, spend_first_keys
from shouwen.ground.base.principals.actions.passwords import refuse_weak
from shouwen.ground.base.principals.actions.sign_in import Opened, open_session
from shouwen.ground.base.principals.errors import LinkSpent
from shouwen.ground.base.principals.queries import open_link
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.staff.actions.people import add_person
from shouwen.ground.staff.errors import HasBegun, WrongKey
from shouwen.ground.staff.models import Person
from shouwen.ground.staff.queries.people import nobody_yet
from shouwen.ground.staff.rules.rights import ADMIN

ONE_AT_A_TIME: Final = "select pg_advisory_xact_lock(hashtext('shouwen first start'))"


def first_key() -> str | None:
    """A fresh key to the house while it is empty, for whoever stands at the server; only its hash is kept."""
    return draw_first_key() if nobody_yet() else None


def begin(company: str, *, key: str, name: str, email: str, password: str, language: str, address: str) -> Opened:
    """Name the company, add its administrator and open a session; HasBegun once anybody is here."""
    if not nobody_yet():
        raise HasBegun
    try:
        open_link(key, "first_start")
    except LinkSpent:
        raise WrongKey from None
    refuse_weak(password)
    hashed = make_password(password)
    return _begin(company, name=name, email=email, password=hashed, language=language, address=address)


@action
def _begin(company: str, *, name: str, email: str, password: str, language: str, address: str) -> Opened:
    with connection.cursor() as cursor:
        cursor.execute(ONE_AT_A_TIME)
    if not nobody_yet():
        raise HasBegun
    spend_first_keys()
    person: Person = add_person(email, by=SYSTEM, password=password, name=name, roles=[ADMIN], language=language)
    set_company(by=Principal("person", person.pk, address=address), name=company, language=language)
    return open_session(person, address)
