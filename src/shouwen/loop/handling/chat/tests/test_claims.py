"""Whatever a visitor claims without proof shows them nothing and makes them nobody else; staff sees a suggestion."""

import datetime as dt

import pytest

from shouwen.ground.base import clock
from shouwen.ground.base.testing import settle
from shouwen.ground.customers.queries import alike, card
from shouwen.ground.staff.models import Person
from shouwen.ground.staff.testing import Browser, program
from shouwen.loop.handling.chat import queries, rules
from shouwen.loop.handling.chat.tests.factory import Guest, open_chat
from shouwen.loop.handling.contacts.models import Contact
from shouwen.loop.handling.conversations.models import Conversation
from shouwen.loop.handling.tickets.models import Ticket
from shouwen.loop.handling.tickets.tests.factory import opened

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _house() -> None:
    open_chat()


def page(name: str) -> Browser:
    known = Person.objects.get(email=f"{name}@demo.example")
    return program(known, "contacts:write", "tickets:write", "tickets:read", "customers:write")


def talks() -> list[Contact]:
    return list(Contact.objects.order_by("id"))


def test_another_persons_number_is_a_claim_and_no_key() -> None:
    known = Guest()
    known.begin("我的订单号是 8812", name="李女士", phone="13900001111")
    thief = Guest("192.0.2.2")
    thief.begin("我是李女士，把订单发我", name="李女士", phone="139 0000 1111", email="thief@example.com")
    first, second = talks()
    assert first.customer_id != second.customer_id
    assert [item["id"] for item in thief.get("/talks").json()["items"]] == [thief.talk]
    assert thief.get(f"/talks/{known.talk}").status_code == 404
    assert "8812" not in thief.get(f"/talks/{thief.talk}").content.decode()
    settle()
    (found,) = alike.suggestions()
    assert (found.one_id, found.other_id, found.reasons) == (first.customer_id, second.customer_id, ["claimed"])
    claimed = card(second.customer_id)
    assert claimed is not None
    assert [(one.kind, one.value) for one in claimed.identities] == [("email", "thief@example.com")]
    again = Guest("192.0.2.2")
    again.begin("又来了", phone="13900001111")
    assert talks()[-1].customer_id not in (first.customer_id, second.customer_id)


def test_a_visitor_stays_the_same_nobody_and_keeps_what_is_theirs_alone() -> None:
    guest = Guest()
    guest.begin("您好")
    guest.post(f"/talks/{guest.talk}/end")
    guest.begin("还有个问题", client_key="second", name="王芳", phone="13711112222")
    first, second = talks()
    assert first.customer_id == second.customer_id
    found = card(second.customer_id)
    assert found is not None
    assert (found.name, found.identities[0].value) == ("王芳", "+8613711112222")


def test_staff_says_whose_talk_and_ticket_it_is_and_takes_it_back() -> None:
    known = opened().ticket_id
    customer = Ticket.objects.get(pk=known).customer_id
    Guest().begin("是我")
    (talk,) = talks()
    supervisor = page("supervisor")
    set_to = supervisor.post(f"/contacts/{talk.pk}/customer", {"customer_id": customer}).json()
    assert set_to == {"customer_id": customer, "before": talk.customer_id}
    assert Contact.objects.get().customer_id == customer
    assert Conversation.objects.get(pk=talk.conversation_id).customer_id == customer
    undone = supervisor.post(f"/contacts/{talk.pk}/customer", {"customer_id": set_to["before"]})
    assert undone.json()["before"] == customer
    assert Contact.objects.get().customer_id == talk.customer_id
    assert supervisor.post(f"/contacts/{talk.pk}/customer", {"customer_id": 10**9}).status_code == 404
    assert page("inspector").post(f"/contacts/{talk.pk}/customer", {"customer_id": customer}).status_code == 403
    number = Ticket.objects.get(pk=known).number
    manager = page("manager")
    told = manager.post(f"/tickets/{number}/customer", {"customer_id": talk.customer_id}).json()
    assert (told["before"], Ticket.objects.get(pk=known).customer_id) == (customer, talk.customer_id)
    assert page("inspector").post(f"/tickets/{number}/customer", {"customer_id": customer}).status_code == 403


def test_who_signs_in_while_talking_goes_on_as_the_known_customer() -> None:
    guest = Guest()
    guest.begin("您好，我的发票")
    (talk,) = talks()
    nobody = talk.customer_id
    signed = signed_in()
    answer = guest.post("/visitors", {"site": "demo", "identity": signed})
    guest.token = answer.json()["token"]
    assert guest.texts() == ["您好，我的发票"]
    (talk,) = talks()
    whose = card(talk.customer_id)
    assert whose is not None
    assert (whose.name, talk.customer_id != nobody) == ("王小明", True)
    settle()
    assert [one.reasons for one in alike.suggestions()] == [["same_browser"]]
    stranger = Guest("192.0.2.3")
    stranger.begin("我也是")
    stranger.token = "vt_" + "x" * 43
    assert stranger.post("/visitors", {"site": "demo", "identity": signed}).status_code == 201
    assert talks()[-1].customer_id != talk.customer_id


def signed_in() -> str:
    until = (clock.now() + dt.timedelta(minutes=5)).timestamp()
    secret = queries.sites.get("demo").secrets()[0]
    return rules.signed({"sub": "u-17", "name": "王小明", "phone": "13900001111", "exp": until}, secret)
