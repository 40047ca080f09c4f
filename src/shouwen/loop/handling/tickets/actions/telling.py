"""What a step says to the log: the fact of the happening, then clocks, the move, and duties. Writes nothing."""

import datetime as dt
from typing import Any

import msgspec

from shouwen.ground.base import worktime
from shouwen.ground.base.events.facts import Fact
from shouwen.loop.handling.tickets import events
from shouwen.loop.handling.tickets.rules.standing import Standing, text_of
from shouwen.loop.standards.rules import happenings as h
from shouwen.loop.standards.rules.case import News, Step
from shouwen.loop.standards.rules.process import NATURAL, Process


class Turn(msgspec.Struct, frozen=True):
    """One happening to a ticket, with what the case need not know: reason code, message id, lateness of a timer."""

    ticket_id: int
    happening: h.Happening
    reason: str = ""
    message_id: int | None = None
    due: dt.datetime | None = None
    late_seconds: int = 0


def stamp(at: dt.datetime | None) -> str:
    """A moment as facts carry it."""
    return "" if at is None else str(msgspec.to_builtins(at.astimezone(dt.UTC)))


def told(
    turn: Turn, old: Standing, new: Standing, step: Step, *, process: Process, now: dt.datetime
) -> list[tuple[Fact, dt.datetime]]:
    """The facts of one step, in their order, each with its moment: a breach was at the due moment, whenever noticed."""
    about = about_of(new)
    facts: list[tuple[Fact, dt.datetime]] = [(_of(turn, old, new, about), now)]
    for news in step.news:
        if news.what == "met":
            facts.append((_met(new, news, about, elapsed(process, old, news.clock, now)), news.at))
        elif news.what in ("breached", "warned"):
            facts.append((_missed(old, new, news, about, now), news.at))
    if old.node and (old.node, old.status) != (new.node, new.status):
        facts.append((events.TicketStepped(node_from=old.node, status_from=old.status, **about), now))
    if _handed_over(turn, old, new):
        over = events.TicketHandedOver(from_person_id=old.holder_id, from_team=old.case.team, **about)
        facts.append((over, now))
    facts += [(events.CheckFailed(check=check.code, about=check.about, **about), now) for check in step.failed]
    return facts + [(duty, now) for duty in duties(new, step)] if step.duties else facts


def duties(new: Standing, step: Step) -> list[Fact]:
    """What the standard asks somebody to do."""
    if not step.duties:
        return []
    about = about_of(new)
    return [
        events.DutyRaised(
            duty=duty.kind,
            due=stamp(duty.due),
            not_before=stamp(duty.not_before),
            duty_team=duty.team,
            duty_role=duty.role,
            duty_skill=duty.skill,
            who=duty.who,
            clock=duty.clock,
            holder_id=new.holder_id,
            first_owner_id=new.first_owner_id,
            about=duty.about,
            version_id=new.version_id,
            **about,
        )
        for duty in step.duties
    ]


def about_of(ticket: Standing) -> dict[str, Any]:
    """What every fact of this ticket carries."""
    values = ticket.case.values
    return {
        "ticket_id": ticket.id,
        "customer_id": ticket.customer_id,
        "node": ticket.node,
        "number": ticket.number,
        "status": ticket.status,
        "team": ticket.case.team,
        "channel": text_of(values, "channel"),
        "region": text_of(values, "region"),
        "product": text_of(values, "product"),
        "tier": ticket.tier,
        "problem": text_of(values, "problem"),
        "level": ticket.level,
    }


def elapsed(process: Process, old: Standing, name: str, now: dt.datetime) -> int:
    """What a clock has counted by now, in its own calendar, pauses left out."""
    clock = old.case.clocks.get(name)
    if clock is None:
        return 0
    calendar = process.calendars.get(clock.calendar, NATURAL)
    running = 0.0 if clock.state == "paused" else worktime.between(calendar, clock.since, now)
    return round(clock.spent + max(0.0, running))


def _met(new: Standing, news: News, about: dict[str, Any], seconds: int) -> Fact:
    clock = new.case.clocks[news.clock]
    in_time = clock.breached_at is None
    return events.ClockMet(clock=news.clock, seconds=seconds, in_time=in_time, round=clock.rounds, **about)


def _missed(old: Standing, new: Standing, news: News, about: dict[str, Any], now: dt.datetime) -> Fact:
    clock = old.case.clocks.get(news.clock) or new.case.clocks[news.clock]
    kind = events.ClockBreached if news.what == "breached" else events.ClockWarned
    late = max(0, round((now - news.at).total_seconds()))
    return kind(clock=news.clock, due=stamp(clock.due), late_seconds=late, round=clock.rounds, **about)


