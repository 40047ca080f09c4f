"""The list of what waits for somebody, and how much of it waits for me. Answering is `guide`'s."""

from collections.abc import Sequence
from typing import Annotated, Any, Literal

from django.db.models import Q
from pydantic import Field

from shouwen.ground.base import clock
from shouwen.ground.base.api.kit import Code, Moment, Out, Page, Request, router
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.duties import queries
from shouwen.loop.handling.duties.models import Duty
from shouwen.loop.handling.duties.rules import TASK, Kind
from shouwen.loop.handling.tickets.queries import heads, heads_of
from shouwen.loop.handling.tickets.queries.runs import Run, runs_of
from shouwen.loop.standards.queries import document_of
from shouwen.loop.standards.rules import asked
from shouwen.loop.standards.rules.document import Text

api = router("duties")


class WordsOut(Out):
    """Words of the standard, in both languages."""

    zh: str
    en: str


class PersonOut(Out):
    """Somebody of the company."""

    id: int
    name: str


class DutyOut(Out):
    """One task or approval; who is asked sees what the ticket is about even where it is out of reach.

    `mine` says whether the asker may answer; `team`, `role`, `skill` or `who` say whom the standard names.
    """

    id: int
    kind: Kind
    code: str
    name: WordsOut
    text: WordsOut | None
    node: WordsOut
    number: str
    subject: str
    status: str
    readable: bool
    mine: bool
    team: str
    role: str
    skill: str
    who: str
    asked_at: Moment
    asked_by: PersonOut | None
    due_at: Moment | None
    state: Literal["open", "done", "declined", "gone"]
    done_at: Moment | None
    done_by: PersonOut | None


class CountsOut(Out):
    """How much waits for me, and how much of it is late."""

    mine: int
    late: int


@api.get("/duties", response=Page[DutyOut])
def list_duties(
    request: Request,
    *,
    state: Literal["open", "over"] = "open",
    kind: Kind | None = None,
    team: Code | None = None,
    of: Literal["mine", "all"] = "mine",
    after: Annotated[str | None, Field(max_length=200)] = None,
    limit: Annotated[int, Field(ge=1, le=200)] = 50,
) -> dict[str, Any]:
    """What waits for me, or all that I may know of, by what is due first; or what is over, the latest first."""
    within = queries.mine(request.auth) if of == "mine" else queries.seen(request.auth)
    more = Q(kind=kind) if kind else Q()
    if team:
        more &= Q(team_id=reference().team_ids.get(team, 0))
    rows = list(queries.duties(within & more, over=state == "over", after=after)[: limit + 1])
    following = queries.place(rows[limit - 1]) if len(rows) > limit else None
    return {"items": _shown(request.auth, rows[:limit]), "next": following}


@api.get("/duties/counts", response=CountsOut)
def count_duties(request: Request) -> dict[str, int]:
    """For the badge: only what waits for me."""
    waiting = queries.duties(queries.mine(request.auth), over=False)
    return {"mine": waiting.count(), "late": waiting.filter(due_at__lt=clock.now()).count()}


def _shown(principal: Principal, rows: Sequence[Duty]) -> list[dict[str, Any]]:
    tickets = {row.ticket_id for row in rows}
    of, readable, runs = heads_of(tickets), heads(principal, tickets), runs_of(tickets)
    answerable = queries.ids_of(queries.mine(principal), [row.pk for row in rows])
    teams = reference().team_codes
    plain = ("id", "kind", "code", "role", "skill", "who", "asked_at", "due_at", "state", "done_at")
    return [
        {name: getattr(row, name) for name in plain}
        | _words(row, runs[row.ticket_id])
        | {
            "number": of[row.ticket_id].number,
            "subject": of[row.ticket_id].subject if row.ticket_id in readable or row.pk in answerable else "",
            "status": of[row.ticket_id].status,
            "readable": row.ticket_id in readable,
            "mine": row.pk in answerable and row.state == Duty.State.OPEN,
            "team": teams.get(row.team_id or 0, ""),
            "asked_by": row.asked_by,
            "done_by": row.done_by,
        }
        for row in rows
    ]


def _words(row: Duty, run: Run) -> dict[str, Text | None]:
    """In the words of the version that the ticket runs under; a code stands for itself where a move left it behind."""
    document = document_of(run.version_id)
    code = Text(zh=row.code, en=row.code)
    node = asked.node_name(document, row.node) or Text(zh=row.node, en=row.node)
    if row.kind == TASK:
        act = asked.act(document, row.code)
        return {"name": (act and act.name) or code, "text": act.text if act else None, "node": node}
    approval = asked.approval(document, row.node, row.code)
    return {"name": approval.name if approval else code, "text": None, "node": node}
