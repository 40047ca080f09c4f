"""Which two customers are likely one person 合并建议: why, and how strongly that speaks. Pure.

Every customer has a few keys, made of what is known of them. Only customers who share a key are compared, so that a
million are not compared with a million; `judge` then tells whether the two are alike, and why.
"""

import hashlib
import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

STRONG, LIKELY, POSSIBLE = 3, 2, 1
WEIGHTS: Final[Mapping[str, int]] = {
    "said_together": STRONG,  # somebody gave contacts of both in one go
    "same_phone": STRONG,  # one number written in two ways
    "same_email": STRONG,
    "same_account": LIKELY,
    "claimed": LIKELY,  # in a chat somebody said a contact of the other were theirs
    "same_browser": LIKELY,
    "similar_phone": LIKELY,  # of the same name, and one digit differs or two stand the other way round
    "same_mailbox": POSSIBLE,  # of the same name, at another provider
}
TOLD: Final = frozenset({"said_together", "claimed", "same_browser"})  # seen as it happened, on no card
NAMED: Final = frozenset({"similar_phone", "same_mailbox"})  # these alone mean nothing without one name
SHORTEST: Final = 7  # digits; a shorter number is an extension or a slip
TITLES: Final = re.compile("(先生|女士|小姐|太太|老师|經理|经理)$")
_DOTLESS: Final = {"gmail.com": "gmail.com", "googlemail.com": "gmail.com"}
_DIGITS: Final = re.compile(r"\D")


@dataclass(frozen=True, slots=True)
class Portrait:
    """What two customers are compared by; `identities` are kinds and values."""

    id: int
    name: str = ""
    region_id: int | None = None
    identities: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Likeness:
    """Why two are perhaps one person, the weightiest first, and how strongly that speaks (3 to 1)."""

    strength: int
    reasons: tuple[str, ...]


def keys(who: Portrait) -> list[int]:
    """What somebody alike shares at least one of; numbers, since a million customers have several millions of them."""
    made: set[str] = set()
    name = plain_name(who.name)
    for kind, value in who.identities:
        if kind == "phone":
            made |= _phone_keys(digits(value), name)
        elif kind == "email":
            made |= _email_keys(value, name)
        else:
            made.add("a:" + account(value))
    return sorted(_number(key) for key in made)


def judge(one: Portrait, other: Portrait, told: Collection[str] = ()) -> Likeness | None:
    """Whether these two are perhaps one person; `told` are reasons that are known from elsewhere."""
    reasons = {reason for reason in told if reason in TOLD} | set(_read(one, other))
    if not reasons:
        return None
    named = bool(plain_name(one.name)) and plain_name(one.name) == plain_name(other.name)
    ordered = sorted(reasons, key=lambda reason: (-WEIGHTS[reason], reason))
    strength = WEIGHTS[ordered[0]]
    region = one.region_id is not None and one.region_id == other.region_id
    if ordered[0] == "similar_phone" and not region:
        strength = POSSIBLE
    if len(ordered) > 1 or (named and ordered[0] in ("same_account", "claimed")):
        strength += 1
    return Likeness(min(STRONG, strength), tuple(ordered))


def _read(one: Portrait, other: Portrait) -> Iterable[str]:
    """What their cards say."""
    named = bool(plain_name(one.name)) and plain_name(one.name) == plain_name(other.name)
    if _mails(one) & _mails(other):
        yield "same_email"
    if _accounts(one) & _accounts(other):
        yield "same_account"
    pairs = [(a, b) for a in _phones(one) for b in _phones(other)]
    if any(same_number(a, b) for a, b in pairs):
        yield "same_phone"
    elif named and any(similar_number(a, b) for a, b in pairs):
        yield "similar_phone"
    if named and not _mails(one) & _mails(other) and _boxes(one) & _boxes(other):
        yield "same_mailbox"


def plain_name(name: str) -> str:
    """A name without titles, spaces and ways of writing; empty if too short to tell people apart."""
    folded = TITLES.sub("", "".join(unicodedata.normalize("NFKC", name).casefold().split()))
    return folded if len(folded) >= (4 if folded.isascii() else 2) else ""


def digits(value: str) -> str:
    """The digits of a number without its extension."""
    return _DIGITS.sub("", value.partition(";")[0])


def same_number(one: str, other: str) -> bool:
    """One number written in two ways: with or without its country or area code."""
    short, long = sorted((one, other), key=len)
    return len(short) >= 10 and long.endswith(short[-10:])


def similar_number(one: str, other: str) -> bool:
    """One digit differs, or two that stand beside each other have changed places."""
    if len(one) != len(other) or len(one) < SHORTEST or one == other:
        return False
    places = [place for place, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(places) == 1:
        return True
    first, last = places[0], places[-1]
    return len(places) == 2 and last == first + 1 and one[first] == other[last] and one[last] == other[first]


def canonical_mail(value: str) -> str:
    """An address as its provider reads it: what follows a plus is a tag, and Gmail looks past dots."""
    local, _, domain = value.rpartition("@")
    local = local.partition("+")[0].lower() or local
    if domain in _DOTLESS:
        return f"{local.replace('.', '')}@{_DOTLESS[domain]}"
    return f"{local}@{domain}"


def account(value: str) -> str:
    """An account without the site's name before it: one user of two sites of the company's."""
    return value.partition(":")[2] or value


def _phone_keys(number: str, name: str) -> set[str]:
    if len(number) < SHORTEST:
        return set()
    made = {f"p:{number[-10:]}"} if len(number) >= 10 else set()
    if name:  # one wrong digit leaves one half as it was, two changed places leave all digits
        half = len(number) // 2
        ordered = "".join(sorted(number))
        made |= {f"n:{name}|<{number[:half]}", f"n:{name}|>{number[half:]}", f"n:{name}|={ordered}"}
    return made


def _email_keys(value: str, name: str) -> set[str]:
    local = canonical_mail(value).partition("@")[0]
    return {f"m:{canonical_mail(value)}"} | ({f"l:{name}|{local}"} if name else set())


def _phones(who: Portrait) -> list[str]:
    return [digits(value) for kind, value in who.identities if kind == "phone"]


def _mails(who: Portrait) -> set[str]:
    return {canonical_mail(value) for kind, value in who.identities if kind == "email"}


def _boxes(who: Portrait) -> set[str]:
    return {mail.partition("@")[0] for mail in _mails(who)}


def _accounts(who: Portrait) -> set[str]:
    return {account(value) for kind, value in who.identities if kind in ("openid", "app")}


def _number(key: str) -> int:
    """A key as a number of eight bytes; two keys with one number only make a comparison in vain."""
    return int.from_bytes(hashlib.blake2b(key.encode(), digest_size=8).digest(), signed=True)
