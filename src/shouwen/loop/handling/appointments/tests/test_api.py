import datetime as dt
import pathlib
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from shouwen.ground.base import clock
from shouwen.ground.base.events.models import Event
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.base.testing import settle
from shouwen.ground.staff import actions as staff
from shouwen.ground.staff.rules.demo import PASSWORD
from shouwen.ground.staff.testing import Browser
from shouwen.loop.handling.appointments.events import AppointmentBooked, AppointmentCancelled
from shouwen.loop.handling.appointments.models import Appointment, Resource
from shouwen.loop.handling.appointments.tests.factory import HOUR, MONDAY, booking, laid
from shouwen.loop.handling.contacts.models import Contact
from shouwen.loop.handling.conversations.models import Message
from shouwen.loop.handling.imports import actions as imports
from shouwen.loop.handling.imports.rules import map as maps
from shouwen.loop.handling.imports.sheets import Sheet
from shouwen.loop.handling.notices.models import Notice
from shouwen.loop.handling.tickets.queries import numbers_of
from shouwen.loop.handling.tickets.tests.factory import facts_of, opened, someone

pytestmark = pytest.mark.django_db
DAY = 24 * HOUR
MINUTE = HOUR / 60


@pytest.fixture(autouse=True)
def resources() -> dict[str, int]:
    return laid()


def page(name: str = "agent") -> Browser:
    made = Browser("localhost")
    assert made.sign_in(f"{name}@demo.example", PASSWORD).status_code == 200
    return made


def starts(answer: Any) -> list[str]:
    """Local times of the slots."""
    assert answer.status_code == 200, answer.content
    moments = [dt.datetime.fromisoformat(each["starts_at"]) for each in answer.json()["items"]]
    return [f"{each.astimezone(clock.SHANGHAI):%d %H:%M}" for each in moments]


def slots(kind: str, at: dt.datetime = MONDAY, days: int = 1, **more: Any) -> Any:
    words = "".join(f"&{name}={value}" for name, value in more.items())
    start, end = (f"{each:%Y-%m-%dT%H:%M:%SZ}" for each in (at, at + days * DAY))
    return page().get(f"/appointments/slots?kind={kind}&from={start}&to={end}{words}")


def test_slots_follow_hours_holidays_lead_bookings_and_blocks(resources: dict[str, int]) -> None:
    with clock.at(MONDAY - 8 * HOUR):
        free = starts(slots("visit"))
        assert (free[0], free[-1], len(free)) == ("02 09:00", "02 17:30", 15)  # closed from 12:00 to 13:30
        staff.add_reference("holiday", {"day": dt.date(2026, 3, 2), "name": "盘点", "kind": "holiday"}, by=SYSTEM)
        assert starts(slots("visit")) == []
        assert starts(slots("visit", MONDAY + 20 * DAY)) == []  # beyond the horizon
    with clock.at(MONDAY + DAY):
        assert starts(slots("visit", MONDAY + DAY))[0] == "03 11:30"  # two hours, and never a second less
        assert page().post("/appointments", booking()).status_code == 201
        block = {
            "starts_at": (MONDAY + 3 * DAY + HOUR).isoformat(),
            "ends_at": (MONDAY + 3 * DAY + 2 * HOUR).isoformat(),
        }
        assert page("manager").post(f"/appointment-resources/{resources['counter']}/blocks", block).status_code == 201
        assert starts(slots("visit", MONDAY + 3 * DAY))[:2] == ["05 09:30", "05 11:00"]


def test_a_persons_shifts_replace_the_hours_of_their_week() -> None:
    shift = {"person": someone("tech").id, "starts_at": MONDAY + DAY, "ends_at": MONDAY + DAY + HOUR}
    staff.add_reference("shift", shift, by=SYSTEM)
    with clock.at(MONDAY - DAY):
        assert starts(slots("callback", days=7)) == ["03 09:00", "03 09:30"]
        assert len(starts(slots("callback", MONDAY + 7 * DAY))) == 15


def test_travel_is_kept_free_and_work_is_shared(resources: dict[str, int]) -> None:
    with clock.at(MONDAY):
        who = [page().post("/appointments", booking("onsite")).json()["resource"]]
        other = {"name": "李四", "phone": "13900139000"}
        who.append(page().post("/appointments", booking("onsite", contact=other)).json()["resource"])
        assert set(who) == {resources["agent"], resources["agent2"]}
        assert starts(slots("onsite", MONDAY + 3 * DAY))[0] == "05 13:30"  # 90 minutes, and 60 on the road between two
        later = page().post("/appointments", booking("onsite", MONDAY + 4 * DAY, contact=other)).json()
        assert later["resource"] == who[1]  # the same person as before


