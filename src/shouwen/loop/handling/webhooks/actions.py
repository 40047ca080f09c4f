"""Verbs of webhooks: register and change addresses; call them, once for each time that a standard asks."""

import datetime as dt
import secrets
import uuid
from collections.abc import Sequence
from typing import Any, Final

from django.conf import settings
from django.db import connection
from django.db.models import Q

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.company.seal import seal
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.jobs import awaited, later
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.base.sql import array
from shouwen.ground.staff.queries.crew import crew
from shouwen.ground.staff.rules.rights import ADMIN
from shouwen.loop.handling.notices.actions import News, tell_many
from shouwen.loop.handling.tickets.events import DutyRaised
from shouwen.loop.handling.tickets.queries.runs import Run, runs_of
from shouwen.loop.handling.webhooks import queries, rules
from shouwen.loop.handling.webhooks.errors import WebhookTaken
from shouwen.loop.handling.webhooks.events import CallAddress, WebhookChanged, WebhookGivenUp
from shouwen.loop.handling.webhooks.models import Delivery, Webhook
from shouwen.loop.standards.queries import document_of
from shouwen.loop.standards.rules import asked

KEPT: Final = dt.timedelta(days=90)
CALL: Final = """
insert into webhooks_delivery (webhook_id, raised, ticket_id, key, body, state, tries, error, at, next_at, done_at)
select webhook_id, raised, ticket_id, key, body, state, 0, error, at, null, done_at
from unnest(%s::bigint[], %s::bigint[], %s::bigint[], %s::uuid[], %s::text[], %s::text[], %s::text[],
        %s::timestamptz[], %s::timestamptz[])
    as row(webhook_id, raised, ticket_id, key, body, state, error, at, done_at)
order by webhook_id, raised on conflict (webhook_id, raised) do nothing returning webhook_id, state
"""
SECRET: Final = "whsec_"


@action
def add_webhook(code: str, url: str, *, by: Principal) -> tuple[Webhook, str]:
    """Register an address; its secret is in the answer and never again."""
    rules.checked_url(url, local=settings.WEBHOOKS_LOCAL)
    secret = SECRET + secrets.token_urlsafe(32)
    made = {"url": url, "sealed": seal(secret), "made_at": clock.now()}
    row, fresh = Webhook.objects.get_or_create(code=code, defaults=made)
    if not fresh:
        raise WebhookTaken(code=code)
    _changed(row, ["url", "secret", "active"], by)
    return row, secret


@action
def change_webhook(webhook_id: int, *, by: Principal, url: str | None = None, active: bool | None = None) -> Webhook:
    """Another address, or called no longer, or again."""
    row = _locked(webhook_id)
    changed = []
    if url is not None and url != row.url:
        row.url, row.rests_until, row.misses = rules.checked_url(url, local=settings.WEBHOOKS_LOCAL), None, 0
        changed.append("url")
    if active is not None and active != row.active:
        row.active = active
        changed.append("active")
    if changed:
        row.save(update_fields=["url", "rests_until", "misses", "active"])
        _release(row.pk)
        _changed(row, changed, by)
    return row


@action
def renew_secret(webhook_id: int, *, by: Principal) -> tuple[Webhook, str]:
    """A new secret; from now on calls are signed with it."""
    row = _locked(webhook_id)
    secret = SECRET + secrets.token_urlsafe(32)
    row.sealed = seal(secret)
    row.save(update_fields=["sealed"])
    _changed(row, ["secret"], by)
    return row, secret


@action
def call_many(raised: Sequence[Happened]) -> None:
    """A delivery for each duty that names a registered address, and a job for the address; safe to run twice."""
    duties = [(each, each.fact) for each in raised if isinstance(each.fact, DutyRaised)]
    duties = [(each, fact) for each, fact in duties if fact.duty == "webhook"]
    if not duties:
        return
    runs = runs_of({fact.ticket_id for _, fact in duties})
    calls = [(each, fact, _target(fact, runs.get(fact.ticket_id))) for each, fact in duties]
    hooks = queries.by_code({code for _, _, code in calls})
    rows = [_row(hooks[code], each, fact, runs[fact.ticket_id]) for each, fact, code in calls if code in hooks]
    if not rows:
        return
    with connection.cursor() as cursor:
        cursor.execute(CALL, [array(column) for column in zip(*rows, strict=True)])
        made = cursor.fetchall()
    for hook in sorted({hook for hook, state in made if state == Delivery.State.WAITING}):
        go_on(hook, clock.now())


@action
def begin_test(webhook_id: int) -> Delivery:
    """A call that says only that it is a test; it is made at once and not repeated."""
    hook, now, key = _locked(webhook_id), clock.now(), uuid.uuid4()
    body = rules.written(delivery=str(key), event="test", webhook=hook.code, at=now)
    return Delivery.objects.create(webhook=hook, key=key, body=body, error="", at=now)


@action
def go_on(webhook_id: int, now: dt.datetime) -> None:
    """A job for the address, if a call is to be made now and none is awaited."""
    lock = f"webhook {webhook_id}"
    if queries.due(webhook_id, now) and not awaited(lock):
        later(CallAddress(webhook_id=webhook_id), lock=lock)


@action
def start_due(now: dt.datetime) -> None:
    """Jobs for all addresses for which calls are to be made now, whatever became of their earlier jobs."""
    for webhook_id in queries.addresses_due(now):
        go_on(webhook_id, now)


