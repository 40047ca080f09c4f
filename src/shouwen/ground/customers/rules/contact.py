"""A contact as people type it, made clean: one spelling per phone number and per e-mail address."""

import re
import unicodedata
from dataclasses import dataclass

import phonenumbers

from shouwen.ground.customers.errors import BadContact

NAME_LENGTH = 80
VALUE_LENGTH = 254
PHONE_LENGTH = 40
FAULTS = {"phone": "phone", "email": "email"}

# Direction marks and invisible joints let a name pretend to be another; ZWJ and ZWNJ stay, scripts and emoji need them.
_HIDDEN = re.compile("[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_MOBILE = re.compile(r"(?:\+?86)?(1[3-9][0-9]{9})")
_MOBILE_LIKE = re.compile(r"1[0-9]{10}")
_LOCAL = re.compile(r"[^\s@,;:<>()\[\]\\\"]{1,64}")
_DOMAIN = re.compile(r"(?=.{3,253}$)(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_](?:[\w-]{0,61}[^\W_])")


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom we can reach and how, as it was typed."""

    name: str = ""
    phone: str = ""
    email: str = ""
    openid: str = ""
    app: str = ""


@dataclass(frozen=True, slots=True)
class Clean:
    """A contact with every value in its one spelling; empty text where there is none."""

    name: str = ""
    phone: str = ""
    email: str = ""
    openid: str = ""
    app: str = ""

    def keys(self) -> list[tuple[str, str]]:
        """The identities, the most telling first."""
        pairs = (("phone", self.phone), ("openid", self.openid), ("app", self.app), ("email", self.email))
        return [(kind, value) for kind, value in pairs if value]


def normalise_phone(text: str, region: str = "CN") -> str | None:
    """The number in E.164 (an extension follows as `;ext=`), or None when it is no phone number."""
    mobile = _MOBILE.fullmatch(text) if region == "CN" else None
    if mobile:
        return "+86" + mobile.group(1)  # nearly all of them, without the slow library
    if len(text) > PHONE_LENGTH:
        return None
    text = _HIDDEN.sub("", unicodedata.normalize("NFKC", text)).replace("转", " x ")
    value = _parsed(text, region)
    return value if value and _parsed(value, region) == value else None


def _parsed(text: str, region: str) -> str | None:
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None
    if not _reachable(number):
        return None
    plain = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return f"{plain};ext={number.extension}" if number.extension else plain


def _reachable(number: phonenumbers.PhoneNumber) -> bool:
    if number.country_code != 86:
        return phonenumbers.is_possible_number(number)
    # New mobile prefixes appear before the library knows them.
    mobile = _MOBILE_LIKE.fullmatch(phonenumbers.national_significant_number(number))
    return mobile is not None or phonenumbers.is_valid_number(number)


def normalise_email(text: str) -> str | None:
    """The address with its domain and Latin letters in lower case, or None when it is none.

    Only the domain is folded by NFKC: folding the name could make one person's address another's.
    """
    if text.isascii():
        local, at, domain = text.strip().lower().rpartition("@")
    else:
        local, at, domain = _HIDDEN.sub("", text).strip().replace("＠", "@").rpartition("@")
        domain = unicodedata.normalize("NFKC", domain).lower()
        local = "".join([letter.lower() if letter.isascii() else letter for letter in local])
    address = local + at + domain
    if _CONTROL.search(address) or len(address) > VALUE_LENGTH:
        return None
    return address if _LOCAL.fullmatch(local) and _DOMAIN.fullmatch(domain) else None


def line(text: str, longest: int = NAME_LENGTH) -> str | None:
    """One line of text without hidden marks and with single spaces, or None when it is too long or carries NUL."""
    if not text.isprintable():  # has no control, no hidden mark and no space but the plain one
        if _CONTROL.search(text):
            return None
        text = _HIDDEN.sub("", text)
    text = " ".join(text.split())
    return text if len(text) <= longest else None


def paragraph(text: str, longest: int) -> str | None:
    """Text of several lines as it was typed, or None when it is too long or carries NUL."""
    text = text.replace("\r\n", "\n").strip()
    return None if _CONTROL.search(text) or len(text) > longest else text


def clean(contact: Contact) -> Clean:
    """The contact in its one spelling; BadContact names each field that is not right."""
    made = clean_given(contact)
    if not made.keys():
        raise BadContact(contact__phone="reach")
    return made


def clean_given(contact: Contact) -> Clean:
    """As `clean`, for somebody who need not say how to be reached: what is given must be right."""
    made = _made(contact)
    wrong = {f"contact__{field}": FAULTS.get(field, "text") for field, value in made.items() if value is None}
    if wrong:
        raise BadContact(**wrong)
    return Clean(**{field: value or "" for field, value in made.items()})


def salvage(contact: Contact) -> Clean:
    """For old data: what cannot be read is left empty instead of refused."""
    return Clean(**{field: value or "" for field, value in _made(contact).items()})


def _made(contact: Contact) -> dict[str, str | None]:
    return {
        "name": line(contact.name),
        "phone": normalise_phone(contact.phone) if contact.phone.strip() else "",
        "email": normalise_email(contact.email) if contact.email.strip() else "",
        "openid": line(contact.openid, 128),
        "app": line(contact.app, 128),
    }