def test_a_taken_slot_is_a_conflict_that_names_the_next() -> None:
    with clock.at(MONDAY):
        assert page().post("/appointments", booking()).status_code == 201
        refused = page().post("/appointments", booking(contact={"phone": "13900139000"}))
        assert (refused.status_code, refused.json()["code"]) == (409, "slot_taken")
        assert refused.json()["detail"]["next"][0] == "2026-03-05T01:30:00Z"
        assert page().post("/appointments", booking(at=MONDAY + 5 * DAY)).json()["code"] == "slot_taken"  # Saturday


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (booking("callback", contact={"email": "a@b.cn"}), "phone_needed"),
        (booking("onsite", place=""), "place_needed"),
        (booking("nothing"), "kind_not_offered"),
        (booking(customer=1), "invalid"),
        (booking(contact={"phone": "1"}), "bad_contact"),
        (booking(region="nowhere"), "bad_setting"),
    ],
)
def test_what_is_missing_is_said(body: dict[str, Any], code: str) -> None:
    with clock.at(MONDAY):
        answer = page().post("/appointments", body)
    assert (answer.status_code, answer.json()["code"]) == (422, code)


def test_for_a_ticket_it_stands_in_its_history_and_the_person_is_told_when_it_is_due() -> None:
    with clock.at(MONDAY):
        ticket = opened("usage")
        number = numbers_of([ticket.ticket_id])[ticket.ticket_id]
        body = {"kind": "callback", "starts_at": (MONDAY + DAY).isoformat(), "ticket": number}
        made = page("supervisor").post("/appointments", body).json()
        assert (made["ticket"], made["customer_name"], made["phone"]) == (number, "张三", "+8613800138000")
        assert [each["id"] for each in page("supervisor").get(f"/appointments?ticket={number}").json()["items"]] == [
            made["id"]
        ]
        assert page("rd").get("/appointments").json()["items"][0]["ticket"] == ""  # out of reach: no trace of it
        assert page("rd").get(f"/appointments?ticket={number}").status_code == 404
        assert len(facts_of(ticket.ticket_id, AppointmentBooked)) == 1
        moved = page().post(f"/appointments/{made['id']}/move", {"starts_at": (MONDAY + 2 * DAY).isoformat()}).json()
        assert moved["who"] == made["who"]
    settle(MONDAY + DAY + HOUR)
    assert not Notice.objects.filter(kind="appointment_due").exists()  # it was moved
    settle(MONDAY + 2 * DAY)
    settle(MONDAY + 2 * DAY)
    told = Notice.objects.filter(kind="appointment_due").values_list("person_id", "ticket_id")
    assert list(told) == [(someone("tech").id, ticket.ticket_id)]


def test_what_somebody_who_went_had_booked_is_told_to_their_supervisors() -> None:
    at, agent = MONDAY + 3 * DAY, someone("agent").id or 0
    with clock.at(MONDAY):
        resource = Resource.objects.get(person_id=agent).pk
        for nth in range(2):
            made = page().post("/appointments", booking("onsite", at + nth * DAY, resource=resource))
            assert made.status_code == 201, made.content
        staff.dismiss(agent, by=someone("admin"))
        settle(MONDAY)
    told = Notice.objects.filter(kind="appointments_left").values_list("person_id", "about", "due_at", "by_id")
    assert list(told) == [(someone("supervisor").id, "2", at, agent)]
    settle(at)
    due = Notice.objects.filter(kind="appointment_due").values_list("person_id", flat=True)
    assert set(due) == {someone("supervisor").id}


def test_the_life_of_an_appointment() -> None:
    at = MONDAY + 3 * DAY
    with clock.at(MONDAY):
        first, second = (page().post("/appointments", booking(at=at + n * HOUR)).json()["id"] for n in range(2))
        assert page().post(f"/appointments/{first}/miss").json()["code"] == "too_early"
        taken = page().post(f"/appointments/{first}/move", {"starts_at": (at + HOUR).isoformat()})
        assert taken.json()["code"] == "slot_taken"
        assert page().get(f"/appointments/{first}").json()["starts_at"] == "2026-03-05T01:00:00Z"  # as it was
        assert page().post(f"/appointments/{second}/cancel", {"reason": "company"}).json()["state"] == "cancelled"
        moved = page().post(f"/appointments/{first}/move", {"starts_at": (at + HOUR).isoformat()})
        assert moved.json()["starts_at"] == "2026-03-05T02:00:00Z"
        again = page().post(f"/appointments/{second}/arrive")
        assert (again.status_code, again.json()["code"]) == (409, "not_in_this_state")
    with clock.at(at + 2 * HOUR):
        assert page().post(f"/appointments/{first}/arrive").json()["may"] == ["finish"]
        assert page().post(f"/appointments/{first}/finish").json()["state"] == "done"
    kinds = [kind for kind in Event.objects.order_by("id").values_list("kind", flat=True) if "Appointment" in kind]
    assert kinds[-6:] == [
        "AppointmentBooked",
        "AppointmentBooked",
        "AppointmentCancelled",
        "AppointmentChanged",
        "AppointmentArrived",
        "AppointmentDone",
    ]
    assert Event.objects.get(kind=AppointmentCancelled.__name__).data["reason"] == "company"


