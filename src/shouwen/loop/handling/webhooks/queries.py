"""Reads of webhooks."""

import datetime as dt
from collections.abc import Collection, Iterable
from typing import NamedTuple

from django.db.models import Q, QuerySet

from shouwen.ground.base.company.errors import MailPasswordLost
from shouwen.ground.base.company.seal import unseal
from shouwen.loop.handling.webhooks import rules
from shouwen.loop.handling.webhooks.models import Delivery, Webhook

SHOWN = 50


class Parcel(NamedTuple):
    """All that a call needs; `secret` is None when it cannot be opened any more."""

    url: str
    body: bytes
    headers: dict[str, str]
    active: bool


def codes() -> frozenset[str]:
    """The codes that a standard may name."""
    return frozenset(Webhook.objects.filter(active=True).values_list("code", flat=True))


def webhooks() -> QuerySet[Webhook]:
    """All addresses, by code."""
    return Webhook.objects.order_by("code")


def by_code(wanted: Collection[str]) -> dict[str, Webhook]:
    """The addresses of these codes."""
    return {row.code: row for row in Webhook.objects.filter(code__in=wanted)}


def deliveries(webhook_id: int) -> QuerySet[Delivery]:
    """The latest calls of an address."""
    return Delivery.objects.filter(webhook_id=webhook_id).order_by("-pk")[:SHOWN]


def latest(webhook_ids: Iterable[int]) -> dict[int, Delivery]:
    """The last call of each address."""
    rows = Delivery.objects.filter(webhook_id__in=set(webhook_ids)).order_by("webhook_id", "-pk")
    return {row.webhook_id: row for row in rows.distinct("webhook_id")}


def due(webhook_id: int, now: dt.datetime) -> list[int]:
    """The oldest calls to be made now; none while the address rests."""
    return list(_due(now).filter(webhook_id=webhook_id).order_by("pk").values_list("pk", flat=True)[: rules.SLICE])


def addresses_due(now: dt.datetime) -> list[int]:
    """The addresses for which calls are to be made now."""
    return sorted(set(_due(now).values_list("webhook_id", flat=True)))


def _due(now: dt.datetime) -> QuerySet[Delivery]:
    rested = Q(webhook__rests_until=None) | Q(webhook__rests_until__lte=now)
    waiting = Delivery.objects.filter(rested, state=Delivery.State.WAITING, raised__isnull=False)
    return waiting.filter(Q(next_at=None) | Q(next_at__lte=now))


def parcel(delivery_id: int, now: dt.datetime) -> Parcel | None:
    """A call that waits, made ready; None when it is over. Where its secret was lost it is not signed."""
    row = Delivery.objects.select_related("webhook").filter(pk=delivery_id, state=Delivery.State.WAITING).first()
    if row is None:
        return None
    body, hook = row.body.encode(), row.webhook
    try:
        secret = unseal(hook.sealed)
    except MailPasswordLost:
        secret = ""
    headers = {
        "Content-Type": "application/json",
        "User-Agent": "Shouwen",
        rules.EVENT: "standard.webhook" if row.raised else "test",
        rules.DELIVERY: str(row.key),
    }
    if secret:
        headers[rules.SIGNATURE] = rules.signature(secret, int(now.timestamp()), body)
    return Parcel(hook.url, body, headers, hook.active or row.raised is None)
