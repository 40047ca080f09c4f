"""A list is narrowed by trees, channel and tier; page, counts and workbook agree."""

from typing import Any
from urllib.parse import urlencode

import pytest

from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.customers.actions import merge
from shouwen.ground.customers.models import Customer
from shouwen.ground.staff.models import Person
from shouwen.ground.staff.testing import Browser, program
from shouwen.loop.handling.lists import access
from shouwen.loop.handling.lists.queries.asking import asked_list
from shouwen.loop.handling.tickets.tests.factory import house, opened, someone

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _house() -> None:
    house()


def reader() -> Browser:
    return program(Person.objects.get(email="director@demo.example"), "tickets:read")


def listed(**filters: str) -> list[str]:
    """The numbers on the list, which the counts and the export's rows must equal."""
    answer = reader().get(f"/tickets?{urlencode({'view': 'all', **filters})}")
    assert answer.status_code == 200, answer.content
    numbers = [row["number"] for row in answer.json()["items"]]
    wanted, words = asked_list(urlencode(filters))
    assert [row.number for row in access.export_page(someone("director"), wanted, words)[0]] == numbers
    if "q" not in filters:
        assert reader().get(f"/tickets/counts?{urlencode(filters)}").json()["all"] == len(numbers)
    return numbers


def number(**given: Any) -> str:
    return opened(**given).number


def test_a_branch_holds_all_below_it() -> None:
    router = number(product="device-router", region="east-shanghai", problem="software-network")
    device = number(product="device", region="east", problem="software")
    other = number(product="app-mobile", region="west-sichuan", problem="hardware-power-battery")
    assert listed(product="device") == [router, device]
    assert listed(product="device-router") == [router]
    assert listed(region="east") == [router, device]
    assert listed(region="west") == [other]
    assert listed(problem="hardware") == listed(problem="hardware-power") == [other]
    assert listed(region="east", product="app") == []
    assert listed(region="east", status="new") == [router, device]


def test_channel_and_the_tier_that_the_list_shows() -> None:
    plain = number(channel="phone", phone="13800000001")
    gold = number(channel="portal", phone="13800000002")
    merged = number(channel="portal", phone="13800000003")
    by_phone = {each.identities.get(kind="phone").value[-1]: each for each in Customer.objects.all()}
    Customer.objects.filter(pk=by_phone["2"].pk).update(tier="gold")
    merge(by_phone["2"].pk, by_phone["3"].pk, by=SYSTEM)
    assert listed(channel="phone") == [plain]
    assert sorted(listed(tier="gold")) == sorted([gold, merged])
    assert listed(tier="standard") == [plain]
    assert listed(tier="gold", channel="phone") == []
    assert sorted(listed(tier="gold", q="张三")) == sorted([gold, merged])


@pytest.mark.parametrize("what", ["product", "region", "problem", "channel", "tier"])
def test_what_there_is_not_is_refused(what: str) -> None:
    for path in ("/tickets", "/tickets/counts"):
        answer = reader().get(f"{path}?{what}=nothing")
        assert (answer.status_code, answer.json()["code"]) == (422, "unknown_code")
