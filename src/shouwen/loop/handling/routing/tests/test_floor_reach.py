"""The floor names no customer of a team that one does not watch over."""

import pytest

from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.staff.models import Membership, Person
from shouwen.ground.staff.queries import reference
from shouwen.ground.staff.testing import program
from shouwen.loop.handling.contacts import actions
from shouwen.loop.handling.contacts.tests.factory import waiting
from shouwen.loop.handling.tickets.tests.factory import house, someone

pytestmark = pytest.mark.django_db


def test_a_talk_of_a_foreign_team_counts_without_its_customer() -> None:
    house()
    agent = Person.objects.get(email="agent@demo.example").pk
    Membership.objects.create(person_id=agent, team_id=reference().teams.ids["tech-support"])
    ours, foreign = waiting(), waiting("tech-support", phone="+8613900002222", name="王先生", text="保密的事")
    for contact in (ours, foreign):
        actions.offer_many([(contact.pk, agent, contact.queued_at)], by=SYSTEM)
        actions.accept(contact.pk, by=someone("agent"))
    page = program(Person.objects.get(email="supervisor@demo.example"), "contacts:write")
    assert page.get(f"/contacts/{foreign.pk}").status_code == 404
    (line,) = [one for one in page.get("/routing/floor").json()["people"] if one["id"] == agent]
    shown = {one["id"]: (one["customer"], one["subject"]) for one in line["chats"]}
    assert shown == {ours.pk: ("李女士", "打不开发票页面"), foreign.pk: ("", "")}
