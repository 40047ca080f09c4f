"""Reads of the settings."""

from collections.abc import Iterable

from django.db.models import QuerySet

from shouwen.ground.base import worktime
from shouwen.ground.base.company import rules
from shouwen.ground.base.company.models import Outgoing, Setting
from shouwen.ground.base.company.rules import Company, Mail
from shouwen.ground.base.kept import Kept
from shouwen.ground.base.worktime.china import SpecialDay

DEFAULTS = Company()


def company() -> Company:
    """The settings, at most five seconds old."""
    return known.get(None)


def peek() -> Company:
    """The settings out of memory, for an event loop; the defaults when none are kept."""
    return known.peek(None) or DEFAULTS


def calendar(table: Iterable[SpecialDay] = ()) -> worktime.Calendar:
    """The company's working calendar; `table` holds the administrator's holidays and make-up days."""
    return rules.calendar(company(), table)


def unsent() -> QuerySet[Outgoing]:
    """Mail that waits for a person: not sent for want of a setting, or refused; the newest first."""
    return Outgoing.objects.exclude(state=Outgoing.State.SENT).order_by("-id")


def read(row: Setting | None) -> Company:
    """A row as a value."""
    if row is None:
        return DEFAULTS
    mail = {name.removeprefix("mail_"): getattr(row, name) for name in MAIL_FIELDS}
    week = {int(day): tuple((opens, closes) for opens, closes in pairs) for day, pairs in row.week.items()}
    plain = {name: getattr(row, name) for name in FIELDS}
    return Company(**plain, week=week, mail=Mail(**mail), begun=True)


def _look_up(_key: None) -> Company:
    return read(Setting.objects.filter(pk=1).first())


known: Kept[None, Company] = Kept(_look_up)
FIELDS = ("name", "short_name", "logo_id", "colour", "language", "timezone", "address", "phone", "completion_hours")
MAIL_FIELDS = ("mail_host", "mail_port", "mail_user", "mail_sealed", "mail_sender", "mail_tls")
