"""Sign-in with e-mail and password, sign-out, a new password of one's own."""

from collections.abc import Callable
from dataclasses import dataclass

from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY, get_user_model
from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.auth.hashers import check_password, make_password
from django.contrib.sessions.backends.db import SessionStore

from shouwen.ground.base.action import action
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.principals import queries, rules
from shouwen.ground.base.principals.actions.forgetting import forget
from shouwen.ground.base.principals.actions.passwords import account, refuse_weak, set_password
from shouwen.ground.base.principals.actions.throttle import count_try, forgive
from shouwen.ground.base.principals.errors import NeedsSession, WrongCredentials
from shouwen.ground.base.principals.events import PasswordChanged, SignedIn, SignedOut, SignInRefused
from shouwen.ground.base.principals.rules import ANONYMOUS, Principal


@dataclass(frozen=True, slots=True)
class Opened:
    """A new session: what goes into the two cookies."""

    person_id: int
    session_key: str
    csrf: str


def anybody(_person: AbstractBaseUser) -> bool:
    """No one is kept out beyond password and dismissal."""
    return True


def sign_in(email: str, password: str, *, address: str, admits: Callable[[AbstractBaseUser], bool] = anybody) -> Opened:
    """Open a session. An unknown account, a wrong password and a dismissed person get the same answer after the same
    work; the slow comparison stands outside every transaction."""
    counters = rules.tried(rules.SIGN_IN, "sign in", email.strip().lower(), address)
    count_try(counters)
    person = account(email)
    if person is None:
        make_password(password)
        reason = "unknown"
    elif not check_password(password, person.password):
        reason = "password"
    elif not person.is_active:
        reason = "dismissed"
    elif not admits(person):
        reason = "not admitted here"
    else:
        forgive(counters)
        return open_session(person, address)
    _refused(SignInRefused(person_id=person.pk if person else 0, address=address, reason=reason))
    raise WrongCredentials()


@action
def _refused(fact: SignInRefused) -> None:
    record(fact, by=ANONYMOUS)


@action
def open_session(person: AbstractBaseUser, address: str) -> Opened:
    """A session for someone who has shown who they are."""
    opened = _session(person)
    record(SignedIn(person_id=person.pk, address=address), by=Principal("person", person.pk))
    return opened


def _session(person: AbstractBaseUser) -> Opened:
    session = SessionStore()
    session[SESSION_KEY] = str(person.pk)
    session[BACKEND_SESSION_KEY] = "django.contrib.auth.backends.ModelBackend"
    session[HASH_SESSION_KEY] = person.get_session_auth_hash()
    session.create()
    key = session.session_key or ""
    return Opened(person.pk, key, queries.csrf_of(key))


@action
def sign_out(session_key: str, *, by: Principal) -> None:
    """End one session."""
    SessionStore(session_key).delete()
    record(SignedOut(person_id=by.id or 0, address=by.address), by=by)
    forget(by.id or 0)


def change_password(old: str, new: str, *, by: Principal) -> Opened:
    """A new password of one's own: every session ends, a fresh one is opened for this page."""
    if "*" not in by.scopes or by.kind != "person":
        raise NeedsSession()
    person = get_user_model()._default_manager.get(pk=by.id or 0)
    counters = rules.tried(rules.SIGN_IN, "change password", str(by.id), by.address)
    count_try(counters)
    if not check_password(old, person.password):
        raise WrongCredentials()
    refuse_weak(new)
    forgive(counters)
    return _changed(person, make_password(new), by)


@action
def _changed(person: AbstractBaseUser, encoded: str, by: Principal) -> Opened:
    set_password(person, encoded)
    record(PasswordChanged(person_id=person.pk, way="own", address=by.address), by=by)
    return _session(person)
