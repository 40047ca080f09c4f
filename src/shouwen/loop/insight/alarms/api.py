"""Alarms over HTTP: set by whoever sees a team's figures or more, seen by whom they tell."""

from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field, StringConstraints

from shouwen.ground.base.api.kit import Change, Code, Id, In, Moment, Out, Page, Request, Status, router
from shouwen.ground.base.errors import Forbidden, NotFound
from shouwen.ground.base.principals.rules import Reach
from shouwen.ground.staff.queries import people_by_id
from shouwen.loop.insight.alarms import actions, queries
from shouwen.loop.insight.alarms.models import Alarm
from shouwen.loop.insight.alarms.queries import MANAGE
from shouwen.loop.insight.alarms.rules import Window
from shouwen.loop.insight.robots.queries import known as robots_known

api = router("alarms")
RIGHT = "board.read"
Dimension = Literal["team", "channel", "region", "product", "tier", "problem"]
Name = Annotated[str, StringConstraints(min_length=1, max_length=80)]
Ids = Annotated[list[Id], Field(max_length=50)]
Line = Annotated[float, Field(ge=-1e12, le=1e12, allow_inf_nan=False)]
Minutes = Annotated[int, Field(ge=0, le=1440)]
OfDay = Annotated[int, Field(ge=0, le=1439)]


class ReceiverOut(Out):
    """A colleague or a group."""

    id: int
    name: str


class AlarmOut(Out):
    """An alarm and how it stands; `error` says why it is not read: too_slow, owner_gone, no_right, figure_gone."""

    id: int
    name: str
    owner: ReceiverOut
    mine: bool
    figure: str
    reading: str
    unit: str
    filters: dict[Dimension, str]
    window: Window
    above: bool
    raise_at: float
    clear_at: float
    minutes: int
    quiet_from: int | None
    quiet_to: int | None
    people: list[ReceiverOut]
    robots: list[ReceiverOut]
    by_mail: bool
    active: bool
    raised: bool
    since: Moment | None
    value: float | None
    looked_at: Moment | None
    error: str


class MissedOut(Out):
    """Who could not be told, and why."""

    name: str
    error: str


class TurnOut(Out):
    """It was raised or cleared."""

    change: Literal["raised", "cleared"]
    at: Moment
    value: float | None
    reached: int
    missed: list[MissedOut]


class AlarmIn(In):
    """A line to watch: raised at or beyond `raise_at` for so many minutes, cleared at or beyond `clear_at`."""

    name: Name
    figure: Code
    reading: Code
    filters: dict[Dimension, Code] = Field(default_factory=dict)
    window: Window = "today"
    above: Annotated[bool, Field(strict=True)]
    raise_at: Line
    clear_at: Line
    minutes: Minutes = 5
    quiet_from: OfDay | None = None
    quiet_to: OfDay | None = None
    people: Ids = Field(default_factory=list)
    robots: Ids = Field(default_factory=list)
    by_mail: Annotated[bool, Field(strict=True)] = False


class AlarmChange(Change):
    """What is left out stays."""

    nullable: ClassVar[frozenset[str]] = frozenset({"quiet_from", "quiet_to"})

    name: Name | None = None
    filters: dict[Dimension, Code] | None = None
    window: Window | None = None
    above: Annotated[bool, Field(strict=True)] | None = None
    raise_at: Line | None = None
    clear_at: Line | None = None
    minutes: Minutes | None = None
    quiet_from: OfDay | None = None
    quiet_to: OfDay | None = None
    people: Ids | None = None
    robots: Ids | None = None
    by_mail: Annotated[bool, Field(strict=True)] | None = None
    active: Annotated[bool, Field(strict=True)] | None = None


@api.get("/alarms", response=Page[AlarmOut])
def list_alarms(request: Request) -> dict[str, Any]:
    """One's own and those that tell one, the raised ones first; all of them for an administrator."""
    _may_see(request)
    return {"items": _shown(list(queries.alarms(request.auth)), request.auth.id), "next": None}


@api.post("/alarms", response={201: AlarmOut})
def add_alarm(request: Request, given: AlarmIn) -> Status[dict[str, Any]]:
    """Watch a reading."""
    _may_set(request)
    request.auth.require(RIGHT)
    row = actions.add_alarm(given.model_dump(), by=request.auth)
    return Status(201, _shown([row], request.auth.id)[0])


@api.patch("/alarms/{alarm_id}", response=AlarmOut)
def change_alarm(request: Request, alarm_id: Id, given: AlarmChange) -> dict[str, Any]:
    """Change it, stop it, let it go on; it is watched as if it were new."""
    _may_set(request)
    row = actions.change_alarm(alarm_id, given.changes(), by=request.auth)
    return _shown([row], request.auth.id)[0]


@api.delete("/alarms/{alarm_id}", response={204: None})
def remove_alarm(request: Request, alarm_id: Id) -> Status[None]:
    """Watch it no more."""
    _may_set(request)
    actions.remove_alarm(alarm_id, by=request.auth)
    return Status(204, None)


@api.get("/alarms/{alarm_id}/turns", response=Page[TurnOut])
def list_turns(request: Request, alarm_id: Id) -> dict[str, Any]:
    """When it was raised and cleared, the last fifty."""
    _may_see(request)
    if not queries.alarms(request.auth).filter(pk=alarm_id).exists():
        raise NotFound
    rows = queries.turns(alarm_id)
    targets = [target.partition(":") for row in rows for target in row.missed]
    people = people_by_id({int(number) for kind, _, number in targets if kind == "person"})
    robots = robots_known({int(number) for kind, _, number in targets if kind == "robot"})
    names = {f"person:{id_}": name for id_, name in people.items()} | {
        f"robot:{id_}": name for id_, name in robots.items()
    }
    items = [
        {
            **{name: getattr(row, name) for name in ("change", "at", "value")},
            "reached": len(row.reached),
            "missed": [{"name": names.get(target, ""), "error": error} for target, error in row.missed.items()],
        }
        for row in rows
    ]
    return {"items": items, "next": None}


def _may_see(request: Request) -> None:
    if request.auth.reach(MANAGE) is None:
        request.auth.require(RIGHT)


def _may_set(request: Request) -> None:
    if request.auth.reach(MANAGE) is None and request.auth.require(RIGHT) is Reach.OWN:
        raise Forbidden(capability=RIGHT)


def _shown(rows: list[Alarm], reader: int | None) -> list[dict[str, Any]]:
    people = people_by_id({id_ for row in rows for id_ in (*row.people, row.owner_id)})
    robots = robots_known({id_ for row in rows for id_ in row.robots})
    plain = (*actions.FIELDS, "id", "raised", "since", "value", "looked_at", "error")
    units = {row.pk: queries.reading_of(row.figure, row.reading) for row in rows}
    return [
        {
            **{name: getattr(row, name) for name in plain},
            "owner": {"id": row.owner_id, "name": people.get(row.owner_id, "")},
            "mine": row.owner_id == reader,
            "unit": found.unit if (found := units[row.pk]) else "count",
            "people": [{"id": each, "name": people.get(each, "")} for each in row.people],
            "robots": [{"id": each, "name": robots.get(each, "")} for each in row.robots],
        }
        for row in rows
    ]
