import pytest

from shouwen.ground.base.errors import Forbidden, NotFound
from shouwen.loop.handling.desk import access
from shouwen.loop.handling.tickets.access import may_read
from shouwen.loop.handling.tickets.tests.factory import house, opened, someone


@pytest.mark.django_db
def test_who_may_read_may_not_always_act() -> None:
    house()
    answer = opened()
    number, ticket = answer.number, answer.ticket_id
    inspector, tech, rd = someone("inspector"), someone("tech"), someone("rd")
    assert may_read(inspector, number).id == ticket
    with pytest.raises(Forbidden):
        access.may(inspector, "accept", number)
    assert access.may(tech, "accept", number).id == ticket
    with pytest.raises(Forbidden):
        access.may(tech, "void", number)
    with pytest.raises(NotFound):
        access.may(rd, "accept", number)
    assert "accept" in access.verbs(tech, may_read(tech, number))
    assert access.verbs(inspector, may_read(inspector, number)) == []
