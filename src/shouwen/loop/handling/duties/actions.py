"""Verbs of duties: opened, closed, left behind, kept true to who works here. All for batches, safe to run twice."""

import datetime as dt
import json
from collections.abc import Iterable, Sequence
from typing import Any, Final

from django.db import connection

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.events.actions import Noted, record_many
from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.base.sql import array
from shouwen.ground.staff.queries import reference
from shouwen.ground.staff.queries.crew import crew
from shouwen.loop.handling.duties import queries, rules
from shouwen.loop.handling.duties.events import DutyClosed, DutyOpened, DutyPassedOn
from shouwen.loop.handling.duties.models import Duty
from shouwen.loop.handling.guide.rules import owners
from shouwen.loop.handling.tickets.events import ApprovalGiven, DutyRaised, TaskFinished, TicketMoved
from shouwen.loop.handling.tickets.queries.runs import Run, runs_of
from shouwen.loop.standards.queries import document_of
from shouwen.loop.standards.rules import asked
from shouwen.loop.standards.rules.case import decode
from shouwen.loop.standards.rules.words import WAIT

ABOUT: Final = ("ticket_id", "customer_id", "node", "number", "team")
OPEN: Final = """
insert into duties_duty (ticket_id, raised, kind, code, node, team_id, role, skill, who, people, asked_at, asked_by_id,
    due_at, state)
select ticket_id, raised, kind, code, node, team_id, role, skill, who, people::bigint[], asked_at, asked_by, due_at,
    'open'
from unnest(%s::bigint[], %s::bigint[], %s::text[], %s::text[], %s::text[], %s::bigint[], %s::text[], %s::text[],
        %s::text[], %s::text[], %s::timestamptz[], %s::bigint[], %s::timestamptz[])
    as row(ticket_id, raised, kind, code, node, team_id, role, skill, who, people, asked_at, asked_by, due_at)
order by raised on conflict (raised) do nothing returning id, raised
"""
ASKED_AGAIN: Final = """
update duties_duty d set state = 'gone', done_at = n.asked_at from duties_duty n
where n.id = any(%s::bigint[]) and d.ticket_id = n.ticket_id and d.kind = n.kind and d.code = n.code
    and d.raised < n.raised and d.state = 'open'
returning d.id, n.raised, 'gone'
"""
ANSWERED: Final = """
update duties_duty d set state = f.state, done_at = f.at, done_by_id = f.person
from unnest(%s::bigint[], %s::bigint[], %s::text[], %s::text[], %s::text[], %s::timestamptz[], %s::bigint[])
    as f(ticket_id, id, kind, code, state, at, person)
where d.ticket_id = f.ticket_id and d.kind = f.kind and d.code = f.code and d.raised < f.id and d.state = 'open'
returning d.id, f.id, d.state
"""
GONE: Final = """
update duties_duty d set state = 'gone', done_at = f.at
from unnest(%s::bigint[], %s::bigint[], %s::timestamptz[]) as f(duty, id, at)
where d.id = f.duty and d.state = 'open' returning d.id, f.id, d.state
"""
NAMED: Final = """
update duties_duty d set people = f.people::bigint[] from unnest(%s::bigint[], %s::text[]) as f(id, people)
where d.id = f.id and d.people <> f.people::bigint[]
"""
CARRIED: Final = """
update duties_duty d set node = f.node from unnest(%s::bigint[], %s::text[]) as f(id, node)
where d.id = f.id and d.state = 'open' and d.node <> f.node
"""
PASSED_ON: Final = """
update duties_duty d set team_id = f.team_id, role = f.role, skill = f.skill, who = f.who, people = f.people::bigint[]
from unnest(%s::bigint[], %s::bigint[], %s::text[], %s::text[], %s::text[], %s::text[])
    as f(id, team_id, role, skill, who, people)
where d.id = f.id and (d.team_id, d.role, d.skill, d.who, d.people)
    is distinct from (f.team_id, f.role, f.skill, f.who, f.people::bigint[])
returning d.id
"""
Closed = list[tuple[int, int, str]]  # of a duty: its id, the fact that closed it, and how


@action
def open_many(raised: Sequence[Happened], *, by: Principal = SYSTEM) -> None:
    """A row for each task and approval that the standard asks for; asked for anew, the earlier one is gone."""
    facts = [(each, each.fact) for each in raised if isinstance(each.fact, DutyRaised)]
    wanted = [(each, fact) for each, fact in facts if fact.duty in rules.KINDS]
    if not wanted:
        return
    made = {fact: duty for duty, fact in _run(OPEN, *zip(*_rows(wanted), strict=True))}
    by_fact = {each.id: each for each, _ in wanted}
    opened = [
        Noted(DutyOpened(duty_id=made[each.id], duty=fact.duty, about=fact.about, **_about(each)), by, each.at)
        for each, fact in wanted
        if each.id in made
    ]
    record_many(opened)
    _record_closed(_run(ASKED_AGAIN, list(made.values())), by_fact, by)


