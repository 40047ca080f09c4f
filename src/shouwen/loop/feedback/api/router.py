"""Rating by a signed link, calls to make, recovery tasks, and the feedback on one ticket."""

from collections.abc import Sequence
from typing import Annotated, Any, Literal

from django.http import HttpRequest
from pydantic import Field

from shouwen.ground.base import clock
from shouwen.ground.base.api.kit import Id, In, Moment, Out, Page, Request, router
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.customers.access import shown
from shouwen.ground.customers.queries import cards_of
from shouwen.loop.feedback import access, actions, queries, rules
from shouwen.loop.feedback.models import FollowUp, Recovery, Survey
from shouwen.loop.handling.tickets.access import may_read
from shouwen.loop.handling.tickets.queries import Head, heads_of

api = router("feedback")
MOST = 200
Words = Annotated[str, Field(max_length=rules.LONGEST_WORDS)]


class Asked(Out):
    """What a rating link shows."""

    number: str
    subject: str
    company: str
    state: Literal["open", "answered", "expired"]
    score: int | None


class Answer(In):
    """The customer's answer."""

    score: Annotated[int, Field(ge=1, le=5, strict=True)]
    text: Words = ""


class Result(In):
    """The result of a call."""

    result: rules.Result
    words: Words = ""


class RecoveryIn(In):
    """What is known so far."""

    contact: Words = ""
    cause: Words = ""
    measure: Words = ""


class CustomerOut(Out):
    """Whom to call."""

    id: int
    name: str
    tier: str
    phone: str | None


class TaskOut(Out):
    """What every task shows."""

    id: int
    number: str
    subject: str
    status: str
    customer: CustomerOut | None
    due_at: Moment


class FollowUpOut(TaskOut):
    """A call to make, or one made."""

    not_before: Moment
    state: str
    result: str
    words: str
    done_at: Moment | None


class RecoveryOut(TaskOut):
    """A recovery task with the rating that made it."""

    contact: str
    cause: str
    measure: str
    closed_at: Moment | None
    score: int | None
    rating_words: str


class SurveyOut(Out):
    """An invitation and its answer."""

    invited_at: Moment
    expires_at: Moment
    answered_at: Moment | None
    score: int | None
    words: str


class TicketFeedback(Out):
    """All feedback on one ticket."""

    surveys: list[SurveyOut]
    follow_ups: list[FollowUpOut]
    recoveries: list[RecoveryOut]


@api.get("/portal/ratings/{token}", response=Asked, auth=None)
def rating(request: HttpRequest, token: str) -> dict[str, Any]:
    """What this link asks the customer to rate."""
    return _asked(queries.survey_of(token))


@api.post("/portal/ratings/{token}", response=Asked, auth=None)
def rate(request: HttpRequest, token: str, answer: Answer) -> dict[str, Any]:
    """The customer's rating; the first answer counts."""
    survey = queries.survey_of(token)
    head = heads_of({survey.ticket_id})[survey.ticket_id]
    by = Principal("customer", head.customer_id)
    return _asked(actions.rate(survey, score=answer.score, words=answer.text, by=by))


@api.get("/follow-ups", response=Page[FollowUpOut])
def follow_ups(request: Request, state: Literal["open", "done"] = "open") -> dict[str, Any]:
    """The calls to make, by what is due first, or those made."""
    rows = list(queries.follow_ups(request.auth, done=state == "done")[:MOST])
    return {"items": _follow_ups(request.auth, rows), "next": None}


@api.post("/follow-ups/{follow_up_id}/call", response=FollowUpOut)
def call(request: Request, follow_up_id: Id, result: Result) -> dict[str, Any]:
    """The result of a call."""
    follow_up = access.may_call(request.auth, follow_up_id)
    done = actions.call(follow_up, result=result.result, words=result.words, by=request.auth)
    return _follow_ups(request.auth, [done])[0]


