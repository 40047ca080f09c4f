"""Who is taken for a site's own user, and how fast one may write: pure, by table."""

import base64
import datetime as dt
import hmac
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shouwen.loop.handling.chat import rules
from shouwen.loop.handling.chat.errors import IdentityInvalid

NOW = dt.datetime(2026, 11, 22, 9, tzinfo=dt.UTC)
SECRET = "the site's own"
GOOD = {"sub": "u-17", "name": "王小明", "exp": NOW.timestamp() + 300}


def part(value: object) -> str:
    raw = value if isinstance(value, bytes) else json.dumps(value).encode()
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def made(head: object, claims: object, secret: str = SECRET, how: str = "sha256") -> str:
    """A token signed with whatever head."""
    text = f"{part(head)}.{part(claims)}"
    return f"{text}.{part(hmac.new(secret.encode(), text.encode(), how).digest())}"


def why(token: str, *secrets: str) -> str:
    with pytest.raises(IdentityInvalid) as refused:
        rules.identity(token, secrets or (SECRET,), NOW)
    return str(refused.value.detail["why"])


HS = {"alg": "HS256", "typ": "JWT"}
SIGNED = rules.signed(GOOD, SECRET)
HEAD, CLAIMS, MAC = SIGNED.split(".")


@pytest.mark.parametrize(
    ("token", "reason"),
    [
        (f"{part({'alg': 'none'})}.{CLAIMS}.", "algorithm"),
        (f"{part({'alg': 'None'})}.{CLAIMS}.{MAC}", "algorithm"),
        (made({"alg": "HS512"}, GOOD, how="sha512"), "algorithm"),
        (made({"alg": "RS256"}, GOOD), "algorithm"),
        (made({}, GOOD), "algorithm"),
        (f"{HEAD}.{CLAIMS}.", "signature"),
        (f"{HEAD}.{CLAIMS}.{part(b'')}", "signature"),
        (f"{HEAD}.{part({**GOOD, 'sub': 'u-18'})}.{MAC}", "signature"),
        (f"{part({**HS, 'kid': '/dev/null'})}.{CLAIMS}.{MAC}", "signature"),
        (rules.signed(GOOD, "another's"), "signature"),
        (rules.signed(GOOD, ""), "signature"),
        (rules.signed({**GOOD, "exp": NOW.timestamp()}, SECRET), "over"),
        (rules.signed({**GOOD, "exp": 0}, SECRET), "over"),
        (rules.signed({**GOOD, "exp": float("nan")}, SECRET), "over"),
        (rules.signed({"sub": "u-17"}, SECRET), "claims"),
        (rules.signed({**GOOD, "exp": True}, SECRET), "claims"),
        (rules.signed({**GOOD, "exp": "2099"}, SECRET), "claims"),
        (rules.signed({**GOOD, "sub": ""}, SECRET), "claims"),
        (rules.signed({**GOOD, "sub": "u" * 101}, SECRET), "claims"),
        (rules.signed({**GOOD, "sub": "u\n17"}, SECRET), "claims"),
        (rules.signed({**GOOD, "sub": ["u-17"]}, SECRET), "claims"),
        (made(HS, [1]), "form"),
        (made(HS, b"\xff"), "form"),
        (made(HS, b"[" * 100_000), "form"),
        (f"{HEAD}.{CLAIMS}", "form"),
        (f"{SIGNED}.{MAC}", "form"),
        (f"{HEAD}.{CLAIMS}.ключ", "form"),
        (f"{HEAD}.{CLAIMS}.!!", "form"),
        ("", "form"),
    ],
)
def test_a_forged_identity_is_refused(token: str, reason: str) -> None:
    assert why(token) == reason


def test_a_site_without_a_secret_knows_nobody() -> None:
    with pytest.raises(IdentityInvalid):
        rules.identity(SIGNED, (), NOW)


def test_a_signed_user_is_taken_by_either_secret() -> None:
    for secrets in ((SECRET,), ("new", SECRET)):
        assert rules.identity(SIGNED, secrets, NOW) == rules.Identity("u-17", "王小明")
    assert rules.identity(rules.signed({**GOOD, "sub": 17}, SECRET), (SECRET,), NOW).subject == "17"


@given(st.text(alphabet=st.characters(codec="ascii"), max_size=200))
def test_no_text_is_anybody(text: str) -> None:
    why(text)


@given(st.lists(st.floats(0, 30), min_size=1, max_size=60), st.integers(1, 10))
def test_a_bucket_never_lets_more_through_than_its_rate(gaps: list[float], most: int) -> None:
    bucket, now, taken = rules.Buckets(most, 1.0), 0.0, 0
    for gap in gaps:
        now += gap
        wait = bucket.wait("one", now)
        taken += not wait
        assert taken <= most + now + 0.001
        assert 0 <= wait <= 1
    assert bucket.wait("one", now + 1.0) == 0
