import pytest

from shouwen.loop.handling.tickets.tests.factory import house, opened


@pytest.mark.django_db
def test_a_request_becomes_a_ticket_with_its_team_and_promise() -> None:
    house()
    answer = opened("hardware")
    assert (answer.status, answer.team) == ("new", "tech-support")
    assert answer.promised_first_response_at is not None
