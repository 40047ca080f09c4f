"""What comes in and goes out."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from shouwen.ground.base.api.kit import Change, Code, Id, In, Moment, Out

Hour = Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-4]):[0-5]\d$")]
Hours = Annotated[list[tuple[Hour, Hour]], Field(max_length=6)]
Weekday = Literal["0", "1", "2", "3", "4", "5", "6"]


class LaneIn(In):
    """A row of the table: the first that fits a customer's tier and problem counts; empty fits all."""

    lane: Annotated[int, Field(ge=0, le=9, strict=True)]
    tier: Annotated[str, StringConstraints(max_length=20)] = ""
    problem: Code | Literal[""] = ""
    level: Annotated[int, Field(ge=1, le=3, strict=True)] = 1
    people: list[Id] = Field(default_factory=list, max_length=50)


class OverflowIn(In):
    """Who waits for `team` so long goes on to the other one."""

    team: Id
    to: Id
    minutes: Annotated[int, Field(ge=1, le=1440, strict=True)]


class SettingsIn(Change):
    """What is left out stays. `week` null means the company's own hours, no hours at all round the clock."""

    nullable = frozenset({"week"})
    offer_seconds: Annotated[int, Field(ge=5, le=600, strict=True)] | None = None
    chats: Annotated[int, Field(ge=1, le=50, strict=True)] | None = None
    tickets: Annotated[int, Field(ge=1, le=1000, strict=True)] | None = None
    in_all: Annotated[int, Field(ge=1, le=1000, strict=True)] | None = None
    ageing_minutes: Annotated[int, Field(ge=0, le=1440, strict=True)] | None = None
    same_agent_hours: Annotated[int, Field(ge=0, le=8760, strict=True)] | None = None
    answer_seconds: Annotated[int, Field(ge=1, le=3600, strict=True)] | None = None
    stall_hours: Annotated[int, Field(ge=1, le=8760, strict=True)] | None = None
    away_seconds: Annotated[Literal[0], Field()] | Annotated[int, Field(ge=60, le=86_400, strict=True)] | None = None
    week: dict[Weekday, Hours] | None = None
    lanes: Annotated[list[LaneIn], Field(max_length=100)] | None = None
    overflows: Annotated[list[OverflowIn], Field(max_length=200)] | None = None


class PersonOut(Out):
    """A member of staff."""

    id: int
    name: str


class TeamOut(Out):
    """A team."""

    id: int
    code: str
    name: str


class LaneOut(Out):
    """A row of the table of lanes."""

    lane: int
    tier: str
    problem: str
    level: int
    people: list[PersonOut]


class OverflowOut(Out):
    """Where a team's queue goes on to."""

    team: int
    to: int
    minutes: int


class SettingsOut(Out):
    """How work is given out; `ageing_minutes` and `away_seconds` 0 are never."""

    offer_seconds: int
    chats: int
    tickets: int
    in_all: int
    ageing_minutes: int
    same_agent_hours: int
    answer_seconds: int
    stall_hours: int
    away_seconds: int
    week: dict[str, list[tuple[str, str]]] | None
    lanes: list[LaneOut]
    overflows: list[OverflowOut]


class WaitOut(Out):
    """How many wait, and the seconds that somebody who came now would; null for unknown."""

    waiting: int
    wait_s: int | None


class TalkOut(Out):
    """A talk that somebody has in hand, or is being offered."""

    id: int
    kind: str
    state: str
    customer: str
    since: Moment
    subject: str


class SeatOut(Out):
    """A person on the floor."""

    id: int
    name: str
    teams: list[TeamOut]
    presence: str
    since: Moment | None
    on_shift: bool
    chats: list[TalkOut]
    tickets: int


class WaiterOut(Out):
    """The customer who waits."""

    name: str
    tier: str


class WaitingOut(Out):
    """A talk in the queue: how long it has waited, and how long it probably still will."""

    contact: int
    kind: str
    team: TeamOut | None
    lane: int
    since: Moment
    waited_s: int
    wait_s: int | None
    customer: WaiterOut
    subject: str
    offered: bool


class TodayOut(Out):
    """The day so far; `share_in_time` of those answered or given up, answered within `answer_seconds`."""

    entered: int
    answered: int
    abandoned: int
    mean_wait_s: float | None
    share_in_time: float | None
    answer_seconds: int


class FloorOut(Out):
    """The supervisor's live view."""

    people: list[SeatOut]
    queue: list[WaitingOut]
    today: TodayOut
