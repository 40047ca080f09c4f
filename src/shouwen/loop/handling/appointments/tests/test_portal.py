import email
from collections.abc import Iterator
from email.message import Message
from typing import Any

import pytest

from shouwen.ground.base import clock
from shouwen.ground.base.company.models import Outgoing
from shouwen.ground.base.testing import settle
from shouwen.ground.staff.rules.demo import PASSWORD
from shouwen.ground.staff.testing import Browser
from shouwen.loop.handling.appointments.models import Appointment
from shouwen.loop.handling.appointments.queries.cards import Filter, found
from shouwen.loop.handling.appointments.tests.factory import HOUR, MONDAY, booking, laid
from shouwen.loop.handling.letters.tests.test_letters import Box, box
from shouwen.loop.handling.links.actions.merging import merge
from shouwen.loop.handling.portal.access import follow_key
from shouwen.loop.handling.portal.tests.factory import Visitor
from shouwen.loop.handling.tickets.tests.factory import opened, someone

pytestmark = pytest.mark.django_db
DAY = 24 * HOUR
MAIL = {"name": "张三", "phone": "13800138000", "email": "zhang@example.com"}
__all__ = ["box"]


@pytest.fixture
def visitor() -> Visitor:
    laid()
    made = Visitor()
    made.now = MONDAY
    return made


def book(visitor: Visitor, **more: Any) -> Any:
    return visitor("POST", "/appointments", booking(form=visitor.form(), **more))


def test_a_customer_looks_books_moves_and_cancels_by_a_link(visitor: Visitor) -> None:
    kinds = {each["code"]: each for each in visitor("GET", "/appointment-kinds").json()["items"]}
    assert kinds["visit"]["places"] == ["中山路 1 号"] and set(kinds) == {"callback", "visit", "onsite"}
    free = visitor("GET", "/appointment-slots?kind=visit&days=4").json()["items"]
    assert "resources" not in free[0]
    made = book(visitor)
    assert made.status_code == 201, made.content
    told = made.json()
    assert (told["who"], told["place"], told["may"]) == ("1 号柜台", "中山路 1 号", ["move", "cancel"])
    key = {"X_Appointment": told["key"]}
    moved = visitor("POST", "/appointment/move", {"starts_at": (MONDAY + 3 * DAY + HOUR).isoformat()}, **key).json()
    assert moved["starts_at"] == "2026-03-05T02:00:00Z"
    file = visitor("GET", "/appointment/file", **key)
    assert file["Content-Type"].startswith("text/calendar") and b"SEQUENCE:1\r\nDTSTAMP" in file.content
    assert visitor("POST", "/appointment/cancel", {}, **key).json()["state"] == "cancelled"
    again = visitor("POST", "/appointment/cancel", {}, **key)
    assert (again.status_code, again.json()["code"]) == (409, "not_in_this_state")
    assert b"METHOD:CANCEL" in visitor("GET", "/appointment/file", **key).content


def test_a_forged_or_old_key_opens_nothing(visitor: Visitor) -> None:
    key = book(visitor).json()["key"]
    assert visitor("GET", "/appointment", X_Appointment=key + "x").status_code == 401
    assert visitor("GET", "/appointment", X_Appointment=follow_key(1, 1)).status_code == 401
    assert visitor("GET", "/appointment").status_code == 401
    visitor.now += 40 * DAY
    assert visitor("GET", "/appointment", X_Appointment=key).status_code == 401


def test_too_late_is_said_with_where_to_call(visitor: Visitor) -> None:
    key = book(visitor).json()["key"]
    visitor.now = MONDAY + 3 * DAY - HOUR
    shown = visitor("GET", "/appointment", X_Appointment=key).json()
    refused = visitor("POST", "/appointment/cancel", {}, X_Appointment=key)
    assert (shown["may"], refused.status_code, refused.json()["code"]) == ([], 409, "too_late_to_change")


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"form": "forged"}, "form_stale"),
        ({"website": "x"}, "looks_automatic"),
        ({"contact": {"name": "张三"}}, "bad_contact"),
        ({"kind": "secret"}, "kind_not_offered"),
    ],
)
def test_what_is_not_right_is_refused(visitor: Visitor, more: dict[str, Any], code: str) -> None:
    answer = visitor("POST", "/appointments", {**booking(form=visitor.form()), **more})
    assert (answer.status_code, answer.json()["code"]) == (422, code)
    assert not Appointment.objects.exists()


