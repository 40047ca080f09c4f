"""Verbs of feedback: invite, rate, plan and make calls, recover. What follows for the ticket, the standard says.

Whoever locks both locks the ticket first, as the readers do.
"""

import dataclasses
import datetime as dt
from collections.abc import Sequence
from typing import Any, Final

from django.db import connection

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.events.actions import Noted, record, record_many
from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.base.sql import array
from shouwen.ground.staff.queries import reference
from shouwen.loop.feedback import events, rules
from shouwen.loop.feedback.errors import (
    AlreadyRated,
    FollowUpOver,
    RatingLinkExpired,
    RecoveryIncomplete,
    RecoveryOver,
    TalkNotServed,
)
from shouwen.loop.feedback.models import FollowUp, Recovery, Survey, TalkRating
from shouwen.loop.handling.contacts.actions.locking import about as about_contact
from shouwen.loop.handling.contacts.models import Contact
from shouwen.loop.handling.tickets.actions.happening import happen, lock
from shouwen.loop.handling.tickets.actions.telling import about_of, stamp
from shouwen.loop.standards.rules.happenings import FollowedUp, Rated

ABOUT: Final = tuple([field.name for field in dataclasses.fields(events.FeedbackFact)])
INVITE: Final = """
insert into feedback_survey (ticket_id, solved, invited_at, expires_at, words)
select ticket_id, solved, invited_at, expires_at, ''
from unnest(%s::bigint[], %s::bigint[], %s::timestamptz[], %s::timestamptz[])
    as row(ticket_id, solved, invited_at, expires_at)
order by solved on conflict (solved) do nothing returning id, solved
"""
PLAN: Final = """
insert into feedback_followup (ticket_id, raised, team_id, role, not_before, due_at, state, result, words)
select ticket_id, raised, team_id, role, not_before, due_at, 'open', '', ''
from unnest(%s::bigint[], %s::bigint[], %s::bigint[], %s::text[], %s::timestamptz[], %s::timestamptz[])
    as row(ticket_id, raised, team_id, role, not_before, due_at)
order by raised on conflict (raised) do nothing returning id, raised
"""
RECOVER: Final = """
insert into feedback_recovery (ticket_id, raised, team_id, role, due_at, contact, cause, measure)
select ticket_id, raised, team_id, role, due_at, '', '', ''
from unnest(%s::bigint[], %s::bigint[], %s::bigint[], %s::text[], %s::timestamptz[])
    as row(ticket_id, raised, team_id, role, due_at)
order by raised on conflict do nothing returning id, raised
"""  # a ticket has one open recovery, whatever asked for it

DROP: Final = """
update feedback_followup as f set state = 'dropped'
from unnest(%s::bigint[], %s::bigint[]) as move(ticket_id, id)
where f.ticket_id = move.ticket_id and f.raised < move.id and f.state = 'open'
returning f.id, f.ticket_id
"""  # a call that was asked for after the move stays, though the move is heard again


@action
def invite_many(solved: Sequence[Happened], *, by: Principal = SYSTEM) -> None:
    """Invite the customer of each solved ticket to rate it; once for each solving."""
    expires = [fact.at + rules.SURVEY_LIVES for fact in solved]
    made = _insert(
        INVITE,
        [fact.ticket_id for fact in solved],
        [fact.id for fact in solved],
        [fact.at for fact in solved],
        expires,
    )
    record_many(
        [
            Noted(events.RatingInvited(survey_id=made[fact.id], **_about(fact)), by, fact.at)
            for fact in solved
            if fact.id in made
        ]
    )


@action
def rate(survey: Survey, *, score: int, words: str, by: Principal, now: dt.datetime | None = None) -> Survey:
    """The customer's answer; the first one counts."""
    now = now or clock.now()
    lock([survey.ticket_id])
    survey = Survey.objects.select_for_update().get(pk=survey.pk)
    match rules.survey_state(answered=survey.answered_at is not None, expires_at=survey.expires_at, now=now):
        case "answered":
            raise AlreadyRated(score=survey.score)
        case "expired":
            raise RatingLinkExpired
    survey.score, survey.words, survey.answered_at = score, words, now
    survey.save(update_fields=["score", "words", "answered_at"])
    outcome = happen(survey.ticket_id, Rated(score=score), by=by, now=now)
    about = _only(about_of(outcome.after))
    record(events.RatingGiven(survey_id=survey.pk, score=score, **about), by=by, at=now)
    return survey


@action
def rate_talk(contact_id: int, *, score: int, words: str, by: Principal) -> TalkRating:
    """A visitor's word on a chat; the first one counts."""
    contact, now = Contact.objects.select_for_update().get(pk=contact_id), clock.now()
    if before := TalkRating.objects.filter(pk=contact_id).first():
        raise AlreadyRated(score=before.score)
    if contact.answered_at is None or contact.ended_at is None:
        raise TalkNotServed
    rating = TalkRating.objects.create(contact=contact, score=score, words=words, at=now)
    record(events.TalkRated(score=score, **about_contact(contact)), by=by, at=now)
    return rating


