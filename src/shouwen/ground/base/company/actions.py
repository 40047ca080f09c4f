"""Changing the settings."""

import dataclasses
from collections.abc import Iterable, Mapping
from typing import Any, TypedDict, Unpack

from django.db import transaction

from shouwen.ground.base.action import action
from shouwen.ground.base.company import rules
from shouwen.ground.base.company.errors import BadLogo
from shouwen.ground.base.company.events import CompanyChanged
from shouwen.ground.base.company.models import Setting
from shouwen.ground.base.company.queries import DEFAULTS, FIELDS, MAIL_FIELDS, known, read
from shouwen.ground.base.company.rules import Company, Mail
from shouwen.ground.base.company.seal import seal
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.files.actions import attach
from shouwen.ground.base.files.models import StoredFile
from shouwen.ground.base.principals.rules import Principal

LOGO_KINDS = frozenset({"image/png", "image/jpeg", "image/webp"})
LOGO_BYTES = 1024 * 1024
OWNER = "company"


class Changes(TypedDict, total=False):
    """What may be changed; a setting left out stays."""

    name: str
    short_name: str
    logo_id: int | None
    colour: str
    language: str
    timezone: str
    address: str
    phone: str
    completion_hours: int | None
    week: Mapping[int, Iterable[tuple[str, str]]]
    mail_host: str
    mail_port: int
    mail_user: str
    mail_password: str
    mail_sender: str
    mail_tls: rules.Tls


@action
def set_company(*, by: Principal, **changes: Unpack[Changes]) -> Company:
    """Change settings, all of them or none; the first change makes the row."""
    Setting.objects.bulk_create([Setting(pk=1, name=DEFAULTS.name, week=_stored(rules.OFFICE))], ignore_conflicts=True)
    row = Setting.objects.select_for_update().get(pk=1)
    before = read(row)
    after = _checked(before, changes)
    if after.logo_id is not None and after.logo_id != before.logo_id:
        _hang(after.logo_id, by)
    _write(row, after)
    record(CompanyChanged(company_id=1, address=by.address, **_difference(before, after)), by=by)
    transaction.on_commit(known.drop)
    known.drop()
    return after


def _checked(before: Company, changes: Changes) -> Company:
    given: dict[str, Any] = dict(changes)
    password = given.pop("mail_password", None)
    mail = {name.removeprefix("mail_"): given.pop(name) for name in MAIL_FIELDS if name in given}
    if password is not None:
        mail["sealed"] = seal(password)
    after = dataclasses.replace(before, **given, mail=dataclasses.replace(before.mail, **mail))
    if after.mail.sender:
        rules.mail_address(after.mail.sender)
    timezone = rules.known_timezone(after.timezone)
    return dataclasses.replace(
        after,
        colour=rules.readable_colour(after.colour),
        address=rules.site(after.address),
        week=rules.checked_week(timezone, after.week),
        begun=True,
    )


def _hang(logo_id: int, by: Principal) -> None:
    """Take a picture the administrator has sent as the logo, which everyone may read."""
    attach([logo_id], owner_kind=OWNER, owner_id=1, by=by)
    file = StoredFile.objects.get(pk=logo_id)
    if file.type not in LOGO_KINDS or file.size > LOGO_BYTES:
        raise BadLogo()


def _write(row: Setting, company: Company) -> None:
    for name in FIELDS:
        setattr(row, name, getattr(company, name))
    for name in MAIL_FIELDS:
        setattr(row, name, getattr(company.mail, name.removeprefix("mail_")))
    row.week = _stored(company.week)
    row.save(update_fields=[*FIELDS, *MAIL_FIELDS, "week"])


def _stored(week: rules.Week) -> dict[str, Any]:
    return {str(day): [list(pair) for pair in pairs] for day, pairs in week.items()}


def _difference(before: Company, after: Company) -> dict[str, dict[str, Any]]:
    old, new = _told(before), _told(after)
    changed = [name for name in new if old[name] != new[name]]
    secret = [] if before.mail.sealed == after.mail.sealed else ["mail_password"]
    return {
        "before": {name: old[name] for name in changed} | {name: bool(before.mail.sealed) for name in secret},
        "after": {name: new[name] for name in changed} | {name: bool(after.mail.sealed) for name in secret},
    }


def _told(company: Company) -> dict[str, Any]:
    """The settings for the log: plain values, no secret."""
    mail = {f"mail_{each.name}": getattr(company.mail, each.name) for each in dataclasses.fields(Mail)}
    del mail["mail_sealed"]
    return {name: getattr(company, name) for name in FIELDS} | {"week": _stored(company.week)} | mail
