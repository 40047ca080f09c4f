"""Verbs of notices: tell people, once; read; choose; sweep."""

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final, NamedTuple

from django.db import connection

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.events.actions import Noted, record_many
from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.base.sql import array
from shouwen.ground.staff.queries import reference
from shouwen.ground.staff.queries.crew import crew
from shouwen.ground.staff.rules.crew import Crew
from shouwen.loop.handling.duties.events import DutyClosed, DutyPassedOn
from shouwen.loop.handling.guide.rules import owners
from shouwen.loop.handling.notices import queries, rules
from shouwen.loop.handling.notices.events import PeopleTold
from shouwen.loop.handling.notices.models import Choice, Notice
from shouwen.loop.handling.tickets.events import DutyRaised, TicketAssigned
from shouwen.loop.handling.tickets.queries.runs import Run, runs_of
from shouwen.loop.standards.queries import document_of
from shouwen.loop.standards.rules import asked
from shouwen.loop.standards.rules.words import TASK_CLOCK

TELL: Final = """
insert into notices_notice (person_id, kind, ticket_id, fact, about, node, clock, due_at, by_id, at)
select person_id, kind, ticket_id, fact, about, node, clock, due_at, by_id, at
from unnest(%s::bigint[], %s::text[], %s::bigint[], %s::bigint[], %s::text[], %s::text[], %s::text[],
        %s::timestamptz[], %s::bigint[], %s::timestamptz[])
    as row(person_id, kind, ticket_id, fact, about, node, clock, due_at, by_id, at)
order by person_id, fact on conflict (person_id, fact) do nothing returning fact, person_id, id
"""


class News(NamedTuple):
    """What people are told: a kind, the fact that it tells of, and what it is about."""

    kind: rules.Kind
    fact: int
    at: dt.datetime
    people: Collection[int]
    ticket_id: int | None = None
    about: str = ""
    node: str = ""
    clock: str = ""
    due_at: dt.datetime | None = None
    by_id: int | None = None


@action
def tell_many(news: Sequence[News], *, by: Principal = SYSTEM) -> None:
    """Tell each of these people each of these things, unless they were told already or do not want to be."""
    unwilling = queries.unwilling({person for each in news for person in each.people})
    rows = [_row(person, each) for each in news for person in sorted(each.people) if _wants(person, each, unwilling)]
    if not rows:
        return
    with connection.cursor() as cursor:
        cursor.execute(TELL, [array(column) for column in zip(*rows, strict=True)])
        told = cursor.fetchall()
    by_fact: dict[int, list[tuple[int, int]]] = {}
    for fact, person, notice in told:
        by_fact.setdefault(fact, []).append((person, notice))
    record_many([Noted(_told(each, by_fact[each.fact]), by, each.at) for each in news if each.fact in by_fact])


@action
def tell_of_duties(raised: Sequence[Happened], *, by: Principal = SYSTEM) -> None:
    """The standard asks that somebody be told; whom it names is told."""
    duties = [(each, each.fact) for each in raised if isinstance(each.fact, DutyRaised)]
    duties = [(each, fact) for each, fact in duties if fact.duty in rules.OF_DUTIES]
    if duties:
        here, runs = crew(), runs_of({fact.ticket_id for _, fact in duties})
        news = [_news(each, fact, runs[fact.ticket_id], here) for each, fact in duties if fact.ticket_id in runs]
        tell_many([each for each in news if each is not None], by=by)


@action
def tell_passed_on(facts: Sequence[Happened], *, by: Principal = SYSTEM) -> None:
    """A task or an approval waits for others now: they are told as those before them were."""
    passed = [(each, each.fact) for each in facts if isinstance(each.fact, DutyPassedOn)]
    runs = runs_of({fact.ticket_id for _, fact in passed if fact.people})
    news = []
    for each, fact in passed:
        run = runs.get(fact.ticket_id)
        if run is not None:
            timer = TASK_CLOCK + fact.about if fact.duty == rules.TASK else ""
            about = {"about": fact.about, "node": fact.node, "clock": timer, "due_at": run.due.get(timer)}
            told = set(fact.people) - {fact.asked_by} if fact.duty == rules.APPROVAL else set(fact.people)
            news.append(_of_ticket(_kind(fact.duty), each, fact.ticket_id, told, by_id=fact.asked_by, **about))
    tell_many(news, by=by)


