"""Secrets at rest: encrypted with a key derived from SECRET_KEY, so that a copied database does not tell them."""

import base64
import hashlib

from cryptography.fernet import Fernet, InvalidToken
from django.conf import settings

from shouwen.ground.base.company.errors import MailPasswordLost


def seal(secret: str) -> str:
    """The secret as the database keeps it; "" stays ""."""
    return _lock().encrypt(secret.encode()).decode() if secret else ""


def unseal(sealed: str) -> str:
    """The secret itself, or MailPasswordLost when the key has changed since."""
    if not sealed:
        return ""
    try:
        return _lock().decrypt(sealed).decode()
    except InvalidToken:
        raise MailPasswordLost() from None


def _lock() -> Fernet:
    key = hashlib.blake2b(settings.SECRET_KEY.encode(), digest_size=32, person=b"shouwen-seal").digest()
    return Fernet(base64.urlsafe_b64encode(key))
