"""A customer's history and list of tickets tell a reader only of tickets that the reader may open."""

from typing import Any

import pytest

from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.base.testing import settle
from shouwen.ground.customers import access
from shouwen.ground.customers.actions import merge
from shouwen.ground.staff.models import Person
from shouwen.ground.staff.testing import Browser, program
from shouwen.loop.handling.tickets.models import Ticket
from shouwen.loop.handling.tickets.tests.factory import house, opened

pytestmark = pytest.mark.django_db
ALL = ("customers:read", "tickets:read")


@pytest.fixture(autouse=True)
def _house() -> None:
    house()


def door(name: str, *scopes: str) -> Browser:
    return program(Person.objects.get(email=f"{name}@demo.example"), *(scopes or ALL))


def history(reader: Browser, customer: int, limit: int = 50) -> list[dict[str, Any]]:
    """Every line, page by page; only the last page may be short."""
    lines: list[dict[str, Any]] = []
    place = ""
    while True:
        page = reader.get(f"/customers/{customer}/timeline?limit={limit}{place}").json()
        lines += page["items"]
        if page["next"] is None:
            return lines
        assert len(page["items"]) == limit
        place = f"&after={page['next']}"


def told(reader: Browser, customer: int, limit: int = 50) -> set[int]:
    return {line["ticket_id"] for line in history(reader, customer, limit)} - {None}


def listed(reader: Browser, customer: int) -> set[str]:
    return {row["number"] for row in reader.get(f"/tickets?customer={customer}").json()["items"]}


@pytest.mark.parametrize("limit", [1, 2, 50])
def test_each_reader_is_told_of_the_tickets_of_his_or_her_reach(limit: int) -> None:
    tech, rnd = opened("hardware"), opened("software")
    settle()
    both = {tech.ticket_id, rnd.ticket_id}
    seen = {"tech": {tech.ticket_id}, "rd": {rnd.ticket_id}, "agent": set(), "manager": both, "inspector": both}
    for name, expected in seen.items():
        reader = door(name)
        assert told(reader, tech.customer_id, limit) == expected, name
        assert len(listed(reader, tech.customer_id)) == len(expected), name


def test_who_may_not_see_a_ticket_is_told_all_else_and_nothing_of_it() -> None:
    ticket = opened("hardware")
    settle()
    lines = history(door("agent"), ticket.customer_id)
    assert [line["kind"] for line in lines] == ["CustomerMet"]
    assert not [line for line in lines if line["subject"].startswith("ticket")]


def test_a_token_without_the_right_to_tickets_is_told_of_none() -> None:
    ticket = opened("hardware")
    assert told(door("manager"), ticket.customer_id) == {ticket.ticket_id}
    assert told(door("manager", "customers:read"), ticket.customer_id) == set()


def test_who_held_a_ticket_first_goes_on_hearing_of_it() -> None:
    ticket = opened("hardware")
    agent = Person.objects.get(email="agent@demo.example")
    assert told(door("agent"), ticket.customer_id) == set()
    Ticket.objects.filter(pk=ticket.ticket_id).update(first_owner_id=agent.pk)
    assert told(door("agent"), ticket.customer_id) == {ticket.ticket_id}


def test_tickets_of_customers_merged_are_listed_with_the_kept_one_within_reach() -> None:
    kept, gone = opened("hardware"), opened("hardware", phone="13900139000")
    other = opened("software", phone="13900139000")
    merge(kept.customer_id, gone.customer_id, by=SYSTEM)
    assert listed(door("tech"), kept.customer_id) == {kept.number, gone.number}
    assert listed(door("manager"), gone.customer_id) == {kept.number, gone.number, other.number}
    assert told(door("tech"), gone.customer_id) == {kept.ticket_id, gone.ticket_id}


def test_of_what_a_reader_may_not_know_only_so_much_is_looked_through_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    mine = opened("hardware")
    for _ in range(3):
        opened("software")
    settle()
    monkeypatch.setattr(access, "LOOK", 1)
    monkeypatch.setattr(access, "LOOKS", 2)
    reader, pages = door("tech"), 0
    place: str | None = ""
    seen: set[int] = set()
    while place is not None:
        page = reader.get(f"/customers/{mine.customer_id}/timeline?limit=1{place and f'&after={place}'}").json()
        seen |= {line["ticket_id"] for line in page["items"]} - {None}
        place, pages = page["next"], pages + 1
    assert seen == {mine.ticket_id}
    assert pages > len(seen) + 1
