"""Accounts and their passwords, through Django's user model: this room does not know what else a person is."""

from django.contrib.auth import get_user_model
from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.auth.password_validation import CommonPasswordValidator
from django.core.exceptions import ValidationError

from shouwen.ground.base.principals.actions.forgetting import forget
from shouwen.ground.base.principals.errors import WeakPassword

LEAST, MOST, DIFFERENT = 10, 200, 4
COMMON = CommonPasswordValidator()


def account(email: str) -> AbstractBaseUser | None:
    """The account of an e-mail address, whatever its case."""
    people = get_user_model()._default_manager
    return people.filter(email=email.strip().lower()).first()


def refuse_weak(password: str) -> None:
    """WeakPassword for what is guessed first."""
    if not LEAST <= len(password) <= MOST or len(set(password)) < DIFFERENT:
        raise WeakPassword(least=LEAST)
    try:
        COMMON.validate(password)
    except ValidationError:
        raise WeakPassword(least=LEAST) from None


def set_password(person: AbstractBaseUser, encoded: str) -> None:
    """A new password, hashed already; it ends all sessions."""
    person.password = encoded
    person.save(update_fields=["password"])
    forget(person.pk)