def test_a_call_back_enters_the_queue_at_its_time_and_ends_with_the_call(resources: dict[str, int]) -> None:
    at, agent = MONDAY + DAY, page("tech")
    with clock.at(MONDAY):
        wish = booking("callback", at, resource=resources["caller"], note="发票的事")
        first, second = (page().post("/appointments", {**wish, "starts_at": f"{at + n * HOUR:%FT%TZ}"}) for n in (0, 2))
        settle(at + MINUTE)
        settle(at + MINUTE)
    with clock.at(at + MINUTE):
        seen = page().get(f"/appointments/{first.json()['id']}").json()
        call = Contact.objects.get(pk=seen["call"])
        assert (seen["call_state"], call.kind, call.subject) == (call.state, "call", "回电 +8613800138000")
        assert Contact.objects.count() == 1 and call.meant_for_id == someone("tech").id
        assert Message.objects.filter(conversation_id=call.conversation_id, kind="note").get().text.endswith("发票的事")
        assert "say" not in agent.post(f"/contacts/{call.pk}/accept").json()["may"]
        agent.post(f"/contacts/{call.pk}/end")
        summary = {"problem_type": "usage", "result": "no_answer"}
        assert agent.post(f"/contacts/{call.pk}/summary", summary).status_code == 200
        settle(at + MINUTE)
        assert page().get(f"/appointments/{first.json()['id']}").json()["state"] == "missed"
    settle(at + 2 * HOUR)
    with clock.at(at + 2 * HOUR + MINUTE):
        second_id = second.json()["id"]
        page().post(f"/appointments/{second_id}/move", {"starts_at": f"{at + 6 * HOUR:%FT%TZ}"})
        assert page().get(f"/appointments/{second_id}").json()["call"] is None
        assert not Contact.objects.exclude(state="ended").exists()  # its call was taken out of the queue


def test_an_undone_import_leaves_the_customer_who_has_an_appointment(tmp_path: pathlib.Path) -> None:
    rows = "1,甲,13800138000,2025-05-01\n2,乙,13900001111,2025-05-01\n"
    (tmp_path / "old.csv").write_text(f"number,subject,phone,opened_at\n{rows}")
    sheet = Sheet(tmp_path / "old.csv")
    mapped = maps.usual("old", sheet.header)
    with clock.at(MONDAY):
        checked = imports.check(sheet, mapped, refuse=lambda _row: None, progress=lambda _rows: None)
        run = imports.begin(sheet, mapped, checked, by=SYSTEM)
        imports.bring(run, sheet, mapped, refuse=lambda _row: None, progress=lambda _rows: None)
        assert page().post("/appointments", booking()).status_code == 201
        undone = imports.undo(run.pk, by=SYSTEM, progress=lambda _rows: None)
    assert (undone.tickets, undone.customers) == (2, 1)
    assert Appointment.objects.get().customer.identities.get().value == "+8613800138000"


def test_who_may_set_and_block(resources: dict[str, int]) -> None:
    kind = {"code": "install", "name": "安装", "way": "onsite"}
    assert page("supervisor").post("/appointment-kinds", kind).status_code == 403
    assert page("manager").post("/appointment-kinds", kind).status_code == 201
    assert page("manager").post("/appointment-kinds", kind).json()["code"] == "bad_setting"
    assert page("manager").patch("/appointment-kinds/install", {"minutes": 60, "skill": "flying"}).status_code == 422
    assert page("manager").patch("/appointment-kinds/install", {"skill": "usage"}).json()["skill"] == "usage"
    serves = {each["id"]: each["serves"] for each in page().get("/appointment-resources").json()["items"]}
    assert serves[resources["agent"]] == ["onsite", "install"]
    block = {"starts_at": "2026-03-02T01:00:00Z", "ends_at": "2026-03-02T02:00:00Z"}
    own, others = (f"/appointment-resources/{resources[name]}/blocks" for name in ("agent", "agent2"))
    assert (page().post(own, block).status_code, page().post(others, block).status_code) == (201, 403)
    assert page("inspector").get("/appointments").status_code == 403


def test_a_list_takes_as_many_queries_for_many_as_for_one() -> None:
    def count() -> int:
        with CaptureQueriesContext(connection) as asked:
            assert reader.get("/appointments").status_code == 200
        return len(asked)

    with clock.at(MONDAY):
        reader = page("director")
        page().post("/appointments", booking())
        count()
        one = count()
        for n in range(1, 4):
            page().post(
                "/appointments", booking(at=MONDAY + 3 * DAY + n * HOUR / 2, contact={"phone": f"1390013900{n}"})
            )
        assert count() == one
        first = reader.get("/appointments?limit=3").json()
        rest = reader.get(f"/appointments?limit=3&after={first['next']}").json()
    assert [len(first["items"]), len(rest["items"]), rest["next"]] == [3, 1, None]
    assert Appointment.objects.count() == 4
