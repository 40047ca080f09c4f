"""A macro is run on one ticket: all its steps or none, each by the desk's verb and with the runner's own rights."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, NamedTuple

import msgspec
from django.db import transaction
from django.db.models import F

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.errors import NotFound, ShouwenError
from shouwen.ground.base.events.actions import Noted, record_many
from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.handling.desk import access as desk
from shouwen.loop.handling.desk.actions import assigning, verbs
from shouwen.loop.handling.guide.queries import script_values
from shouwen.loop.handling.guide.rules.scripts import fill
from shouwen.loop.handling.macros.errors import NotFilled, StepRefused
from shouwen.loop.handling.macros.events import MacroRun
from shouwen.loop.handling.macros.models import Macro
from shouwen.loop.handling.macros.rules.steps import KINDS, Step
from shouwen.loop.handling.tickets import queries
from shouwen.loop.handling.tickets.access import may_read
from shouwen.loop.handling.tickets.actions.answers import once


class Ready(NamedTuple):
    """A step with its words filled in, and the variables that have no value."""

    step: Step
    left: tuple[str, ...]


class Foreseen(NamedTuple):
    """What running would come to: the steps, and the refusal with the number of its step, if there is one."""

    steps: list[Ready]
    at: int
    error: ShouwenError | None


def steps_of(row: Macro) -> list[Step]:
    """The steps as they are kept."""
    return msgspec.convert(row.steps, list[Step])


def ready(number: str, steps: Sequence[Step], *, by: Principal, language: str, given: Mapping[str, str]) -> list[Ready]:
    """The steps with their words filled in for this ticket; `given` are values by hand for those that have none."""
    head = may_read(by, number)
    if not any(step.text for step in steps):
        return [Ready(step, ()) for step in steps]
    card = queries.card(head.id)
    if card is None:
        raise NotFound
    known = script_values(card, head, by, language)
    values = {**given, **{name: value for name, value in known.items() if value}}
    filled = [fill(step.text, values) for step in steps]
    return [
        Ready(msgspec.structs.replace(step, text=each.text), each.left)
        for step, each in zip(steps, filled, strict=True)
    ]


@action
def run(row: Macro, number: str, *, by: Principal, language: str, given: Mapping[str, str], key: str = "") -> None:
    """Do all of it, or nothing; under a repeated key all was done before."""
    ticket_id = may_read(by, number).id
    if key and not once(f"macro {ticket_id}", key, by=by):
        return
    steps = ready(number, steps_of(row), by=by, language=language, given=given)
    left = sorted({name for each in steps for name in each.left})
    if left:
        raise NotFilled(names=" ".join(f"{{{name}}}" for name in left))
    _all(number, steps, by=by, key=key)
    Macro.objects.filter(pk=row.pk).update(used=F("used") + 1)
    fact = MacroRun(macro_id=row.pk, ticket_id=ticket_id, does=[each.step.do for each in steps])
    record_many([Noted(fact, by, clock.now())])


class _Enough(Exception):
    """The preview has seen all; nothing of it stays."""


def foresee(row: Macro, number: str, *, by: Principal, language: str, given: Mapping[str, str]) -> Foreseen:
    """What running would do: it is really done, and taken back before anybody could see it."""
    steps = ready(number, steps_of(row), by=by, language=language, given=given)
    try:
        with transaction.atomic():
            _all(number, steps, by=by, key="")
            raise _Enough
    except _Enough:
        return Foreseen(steps, 0, None)
    except StepRefused as refused:
        return Foreseen(steps, int(str(refused.detail["step"])), refused.error)


def _all(number: str, steps: Sequence[Ready], *, by: Principal, key: str) -> None:
    for place, each in enumerate(steps, start=1):
        try:
            head = desk.may(by, KINDS[each.step.do].verb, number)
            DEEDS[each.step.do](head.id, each.step, by, f"{key}.{place}" if key else "")
        except ShouwenError as error:
            raise StepRefused(step=place, do=each.step.do, error=error) from None


def _set(ticket: int, step: Step, by: Principal, _key: str) -> None:
    given = {name: getattr(step, name) or None for name in ("problem", "product", "region", "level")}
    assigning.reclassify(ticket, by=by, **given)


def _assign(ticket: int, step: Step, by: Principal, _key: str) -> None:
    assigning.assign(ticket, team=step.team or None, person_id=step.person or None, reason=step.text, by=by)


def _wait(ticket: int, step: Step, by: Principal, _key: str) -> None:
    reason: Any = step.reason
    verbs.wait(ticket, reason=reason, text=step.text, by=by)


def _promise(ticket: int, step: Step, by: Principal, key: str) -> None:
    until = clock.now() + dt.timedelta(minutes=step.minutes)
    verbs.promise(ticket, until=until, text=step.text, by=by, client_key=key)


DEEDS: Final[Mapping[str, Callable[[int, Step, Principal, str], object]]] = {
    "reply": lambda ticket, step, by, key: verbs.reply(ticket, text=step.text, by=by, client_key=key),
    "note": lambda ticket, step, by, key: verbs.note(ticket, text=step.text, by=by, client_key=key),
    "set": _set,
    "assign": _assign,
    "wait": _wait,
    "promise": _promise,
    "plan": lambda ticket, step, by, key: verbs.plan(ticket, text=step.text, by=by, client_key=key),
    "solve": lambda ticket, step, by, key: verbs.solve(ticket, way=step.way, text=step.text, by=by, client_key=key),
}
