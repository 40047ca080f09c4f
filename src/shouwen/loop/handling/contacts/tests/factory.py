"""Somebody who chats, for tests."""

from shouwen.ground.base import clock
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.customers.actions import resolve
from shouwen.ground.customers.rules import Clean
from shouwen.ground.staff.actions.demo import lay_demo
from shouwen.ground.staff.models import Person
from shouwen.ground.staff.queries import principal_of
from shouwen.loop.handling.contacts import actions
from shouwen.loop.handling.contacts.actions import Entering
from shouwen.loop.handling.contacts.models import Contact

VISITOR = Principal("visitor", 1)


def house() -> None:
    """The demonstration's people and teams."""
    lay_demo(by=SYSTEM)


def someone(name: str) -> Principal:
    """One of the cast by the first part of the address."""
    found = principal_of(Person.objects.get(email=f"{name}@demo.example").pk)
    assert found is not None
    return found


def waiting(team: str = "service", *, name: str = "李女士", phone: str = "+8613900001111", **more: object) -> Contact:
    """A chat that waits."""
    customer = resolve(Clean(name, phone), by=SYSTEM, at=clock.now()).id
    given = {"text": "打不开发票页面", "author": VISITOR, "author_name": name, "client_key": "k1", **more}
    return actions.enter(Entering(customer_id=customer, team=team, **given))  # type: ignore[arg-type]  # plain values
