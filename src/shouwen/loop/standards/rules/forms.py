"""Forms, approvals and acts of a node: filled, asked for, granted, done, and what is missing before a step is taken."""

import datetime as dt
from collections.abc import Mapping, Set
from typing import Final

from shouwen.loop.standards.rules import clocks, ticking, words
from shouwen.loop.standards.rules import happenings as h
from shouwen.loop.standards.rules.document import Act, Approval, Field, FormItem, Owner
from shouwen.loop.standards.rules.document import seconds as read
from shouwen.loop.standards.rules.happenings import Value
from shouwen.loop.standards.rules.process import Allowed, Place
from shouwen.loop.standards.rules.work import Work

STEPS: Final = (h.Done, h.Solved, h.PlanGiven)  # what only a complete node lets through
UNDONE: Final = (*ticking.LIVE, "breached")  # states of a task's clock, as long as it was not met
NOBODY: Final = Owner(who="system")
Basis = dict[str, Value | None]
MOST: Final = 1e15  # beyond it a number is no longer kept to the unit


def derive(work: Work) -> None:
    """Set what nobody filled in by the first rule that holds."""
    values = dict(work.values)
    for code, test, reads, value in work.process.derived:
        if code not in values:
            work.use(reads)
            if test(work.look):
                values[code] = value
                work.values = values


def filled(work: Work, happening: h.Filled) -> str:
    """Only fields of the standard, each with a value of its type; an empty value takes back what was there."""
    values, before = dict(work.values), basis(work)
    for code, value in happening.values.items():
        field, work.lacking = work.process.document.fields.get(code), code
        if field is None:
            return "unknown_field"
        if value == "" or (field.type == "text" and value is False):
            values.pop(code, None)
        elif not fits(field, value):
            return "bad_value"
        else:
            values[code] = value
    work.values = values
    fields = work.process.document.fields
    drop_changed(work, before, {code for code in happening.values if fields[code].type == "text"})
    return ""


def basis(work: Work) -> dict[str, Basis]:
    """What each approval that was asked for or given rests on: what its condition reads, and the node's form."""
    place = _worked_at(work)
    found: dict[str, Basis] = {}
    for wanted in place.approvals if place else ():
        code = wanted.part.code if isinstance(wanted.part, Approval) else ""
        if place is not None and work.approvals.get(code) in (words.ASKED, words.GRANTED):
            form = [item.part.field for item in place.form if isinstance(item.part, FormItem)]
            read_by = [*wanted.reads, *[f"{name}_path" for name in wanted.reads]]
            found[code] = {name: work.look(name) for name in (*read_by, *form)}
    return found


def drop_changed(work: Work, before: Mapping[str, Basis], said_anew: Set[str] = frozenset()) -> None:
    """An approval of something else than what now stands is asked for again; of texts only who gives them knows."""
    gone = {
        code
        for code, values in before.items()
        if said_anew & values.keys() or any(_differ(work.look(name), value) for name, value in values.items())
    }
    if gone:
        work.approvals = {code: state for code, state in work.approvals.items() if code not in gone}


def _differ(one: Value | None, other: Value | None) -> bool:
    return one != other or isinstance(one, bool) != isinstance(other, bool)


def fits(field: Field, value: Value) -> bool:
    """Whether this may be a field's value."""
    match field.type:
        case "choice":
            return value in {choice.code for choice in field.choices}
        case "number":
            return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= MOST
        case "date":
            return isinstance(value, str) and is_date(value)
        case _:
            return isinstance(value, bool)


def is_date(text: str) -> bool:
    """Whether it is a day as 2026-03-04."""
    try:
        dt.date.fromisoformat(text)
    except ValueError:
        return False
    return True


def approval_asked(work: Work, happening: h.ApprovalAsked) -> str:
    """Who may approve is asked, once until they answer."""
    approval = _approval(work, happening.approval)
    if approval is None:
        return "no_such_approval"
    if work.approvals.get(approval.code) in (words.ASKED, words.GRANTED):
        return "asked_already"
    work.approvals = {**work.approvals, approval.code: words.ASKED}
    work.owe("approval", work.now, approval.by, about=approval.code)
    return ""


