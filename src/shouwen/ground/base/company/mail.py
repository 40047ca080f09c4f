"""The one way mail goes out. Nothing is dropped in silence: what is not sent stays and says why."""

import contextlib
import smtplib
import ssl
from collections.abc import Sequence
from dataclasses import dataclass
from email.utils import formataddr

from django.core.mail import EmailMultiAlternatives
from django.core.mail.backends.smtp import EmailBackend

from shouwen.ground.base import clock
from shouwen.ground.base.company.errors import (
    MailAddressRefused,
    MailFailed,
    MailLoginRefused,
    MailNotSecure,
    MailNotSet,
    MailUnreachable,
)
from shouwen.ground.base.company.models import Outgoing
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.company.rules import Company, mail_address
from shouwen.ground.base.company.seal import unseal
from shouwen.ground.base.errors import NotFound

PATIENCE = 10  # seconds for the mail server to answer
LONGEST_SUBJECT = 200
State = Outgoing.State


@dataclass(frozen=True, slots=True)
class Posted:
    """What became of a mail; `sent` is False only when no mail server is set."""

    id: int
    sent: bool


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that goes with a mail."""

    name: str
    kind: str
    body: bytes


def send(
    to: str, subject: str, text: str, html: str | None = None, *, key: str | None = None, calendar: str = ""
) -> Posted:
    """Send one mail, outside any transaction; without a setting it is kept as not sent.

    `calendar` is an iCalendar file that goes with it. MailFailed says what went wrong. With a `key`, sending again
    after success does nothing, and after failure tries the kept mail; so a job may run twice.
    """
    mail_address(to)
    row = Outgoing(key=key, to=to, subject=one_line(subject), text=text, html=html or "", calendar=calendar)
    row.created_at = clock.now()
    if key is not None:
        row.state = State.NOT_SENT
        row, _ = Outgoing.objects.get_or_create(key=key, defaults=_values(row))
        if row.state == State.SENT:
            return Posted(row.pk, sent=True)
    return _attempt(row)


def send_secret(to: str, subject: str, text: str) -> Posted:
    """As `send`, for a mail with a secret link in it: its words are never kept."""
    row = Outgoing(to=mail_address(to), subject=one_line(subject), calendar="", created_at=clock.now())
    return _attempt(row, text)


def send_files(to: str, subject: str, text: str, files: Sequence[Attached], *, key: str) -> Posted:
    """As `send` with a key, for a mail with files; neither its words nor the files are kept: whoever sends it can make
    them again."""
    row = Outgoing(to=mail_address(to), subject=one_line(subject), state=State.NOT_SENT, created_at=clock.now())
    row, _ = Outgoing.objects.get_or_create(key=key, defaults=_values(row))
    return Posted(row.pk, sent=True) if row.state == State.SENT else _attempt(row, text, files)


def send_again(outgoing_id: int) -> Posted:
    """Try a kept mail once more."""
    row = Outgoing.objects.exclude(state=State.SENT).filter(pk=outgoing_id).exclude(text="").first()
    if row is None:
        raise NotFound()
    return _attempt(row)


def probe(to: str) -> None:
    """Send a test mail with the present setting, or raise what is wrong with it; nothing is kept."""
    ours = company()
    if not ours.mail.ready:
        raise MailNotSet()
    words = f"{ours.name}: 这是一封测试邮件，收到即表示邮件设置可用。\nThis is a test; if you read it, mail works."
    _post(ours, mail_address(to), f"{ours.name} 测试邮件 / test mail", words, "")


def one_line(subject: str) -> str:
    """A subject that cannot carry another header."""
    return " ".join(subject.split())[:LONGEST_SUBJECT]


def _attempt(row: Outgoing, text: str = "", files: Sequence[Attached] = ()) -> Posted:
    ours = company()
    if not ours.mail.ready:
        row.state, row.error = State.NOT_SENT, MailNotSet.code
        row.save()
        return Posted(row.pk, sent=False)
    row.tries += 1
    try:
        _post(ours, row.to, row.subject, text or row.text, row.html, calendar=row.calendar, files=files)
    except MailFailed as error:
        row.state, row.error = State.FAILED, str(error)[:300]
        row.save()
        raise
    row.state, row.error, row.sent_at, row.text, row.html, row.calendar = State.SENT, "", clock.now(), "", "", ""
    row.save()
    return Posted(row.pk, sent=True)


def _post(
    ours: Company,
    to: str,
    subject: str,
    text: str,
    html: str,
    *,
    calendar: str = "",
    files: Sequence[Attached] = (),
) -> None:
    mail = ours.mail
    sender = formataddr((one_line(ours.name), mail.sender))
    message = EmailMultiAlternatives(subject, text, sender, [to])
    if html:
        message.attach_alternative(html, "text/html")
    if calendar:
        message.attach("invite.ics", calendar, "text/calendar")
    for file in files:
        message.attach(file.name, file.body, file.kind)
    server = EmailBackend(
        host=mail.host,
        port=mail.port,
        username=mail.user,
        password=unseal(mail.sealed),
        use_tls=mail.tls == "starttls",
        use_ssl=mail.tls == "tls",
        timeout=PATIENCE,
    )
    try:
        server.send_messages([message])
    except (OSError, smtplib.SMTPException) as error:
        raise _told(error, mail.host, mail.port) from error
    finally:
        with contextlib.suppress(OSError, smtplib.SMTPException):
            server.close()  # Django leaves the connection open when it fails before the first message


def _told(error: Exception, host: str, port: int) -> MailFailed:
    """What a person is told; the server's own words are kept, since they name the cause best."""
    said = _said(error)
    match error:
        case smtplib.SMTPAuthenticationError():
            return MailLoginRefused(said=said)
        case smtplib.SMTPRecipientsRefused() | smtplib.SMTPSenderRefused():
            return MailAddressRefused(said=said)
        case ssl.SSLError() | smtplib.SMTPNotSupportedError():
            return MailNotSecure(said=said)
        case smtplib.SMTPServerDisconnected() | smtplib.SMTPConnectError():
            return MailUnreachable(host=host, port=port)
        case smtplib.SMTPException():
            return MailFailed(said=said)
        case _:
            return MailUnreachable(host=host, port=port)


def _said(error: Exception) -> str:
    """The server's own words."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        code, words = next(iter(error.recipients.values()))
        return _line(code, words)
    if isinstance(error, smtplib.SMTPResponseException):
        return _line(error.smtp_code, error.smtp_error)
    return one_line(str(error))


def _line(code: int, words: bytes | str) -> str:
    return one_line(f"{code} {words.decode(errors='replace') if isinstance(words, bytes) else words}")


def _values(row: Outgoing) -> dict[str, object]:
    names = ("to", "subject", "text", "html", "calendar", "state", "created_at")
    return {name: getattr(row, name) for name in names}
