"""POST /tickets/bulk: one verb, up to 200 tickets, one result for each."""

from collections.abc import Callable
from typing import Annotated, Any

from pydantic import Field, StringConstraints

from shouwen.ground.base.api.kit import Code, Id, In, Out, Request, language_of, router
from shouwen.ground.base.errors import ShouwenError
from shouwen.loop.handling.bulk import rules
from shouwen.loop.handling.bulk.errors import NothingToDo
from shouwen.loop.handling.desk.access import may
from shouwen.loop.handling.desk.actions import assigning, verbs
from shouwen.loop.handling.incidents import access as incidents
from shouwen.loop.handling.incidents.actions import leading
from shouwen.loop.handling.links import access as links
from shouwen.loop.handling.links.actions.merging import merge

api = router("tickets")
Number = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=40)]
Words = Annotated[str, StringConstraints(max_length=100_000)]


class BulkIn(In):
    """The tickets, the verb, and what that verb needs; a repeated `client_key` writes a note or a reply once."""

    numbers: Annotated[list[Number], Field(min_length=1, max_length=rules.MOST)]
    verb: rules.Verb
    team: Code | None = None
    person: Id | None = None
    level: Code | None = None
    way: Code | None = None
    incident: Id | None = None
    into: Number | None = None
    other_customer: bool = False
    text: Words = ""
    reason: Words = ""
    client_key: Annotated[str, StringConstraints(max_length=200)] = ""


class DoneOut(Out):
    """What became of one ticket."""

    number: str
    ok: bool
    code: str
    message: str


class ResultsOut(Out):
    """One line for each ticket, in the order asked for."""

    results: list[DoneOut]


@api.post("/tickets/bulk", response=ResultsOut)
def act_on_many(request: Request, asked: BulkIn) -> dict[str, Any]:
    """Do the same with many tickets, each by itself: one that is refused keeps none of the others back."""
    needed = rules.NEEDS[asked.verb]
    if not any(getattr(asked, name) for name in needed):
        raise NothingToDo(field=needed[0])
    act = _act(request, asked)
    results = []
    for number in dict.fromkeys(asked.numbers):
        done: dict[str, Any] = {"number": number, "ok": True, "code": "", "message": ""}
        try:
            act(number)
        except ShouwenError as error:
            done |= {"ok": False, "code": error.code, "message": error.message(language_of(request))}
        results.append(done)
    return {"results": results}


def _act(request: Request, asked: BulkIn) -> Callable[[str], object]:
    """The verb, to be done with a ticket's number; its doors are asked for each ticket."""
    by, desk = request.auth, rules.DESK.get(asked.verb)
    if desk is not None:
        verb = _of_desk(request, asked)
        return lambda number: verb(may(by, desk, number).id)
    if asked.verb == "merge":
        kept = links.may_change(by, asked.into or "")
        sure = asked.other_customer
        return lambda number: merge(links.may_change(by, number).id, kept.id, by=by, other_customer=sure)
    incident = incidents.seen(by, asked.incident or 0)
    return lambda number: leading.attach(incident.pk, incidents.may_attach(by, number).id, by=by)


def _of_desk(request: Request, asked: BulkIn) -> Callable[[int], object]:
    by, text, key = request.auth, asked.text, asked.client_key
    found: dict[str, Callable[[int], object]] = {
        "assign": lambda one: assigning.assign(
            one, team=asked.team, person_id=asked.person, reason=asked.reason, by=by
        ),
        "level": lambda one: assigning.reclassify(one, level=asked.level, by=by),
        "note": lambda one: verbs.note(one, text=text, by=by, client_key=key),
        "reply": lambda one: verbs.reply(one, text=text, by=by, client_key=key),
        "solve": lambda one: verbs.solve(one, way=asked.way or "", text=text, by=by, client_key=key),
        "void": lambda one: verbs.void(one, reason=asked.reason, by=by),
    }
    return found[asked.verb]
