"""Which addresses may be called, how a call is signed, and how long it is tried; without a network."""

import datetime as dt
import hashlib
import hmac
import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shouwen.ground.base.errors import Invalid
from shouwen.loop.handling.webhooks import rules


@pytest.mark.parametrize(
    "url",
    [
        "https://erp.example.com/hook?x=1",
        "http://203.0.114.7:8080/",
        "https://例子.公司/hook",
        "https://[2606:4700::1111]/x",
    ],
)
def test_an_address_that_may_be_called(url: str) -> None:
    assert rules.checked_url(url, local=False) == url


@pytest.mark.parametrize(
    "url",
    [
        *("ftp://example.com/", "file:///etc/passwd", "//example.com", "https://", "https:///x", "http://a b/"),
        *("https://user:pass@example.com/", "https://user@example.com", "https://example.com/#x", "http://h:0/"),
        *("http://h:99999/", "http://[::1", "http://example.com\\@x/", "http://x\r\nHost: y/", "javascript:alert(1)"),
    ],
)
def test_what_is_no_address(url: str) -> None:
    for local in (False, True):
        with pytest.raises(Invalid) as refused:
            rules.checked_url(url, local=local)
        assert refused.value.code == "bad_webhook_url"


@pytest.mark.parametrize(
    "url",
    [
        *(
            "http://localhost/",
            "http://api.localhost:8000/",
            "http://LOCALHOST./",
            "http://127.0.0.1/",
            "http://10.1.2.3/",
        ),
        *("http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://[fd00:ec2::254]/", "http://169.254.169.254/latest"),
    ],
)
def test_what_lies_inside_is_refused_unless_allowed(url: str) -> None:
    with pytest.raises(Invalid) as refused:
        rules.checked_url(url, local=False)
    assert refused.value.code == "local_webhook_url"
    assert rules.checked_url(url, local=True) == url


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "10.0.0.1", "172.16.5.4", "192.168.1.1", "169.254.169.254", "100.100.100.200", "0.0.0.0"),
        *("224.0.0.1", "255.255.255.255", "168.63.129.16", "192.0.2.1", "198.18.0.1"),
        *("::", "::1", "fe80::1", "fc00::1", "fd00:ec2::254", "ff02::1", "::ffff:10.0.0.1", "::ffff:169.254.169.254"),
        *("64:ff9b::a00:1", "2002:7f00:1::", "2001:db8::1"),
    ],
)
def test_nobody_on_the_internet_is_meant(address: str) -> None:
    assert not rules.public(ipaddress.ip_address(address))


@pytest.mark.parametrize("address", ["1.1.1.1", "203.0.114.7", "2606:4700::1111", "::ffff:1.1.1.1"])
def test_somebody_on_the_internet_is_meant(address: str) -> None:
    assert rules.public(ipaddress.ip_address(address))


@given(st.ip_addresses())
def test_private_is_never_public(address: rules.Address) -> None:
    mapped = getattr(address, "ipv4_mapped", None) or address
    if mapped.is_private or mapped.is_loopback or mapped.is_link_local or mapped.is_multicast:
        assert not rules.public(address)


@given(st.text(min_size=1), st.integers(0, 2**33), st.binary())
def test_whoever_has_the_secret_can_check_a_signature(secret: str, stamp: int, body: bytes) -> None:
    named = dict(part.split("=") for part in rules.signature(secret, stamp, body).split(","))
    expected = hmac.new(secret.encode(), f"{stamp}.".encode() + body, hashlib.sha256).hexdigest()
    assert named == {"t": str(stamp), "v1": expected}


def test_a_call_is_tried_for_a_day_with_growing_pauses() -> None:
    pauses = [pause for tries in range(1, 20) if (pause := rules.pause(tries))]
    assert pauses == sorted(set(pauses)) and len(pauses) == 6
    assert dt.timedelta(hours=23) < sum(pauses, dt.timedelta()) <= dt.timedelta(days=1)


def test_only_success_is_success() -> None:
    assert [status for status in (199, 200, 204, 299, 301, 404, 500) if rules.accepted(status)] == [200, 204, 299]


def test_the_log_names_no_path() -> None:
    assert rules.host_of("https://Hooks.Example.com:8443/services/T0/secret?key=1") == "hooks.example.com"


def test_rests_grow_up_to_half_an_hour() -> None:
    assert [rules.rest(misses).total_seconds() / 60 for misses in range(1, 8)] == [1, 2, 5, 10, 30, 30, 30]


@pytest.mark.parametrize(
    ("reached", "told", "news"),
    [
        (None, None, True),
        (1, None, True),
        (None, 30, False),  # the same outage
        (40, 30, False),
        (26, 30, True),  # another one
        (1, 2, False),  # some arrive and some do not: once a day
        (1, 25, True),
    ],
)
def test_a_lost_call_is_news_once_in_an_outage(reached: int | None, told: int | None, news: bool) -> None:
    now = dt.datetime(2026, 3, 2, 9, tzinfo=dt.UTC)
    moments = [None if hours is None else now - dt.timedelta(hours=hours) for hours in (reached, told)]
    assert rules.to_be_told(now, *moments) is news
