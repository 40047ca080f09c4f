"""A customer's history tells of the talks that the reader may open, and of no others."""

import pytest

from shouwen.ground.staff.models import Person
from shouwen.ground.staff.testing import program
from shouwen.loop.handling.contacts import actions
from shouwen.loop.handling.contacts.tests.factory import house, someone, waiting

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(("name", "team", "seen"), [("tech", "service", False), ("agent", "service", True)])
def test_a_talk_out_of_reach_leaves_no_trace(name: str, team: str, seen: bool) -> None:
    house()
    contact = waiting(team)
    actions.accept(contact.pk, by=someone("agent"))
    page = program(Person.objects.get(email=f"{name}@demo.example"), "contacts:write", "customers:read")
    assert (page.get(f"/contacts/{contact.pk}").status_code == 200) is seen
    answer = page.get(f"/customers/{contact.customer_id}/timeline")
    kinds = {line["kind"] for line in answer.json()["items"]}
    assert bool(kinds & {"ContactEntered", "ContactAnswered", "MessageSaid"}) is seen, kinds