@api.get("/recoveries", response=Page[RecoveryOut])
def recoveries(request: Request, state: Literal["open", "closed"] = "open") -> dict[str, Any]:
    """The recovery tasks, by what is due first, or those closed."""
    rows = list(queries.recoveries(request.auth, closed=state == "closed")[:MOST])
    return {"items": _recoveries(request.auth, rows), "next": None}


@api.put("/recoveries/{recovery_id}", response=RecoveryOut)
def write_recovery(request: Request, recovery_id: Id, given: RecoveryIn) -> dict[str, Any]:
    """Write down contact, cause and measure as far as known."""
    recovery = access.may_recover(request.auth, recovery_id)
    written = actions.write_recovery(recovery, contact=given.contact, cause=given.cause, measure=given.measure)
    return _recoveries(request.auth, [written])[0]


@api.post("/recoveries/{recovery_id}/close", response=RecoveryOut)
def close_recovery(request: Request, recovery_id: Id) -> dict[str, Any]:
    """Close it; refused while contact, cause or measure is missing."""
    recovery = access.may_recover(request.auth, recovery_id)
    return _recoveries(request.auth, [actions.close_recovery(recovery, by=request.auth)])[0]


@api.get("/tickets/{number}/feedback", response=TicketFeedback)
def of_ticket(request: Request, number: str) -> dict[str, Any]:
    """Ratings, calls and recovery of one ticket."""
    ticket = may_read(request.auth, number)
    surveys, calls, tasks = queries.of_ticket(ticket.id)
    return {
        "surveys": surveys,
        "follow_ups": _follow_ups(request.auth, calls),
        "recoveries": _recoveries(request.auth, tasks),
    }


def _asked(survey: Survey) -> dict[str, Any]:
    head = heads_of({survey.ticket_id})[survey.ticket_id]
    answered = survey.answered_at is not None
    state = rules.survey_state(answered=answered, expires_at=survey.expires_at, now=clock.now())
    return {
        "number": head.number,
        "subject": head.subject,
        "company": company().name,
        "state": state,
        "score": survey.score,
    }


def _follow_ups(principal: Principal, rows: Sequence[FollowUp]) -> list[dict[str, Any]]:
    heads, people = _about(principal, rows)
    fields = ("id", "due_at", "not_before", "state", "result", "words", "done_at")
    return [_task(row, heads[row.ticket_id], people) | {name: getattr(row, name) for name in fields} for row in rows]


def _recoveries(principal: Principal, rows: Sequence[Recovery]) -> list[dict[str, Any]]:
    heads, people = _about(principal, rows)
    fields = ("id", "due_at", "contact", "cause", "measure", "closed_at")
    answers = queries.answers_of({row.ticket_id for row in rows})
    found = []
    for row in rows:
        answer = answers.get(row.ticket_id)
        rated = {"score": answer.score if answer else None, "rating_words": answer.words if answer else ""}
        found.append(_task(row, heads[row.ticket_id], people) | {name: getattr(row, name) for name in fields} | rated)
    return found


def _about(
    principal: Principal, rows: Sequence[FollowUp] | Sequence[Recovery]
) -> tuple[dict[int, Head], dict[int, Any]]:
    heads = heads_of({row.ticket_id for row in rows})
    people = {}
    if principal.reach("customers.read") is not None:
        ids = {head.customer_id for head in heads.values()}
        people = {asked: shown(principal, card) for asked, card in cards_of(ids).items()}
    return heads, people


def _task(row: FollowUp | Recovery, head: Head, people: dict[int, Any]) -> dict[str, Any]:
    card = people.get(head.customer_id)
    customer = None
    if card is not None:
        phone = next((held.value for held in card.identities if held.kind == "phone"), None)
        customer = {"id": card.id, "name": card.name, "tier": card.tier, "phone": phone}
    return {"number": head.number, "subject": head.subject, "status": head.status, "customer": customer}