def approved(work: Work, happening: h.Approved) -> str:
    """Said by whoever may, asked or not; the caller checks who."""
    if _approval(work, happening.approval) is None:
        return "no_such_approval"
    said = words.GRANTED if happening.granted else words.DECLINED
    work.approvals = {**work.approvals, happening.approval: said}
    return ""


def task_done(work: Work, happening: h.TaskDone) -> str:
    """Its clock is met."""
    name = words.TASK_CLOCK + happening.task
    clock = work.clocks.get(name)
    if clock is None or clock.met_at is not None or clock.state not in UNDONE:
        return "no_such_task"
    ticking.meet(work, name)
    return ""


def enter(work: Work, place: Place) -> None:
    """Approvals, and fields that want it, are asked for anew when a node is entered; the system does its part."""
    if work.approvals and place.kind != words.WAIT:
        work.approvals = {}
    if place.form and not place.anew.isdisjoint(work.values):
        work.values = {code: value for code, value in work.values.items() if code not in place.anew}
    for wanted in place.does:
        if isinstance(wanted.part, Act) and work.wants(wanted):
            _act(work, wanted.part)


def incomplete(work: Work) -> tuple[str, str]:
    """Why the step may not be taken yet, and the field, approval or task that it waits for; nothing if it may."""
    place = _worked_at(work)
    if place is None:
        return "", ""
    if absent := missing(work, place):
        return "form_incomplete", absent[0]
    for wanted in place.approvals:
        approval = wanted.part
        if isinstance(approval, Approval) and work.approvals.get(approval.code) != words.GRANTED and work.wants(wanted):
            return "approval_missing", approval.code
    for wanted in place.does:
        if isinstance(wanted.part, Act) and wanted.part.must and _waited_for(work, wanted.part):
            return "task_open", wanted.part.code
    return "", ""


def missing(work: Work, place: Place) -> list[str]:
    """The required fields of a node's form that have no value yet."""
    items = [wanted for wanted in place.form if isinstance(wanted.part, FormItem) and wanted.part.required]
    return [
        wanted.part.field
        for wanted in items
        if isinstance(wanted.part, FormItem) and wanted.part.field not in work.values and work.wants(wanted)
    ]


def _worked_at(work: Work) -> Place | None:
    """The node whose work this is: of a waiting case the one that it waits to return to."""
    place = work.place
    return work.process.nodes.get(work.back) if place is not None and place.kind == words.WAIT else place


def _approval(work: Work, code: str) -> Approval | None:
    place = _worked_at(work)
    for wanted in place.approvals if place else ():
        if isinstance(wanted.part, Approval) and wanted.part.code == code and work.wants(wanted):
            return wanted.part
    return None


def _act(work: Work, act: Act) -> None:
    match act.kind:
        case "assign" if act.to is not None:
            work.team = act.to.team or work.team
        case "set" if act.value is not None:
            work.values = {**work.values, act.field: act.value}
        case "task" if act.to is not None:
            _ask_department(work, act, act.to)
        case "notify" | "webhook":
            work.owe(act.kind, work.now, act.to or NOBODY, about=act.code)


def _ask_department(work: Work, act: Act, to: Owner) -> None:
    name = words.TASK_CLOCK + act.code
    limit = Allowed(read(act.within) or 0.0, act.calendar, 0.8, None, "entered")
    work.clocks[name] = clocks.start(limit, work.now, work.process.calendars, work.clocks.get(name))
    work.tell(name, "started", work.now)
    work.owe("task", work.clocks[name].due or work.now, to, name, about=act.code)


def _waited_for(work: Work, act: Act) -> bool:
    clock = work.clocks.get(words.TASK_CLOCK + act.code)
    return clock is not None and clock.met_at is None and clock.state in UNDONE
