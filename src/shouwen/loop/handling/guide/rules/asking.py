"""The guide: what the present step of a case asks, what is missing, and the ways on. Pure."""

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from shouwen.loop.handling.guide.rules.ways import Onward, onward
from shouwen.loop.standards.rules import happenings as h
from shouwen.loop.standards.rules.case import Case, Clock
from shouwen.loop.standards.rules.document import Act, Approval, Document, Field, FormItem, Node, Text
from shouwen.loop.standards.rules.forms import UNDONE
from shouwen.loop.standards.rules.happenings import Value
from shouwen.loop.standards.rules.naming import Naming
from shouwen.loop.standards.rules.process import Process, Wanted
from shouwen.loop.standards.rules.words import ACTIVE, GRANTED, TASK_CLOCK, WAIT
from shouwen.loop.standards.rules.work import Work


class Item(NamedTuple):
    """A field that the form asks for; `missing` if the step may not be taken without it."""

    code: str
    field: Field
    required: bool
    value: Value | None
    missing: bool


class Ask(NamedTuple):
    """An approval and what has become of it: open, asked, granted, declined."""

    approval: Approval
    state: str


class Task(NamedTuple):
    """A department's task: open, done, or left behind when the work ended; `here` if the present step named it."""

    act: Act
    state: str
    here: bool
    clock: Clock
    late: bool


class Limit(NamedTuple):
    """A clock of the ticket; `here` if it stands on the present node."""

    code: str
    clock: Clock
    here: bool


class Lack(NamedTuple):
    """A field, approval or task that the step waits for."""

    kind: str
    code: str
    name: Text


class Guide(NamedTuple):
    """What the present step asks. `work` is the node whose work this is: of a waiting case the one it returns to."""

    node: Node | None
    work: Node | None
    form: tuple[Item, ...]
    approvals: tuple[Ask, ...]
    tasks: tuple[Task, ...]
    limits: tuple[Limit, ...]
    ways: tuple[Onward, ...]
    missing: tuple[Lack, ...]


def node_of(document: Document, code: str) -> Node | None:
    """The node of this code."""
    return next((node for node in document.nodes if node.id == code), None)


def worked(document: Document, case: Case) -> Node | None:
    """The node whose work this is."""
    node = node_of(document, case.node)
    return node_of(document, case.back) if node is not None and node.kind == WAIT and case.back else node


def guide(process: Process, case: Case, *, naming: Naming, person: int | None, now: dt.datetime) -> Guide:
    """What the present step asks of `person`."""
    document = process.document
    node, work = node_of(document, case.node), worked(document, case)
    sheet = Work(process, case, h.Filled(person=person), now)
    form, approvals = tuple(_form(sheet, work)), tuple(_approvals(sheet, work))
    tasks = tuple(_tasks(document, case, work, now))
    return Guide(
        node=node,
        work=work,
        form=form,
        approvals=approvals,
        tasks=tasks,
        limits=tuple(_limits(case, work)),
        ways=tuple(onward(process, case, node, naming=naming, person=person, now=now)),
        missing=_missing(form, approvals, tasks) if case.status in ACTIVE else (),
    )


def _there(parts: Sequence[Wanted], sheet: Work) -> Iterator[FormItem | Approval | Act]:
    """The parts of a node that are there for this case."""
    return (each.part for each in parts if sheet.wants(each))


def _form(sheet: Work, work: Node | None) -> Iterator[Item]:
    place = sheet.process.nodes[work.id] if work else None
    for part in _there(place.form if place else (), sheet):
        field = sheet.process.document.fields.get(part.field) if isinstance(part, FormItem) else None
        if isinstance(part, FormItem) and field is not None:
            value = sheet.values.get(part.field)
            yield Item(part.field, field, part.required, value, part.required and value is None)


def _approvals(sheet: Work, work: Node | None) -> Iterator[Ask]:
    place = sheet.process.nodes[work.id] if work else None
    for part in _there(place.approvals if place else (), sheet):
        if isinstance(part, Approval):
            yield Ask(part, sheet.approvals.get(part.code, "open"))


def _tasks(document: Document, case: Case, work: Node | None, now: dt.datetime) -> Iterator[Task]:
    """Those of every node that were asked for: what a department owes it owes wherever the ticket has gone."""
    for node in document.nodes:
        for act in node.does:
            clock = case.clocks.get(TASK_CLOCK + act.code) if act.kind == "task" else None
            if clock is not None:
                done = clock.met_at is not None
                state = "done" if done else "open" if clock.state in UNDONE else "dropped"
                past = state == "open" and clock.due is not None and clock.due < now
                yield Task(act, state, node == work, clock, clock.late or past)


def _limits(case: Case, work: Node | None) -> Iterator[Limit]:
    """Those that run or stand still; those of this node first, each group by what is due first."""
    alive = [
        Limit(name, clock, work is not None and name in work.limits)
        for name, clock in case.clocks.items()
        if not name.startswith(TASK_CLOCK) and clock.met_at is None and clock.state in UNDONE
    ]
    return iter(sorted(alive, key=lambda each: (not each.here, each.clock.due is None, each.clock.due)))


def _missing(form: Sequence[Item], approvals: Sequence[Ask], tasks: Sequence[Task]) -> tuple[Lack, ...]:
    fields = [Lack("field", item.code, item.field.name) for item in form if item.missing]
    asked = [Lack("approval", ask.approval.code, ask.approval.name) for ask in approvals if ask.state != GRANTED]
    open_ = [
        Lack("task", task.act.code, task.act.name)
        for task in tasks
        if task.act.must and task.here and task.state == "open" and task.act.name is not None
    ]
    return (*fields, *asked, *open_)