def test_nobody_books_the_week_full(visitor: Visitor) -> None:
    answers = [book(visitor, at=MONDAY + 3 * DAY + n * HOUR / 2) for n in range(6)]
    assert [each.status_code for each in answers] == [201] * 5 + [409]
    assert answers[-1].json()["code"] == "enough_booked"


def test_for_the_ticket_that_is_followed(visitor: Visitor) -> None:
    with clock.at(MONDAY):
        ticket = opened("usage")
    key: dict[str, Any] = {"X_Follow": follow_key(ticket.ticket_id, ticket.customer_id)}
    body = {"kind": "callback", "starts_at": (MONDAY + DAY).isoformat()}
    assert visitor("POST", "/appointments", body, **key).status_code == 201
    (shown,) = visitor("GET", "/ticket/appointments", **key).json()["items"]
    assert (shown["way"], shown["starts_at"], shown["who"]) == ("callback", "2026-03-03T01:00:00Z", "赵磊")


def test_an_appointment_of_a_merged_ticket_is_found_in_the_kept_one(visitor: Visitor) -> None:
    with clock.at(visitor.now):
        kept, gone = opened("hardware"), opened("hardware", subject="又来了")
    key: dict[str, Any] = {"X_Follow": follow_key(gone.ticket_id, gone.customer_id)}
    body = {"kind": "callback", "starts_at": (MONDAY + DAY).isoformat()}
    number = visitor("POST", "/appointments", body, **key).json()["number"]
    with clock.at(visitor.now):
        merge(gone.ticket_id, kept.ticket_id, by=someone("tech"))
    assert [each["number"] for each in visitor("GET", "/ticket/appointments", **key).json()["items"]] == [number]
    with clock.at(visitor.now):
        staff = Browser("localhost")
        assert staff.sign_in("tech@demo.example", PASSWORD).status_code == 200
        assert len(staff.get(f"/appointments?ticket={kept.number}").json()["items"]) == 1


def test_an_agenda_reads_no_years_of_history() -> None:
    assert '"starts_at" > 2026-03-01 13:00' in str(found(Filter(start=MONDAY)).query)


def _sent(box: Box) -> Iterator[tuple[str, str]]:
    """Subject, and the method of the calendar file."""
    for mail in box.mails:
        parts = [part for part in mail.walk() if part.get_content_type() == "text/calendar"]
        text = parts[0].get_payload(decode=True) if parts else b""
        assert isinstance(text, bytes)
        yield _subject(mail), next((m for m in ("REQUEST", "CANCEL") if f"METHOD:{m}".encode() in text), "")


def _subject(mail: Message) -> str:
    return str(email.header.make_header(email.header.decode_header(mail["Subject"]))).partition("：")[0]


def test_letters_go_once_with_a_calendar_and_none_of_what_was_moved_or_cancelled(box: Box, visitor: Visitor) -> None:
    kept, other = (
        book(visitor, contact=MAIL).json()["key"],
        book(visitor, contact=MAIL, at=MONDAY + 4 * DAY).json()["key"],
    )
    settle(visitor.now)
    visitor("POST", "/appointment/move", {"starts_at": (MONDAY + 3 * DAY + HOUR).isoformat()}, X_Appointment=kept)
    visitor("POST", "/appointment/cancel", {}, X_Appointment=other)
    settle(visitor.now)
    assert list(_sent(box)) == [
        ("预约成功", "REQUEST"),
        ("预约成功", "REQUEST"),
        ("预约已改期", "REQUEST"),
        ("预约已取消", "CANCEL"),
    ]
    box.mails.clear()
    for hours in range(0, 6 * 24, 6):
        settle(visitor.now + hours * HOUR)
    assert list(_sent(box)) == [("预约提醒", "REQUEST")] * 2  # of the kept one, a day and two hours before
    assert Outgoing.objects.filter(state="sent").count() == 6