@action
def finish(delivery_id: int, *, answer: int | None, error: str) -> Delivery:
    """What a try came to: sent, to be tried again after a pause, or given up."""
    now = clock.now()
    hook = _locked(Delivery.objects.values_list("webhook_id", flat=True).get(pk=delivery_id))
    row = Delivery.objects.select_for_update().get(pk=delivery_id)
    if row.state != Delivery.State.WAITING:
        return row
    sent = answer is not None and rules.accepted(answer)
    row.tries, row.answer, row.error, row.next_at = row.tries + 1, answer, error, None
    _reached(hook, now, sent=sent, missed=error in rules.UNREACHED, test=row.raised is None)
    over = sent or row.raised is None or error in rules.FOR_GOOD or now - row.at >= rules.DAY
    pause = None if over else rules.rest(hook.misses) if error in rules.UNREACHED else rules.pause(row.tries)
    if pause is not None:
        row.next_at = now + pause
    else:
        row.state, row.done_at = Delivery.State.SENT if sent else Delivery.State.FAILED, now
    row.save(update_fields=["state", "tries", "answer", "error", "next_at", "done_at"])
    if row.state == Delivery.State.FAILED and row.raised is not None and error != "inactive":
        _give_up(hook, row, now)
    return row


@action
def give_up_old(webhook_id: int, now: dt.datetime) -> None:
    """What has waited for a day is not called any more, tried or not."""
    hook = _locked(webhook_id)
    old = Delivery.objects.filter(webhook=hook, state=Delivery.State.WAITING, at__lte=now - rules.DAY)
    first = old.filter(raised__isnull=False).order_by("pk").first()
    if first is None:
        return
    old.filter(error="").update(error="unreachable")
    old.update(state=Delivery.State.FAILED, next_at=None, done_at=now)
    _give_up(hook, first, now)


@action
def tell_administrators(given_up: Sequence[Happened]) -> None:
    """Those who look after the system know that another one did not answer for a day."""
    people = crew().of_role(ADMIN)
    facts = [(each, each.fact) for each in given_up if isinstance(each.fact, WebhookGivenUp)]
    tell_many(
        [
            News("webhook_failed", each.id, each.at, people, ticket_id=fact.ticket_id, about=fact.code)
            for each, fact in facts
        ]
    )


@action
def sweep(now: dt.datetime) -> int:
    """Calls that were over long ago are forgotten, and tests that were never ended."""
    over = ~Q(state=Delivery.State.WAITING) | Q(raised=None)
    return Delivery.objects.filter(over, at__lt=now - KEPT).delete()[0]


def _locked(webhook_id: int) -> Webhook:
    row = Webhook.objects.select_for_update().filter(pk=webhook_id).first()
    if row is None:
        raise NotFound
    return row


def _changed(row: Webhook, changed: list[str], by: Principal) -> None:
    host = rules.host_of(row.url)
    record(WebhookChanged(webhook_id=row.pk, code=row.code, host=host, active=row.active, changed=changed), by=by)


def _reached(hook: Webhook, now: dt.datetime, *, sent: bool, missed: bool, test: bool) -> None:
    """What a call says of its address; one that answers again gets what waits. A failed test makes no rest longer."""
    was_down = hook.misses > 0
    if missed and not test:
        hook.misses = min(hook.misses + 1, len(rules.RESTS))
        hook.rests_until = now + rules.rest(hook.misses)
    elif not missed:
        hook.misses, hook.rests_until = 0, None
    if sent:
        hook.reached_at = now
    hook.save(update_fields=["misses", "rests_until", "reached_at"])
    if was_down and hook.misses == 0:
        _release(hook.pk)


def _release(webhook_id: int) -> None:
    """What waited because the address could not be reached waits no longer."""
    held = Delivery.objects.filter(webhook_id=webhook_id, state=Delivery.State.WAITING, error__in=rules.UNREACHED)
    held.update(next_at=None)
    go_on(webhook_id, clock.now())


def _give_up(hook: Webhook, row: Delivery, now: dt.datetime) -> None:
    """A line in the log, and so a notice to each administrator, for the first lost call of an outage alone."""
    if not rules.to_be_told(now, hook.reached_at, hook.told_at):
        return
    hook.told_at = now
    hook.save(update_fields=["told_at"])
    fact = WebhookGivenUp(
        webhook_id=hook.pk,
        code=hook.code,
        delivery_id=row.pk,
        ticket_id=row.ticket_id,
        answer=row.answer,
        error=row.error,
    )
    record(fact, by=SYSTEM)


def _version(fact: DutyRaised, run: Run) -> int:
    """The version that asked for it, wherever the ticket has gone since; facts of old do not say."""
    return fact.version_id or run.version_id


def _target(fact: DutyRaised, run: Run | None) -> str:
    act = asked.act(document_of(_version(fact, run)), fact.about) if run is not None else None
    return asked.target(act) if act is not None else ""


def _row(hook: Webhook, each: Happened, fact: DutyRaised, run: Run) -> tuple[Any, ...]:
    """Ids and codes only; an address that is switched off leaves a line that says so."""
    key = str(uuid.uuid4())
    body = rules.written(
        delivery=key,
        event="standard.webhook",
        webhook=hook.code,
        act=fact.about,
        at=each.at,
        ticket=fact.number,
        ticket_id=fact.ticket_id,
        standard=document_of(_version(fact, run)).code,
        version_id=_version(fact, run),
        node=fact.node,
        status=fact.status,
        team=fact.team,
        problem=fact.problem,
        product=fact.product,
        region=fact.region,
        level=fact.level,
        channel=fact.channel,
    )
    state, error, done = ("waiting", "", None) if hook.active else ("failed", "inactive", each.at)
    return (hook.pk, each.id, fact.ticket_id, key, body, state, error, each.at, done)
