"""The very first person: makes an empty house one's own, once."""

from typing import Final

from django.contrib.auth.hashers import make_password
from django.db import connection

from shouwen.ground.base.action import action
from shouwen.ground.base.company.actions import set_company
from shouwen.ground.base.principals.actions.passwords import refuse_weak
from shouwen.ground.base.principals.actions.sign_in import Opened, open_session
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.staff.actions.people import add_person
from shouwen.ground.staff.errors import HasBegun
from shouwen.ground.staff.models import Person
from shouwen.ground.staff.queries.people import nobody_yet
from shouwen.ground.staff.rules.rights import ADMIN

ONE_AT_A_TIME: Final = "select pg_advisory_xact_lock(hashtext('shouwen first start'))"


def begin(company: str, *, name: str, email: str, password: str, language: str, address: str) -> Opened:
    """Name the company, add its administrator and open a session; HasBegun once anybody is here."""
    if not nobody_yet():
        raise HasBegun
    refuse_weak(password)
    hashed = make_password(password)
    return _begin(company, name=name, email=email, password=hashed, language=language, address=address)


@action
def _begin(company: str, *, name: str, email: str, password: str, language: str, address: str) -> Opened:
    with connection.cursor() as cursor:
        cursor.execute(ONE_AT_A_TIME)
    if not nobody_yet():
        raise HasBegun
    person: Person = add_person(email, by=SYSTEM, password=password, name=name, roles=[ADMIN], language=language)
    set_company(by=Principal("person", person.pk, address=address), name=company, language=language)
    return open_session(person, address)
