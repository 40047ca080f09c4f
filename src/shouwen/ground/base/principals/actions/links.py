"""Links that work once: invitations and ways to a new password."""

import datetime as dt
import secrets
from collections.abc import Callable
from contextlib import suppress

from django.contrib.auth import get_user_model
from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.auth.hashers import make_password

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.errors import NotFound, TooMany
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.principals import queries, rules
from shouwen.ground.base.principals.actions.passwords import account, refuse_weak, set_password
from shouwen.ground.base.principals.actions.sign_in import Opened, open_session
from shouwen.ground.base.principals.actions.throttle import count_try
from shouwen.ground.base.principals.actions.tokens import revoke_tokens_of
from shouwen.ground.base.principals.errors import LinkSpent
from shouwen.ground.base.principals.events import LinkMade, PasswordChanged
from shouwen.ground.base.principals.models import Link
from shouwen.ground.base.principals.rules import ANONYMOUS, SYSTEM, Principal

WEEK = dt.timedelta(days=7)
LASTS = {
    Link.Kind.INVITATION: WEEK,
    Link.Kind.PASSWORD_RESET: dt.timedelta(hours=1),
    Link.Kind.FIRST_START: WEEK,
}


def ask_reset(email: str, *, address: str, mail: Callable[[int], None]) -> None:
    """Have `mail` send a way to a new password, if someone here has that address; the asker learns nothing either way.

    `mail` gets the link's id inside the transaction, for nobody too, and asks `draw_link` when it writes.
    """
    counters = rules.tried(rules.ASK_RESET, "ask reset", email.strip().lower(), address)
    with suppress(TooMany):
        count_try(counters)
        _ask_reset(email, address, mail)


@action
def _ask_reset(email: str, address: str, mail: Callable[[int], None]) -> None:
    person = account(email)
    known = person.pk if person is not None and person.is_active else None
    link = _make(Link.Kind.PASSWORD_RESET, known)
    mail(link.pk)
    record(LinkMade(person_id=known or 0, way=link.kind, address=address), by=ANONYMOUS)


@action
def invite(person_id: int, *, by: Principal, mail: Callable[[int], None]) -> str:
    """Have `mail` send an invitation, and give a second one to hand over where mail is not set up."""
    if not get_user_model()._default_manager.filter(pk=person_id).exists():
        raise NotFound()
    mailed, handed = _make(Link.Kind.INVITATION, person_id), _make(Link.Kind.INVITATION, person_id)
    mail(mailed.pk)
    record(LinkMade(person_id=person_id, way=Link.Kind.INVITATION, address=by.address), by=by)
    return _draw(handed)


@action
def draw_first_key() -> str:
    """A key to an empty house. Each start draws one: earlier ones go on working, several machines may have started."""
    return _draw(_make(Link.Kind.FIRST_START, None))


@action
def spend_first_keys() -> None:
    """The house is somebody's: no key opens it any more."""
    Link.objects.filter(kind=Link.Kind.FIRST_START, used_at=None).update(used_at=clock.now())


def _make(kind: Link.Kind, person_id: int | None) -> Link:
    now = clock.now()
    return Link.objects.create(kind=kind, person_id=person_id, created_at=now, expires_at=now + LASTS[kind])


def _draw(link: Link) -> str:
    secret = secrets.token_urlsafe(32)
    link.digest = rules.digest(secret)
    link.save(update_fields=["digest"])
    return secret


@action
def draw_link(link_id: int) -> tuple[Link, str] | None:
    """A fresh secret for a link about to be mailed; None when nobody is to get it. Run again, it voids the first."""
    link = Link.objects.select_for_update().filter(pk=link_id, used_at=None, expires_at__gt=clock.now()).first()
    if link is None or link.person_id is None:
        return None
    return link, _draw(link)


def use_reset(secret: str, new: str, *, address: str) -> None:
    """Set a new password by a mailed link; every session of the person ends."""
    _use(secret, new, Link.Kind.PASSWORD_RESET, address)


def accept(secret: str, password: str, *, address: str) -> Opened:
    """Take up an invitation by choosing a password, and be signed in."""
    return open_session(_use(secret, password, Link.Kind.INVITATION, address), address)


def _use(secret: str, password: str, kind: Link.Kind, address: str) -> AbstractBaseUser:
    link = queries.open_link(secret, kind)
    refuse_weak(password)
    return _set(link.pk, make_password(password), address)  # hashing takes long: outside the transaction


@action
def _set(link_id: int, encoded: str, address: str) -> AbstractBaseUser:
    now = clock.now()
    link = Link.objects.select_for_update().filter(pk=link_id, used_at=None, expires_at__gt=now).first()
    person = get_user_model()._default_manager.filter(pk=link.person_id or 0).first() if link else None
    if link is None or person is None or not person.is_active:
        raise LinkSpent()
    Link.objects.filter(kind=link.kind, person_id=person.pk, used_at=None).update(used_at=now)
    if not person.has_usable_password():
        revoke_tokens_of(person.pk, by=SYSTEM)  # made by others while nobody signed in here
    set_password(person, encoded)
    by = Principal("person", person.pk, address=address)
    record(PasswordChanged(person_id=person.pk, way=link.kind, address=address), by=by)
    return person
