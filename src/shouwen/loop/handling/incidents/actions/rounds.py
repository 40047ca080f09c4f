"""A notice or a closing goes to all open tickets of an incident: batch by batch, each ticket once, by its own verbs.

Nobody takes a ticket by that: who holds it, or nobody, holds it afterwards.
"""

import datetime as dt
import logging
from typing import Any, Final

from django.db import IntegrityError, transaction
from django.db.models import F

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.jobs import later
from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.handling.desk.actions.verbs import run, standing, words
from shouwen.loop.handling.desk.queries import ways_of
from shouwen.loop.handling.incidents import rules
from shouwen.loop.handling.incidents.actions.leading import going_on
from shouwen.loop.handling.incidents.errors import NobodyToTell, PartBroke, RoundRunning
from shouwen.loop.handling.incidents.events import IncidentRoundBegun, IncidentRoundEnded, TellTickets
from shouwen.loop.handling.incidents.models import Incident, Round
from shouwen.loop.handling.incidents.models import Turn as Part
from shouwen.loop.handling.incidents.queries import open_children
from shouwen.loop.handling.letters.queries import addresses
from shouwen.loop.handling.tickets.actions.telling import Turn
from shouwen.loop.handling.tickets.errors import UnknownCode
from shouwen.loop.handling.tickets.queries import numbers_of
from shouwen.loop.handling.tickets.rules.standing import Standing
from shouwen.loop.standards.rules import happenings as h

log = logging.getLogger(__name__)
LONG: Final = dt.timedelta(minutes=30)
TOLD: Final = {"zh": "故障通知已在工单 {number} 中告知该客户。", "en": "The customer was told in ticket {number}."}


@action
def begin_round(incident_id: int, *, sort: rules.Sort, text: str, by: Principal, way: str = "") -> Round:
    """Plan who is told, and let the job begin."""
    incident = going_on(incident_id)
    found = open_children(incident.ticket_id)
    if not found:
        raise NobodyToTell
    try:
        with transaction.atomic():
            made = Round.objects.create(
                incident=incident,
                sort=sort,
                text=text,
                way=way,
                total=len(found),
                asked_by=str(by),
                asked_at=clock.now(),
            )
    except IntegrityError:
        raise RoundRunning from None
    mails = addresses([each.id for each in found])
    Part.objects.bulk_create(
        [Part(round=made, ticket_id=each.id, customer_id=each.customer, mail=each.id in mails) for each in found]
    )
    record(IncidentRoundBegun(**_about(made, incident), tickets=made.total), by=by)
    later(TellTickets(round_id=made.pk), lock=f"incident:{incident.pk}")
    return made


def next_batch(round_id: int) -> int:
    """Do the next tickets, each in a transaction of its own; how many there were. Done again, nothing is said twice.

    Those with an address come first: a customer of several tickets is told in one from which a letter goes.
    """
    waiting = Part.objects.filter(round_id=round_id, state="waiting").order_by("-mail", "-ticket_id")
    some = list(waiting.values_list("pk", flat=True)[: rules.BATCH])
    for one in some:
        _try(one)
    if not some:
        _end(round_id)
    return len(some)


def _try(part_id: int) -> None:
    """What is refused is failed; what breaks is tried once more first. One broken ticket must not hold up the others:
    the round could never end, and no other begin. A database that is away breaks `_fail` too: the job comes again."""
    for again in (True, False):
        try:
            _do(part_id)
        except ShouwenError as error:
            _fail(part_id, error)
        except Exception:
            log.exception("part %s of a round broke%s", part_id, "; it is tried again" if again else "")
            continue
        return
    _fail(part_id, PartBroke())


@action
def take_up(now: dt.datetime) -> None:
    """Rounds that run for long: their job may have failed for good, so another goes on."""
    for made in Round.objects.filter(ended_at=None, asked_at__lt=now - LONG):
        later(TellTickets(round_id=made.pk), lock=f"incident:{made.incident_id}")


@action
def _do(part_id: int) -> None:
    part = Part.objects.select_for_update().select_related("round").get(pk=part_id)
    if part.state != "waiting":
        return
    made = part.round
    by = _asker(made)
    ticket = standing(part.ticket_id, "solve" if made.sort == "closing" else "reply")
    before = Part.objects.filter(round=made, customer_id=part.customer_id, spoken=F("ticket_id")).first()
    message = _say(ticket, made, before.ticket_id if before else None, by) if made.text.strip() else None
    turns = [Turn(ticket.id, h.Replied(by.id), message_id=message)] if made.sort == "notice" or message else []
    if made.sort == "closing":
        if made.way not in ways_of(ticket.version_id):
            raise UnknownCode(what="way", code=made.way[:64])
        turns.append(Turn(ticket.id, h.Solved(by.id, made.way), message_id=message))
    run(turns, by=by)
    part.state, part.spoken = "done", before.ticket_id if before else part.ticket_id
    part.save(update_fields=["state", "spoken"])
    made = Round.objects.select_for_update().get(pk=made.pk)
    made.done += 1
    made.save(update_fields=["done"])


def _say(ticket: Standing, made: Round, told_in: int | None, by: Principal) -> int | None:
    """The words' id; a customer who was told in another ticket is not told again, a note says where."""
    key = f"incident {made.pk}"
    if told_in is None:
        return words(ticket, made.text, by=by, name="", client_key=key).id
    tongue = "zh" if company().language.startswith("zh") else "en"
    text = TOLD[tongue].format(number=numbers_of([told_in])[told_in])
    words(ticket, text, by=by, name="", kind="note", client_key=key)
    return None


@action
def _fail(part_id: int, error: ShouwenError) -> None:
    part = Part.objects.select_for_update().select_related("round").get(pk=part_id)
    part.state, part.why, part.why_en = "failed", error.message("zh-CN"), error.message("en")
    part.save(update_fields=["state", "why", "why_en"])
    made = Round.objects.select_for_update().get(pk=part.round_id)
    made.failed += 1
    made.save(update_fields=["failed"])


@action
def _end(round_id: int) -> None:
    made = Round.objects.select_for_update().select_related("incident").filter(pk=round_id, ended_at=None).first()
    if made is not None:
        made.ended_at = clock.now()
        made.save(update_fields=["ended_at"])
        about = _about(made, made.incident)
        record(IncidentRoundEnded(**about, done=made.done, failed=made.failed), by=_asker(made))


def _about(made: Round, incident: Incident) -> dict[str, Any]:
    return {"incident_id": incident.pk, "ticket_id": incident.ticket_id, "round_id": made.pk, "sort": made.sort}


def _asker(made: Round) -> Principal:
    kind, _, number = made.asked_by.partition(":")
    return Principal(kind, int(number) if number.isdecimal() else None)
