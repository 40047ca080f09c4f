import socket
from collections.abc import Iterator
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from shouwen.ground.base import clock
from shouwen.ground.base.company.actions import set_company
from shouwen.ground.base.company.models import Outgoing
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.base.testing import settle
from shouwen.loop.handling.desk.actions import assigning, verbs
from shouwen.loop.handling.letters.events import CustomerNotTold
from shouwen.loop.handling.notices.models import Notice
from shouwen.loop.handling.tickets.rules.request import ContactBody
from shouwen.loop.handling.tickets.tests.factory import facts_of, house, opened, someone
from shouwen.loop.handling.tickets.tests.small import lay_small, person_id

ZHANG = ContactBody("张三", "13800138000", "zhang@example.com")


class Box:
    """Keeps what comes."""

    def __init__(self) -> None:
        self.mails: list[Message] = []

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:
        self.mails.append(message_from_bytes(envelope.original_content or b""))
        return "250 OK"


@pytest.fixture
def box() -> Iterator[Box]:
    house()
    hands = Box()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = Controller(hands, "127.0.0.1", port)
    server.start()
    set_company(
        by=SYSTEM,
        name="小天鹅",
        address="https://help.example.cn",
        mail_host="127.0.0.1",
        mail_port=port,
        mail_tls="none",
        mail_sender="fw@a.cn",
    )
    yield hands
    server.stop()


def read(mail: Message) -> tuple[str, str]:
    """Subject and text."""
    text = mail.get_payload(decode=True)
    assert isinstance(text, bytes)
    return str(make_header(decode_header(str(mail["Subject"])))), text.decode()


@pytest.mark.django_db
def test_customers_with_an_address_hear_that_it_arrived_and_what_we_write_once_each(box: Box) -> None:
    with clock.at("2026-03-02 09:00"):
        answer = opened("hardware", contact=ZHANG)
        settle()
        settle()
    (mail,) = box.mails
    subject, text = read(mail)
    assert subject == f"[{answer.number}] 已收到您的问题：开不了机"
    assert mail["To"] == "zhang@example.com"
    assert "2026-03-03 09:00" in text
    assert "https://help.example.cn/portal/follow" in text
    verbs.reply(answer.ticket_id, text="请试试换个插座 {name}", by=someone("tech"))
    verbs.note(answer.ticket_id, text="客户很急", by=someone("tech"))
    settle()
    subject, text = read(box.mails[1])
    assert len(box.mails) == 2
    assert subject == f"[{answer.number}] 回复：开不了机"
    assert "请试试换个插座 {name}" in text


@pytest.mark.django_db
def test_a_stranger_who_knows_a_phone_number_learns_no_name_from_our_letter(box: Box) -> None:
    opened("hardware", contact=ContactBody("李总", "13800138000"))
    opened("hardware", contact=ContactBody("", "13800138000", "eve@example.com"))
    settle()
    (mail,) = box.mails
    assert mail["To"] == "eve@example.com"
    assert "李总" not in read(mail)[1]


@pytest.mark.django_db
def test_nobody_advertises_through_letters_that_no_person_writes(box: Box) -> None:
    lay_small()  # which tells the customer something at once
    contact = ContactBody("www.evil.example", "", "victim@example.com")
    opened("hardware", contact=contact, subject="中奖了 HTTPS://evil.example/x?y=1，请看evil.example/now")
    settle()
    settle()
    assert len(box.mails) == 2
    assert "evil" not in "".join(said for mail in box.mails for said in read(mail))


@pytest.mark.django_db
def test_without_an_address_or_without_mail_nothing_is_sent(box: Box) -> None:
    opened("hardware")
    settle()
    set_company(by=SYSTEM, mail_host="")
    opened("hardware", contact=ZHANG)
    settle()
    assert not box.mails
    assert not Outgoing.objects.exists()


@pytest.mark.django_db
def test_what_the_standard_tells_a_customer_is_a_letter(box: Box) -> None:
    lay_small()
    answer = opened("hardware", contact=ZHANG)
    settle()
    settle()
    subject, text = read(next(mail for mail in box.mails if "已收到" not in read(mail)[0]))
    assert subject == f"[{answer.number}] 关于您的问题：开不了机"
    assert text.splitlines()[:3] == ["张三您好，", "", "您好"] and "https://help.example.cn/portal/follow" in text
    assert len(box.mails) == 2 and facts_of(answer.ticket_id, CustomerNotTold) == []


@pytest.mark.django_db
@pytest.mark.parametrize(("contact", "host", "why"), [(None, "127.0.0.1", "no_address"), (ZHANG, "", "no_mail")])
def test_whom_no_letter_reaches_is_told_by_a_person(box: Box, contact: ContactBody | None, host: str, why: str) -> None:
    lay_small()
    set_company(by=SYSTEM, mail_host=host)
    answer = opened("hardware", contact=contact) if contact else opened("hardware")
    assigning.assign(answer.ticket_id, person_id=person_id("tech"), reason="", by=SYSTEM)
    settle()
    (fact,) = facts_of(answer.ticket_id, CustomerNotTold)
    assert (fact.about, fact.why, fact.number) == ("tell-customer", why, answer.number)
    told = Notice.objects.filter(kind="not_delivered")
    assert [(each.person_id, each.about) for each in told] == [(person_id("tech"), "tell-customer")]
    assert not box.mails
