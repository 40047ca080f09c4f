"""How often a customer may ask, guess and upload, and that the refusals tell nothing of our customers."""

import datetime as dt
import pathlib
from typing import Any

import pytest

from shouwen.ground.base.files.models import StoredFile
from shouwen.ground.customers.models import Customer
from shouwen.loop.handling.portal import rules
from shouwen.loop.handling.portal.tests.factory import CONTACT, Visitor, number, open_house
from shouwen.loop.handling.tickets.models import Ticket

pytestmark = pytest.mark.django_db
MB = 1024 * 1024


@pytest.fixture(autouse=True)
def _house(settings: Any, tmp_path: pathlib.Path) -> None:
    settings.DATA = tmp_path
    open_house()


@pytest.fixture
def visitor() -> Visitor:
    return Visitor()


def test_an_address_that_asks_too_often_waits(visitor: Visitor) -> None:
    others = [{"phone": f"138001380{number:02}"} for number in range(31)]
    assert [visitor.ask(wait=3, contact=contact).status_code for contact in others[:30]] == [201] * 30
    refused = visitor.ask(wait=3, contact=others[30])
    assert (refused.status_code, refused.json()["code"]) == (429, "too_many")
    assert refused.headers["Retry-After"] == str(refused.json()["detail"]["retry_after"])
    assert Visitor("192.0.2.2").ask().status_code == 201


def crowd(contacts: list[dict[str, str]]) -> list[Any]:
    """Each asks once from an address of their own, a second after another."""
    return [
        Visitor(f"198.51.100.{place}").ask(wait=3 + place / 10, contact=contact)
        for place, contact in enumerate(contacts)
    ]


@pytest.mark.parametrize(
    "contacts",
    [
        [{"phone": "13800138000"}, {"phone": "+86 138 0013 8000"}, {"phone": "138-0013-8000"}],
        [{"email": "zhang@example.com"}, {"email": "Zhang@Example.com"}, {"email": "zhang+7@example.com"}],
        [{"phone": "021-55501234"}, {"phone": "021-55501234转8"}, {"phone": "021-55501234转9"}],
        [CONTACT, {"phone": CONTACT["phone"]}, CONTACT | {"name": "李四"}],
    ],
)
def test_a_contact_that_asks_too_often_waits_from_whatever_address(contacts: list[dict[str, str]]) -> None:
    answers = crowd((contacts * 4)[:11])
    assert [answer.status_code for answer in answers] == [201] * 10 + [429]
    assert answers[-1].json()["code"] == "too_many"
    assert crowd([{"phone": "13900139000"}])[0].status_code == 201


def test_the_refusal_does_not_tell_whether_we_know_the_customer(visitor: Visitor) -> None:
    """Ten tries that open nothing count as ten that do, so a stranger's and a customer's number end alike."""
    visitor.ask(contact={"phone": "13800138000"})
    assert Customer.objects.count() == 1

    def tries(phone: str, place: str) -> list[tuple[int, bytes]]:
        spy = Visitor(place)
        spy.now = visitor.now + rules.FORM_LIVES  # the customer's own question is forgotten
        answers = [spy.ask(wait=3, contact={"phone": phone}, problem_type="no-such") for _ in range(12)]
        return [(answer.status_code, answer.content) for answer in answers]

    known, unknown = tries("13800138000", "198.51.100.1"), tries("13900139000", "198.51.100.2")
    assert known == unknown
    assert [status for status, _ in known] == [422] * 10 + [429] * 2
    assert Ticket.objects.count() == 1


def test_guessing_is_slowed_by_number_and_by_address(visitor: Visitor) -> None:
    asked = number(visitor.ask())

    def guess(who: Visitor, contact: str) -> int:
        return int(who("POST", "/follow", {"number": asked, "contact": contact}, wait=1).status_code)

    assert [guess(visitor, f"{digits:04}") for digits in range(5)] == [404] * 5
    assert guess(visitor, "8000") == 429
    others = [guess(Visitor(f"198.51.100.{place}"), "1111") for place in range(5)]
    assert others == [404] * 5
    assert guess(Visitor("198.51.100.9"), "8000") == 429


def test_a_right_try_does_not_buy_a_walk_through_the_numbers(visitor: Visitor) -> None:
    """Whoever has a ticket follows it between the guesses: they are counted all the same."""
    mine = number(visitor.ask(contact={"phone": "13800138000"}))

    def find(typed: str, contact: str) -> int:
        return int(visitor("POST", "/follow", {"number": typed, "contact": contact}, wait=1).status_code)

    seen = [(find(f"T2603029{walked:04}", "1234"), find(mine, "8000")) for walked in range(41)]
    assert seen[:39] == [(404, 200)] * 39
    assert seen[39:] == [(404, 429), (429, 429)]


def test_many_addresses_get_few_guesses_at_one_ticket_in_a_day(visitor: Visitor) -> None:
    asked = number(visitor.ask())
    guesses = 0
    for place in range(24 * 12):  # another address every five minutes
        spy = Visitor(f"198.51.{place // 250}.{place % 250}")
        spy.now = visitor.now
        spy.now += dt.timedelta(minutes=5 * place)
        guesses += spy("POST", "/follow", {"number": asked, "contact": f"{place:04}"}).status_code == 404
    assert guesses < 50


def test_bytes_that_wait_are_bounded_by_address(visitor: Visitor, settings: Any) -> None:
    settings.MAX_FILE_MB = 1
    form = visitor.form()
    kept = [visitor.upload("a.bin", bytes([n]) * MB, X_Form=form) for n in range(30)]
    assert {answer.status_code for answer in kept} == {201}
    refused = visitor.upload("a.bin", b"x", X_Form=form)
    assert (refused.status_code, refused.json()["code"]) == (413, "too_many_waiting")
    assert "30 MB" in refused.json()["message"]
    assert Visitor("192.0.2.2").upload("a.bin", b"x", X_Form=form).status_code == 201
    assert visitor.ask(files=[answer.json()["key"] for answer in kept[:6]]).status_code == 201
    assert visitor.upload("a.bin", b"x", X_Form=form).status_code == 201
    assert "192.0.2" not in str(list(StoredFile.objects.values_list("shares", "kept_by")))


def test_bytes_that_wait_are_bounded_by_followed_ticket(visitor: Visitor, settings: Any) -> None:
    """A fresh key from a fresh address is the same ticket's."""
    settings.MAX_FILE_MB = 1
    asked = visitor.ask().json()

    def send(place: str) -> int:
        other = Visitor(place)
        found = other("POST", "/follow", {"number": asked["number"], "contact": "8000"})
        return int(other.upload("a.bin", b"x" * MB, X_Follow=found.json()["follow"]).status_code)

    assert [send(f"198.51.100.{place}") for place in range(13)] == [201] * 12 + [413]
    stranger = Visitor("203.0.113.9")
    other = stranger.ask(contact={"phone": "13900139000"}).json()
    assert stranger.upload("a.bin", b"x" * MB, X_Follow=other["follow"]).status_code == 201


def test_a_smaller_bound_of_the_house_is_the_portals_too(visitor: Visitor, settings: Any) -> None:
    settings.MAX_FILE_MB = 1
    limits = visitor("GET", "/config").json()["limits"]
    assert limits["file_bytes"] == MB
    refused = visitor.upload("a.bin", b"x" * (MB + 1), X_Form=visitor.form())
    assert (refused.status_code, refused.json()["code"]) == (413, "file_too_large")
