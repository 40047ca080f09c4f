"""Reads of feedback."""

from collections.abc import Collection, Sequence

from django.core import signing
from django.db.models import Q, QuerySet

from shouwen.ground.base import clock
from shouwen.ground.base.principals.rules import Principal, Reach
from shouwen.loop.feedback.errors import RatingLinkWrong
from shouwen.loop.feedback.models import FollowUp, Recovery, Survey, TalkRating
from shouwen.loop.handling.contacts.queries.lists import Said

SALT = "shouwen.feedback.rating"


def link_of(survey_id: int) -> str:
    """The signed token of a rating link."""
    return signing.dumps(survey_id, salt=SALT, compress=False)


def survey_of(token: str) -> Survey:
    """The survey a rating link stands for, RatingLinkWrong for a forged one."""
    try:
        survey_id = signing.loads(token, salt=SALT)
    except signing.BadSignature:
        raise RatingLinkWrong from None
    survey = Survey.objects.filter(pk=survey_id).first()
    if survey is None:
        raise RatingLinkWrong
    return survey


def latest_survey(ticket_id: int) -> Survey | None:
    """The last invitation of a ticket."""
    return Survey.objects.filter(ticket_id=ticket_id).order_by("-pk").first()


def open_link(ticket_id: int) -> str | None:
    """The token of the ticket's open invitation, for the customer who follows it."""
    survey = latest_survey(ticket_id)
    if survey is None or survey.answered_at is not None or survey.expires_at <= clock.now():
        return None
    return link_of(survey.pk)


def answers_of(ticket_ids: Collection[int]) -> dict[int, Survey]:
    """The last answered survey of each of these tickets."""
    rows = Survey.objects.filter(ticket_id__in=ticket_ids).exclude(answered_at=None).order_by("answered_at")
    return {row.ticket_id: row for row in rows}


def talks_rated(contact_ids: Collection[int]) -> dict[int, Said]:
    """How these chats were rated."""
    rows = TalkRating.objects.filter(pk__in=contact_ids).values_list("contact_id", "score", "words")
    return {contact: Said(score, words) for contact, score, words in rows}


def follow_ups(principal: Principal, *, done: bool = False) -> QuerySet[FollowUp]:
    """The calls this principal may make, by what is due first; or those made, newest first."""
    rows = FollowUp.objects.filter(_mine(principal, "followups.do"))
    if done:
        return rows.filter(state=FollowUp.State.DONE).order_by("-done_at", "-pk")
    return rows.filter(state=FollowUp.State.OPEN).order_by("due_at", "pk")


def recoveries(principal: Principal, *, closed: bool = False) -> QuerySet[Recovery]:
    """The recovery tasks this principal may do, by what is due first; or those closed, newest first."""
    rows = Recovery.objects.filter(_mine(principal, "recovery.do"))
    if closed:
        return rows.exclude(closed_at=None).order_by("-closed_at", "-pk")
    return rows.filter(closed_at=None).order_by("due_at", "pk")


def of_ticket(ticket_id: int) -> tuple[Sequence[Survey], Sequence[FollowUp], Sequence[Recovery]]:
    """All feedback on one ticket, oldest first."""
    return (
        list(Survey.objects.filter(ticket_id=ticket_id).order_by("pk")),
        list(FollowUp.objects.filter(ticket_id=ticket_id).select_related("done_by").order_by("pk")),
        list(Recovery.objects.filter(ticket_id=ticket_id).select_related("closed_by").order_by("pk")),
    )


def teams_of(tasks: type[FollowUp] | type[Recovery], ticket_ids: Collection[int]) -> dict[int, set[int]]:
    """The teams that have such tasks, by ticket."""
    found: dict[int, set[int]] = {}
    held = tasks._default_manager.filter(ticket_id__in=ticket_ids)
    for ticket, team in held.values_list("ticket_id", "team_id"):
        if team is not None:
            found.setdefault(ticket, set()).add(team)
    return found


def _mine(principal: Principal, capability: str) -> Q:
    reach = principal.require(capability)
    if reach is Reach.ALL:
        return Q()
    teams = {Reach.TEAM: principal.teams, Reach.BELOW: principal.teams | principal.below}.get(reach, frozenset[int]())
    return (
        Q(team_id__in=teams)
        | Q(ticket__team_id__in=teams)
        | Q(ticket__holder_id=principal.id)
        | Q(ticket__first_owner_id=principal.id)
    )