@action
def answer_many(answers: Sequence[Happened], *, by: Principal = SYSTEM) -> None:
    """Tasks that were finished, approvals that were given or refused."""
    rows = [(each.ticket_id, each.id, *_answer(each.fact), each.at, _person(each.fact)) for each in answers]
    closed = _run(ANSWERED, *zip(*rows, strict=True)) if rows else []
    _record_closed(closed, {each.id: each for each in answers}, by)


@action
def leave_many(moves: Sequence[Happened], *, by: Principal = SYSTEM) -> None:
    """What the tickets' moves leave behind waits for nobody any more."""
    by_ticket: dict[int, list[Happened]] = {}
    for each in moves:
        by_ticket.setdefault(each.ticket_id or 0, []).append(each)
    rows = []
    for duty in Duty.objects.filter(ticket_id__in=by_ticket, state=Duty.State.OPEN).order_by("pk"):
        move = next((each for each in by_ticket[duty.ticket_id] if each.id > duty.raised and _left(duty, each)), None)
        if move is not None:
            rows.append((duty.pk, move.id, move.at))
    closed = _run(GONE, *zip(*rows, strict=True)) if rows else []
    _record_closed(closed, {each.id: each for each in moves}, by)


@action
def drop_many(changes: Sequence[Happened], *, by: Principal = SYSTEM) -> None:
    """What the tickets' cases ask for no longer, after such a change, waits for nobody any more."""
    last = {each.ticket_id or 0: each for each in changes}
    waiting = Duty.objects.filter(ticket_id__in=last, state=Duty.State.OPEN).order_by("pk")
    rows = []
    for duty, case in [(duty, decode(json.dumps(duty.ticket.case))) for duty in waiting.select_related("ticket")]:
        change = last[duty.ticket_id]
        if change.id > duty.raised and rules.dropped(duty.kind, duty.code, case):
            rows.append((duty.pk, change.id, change.at))
    closed = _run(GONE, *zip(*rows, strict=True)) if rows else []
    _record_closed(closed, {each.id: each for each in changes}, by)


@action
def carry_many(moves: Sequence[Happened], *, by: Principal = SYSTEM) -> None:
    """Tickets go on under another version: what it asks for too goes with them, the rest waits for nobody."""
    gone, kept = list[tuple[int, int, Any]](), dict[int, str]()
    told = [(each, each.fact) for each in moves if isinstance(each.fact, TicketMoved)]
    for duty in queries.open_of({fact.ticket_id for _, fact in told}):
        for each, fact in told:
            if fact.ticket_id != duty.ticket_id or each.id < duty.raised:
                continue
            document, node = document_of(fact.version_id), _worked_at(fact)
            if not asked.asks(document, duty.kind, node, duty.code):
                gone.append((duty.pk, each.id, each.at))
                break
            if duty.kind == rules.APPROVAL:
                kept[duty.pk] = node
    if kept:
        with connection.cursor() as cursor:
            cursor.execute(CARRIED, [array(list(kept)), array(list(kept.values()))])
    closed = _run(GONE, *zip(*gone, strict=True)) if gone else []
    _record_closed(closed, {each.id: each for each in moves}, by)
    pass_on(moves, by=by)


@action
def pass_on(facts: Sequence[Happened], *, by: Principal = SYSTEM) -> None:
    """Tickets stand with others or under other versions: their duties mean whom the standard names there."""
    latest = {each.ticket_id: each for each in facts}
    duties = queries.open_of({ticket for ticket in latest if ticket is not None})
    if not duties:
        return
    here, runs, teams = crew(), runs_of({duty.ticket_id for duty in duties}), reference().team_ids
    rows, people = [], dict[int, list[int]]()
    for duty in duties:
        run = runs[duty.ticket_id]
        named = asked.owner(document_of(run.version_id), duty.kind, duty.node, duty.code)
        if named is not None:
            owner = owners.named_of(named, teams, run.team_id)
            people[duty.pk] = rules.asked_of(duty.kind, owner, _at(run), here, duty.asked_by_id)
            rows.append((duty.pk, *owner, _listed(people[duty.pk])))
    changed = {row[0] for row in _run(PASSED_ON, *zip(*rows, strict=True))} if rows else set()
    noted = []
    for duty in duties:
        if duty.pk in changed:
            each, newly = latest[duty.ticket_id], sorted(set(people[duty.pk]) - set(duty.people))
            about = _about(each) | {"duty_id": duty.pk, "duty": duty.kind, "about": duty.code}
            fact = DutyPassedOn(people=newly, asked_by=duty.asked_by_id, **about)
            noted.append(Noted(fact, by, each.at))
    record_many(noted)


