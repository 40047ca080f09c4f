"""Who gets which report when, over HTTP; and the picture that a group's members open without a sign-in."""

from typing import Annotated, Any, ClassVar, Literal

from django.http import HttpResponse
from pydantic import Field, StringConstraints

from shouwen.ground.base.api.kit import Change, Code, Id, In, Moment, Out, Page, Request, Status, router
from shouwen.ground.base.errors import Forbidden, NotFound
from shouwen.ground.base.principals.rules import Reach
from shouwen.ground.base.print.files import described, sent
from shouwen.ground.staff.queries import people_by_id
from shouwen.loop.insight.reports import actions, pages
from shouwen.loop.insight.reports.api.shapes import ReportKind
from shouwen.loop.insight.reports.models import Delivery, Issue, Schedule
from shouwen.loop.insight.reports.queries import schedules as reads
from shouwen.loop.insight.reports.sending import document_of, file_name
from shouwen.loop.insight.robots.queries import known as robots_known

api = router("reports")
State = Literal["waiting", "sent", "failed"]
Dimension = Literal["team", "channel", "region", "product", "tier", "problem"]
Ids = Annotated[list[Id], Field(max_length=50)]
Minute = Annotated[int, Field(ge=0, le=1439, description="Of the day, in the company's time zone.")]
RIGHT, MANAGE = "board.read", "company.manage"


class TargetOut(Out):
    """A colleague or a group, and what became of the report for them; `error` is a code or the other side's words."""

    kind: Literal["person", "robot"]
    id: int
    name: str
    state: State
    tries: int
    error: str
    next_at: Moment | None
    done_at: Moment | None


class IssueOut(Out):
    """One report that was sent."""

    id: int
    first: str
    trial: bool
    at: Moment
    targets: list[TargetOut]


class Named(Out):
    """A colleague or a group."""

    id: int
    name: str


class ScheduleOut(Out):
    """Who gets which report when, and how the last one went."""

    id: int
    kind: ReportKind
    owner: Named
    filters: dict[Dimension, str]
    language: Literal["zh-CN", "en"]
    minute: int
    people: list[Named]
    robots: list[Named]
    active: bool
    issues: list[IssueOut]


class ScheduleIn(In):
    """A schedule; a report goes out every day, on Mondays, or on the first of the month."""

    kind: ReportKind
    filters: dict[Dimension, Code] = Field(default_factory=dict)
    language: Literal["zh-CN", "en"] = "zh-CN"
    minute: Minute = 480
    people: Ids = Field(default_factory=list)
    robots: Ids = Field(default_factory=list)


class ScheduleChange(Change):
    """What is left out stays."""

    nullable: ClassVar[frozenset[str]] = frozenset()

    filters: dict[Dimension, Code] | None = None
    language: Literal["zh-CN", "en"] | None = None
    minute: Minute | None = None
    people: Ids | None = None
    robots: Ids | None = None
    active: Annotated[bool, Field(strict=True)] | None = None


@api.get("/report-schedules", response=Page[ScheduleOut])
def list_schedules(request: Request) -> dict[str, Any]:
    """One's own; all of them for an administrator."""
    _may_send(request)
    rows = list(reads.schedules(request.auth))
    sent_last = {row.pk: reads.issues(row.pk) for row in rows}
    return {"items": _shown(rows, sent_last), "next": None}


@api.post("/report-schedules", response={201: ScheduleOut})
def add_schedule(request: Request, given: ScheduleIn) -> Status[dict[str, Any]]:
    """Have a report sent."""
    _may_send(request)
    request.auth.require(RIGHT)
    row = actions.add_schedule(given.model_dump(), by=request.auth)
    return Status(201, _shown([row], {row.pk: []})[0])


@api.patch("/report-schedules/{schedule_id}", response=ScheduleOut)
def change_schedule(request: Request, schedule_id: Id, given: ScheduleChange) -> dict[str, Any]:
    """Change it, stop it, let it go on."""
    _may_send(request)
    row = actions.change_schedule(schedule_id, given.changes(), by=request.auth)
    return _shown([row], {row.pk: reads.issues(row.pk)})[0]


@api.delete("/report-schedules/{schedule_id}", response={204: None})
def remove_schedule(request: Request, schedule_id: Id) -> Status[None]:
    """Send it no more."""
    _may_send(request)
    actions.remove_schedule(schedule_id, by=request.auth)
    return Status(204, None)


@api.post("/report-schedules/{schedule_id}/try", response={202: None})
def try_schedule(request: Request, schedule_id: Id) -> Status[None]:
    """Send the last period's report to all of them now; the list tells what became of it."""
    _may_send(request)
    actions.try_out(schedule_id, by=request.auth)
    return Status(202, None)


@api.get("/report-pictures/{token}.png", auth=None, openapi_extra=described("image/png"))
def picture(
    request: Request, token: Annotated[str, StringConstraints(max_length=200, pattern=r"^[\w:-]+$")]
) -> HttpResponse:
    """The picture of a report that was sent to a group, by its signed link."""
    issue = reads.by_token(token)
    if issue is None:
        raise NotFound
    made = document_of(issue)
    return sent(pages.png(made), "image/png", f"{file_name(made)}.png", inline=True)


def _may_send(request: Request) -> None:
    """Whoever sees a team's figures or more; one's own go to nobody else. Administrators look after them all."""
    if request.auth.reach(MANAGE) is None and request.auth.require(RIGHT) is Reach.OWN:
        raise Forbidden(capability=RIGHT)


def _shown(rows: list[Schedule], issues: dict[int, list[Issue]]) -> list[dict[str, Any]]:
    told = [each for row in rows for issue in issues[row.pk] for each in issue.deliveries.all()]
    targets = [_target(each) for each in told]
    people = people_by_id(
        {id_ for row in rows for id_ in (*row.people, row.owner_id)}
        | {id_ for kind, id_ in targets if kind == "person"}
    )
    robots = robots_known(
        {id_ for row in rows for id_ in row.robots} | {id_ for kind, id_ in targets if kind == "robot"}
    )
    return [
        {
            **{name: getattr(row, name) for name in ("id", "kind", "filters", "language", "minute", "active")},
            "owner": {"id": row.owner_id, "name": people.get(row.owner_id, "")},
            "people": [{"id": each, "name": people.get(each, "")} for each in row.people],
            "robots": [{"id": each, "name": robots.get(each, "")} for each in row.robots],
            "issues": [_issue(each, people, robots) for each in issues[row.pk]],
        }
        for row in rows
    ]


def _issue(issue: Issue, people: dict[int, str], robots: dict[int, str]) -> dict[str, Any]:
    targets = []
    for each in sorted(issue.deliveries.all(), key=lambda one: one.pk):
        kind, id_ = _target(each)
        names = people if kind == "person" else robots
        waits = each.state == Delivery.State.WAITING
        targets.append(
            {
                **{name: getattr(each, name) for name in ("state", "tries", "error", "done_at")},
                "kind": kind,
                "id": id_,
                "name": names.get(id_, ""),
                "next_at": each.next_at if waits else None,
            }
        )
    return {"id": issue.pk, "first": issue.first.isoformat(), "trial": issue.trial, "at": issue.at, "targets": targets}


def _target(delivery: Delivery) -> tuple[str, int]:
    kind, _, number = delivery.target.partition(":")
    return kind, int(number)