@action
def tell_answered(facts: Sequence[Happened], *, by: Principal = SYSTEM) -> None:
    """Who asked is told what became of it, and of a department's task whoever holds the ticket now."""
    closed = [(each, each.fact) for each in facts if isinstance(each.fact, DutyClosed)]
    answered = [(each, fact, rules.answered(fact.duty, fact.outcome)) for each, fact in closed]
    runs = runs_of({fact.ticket_id for _, fact, kind in answered if kind})
    here = {each.id for each in crew().members} if runs else set()
    news = []
    for each, fact, kind in answered:
        run = runs.get(fact.ticket_id)
        if run is not None and kind is not None:
            holder = run.holder_id if fact.duty == rules.TASK else None
            told = ({fact.asked_by, holder} - {fact.done_by}) & here
            about = {"about": fact.about, "node": fact.node}
            news.append(_of_ticket(kind, each, fact.ticket_id, told, by_id=fact.done_by, **about))
    tell_many(news, by=by)


@action
def tell_assigned(facts: Sequence[Happened], *, by: Principal = SYSTEM) -> None:
    """Who was given a ticket by a colleague is told; routing's choices stand in the list of tickets anyway."""
    given = [(each, each.fact) for each in facts if isinstance(each.fact, TicketAssigned)]
    news = []
    for each, fact in given:
        giver = person_of(each.actor)
        if fact.person_id is not None and giver is not None and fact.person_id not in (giver, fact.from_person_id):
            news.append(
                News("assigned", each.id, each.at, [fact.person_id], fact.ticket_id, node=fact.node, by_id=giver)
            )
    tell_many(news, by=by)


@action
def read(principal: Principal, *, ids: Collection[int] | None = None, until: int | None = None) -> int:
    """Mark the person's own as read: these, or all up to one of them; answers how many were unread."""
    rows = Notice.objects.filter(person_id=principal.id or 0, read_at=None)
    rows = rows.filter(pk__in=ids) if ids is not None else rows.filter(pk__lte=until or 0)
    return rows.update(read_at=clock.now())


@action
def choose(principal: Principal, wanted: Mapping[str, bool]) -> dict[str, bool]:
    """Which kinds the person is told from now on; kinds left out stay."""
    after = queries.choices(principal) | dict(wanted)
    off = [kind for kind in rules.KINDS if not after[kind]]
    Choice.objects.update_or_create(pk=principal.id, defaults={"off": off})
    return queries.choices(principal)


@action
def sweep(now: dt.datetime) -> int:
    """Forget what was read a while ago, and what nobody will read any more."""
    read_long_ago = Notice.objects.filter(read_at__lt=now - rules.READ_KEPT).delete()[0]
    return read_long_ago + Notice.objects.filter(at__lt=now - rules.KEPT).delete()[0]


def person_of(actor: str) -> int | None:
    """The person who did something, None for a customer or the system."""
    kind, _, person = actor.partition(":")
    return int(person) if kind == "person" and person.isdigit() else None


def _wants(person: int, news: News, unwilling: Mapping[int, Collection[str]]) -> bool:
    return news.kind not in unwilling.get(person, ())


def _row(person: int, each: News) -> tuple[Any, ...]:
    place = (each.about, each.node, each.clock)
    return (person, each.kind, each.ticket_id, each.fact, *place, each.due_at, each.by_id, each.at)


def _told(each: News, told: Sequence[tuple[int, int]]) -> PeopleTold:
    return PeopleTold(
        notice_id=min(notice for _, notice in told),
        notice=each.kind,
        about=each.about,
        ticket_id=each.ticket_id,
        people=sorted(person for person, _ in told),
    )


def _news(each: Happened, fact: DutyRaised, run: Run, here: Crew) -> News | None:
    if fact.duty == "notify":
        act = asked.act(document_of(fact.version_id or run.version_id), fact.about)
        if act is None or not rules.for_us(act.to):
            return None  # words to a customer are a letter: `letters` sends it
    team = reference().team_ids.get(fact.duty_team)
    named = owners.Named(team, fact.duty_role, fact.duty_skill, fact.who)
    at = owners.At(run.team_id, fact.holder_id, fact.first_owner_id)
    if fact.duty in (rules.TASK, rules.APPROVAL):  # as `duties` has it: whom it passed by is not told of its passing on
        at = owners.At(run.team_id, run.holder_id, run.first_owner_id)
    due = run.due.get(fact.clock) if fact.clock else None
    asker = person_of(each.actor) if fact.duty in ("approval", "task") else None
    known = (
        asker if fact.duty == "approval" else fact.holder_id if rules.knows(fact.duty, fact.who, due, each.at) else None
    )
    people = rules.people(fact.duty, named, at, here, asker=asker) - {known}
    about = {"about": fact.about, "node": fact.node, "clock": fact.clock, "due_at": due}
    return _of_ticket(_kind(fact.duty), each, fact.ticket_id, people, by_id=asker, **about)


def _of_ticket(kind: rules.Kind, each: Happened, ticket_id: int, people: Collection[Any], **more: Any) -> News:
    return News(kind, each.id, each.at, people, ticket_id, **more)


def _kind(duty: str) -> rules.Kind:
    found: Any = duty  # one of OF_DUTIES
    kind: rules.Kind = found
    return kind
