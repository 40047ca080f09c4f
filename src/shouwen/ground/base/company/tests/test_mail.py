import socket
from collections.abc import Iterator
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from shouwen.ground.base.company.actions import set_company
from shouwen.ground.base.company.errors import (
    BadMail,
    MailAddressRefused,
    MailLoginRefused,
    MailNotSecure,
    MailNotSet,
    MailUnreachable,
)
from shouwen.ground.base.company.mail import probe, send, send_again, send_secret
from shouwen.ground.base.company.models import Outgoing
from shouwen.ground.base.company.queries import unsent
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.principals.rules import SYSTEM

pytestmark = pytest.mark.django_db


class Box:
    """A mail server's hands: keeps what comes, refuses nobody@."""

    def __init__(self) -> None:
        self.mails: list[Message] = []

    async def handle_RCPT(
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        if address.startswith("nobody@"):
            return "550 no such user here"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:
        self.mails.append(message_from_bytes(envelope.original_content or b""))
        return "250 OK"


def _authenticate(_server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, given: object) -> AuthResult:
    right = isinstance(given, LoginPassword) and given.password == b"geheim"
    return AuthResult(success=right, handled=False)


@pytest.fixture
def box() -> Iterator[Box]:
    hands = Box()
    server = Controller(
        hands, "127.0.0.1", free_port(), authenticator=_authenticate, auth_require_tls=False, auth_required=False
    )
    server.start()
    set_company(
        name="小天鹅", mail_host="127.0.0.1", mail_port=server.port, mail_tls="none", mail_sender="fw@a.cn", by=SYSTEM
    )
    yield hands
    server.stop()


def free_port() -> int:
    with socket.socket() as probe_socket:
        probe_socket.bind(("127.0.0.1", 0))
        return int(probe_socket.getsockname()[1])


def test_a_mail_arrives_as_written(box: Box) -> None:
    posted = send("zhang@example.com", "回复:洗衣机\r\nBcc: evil@example.com", "您好 😀", "<p>您好</p>")
    assert posted.sent
    (mail,) = box.mails
    assert str(make_header(decode_header(str(mail["Subject"])))) == "回复:洗衣机 Bcc: evil@example.com"
    assert str(make_header(decode_header(str(mail["From"])))) == "小天鹅 <fw@a.cn>"
    assert mail["Bcc"] is None
    _, plain, html = mail.walk()
    assert plain.get_payload(decode=True) == "您好 😀".encode()
    assert html.get_content_type() == "text/html"
    row = Outgoing.objects.get()
    assert (row.state, row.text, row.html, row.tries) == ("sent", "", "", 1)


def test_without_a_setting_mail_is_kept_and_goes_out_later(request: pytest.FixtureRequest) -> None:
    posted = send("zhang@example.com", "回执", "您的单号 T1")
    assert not posted.sent
    with pytest.raises(MailNotSet):
        probe("zhang@example.com")
    (row,) = unsent()
    assert (row.state, row.error, row.text) == ("not_sent", "mail_not_set", "您的单号 T1")
    box = request.getfixturevalue("box")
    assert send_again(posted.id).sent
    assert len(box.mails) == 1
    assert not unsent().exists()
    with pytest.raises(NotFound):
        send_again(posted.id)


def test_a_key_sends_once(box: Box) -> None:
    first = send("zhang@example.com", "a", "b", key="reply:1")
    assert send("zhang@example.com", "a", "b", key="reply:1") == first
    assert len(box.mails) == 1


@pytest.mark.usefixtures("box")
def test_a_refused_mail_is_kept_with_the_servers_words_and_tried_again() -> None:
    for _ in range(2):
        with pytest.raises(MailAddressRefused) as refused:
            send("nobody@example.com", "a", "b", key="reply:2")
    assert "550 no such user here" in refused.value.message("zh-CN")
    row = Outgoing.objects.get()
    assert (row.state, row.tries, row.text) == ("failed", 2, "b")
    assert "550" in row.error


@pytest.mark.parametrize(("password", "right"), [("geheim", True), ("falsch", False)])
def test_signing_in_to_the_server(box: Box, password: str, right: bool) -> None:
    set_company(mail_user="fw", mail_password=password, by=SYSTEM)
    if right:
        probe("zhang@example.com")
        assert len(box.mails) == 1
    else:
        with pytest.raises(MailLoginRefused):
            probe("zhang@example.com")


def test_no_secure_connection_is_never_given_up_quietly(box: Box) -> None:
    set_company(mail_tls="starttls", by=SYSTEM)
    with pytest.raises(MailNotSecure):
        probe("zhang@example.com")
    assert box.mails == []


def test_a_server_that_is_not_there_is_said() -> None:
    set_company(mail_host="127.0.0.1", mail_port=free_port(), mail_tls="none", mail_sender="fw@a.cn", by=SYSTEM)
    with pytest.raises(MailUnreachable):
        send("zhang@example.com", "a", "b")
    assert Outgoing.objects.get().state == "failed"


def test_a_secret_link_is_never_kept() -> None:
    send_secret("zhang@example.com", "重设密码", "https://a.cn/reset/secret")
    assert Outgoing.objects.get().text == ""


@pytest.mark.parametrize("wrong", ["zhang", "a@b\nBcc: c@d.e", "a b@c.d", "<a@b.c>", "@", "a@b.c, d@e.f"])
def test_a_wrong_address_is_refused_before_anything_is_kept(wrong: str) -> None:
    with pytest.raises(BadMail):
        send(wrong, "a", "b")
    assert not Outgoing.objects.exists()