@action
def name_again() -> None:
    """Who works here or what they do has changed: open duties mean the people of now."""
    duties = list(queries.all_open())
    if not duties:
        return
    here, runs = crew(), runs_of({duty.ticket_id for duty in duties})
    found = []
    for duty in duties:
        owner = owners.Named(duty.team_id, duty.role, duty.skill, duty.who)
        found.append(_listed(rules.asked_of(duty.kind, owner, _at(runs[duty.ticket_id]), here, duty.asked_by_id)))
    with connection.cursor() as cursor:
        cursor.execute(NAMED, [array([duty.pk for duty in duties]), array(found)])


@action
def sweep(now: dt.datetime) -> int:
    """Forget duties that were over long ago; the log keeps what became of them."""
    return Duty.objects.exclude(state=Duty.State.OPEN).filter(done_at__lt=now - rules.KEPT).delete()[0]


def _rows(wanted: Sequence[tuple[Happened, DutyRaised]]) -> list[tuple[Any, ...]]:
    here, runs, teams = crew(), runs_of({fact.ticket_id for _, fact in wanted}), reference().team_ids
    rows: list[tuple[Any, ...]] = []
    for each, fact in wanted:
        run = runs.get(fact.ticket_id)
        if run is None:
            continue
        owner = owners.Named(teams.get(fact.duty_team), fact.duty_role, fact.duty_skill, fact.who)
        asker = _actor(each.actor)
        people = _listed(rules.asked_of(fact.duty, owner, _at(run), here, asker))
        place = (fact.ticket_id, each.id, fact.duty, fact.about, _node(fact, run))
        rows.append((*place, *owner, people, each.at, asker, _due(fact)))
    return rows


def _at(run: Run) -> owners.At:
    """With whom the ticket stands."""
    return owners.At(run.team_id, run.holder_id, run.first_owner_id)


def _node(fact: DutyRaised, run: Run) -> str:
    """Asked for while the ticket waits, it belongs to the node that the wait returns to."""
    return run.back or fact.node if fact.status == rules.WAITING else fact.node


def _worked_at(fact: TicketMoved) -> str:
    """The node whose work goes on: of a ticket that waits, the one that it returns to."""
    back = str((fact.happening or {}).get("back", ""))
    nodes = {node.id: node.kind for node in document_of(fact.version_id).nodes}
    return back if back and nodes.get(fact.node) == WAIT else fact.node


def _due(fact: DutyRaised) -> dt.datetime | None:
    """Only a department's task has a limit of its own."""
    return dt.datetime.fromisoformat(fact.due) if fact.duty == rules.TASK and fact.due else None


def _actor(actor: str) -> int | None:
    kind, _, person = actor.partition(":")
    return int(person) if kind == "person" and person.isdigit() else None


def _answer(fact: object) -> tuple[str, str, str]:
    match fact:
        case TaskFinished(task=task):
            return rules.TASK, task, "done"
        case ApprovalGiven(approval=approval, granted=granted):
            return rules.APPROVAL, approval, "done" if granted else "declined"
        case _:
            raise AssertionError(fact)


def _person(fact: object) -> int | None:
    return fact.person_id if isinstance(fact, TaskFinished | ApprovalGiven) else None


def _left(duty: Duty, move: Happened) -> bool:
    return rules.left(duty.kind, duty.node, move.node or "", getattr(move.fact, "status", ""))


def _listed(people: Iterable[int]) -> str:
    return "{" + ",".join(map(str, people)) + "}"


def _run(sql: str, *columns: Iterable[Any]) -> list[Any]:
    with connection.cursor() as cursor:
        cursor.execute(sql, [array(column) for column in columns])
        return list(cursor.fetchall())


def _about(each: Happened) -> dict[str, Any]:
    return {name: getattr(each.fact, name) for name in ABOUT}


def _record_closed(closed: Closed, facts: dict[int, Happened], by: Principal) -> None:
    """Each with the moment of the fact that closed it, or of now when that is not at hand."""
    rows = queries.by_id([duty for duty, _, _ in closed])
    noted = []
    for duty_id, fact_id, state in closed:
        duty, each = rows[duty_id], facts[fact_id]
        about = _about(each) | {"duty_id": duty_id, "duty": duty.kind, "about": duty.code}
        fact = DutyClosed(outcome=state, asked_by=duty.asked_by_id, done_by=duty.done_by_id, **about)
        noted.append(Noted(fact, by, each.at or clock.now()))
    record_many(noted)