def _of(turn: Turn, old: Standing, new: Standing, about: dict[str, Any]) -> Fact:
    """The fact of the happening itself: what its giver did to the work."""
    fact: Fact
    about = {**about, "happening": msgspec.to_builtins(turn.happening)}
    words = turn.message_id
    match turn.happening:
        case h.Opened():
            fact = events.TicketOpened(
                version_id=new.version_id,
                conversation_id=new.conversation_id,
                first_owner_id=new.first_owner_id,
                **about,
            )
        case h.Assigned():
            fact = events.TicketAssigned(
                person_id=new.holder_id,
                from_person_id=old.holder_id,
                from_team=old.case.team,
                reason=turn.reason,
                message_id=words,
                **about,
            )
        case h.Accepted(person=person):
            fact = events.TicketAccepted(person_id=person or 0, **about)
        case h.Waiting(reason=reason):
            fact = events.TicketWaiting(reason=reason, message_id=words, **about)
        case h.Resumed():
            fact = events.TicketResumed(**about)
        case h.Extended(clock=clock, until=until):
            fact = events.TicketExtended(clock=clock, until=stamp(until), message_id=words, **about)
        case h.Reclassified():
            fact = events.TicketReclassified(changed=_changed(old, new), **about)
        case h.TimerFired(clock=clock, moment=moment):
            late = turn.late_seconds
            fact = events.ClockFired(clock=clock, moment=moment, due=stamp(turn.due), late_seconds=late, **about)
        case _:
            fact = _of_ending(turn, new, about) or _of_talk(turn, old, new, about)
    return fact


def _of_talk(turn: Turn, old: Standing, new: Standing, about: dict[str, Any]) -> Fact:
    fact: Fact
    words = turn.message_id
    match turn.happening:
        case h.Replied(person=person):
            first = old.first_response_at is None
            fact = events.TicketReplied(person_id=person or 0, message_id=words, first=first, **about)
        case h.CustomerWrote():
            fact = events.CustomerReplied(message_id=words, **about)
        case h.PlanGiven(person=person):
            fact = events.PlanGiven(person_id=person or 0, message_id=words, **about)
        case h.ProgressReported(person=person):
            fact = events.ProgressGiven(person_id=person or 0, message_id=words, **about)
        case h.Promised(until=until, person=person):
            fact = events.PromiseMade(person_id=person, until=stamp(until), message_id=words, **about)
        case h.Urged():
            fact = events.TicketUrged(urges=new.urges, **about)
        case h.FollowedUp(result=result):
            fact = events.TicketFollowedUp(result=result, **about)
        case h.Rated(score=score):
            fact = events.TicketRated(score=score, **about)
        case h.Moved(version=version):
            fact = events.TicketMoved(version_id=version, from_version_id=old.version_id, node_from=old.node, **about)
        case _:
            fact = _of_step(turn, about)
    return fact


def _of_step(turn: Turn, about: dict[str, Any]) -> Fact:
    fact: Fact
    match turn.happening:
        case h.Done(way=way, person=person):
            fact = events.StepTaken(person_id=person, way=way, **about)
        case h.Filled(values=values, person=person):
            fact = events.FormFilled(person_id=person, fields=sorted(values), **about)
        case h.ApprovalAsked(approval=approval, person=person):
            fact = events.ApprovalAsked(person_id=person, approval=approval, **about)
        case h.Approved(approval=approval, granted=granted, person=person):
            said = turn.message_id
            fact = events.ApprovalGiven(person_id=person, approval=approval, granted=granted, message_id=said, **about)
        case h.TaskDone(task=task, person=person):
            fact = events.TaskFinished(person_id=person, task=task, message_id=turn.message_id, **about)
        case _:
            raise AssertionError(turn.happening)
    return fact


def _of_ending(turn: Turn, new: Standing, about: dict[str, Any]) -> Fact | None:
    fact: Fact | None = None
    words, holder = turn.message_id, new.holder_id
    match turn.happening:
        case h.Solved(person=person, way=way):
            fact = events.TicketSolved(person_id=person, way=way, message_id=words, holder_id=holder, **about)
        case h.Reopened():
            fact = events.TicketReopened(reopens=new.reopens, message_id=words, holder_id=holder, **about)
        case h.Closed(reason=reason):
            fact = events.TicketClosed(reason=reason, message_id=words, holder_id=holder, **about)
        case h.Voided(reason=reason):
            fact = events.TicketVoided(reason=reason, message_id=words, holder_id=holder, **about)
        case h.Restored(reason=reason):
            fact = events.TicketRestored(reason=reason, **about)
    return fact


def _handed_over(turn: Turn, old: Standing, new: Standing) -> bool:
    """Assigning says so itself."""
    moved = old.case.team != new.case.team or old.holder_id not in (None, new.holder_id)
    return bool(old.node) and moved and not isinstance(turn.happening, h.Assigned)


def _changed(old: Standing, new: Standing) -> list[str]:
    before, after = old.case.values, new.case.values
    return sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))