@action
def plan_calls(duties: Sequence[Happened], *, by: Principal = SYSTEM) -> None:
    """A follow-up call for each duty of that kind."""
    teams = _teams(duties)
    starts = [_moment(fact, "not_before") or fact.at for fact in duties]
    dues = [_moment(fact, "due") or fact.at for fact in duties]
    made = _insert(
        PLAN,
        [fact.ticket_id for fact in duties],
        [fact.id for fact in duties],
        teams,
        [getattr(fact.fact, "duty_role", "") for fact in duties],
        starts,
        dues,
    )
    record_many(
        [
            Noted(events.FollowUpPlanned(follow_up_id=made[fact.id], due=stamp(due), **_about(fact)), by, fact.at)
            for fact, due in zip(duties, dues, strict=True)
            if fact.id in made
        ]
    )


@action
def call(
    follow_up: FollowUp, *, result: rules.Result, words: str, by: Principal, now: dt.datetime | None = None
) -> FollowUp:
    """The result of a call; one that reached nobody leaves it open to be tried again."""
    now = now or clock.now()
    lock([follow_up.ticket_id])
    follow_up = FollowUp.objects.select_for_update().get(pk=follow_up.pk)
    if follow_up.state != FollowUp.State.OPEN:
        raise FollowUpOver
    outcome = happen(follow_up.ticket_id, FollowedUp(result=result), by=by, now=now)
    follow_up.result, follow_up.words, follow_up.done_at, follow_up.done_by_id = result, words, now, by.id
    if result != "unreached":
        follow_up.state = FollowUp.State.DONE
    follow_up.save(update_fields=["result", "words", "done_at", "done_by", "state"])
    done = events.FollowUpDone(
        follow_up_id=follow_up.pk,
        result=result,
        in_time=rules.in_time(now, follow_up.due_at),
        **_only(about_of(outcome.after)),
    )
    record(done, by=by, at=now)
    return follow_up


@action
def drop_calls(moves: Sequence[Happened], *, by: Principal = SYSTEM) -> None:
    """No call any more for tickets that are open again or over."""
    latest = {fact.ticket_id: fact for fact in moves}
    if not latest:
        return
    with connection.cursor() as cursor:
        cursor.execute(DROP, [array(list(latest)), array([fact.id for fact in latest.values()])])
        dropped = cursor.fetchall()
    record_many(
        [
            Noted(events.FollowUpDropped(follow_up_id=call, **_about(latest[ticket])), by, latest[ticket].at)
            for call, ticket in dropped
        ]
    )


@action
def open_recoveries(duties: Sequence[Happened], *, by: Principal = SYSTEM) -> None:
    """A recovery task for each duty of that kind."""
    teams = _teams(duties)
    dues = [_moment(fact, "due") or fact.at for fact in duties]
    made = _insert(
        RECOVER,
        [fact.ticket_id for fact in duties],
        [fact.id for fact in duties],
        teams,
        [getattr(fact.fact, "duty_role", "") for fact in duties],
        dues,
    )
    record_many(
        [
            Noted(events.RecoveryOpened(recovery_id=made[fact.id], due=stamp(due), **_about(fact)), by, fact.at)
            for fact, due in zip(duties, dues, strict=True)
            if fact.id in made
        ]
    )


@action
def write_recovery(recovery: Recovery, *, contact: str, cause: str, measure: str) -> Recovery:
    """Write down what is known so far."""
    recovery = _open_recovery(recovery)
    recovery.contact, recovery.cause, recovery.measure = contact, cause, measure
    recovery.save(update_fields=["contact", "cause", "measure"])
    return recovery


@action
def close_recovery(recovery: Recovery, *, by: Principal, now: dt.datetime | None = None) -> Recovery:
    """Close it, which needs contact, cause and measure."""
    now = now or clock.now()
    ticket = lock([recovery.ticket_id])[recovery.ticket_id]
    recovery = _open_recovery(recovery)
    lacking = rules.missing(contact=recovery.contact, cause=recovery.cause, measure=recovery.measure)
    if lacking:
        raise RecoveryIncomplete(missing=", ".join(lacking))
    recovery.closed_at, recovery.closed_by_id = now, by.id
    recovery.save(update_fields=["closed_at", "closed_by"])
    about = _only(about_of(ticket))
    in_time = rules.in_time(now, recovery.due_at)
    record(events.RecoveryClosed(recovery_id=recovery.pk, in_time=in_time, **about), by=by, at=now)
    return recovery


def _open_recovery(recovery: Recovery) -> Recovery:
    recovery = Recovery.objects.select_for_update().get(pk=recovery.pk)
    if recovery.closed_at is not None:
        raise RecoveryOver
    return recovery


def _insert(sql: str, *columns: Sequence[Any]) -> dict[int, int]:
    if not columns[0]:
        return {}
    with connection.cursor() as cursor:
        cursor.execute(sql, [array(column) for column in columns])
        return {fact_id: row_id for row_id, fact_id in cursor.fetchall()}


def _teams(duties: Sequence[Happened]) -> list[int | None]:
    teams = reference().team_ids
    return [teams.get(getattr(fact.fact, "duty_team", "") or getattr(fact.fact, "team", "")) for fact in duties]


def _moment(fact: Happened, name: str) -> dt.datetime | None:
    text = getattr(fact.fact, name, "")
    return dt.datetime.fromisoformat(text) if text else None


def _about(fact: Happened) -> dict[str, Any]:
    return {name: getattr(fact.fact, name) for name in ABOUT}


def _only(about: dict[str, Any]) -> dict[str, Any]:
    return {name: about[name] for name in ABOUT}
