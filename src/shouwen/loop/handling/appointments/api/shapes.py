"""Shapes of appointments over HTTP."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field, StringConstraints

from shouwen.ground.base.api.kit import Change, Code, Id, In, Moment, Out
from shouwen.loop.handling.appointments.rules.serving import MOST_MINUTES

Way = Literal["callback", "visit", "onsite"]
State = Literal["booked", "arrived", "done", "missed", "cancelled"]
CallState = Literal["", "queued", "offered", "active", "wrap_up", "ended"]
Reason = Literal["customer", "company", "absent", "duplicate", "other"]
Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=80)]
Short = Annotated[str, StringConstraints(max_length=80)]
Place = Annotated[str, StringConstraints(max_length=200)]
Note = Annotated[str, StringConstraints(max_length=500)]
Typed = Annotated[str, StringConstraints(max_length=254)]
Maybe = Annotated[str, StringConstraints(pattern=r"^([a-z0-9][a-z0-9_.-]{0,63})?$")]
Minutes = Annotated[int, Field(ge=0, le=1440, strict=True)]
Long = Annotated[int, Field(ge=5, le=MOST_MINUTES, strict=True)]
Step = Annotated[int, Field(ge=5, le=240, strict=True)]
Lead = Annotated[int, Field(ge=0, le=43_200, strict=True)]
Horizon = Annotated[int, Field(ge=1, le=180, strict=True)]
Regions = Annotated[list[Code], Field(max_length=100)]
Kinds = Annotated[list[Code], Field(max_length=50)]
Reminders = Annotated[list[Annotated[int, Field(ge=5, le=20_160, strict=True)]], Field(max_length=5)]
Hour = Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-4]):[0-5]\d$")]
Week = dict[Literal["0", "1", "2", "3", "4", "5", "6"], Annotated[list[tuple[Hour, Hour]], Field(max_length=6)]]
Switch = Annotated[bool, Field(strict=True)]


class KindIn(In):
    """A kind of appointment: how long, what it keeps free before and after, how far ahead, and who serves it."""

    code: Code
    name: Name
    name_en: Short = ""
    way: Way
    minutes: Long = 30
    before_minutes: Minutes = 0
    after_minutes: Minutes = 0
    step_minutes: Step = 30
    lead_minutes: Lead = 60
    horizon_days: Horizon = 14
    change_minutes: Lead = 120
    self_service: Switch = True
    team_id: Id | None = None
    skill: Maybe = ""
    regions: Regions = Field(default_factory=list)
    reminders: Reminders = Field(default_factory=lambda: [1440, 120])


class KindChange(Change):
    """What is left out stays; the code and the way never change."""

    nullable: ClassVar[frozenset[str]] = frozenset({"team_id"})
    name: Name | None = None
    name_en: Short | None = None
    minutes: Long | None = None
    before_minutes: Minutes | None = None
    after_minutes: Minutes | None = None
    step_minutes: Step | None = None
    lead_minutes: Lead | None = None
    horizon_days: Horizon | None = None
    change_minutes: Lead | None = None
    self_service: Switch | None = None
    team_id: Id | None = None
    skill: Maybe | None = None
    regions: Regions | None = None
    reminders: Reminders | None = None


class KindOut(Out):
    """A kind of appointment as it is set."""

    id: int
    code: str
    name: str
    name_en: str
    way: Way
    minutes: int
    before_minutes: int
    after_minutes: int
    step_minutes: int
    lead_minutes: int
    horizon_days: int
    change_minutes: int
    self_service: bool
    team_id: int | None
    skill: str
    regions: list[str]
    reminders: list[int]
    archived: bool


class ResourceIn(In):
    """Whom or what one books. Without kinds a person serves those whose team or skill they have."""

    person: Id | None = None
    name: Short = ""
    place: Place = ""
    kinds: Kinds = Field(default_factory=list)
    regions: Regions = Field(default_factory=list)
    week: Week | None = None


class ResourceChange(Change):
    """What is left out stays; `week` null means the company's own hours."""

    nullable: ClassVar[frozenset[str]] = frozenset({"week"})
    name: Short | None = None
    place: Place | None = None
    kinds: Kinds | None = None
    regions: Regions | None = None
    week: Week | None = None


class ResourceOut(Out):
    """A resource; `serves` are the kinds that it serves now."""

    id: int
    name: str
    person: int | None
    place: str
    kinds: list[str]
    regions: list[str]
    week: dict[str, list[tuple[str, str]]] | None
    serves: list[str]
    archived: bool


class BlockIn(In):
    """A time in which a resource is not to be booked."""

    starts_at: Moment
    ends_at: Moment
    reason: Short = ""


class BlockOut(Out):
    """A time in which a resource is not booked."""

    id: int
    resource: int
    starts_at: Moment
    ends_at: Moment
    reason: str


class SlotOut(Out):
    """A free slot and the resources that are free then."""

    starts_at: Moment
    ends_at: Moment
    resources: list[int]


class ContactIn(In):
    """How to reach the customer."""

    name: Typed = ""
    phone: Typed = ""
    email: Typed = ""


class BookIn(In):
    """For a ticket, or a customer, or somebody by a contact: exactly one of them."""

    kind: Code
    starts_at: Moment
    resource: Id | None = None
    ticket: Annotated[str, StringConstraints(max_length=40)] = ""
    customer: Id | None = None
    contact: ContactIn | None = None
    at: Place = ""
    region: Maybe = ""
    place: Place = ""
    note: Note = ""


class MoveIn(In):
    """Another time, another resource."""

    starts_at: Moment
    resource: Id | None = None


class CancelIn(In):
    """Why."""

    reason: Reason
    text: Place = ""


class AppointmentOut(Out):
    """An appointment as staff see it; `ticket` is empty when there is none, or none that one may read.

    `call` is the contact in which the customer is called back once it is time, `call_state` how it stands.
    """

    id: int
    number: str
    kind: str
    kind_name: str
    way: Way
    resource: int
    who: str
    person: int | None
    customer: int
    customer_name: str
    phone: str
    email: str
    ticket: str
    starts_at: Moment
    ends_at: Moment
    state: State
    place: str
    region: str
    note: str
    reason: str
    reason_text: str
    call: int | None
    call_state: CallState
    may: list[str]


class PortalKind(Out):
    """What a customer can book; `places` are ours, to choose from for a visit; `regional` asks for the region."""

    code: str
    name: str
    way: Way
    minutes: int
    horizon_days: int
    places: list[str]
    regional: bool


class PortalSlot(Out):
    """A free slot."""

    starts_at: Moment
    ends_at: Moment


class PortalBookIn(In):
    """A booking at the portal. `website` is a field that no person sees and none fills in."""

    kind: Code
    starts_at: Moment
    contact: ContactIn = Field(default_factory=ContactIn)
    at: Place = ""
    region: Maybe = ""
    place: Place = ""
    note: Note = ""
    form: Annotated[str, StringConstraints(max_length=1000)] = ""
    website: Typed = ""


class PortalMoveIn(In):
    """Another time."""

    starts_at: Moment


class PortalAppointment(Out):
    """An appointment in its customer's words: who comes and when; `key` opens it again."""

    number: str
    kind: str
    name: str
    way: Way
    who: str
    place: str
    starts_at: Moment
    ends_at: Moment
    state: State
    may: list[str]
    change_until: Moment
    key: str
