"""What a fact is: a frozen dataclass in the past tense, of ids, reason codes and plain values; never people's words."""

import dataclasses
import datetime as dt
import functools
import operator
from collections.abc import Callable, Mapping
from typing import Any, ClassVar

import msgspec

REGISTRY: dict[str, type["Fact"]] = {}
COLUMNS = ("customer_id", "ticket_id", "node")


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Base of all facts. Subclass it in a room's `events.py` with `subject_kind` and at least `<subject_kind>_id`.

    Fields named customer_id, ticket_id and node become columns of the log; all others go to its `data`.
    """

    subject_kind: ClassVar[str]

    def __init_subclass__(cls) -> None:
        known = REGISTRY.setdefault(cls.__name__, cls)
        if known.__module__ != cls.__module__:
            raise TypeError(f"two facts are called {cls.__name__}")
        REGISTRY[cls.__name__] = cls  # slots=True makes the class twice; the later one is the real one

    @property
    def kind(self) -> str:
        """The fact's name in the log."""
        return type(self).__name__

    @property
    def subject(self) -> str:
        """Whom it is about, as `ticket:12`; facts of one subject are handled in order."""
        return f"{self.subject_kind}:{getattr(self, self.subject_kind + '_id')}"


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class SubjectParked(Fact):
    """A reader failed at a fact; what concerns its subject waits for a person."""

    subject_kind: ClassVar[str] = "reader"
    reader_id: str
    parked: str
    event_id: int
    error: str


@dataclasses.dataclass(frozen=True, slots=True)
class Happened:
    """A fact as the log gives it back."""

    id: int
    at: dt.datetime
    noted: dt.datetime
    actor: str
    subject: str
    fact: Fact
    customer_id: int | None = None
    ticket_id: int | None = None
    node: str | None = None


def encode(fact: Fact, address: str = "") -> str:
    """The fact's `data`, as JSON; with `address`, where the one who did it came from."""
    data = dict(zip(_fields(fact.kind)[1], _data(fact.kind)(fact), strict=True))
    return _encoder.encode({"address": address, **data} if address else data).decode()


def decode(kind: str, data: str, columns: Mapping[str, object]) -> Fact:
    """The fact of this `kind`; a field it has gained since takes its default, one it has lost is passed over."""
    own = msgspec.json.encode({name: columns.get(name) for name in _fields(kind)[0]}).decode()
    return _decoder(kind).decode(own if data == "{}" else data if own == "{}" else f"{data[:-1]},{own[1:]}")


@functools.cache
def _decoder(kind: str) -> "msgspec.json.Decoder[Fact]":
    return msgspec.json.Decoder(REGISTRY[kind])


_encoder = msgspec.json.Encoder()


@functools.cache
def _data(kind: str) -> Callable[[Fact], tuple[Any, ...]]:
    """The values of those that go to `data`, in one go."""
    names = _fields(kind)[1]
    if len(names) > 1:  # of one name attrgetter gives the bare value
        return operator.attrgetter(*names)
    return lambda fact: tuple([getattr(fact, name) for name in names])


@functools.cache
def _fields(kind: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names that are columns of the log, and those that go to `data`."""
    names = tuple(field.name for field in dataclasses.fields(REGISTRY[kind]))
    return tuple(n for n in names if n in COLUMNS), tuple(n for n in names if n not in COLUMNS)
