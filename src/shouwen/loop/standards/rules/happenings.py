"""What can happen to a case. Tagged, frozen, JSON in and out; people are named by id, reasons by code."""

import datetime as dt
from typing import Final, Literal, get_args

import msgspec

Value = str | int | float | bool


def _snake(name: str) -> str:
    return "".join(["_" + letter.lower() if letter.isupper() else letter for letter in name]).lstrip("_")


class _Happening(msgspec.Struct, frozen=True, omit_defaults=True, tag=_snake):
    """Base of all; the tag is the class's name in snake case, and the word that a way is `upon`."""


class Opened(_Happening, frozen=True):
    """A request was registered. `values` hold problem, problem_path ("hardware/screen"), tier, level and so on."""

    values: dict[str, Value] = {}
    contacted_at: dt.datetime | None = None


class Assigned(_Happening, frozen=True):
    """The case was given to a team, to a person, or to both; None keeps the present team or names nobody yet."""

    team: str | None = None
    person: int | None = None


class Accepted(_Happening, frozen=True):
    """The holder took it on."""

    person: int | None = None


class Replied(_Happening, frozen=True):
    """A person of ours wrote to the customer."""

    person: int | None = None


class CustomerWrote(_Happening, frozen=True):
    """The customer added something."""


class PlanGiven(_Happening, frozen=True):
    """The customer was told how it will be solved."""

    person: int | None = None


class Waiting(_Happening, frozen=True):
    """Nothing can go on until somebody else moves."""

    reason: Literal["customer", "parts", "third_party"] = "customer"


class Resumed(_Happening, frozen=True):
    """The waiting is over."""


class ProgressReported(_Happening, frozen=True):
    """The customer was told how far it is."""

    person: int | None = None


class Solved(_Happening, frozen=True):
    """It is solved, in a way named by code."""

    person: int | None = None
    way: str = ""


class Reopened(_Happening, frozen=True):
    """It was not solved after all."""

    reason: str = ""


class FollowedUp(_Happening, frozen=True):
    """A follow-up call was tried."""

    result: Literal["satisfied", "unsatisfied", "unreached"] = "satisfied"


class Rated(_Happening, frozen=True):
    """The customer gave 1 to 5."""

    score: int = 5


class Urged(_Happening, frozen=True):
    """The customer urges."""


class Extended(_Happening, frozen=True):
    """A running clock was moved to a later moment."""

    clock: str
    until: dt.datetime
    reason: str = ""


class Promised(_Happening, frozen=True):
    """The customer was promised to hear from us by this moment."""

    until: dt.datetime
    person: int | None = None


class Reclassified(_Happening, frozen=True):
    """Values were corrected; those not named stay."""

    values: dict[str, Value] = {}


class Closed(_Happening, frozen=True):
    """It was closed."""

    reason: str = ""


class Voided(_Happening, frozen=True):
    """It should never have been a case."""

    reason: str = ""


class Restored(_Happening, frozen=True):
    """Voiding it was a mistake: the case goes on as it stood before, and its clocks have run on."""

    reason: str = ""


class Done(_Happening, frozen=True):
    """The step was taken by one of its buttons."""

    way: str = ""
    person: int | None = None


class Filled(_Happening, frozen=True):
    """A form was filled in; of a text only whether it is given, and an empty value takes back what was there."""

    values: dict[str, Value] = {}
    person: int | None = None


class ApprovalAsked(_Happening, frozen=True):
    """Somebody asks for an approval that the node names."""

    approval: str
    person: int | None = None


class Approved(_Happening, frozen=True):
    """Whoever may approve said yes, or no."""

    approval: str
    granted: bool = True
    person: int | None = None


class TaskDone(_Happening, frozen=True):
    """Another department finished what it was asked for."""

    task: str
    person: int | None = None


class Moved(_Happening, frozen=True):
    """The case goes on under this version, at this node; if it waits there, `back` is where it returns to."""

    version: int
    node: str
    back: str = ""


class TimerFired(_Happening, frozen=True):
    """A moment of a clock came: warning, due, lapse, or a step of the chain of escalation."""

    clock: str
    moment: str = "due"


Happening = (
    Opened
    | Assigned
    | Accepted
    | Replied
    | CustomerWrote
    | PlanGiven
    | Waiting
    | Resumed
    | ProgressReported
    | Solved
    | Reopened
    | FollowedUp
    | Rated
    | Urged
    | Extended
    | Promised
    | Reclassified
    | Closed
    | Voided
    | Restored
    | Done
    | Filled
    | ApprovalAsked
    | Approved
    | TaskDone
    | Moved
    | TimerFired
)
CLASSES: Final[tuple[type[_Happening], ...]] = get_args(Happening)
WORDS: Final = {kind: _snake(kind.__name__) for kind in CLASSES}
FIELDS: Final = {_snake(kind.__name__): kind.__struct_fields__ for kind in CLASSES}

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(Happening)


def word(happening: Happening) -> str:
    """Its name in documents and records: `plan_given`."""
    return WORDS[type(happening)]


def encode(happening: Happening) -> bytes:
    """As JSON."""
    return _encoder.encode(happening)


def decode(data: bytes | str) -> Happening:
    """From JSON; raises msgspec.ValidationError for anything that is no happening."""
    happening: Happening = _decoder.decode(data)
    return happening
