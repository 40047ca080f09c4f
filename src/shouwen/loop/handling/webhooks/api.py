"""Addresses of other systems and their calls, for whoever sets up the company."""

from typing import Annotated, Any

from django.conf import settings
from ninja import Status
from pydantic import Field, StringConstraints

from shouwen.ground.base.api.kit import Code, Id, In, Moment, Out, Page, Request, router
from shouwen.ground.base.errors import NotFound
from shouwen.loop.handling.tickets.queries import numbers_of
from shouwen.loop.handling.webhooks import actions, calling, queries, rules
from shouwen.loop.handling.webhooks.models import Delivery, Webhook

api = router("webhooks")
MANAGE = "company.manage"
Url = Annotated[str, StringConstraints(strip_whitespace=True, min_length=8, max_length=rules.LONGEST_URL)]


class DeliveryOut(Out):
    """One call and what became of it; `error` is a code, `answer` the HTTP status."""

    id: int
    key: str
    number: str
    test: bool
    state: rules.State
    tries: int
    answer: int | None
    error: str
    at: Moment
    next_at: Moment | None
    done_at: Moment | None


class WebhookOut(Out):
    """An address, without its secret, and its last call."""

    id: int
    code: str
    url: str
    active: bool
    made_at: Moment
    last: DeliveryOut | None


class WebhookMade(WebhookOut):
    """With the secret, this once."""

    secret: str


class WebhookIn(In):
    """A new address; a standard names it by the code."""

    code: Code
    url: Url


class WebhookChange(In):
    """What is left out stays."""

    url: Url | None = None
    active: Annotated[bool, Field(strict=True)] | None = None


@api.get("/webhooks", response=Page[WebhookOut])
def list_webhooks(request: Request) -> dict[str, Any]:
    """All addresses."""
    request.auth.require(MANAGE)
    rows = list(queries.webhooks())
    last = queries.latest(row.pk for row in rows)
    return {"items": [_webhook(row, last.get(row.pk)) for row in rows], "next": None}


@api.post("/webhooks", response={201: WebhookMade})
def add_webhook(request: Request, given: WebhookIn) -> Status[dict[str, Any]]:
    """Register an address; the answer shows its secret, this once."""
    request.auth.require(MANAGE)
    row, secret = actions.add_webhook(given.code, given.url, by=request.auth)
    return Status(201, _webhook(row, None) | {"secret": secret})


@api.patch("/webhooks/{webhook_id}", response=WebhookOut)
def change_webhook(request: Request, webhook_id: Id, given: WebhookChange) -> dict[str, Any]:
    """Change the address, or switch it off or on."""
    request.auth.require(MANAGE)
    row = actions.change_webhook(webhook_id, by=request.auth, url=given.url, active=given.active)
    return _webhook(row, queries.latest([row.pk]).get(row.pk))


@api.post("/webhooks/{webhook_id}/secret", response=WebhookMade)
def renew_secret(request: Request, webhook_id: Id) -> dict[str, Any]:
    """A new secret, shown this once; the old one ends."""
    request.auth.require(MANAGE)
    row, secret = actions.renew_secret(webhook_id, by=request.auth)
    return _webhook(row, queries.latest([row.pk]).get(row.pk)) | {"secret": secret}


@api.post("/webhooks/{webhook_id}/test", response=DeliveryOut)
def test_webhook(request: Request, webhook_id: Id) -> dict[str, Any]:
    """Call it now, and say what came of it."""
    request.auth.require(MANAGE)
    begun = actions.begin_test(webhook_id)
    done = calling.deliver(begun.pk, local=settings.WEBHOOKS_LOCAL)
    return _deliveries([done or begun])[0]


@api.get("/webhooks/{webhook_id}/deliveries", response=Page[DeliveryOut])
def list_deliveries(request: Request, webhook_id: Id) -> dict[str, Any]:
    """The last fifty calls, the newest first."""
    request.auth.require(MANAGE)
    if not queries.webhooks().filter(pk=webhook_id).exists():
        raise NotFound
    return {"items": _deliveries(list(queries.deliveries(webhook_id))), "next": None}


def _webhook(row: Webhook, last: Delivery | None) -> dict[str, Any]:
    plain = {name: getattr(row, name) for name in ("id", "code", "url", "active", "made_at")}
    return plain | {"last": _deliveries([last])[0] if last else None}


def _deliveries(rows: list[Delivery]) -> list[dict[str, Any]]:
    numbers = numbers_of({row.ticket_id for row in rows if row.ticket_id is not None})
    plain = ("id", "state", "tries", "answer", "error", "at", "next_at", "done_at")
    return [
        {name: getattr(row, name) for name in plain}
        | {"key": str(row.key), "test": row.raised is None, "number": numbers.get(row.ticket_id or 0, "")}
        for row in rows
    ]
