"""For which cases a version is, and for what share of the customers; see docs/algorithms/versions.md."""

import hashlib
from collections.abc import Callable, Mapping
from typing import Final

import msgspec

from shouwen.loop.standards.rules.happenings import Value
from shouwen.loop.standards.rules.process import lies_within

AXES: Final = ("problem", "product", "region", "tier", "team")
WHOLE: Final = 2**53  # what a float tells apart


class Scope(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Codes by axis, `team` being where this very version would send the case; nothing means all.

    A level is no axis: it is the chosen version that gives a case its level.
    """

    problem: tuple[str, ...] = ()
    product: tuple[str, ...] = ()
    region: tuple[str, ...] = ()
    tier: tuple[str, ...] = ()
    team: tuple[str, ...] = ()


ALL: Final = Scope()


def scope_of(stored: object) -> Scope:
    """A scope as it is kept in the table."""
    return msgspec.convert(stored, Scope)


def stored(scope: Scope) -> dict[str, list[str]]:
    """As it is kept: each axis in order and without repetition, so that equal scopes are equal rows."""
    return {axis: sorted(set(codes)) for axis in AXES if (codes := getattr(scope, axis))}


def covers(scope: Scope, values: Mapping[str, Value], team: Callable[[], str]) -> bool:
    """Whether a case with these values lies within; `team` says where the version would send it."""
    return lies_within(scope, values.get) and (not scope.team or team() in scope.team)


def narrow(scope: Scope) -> bool:
    """Whether it is for some cases only; such a version comes before one for all."""
    return scope != ALL


def drawn(version: int, customer: int) -> float:
    """Where a customer stands for a version, at least 0 and less than 1: always the same, and as if thrown by dice."""
    thrown = hashlib.blake2b(f"{version}:{customer}".encode(), digest_size=8).digest()
    return (int.from_bytes(thrown) >> 11) / WHOLE


def chosen(share: float, version: int, customer: int | None) -> bool:
    """Whether this customer is in the share; whoever is in a small one is in every larger one too."""
    return share >= 1 or (customer is not None and drawn(version, customer) < share)
